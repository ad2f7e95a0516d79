"""Reading a saved news page, plain text or HTML, into a `NewsItem`. It may use `nashra.languages` and the shapes of
`nashra.formats`; it touches no network and no file. Start at `read.py`; `plain.py` and `web.py` turn the two kinds of page
into lines, `page.py` understands the lines, and the tables of words stand in `labels.py`, `noise.py` and `date_words.py`."""
