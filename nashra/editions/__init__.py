"""The language editions: each one language's site, with its name, time zone, calendars, digits, sections and policies.

What it may use: `languages`. Editions are data: an editor adds one at the desk, with sound defaults from the language.
Where to start: `models.py`, then `defaults.py`.
"""
