"""The story on the desk: its fields, body blocks, drafts and versions. Nothing here is public; `release` makes it so.

What it may use: `pictures`, `staff`, `editions`, `subjects`, `formats`, `languages`.
Where to start: `models.py`, `blocks.py`, `news_ids.py`.
"""
