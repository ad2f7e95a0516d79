"""The one door: the only code that makes a story public, changes what the public has of it, or takes it back.

What it may use: `stories`, `pictures`, `record`, `journal`, `editions`, `staff`, `formats`. Public rooms never import it.
Where to start: `verbs.py` (what the desk can do), `gate.py` (why it may not), `snapshot.py` (what the public gets).
`actions.py` and `wagtail_hooks.py` bring Wagtail's own ways of publishing to this door.
"""
