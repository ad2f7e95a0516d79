"""The newspaper that readers see: whole pages, their addresses, the machine-readable twin of a story, and
what is said when nothing is there.

What it may use: `record` (all that is public is read there), `editions`, `formats`, `languages`, `pictures`,
`comments`, `journal`.
Never the desk's side: what is not in the record has no road to a page.
Where to start: `urls.py`, then `story.py`; every address is made in `addresses.py`, every answer leaves by
`answers.py`.
"""
