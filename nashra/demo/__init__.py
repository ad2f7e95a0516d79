"""A believable newsroom in four languages: what `make demo` fills an empty installation with.

Stories, editions and cast are files (`stories/*.toml`, `editions.json`, `cast.json`), pictures are drawn by
the program. It may use every room below it and goes through the same door as an editor. Start with
`written.py`, which says what the files may hold.
"""
