"""What readers say below a story: taken, checked, decided on by a person, and shown as a thread.

What it may use: `record` (which stories are out), `editions`, `journal`, `staff`, `languages`, `formats`. It
knows a story by its news ID alone, and no page: `website` owns the addresses and includes this room's two
partials. Where to start: `models.py`, `submit.py` (a comment comes in), `decide.py` (the desk answers),
`thread.py` (what is shown).
"""
