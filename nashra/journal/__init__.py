"""The ordered list of what changed the public face, and the followers that work through it.

What it may use: the standard library and the database. It knows no story and no page: entries carry keys, which are texts.
Where to start: `append.py` (how an entry comes to be), then `following.py` (how followers read them).
"""
