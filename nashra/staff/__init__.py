"""The people of the newsroom: users, their roles and what a role may do.

What it may use: `languages`. What a role may do in a room is said by that room (`roles.py`) and granted by `config`.
Where to start: `models.py`, then `roles.py`.
"""
