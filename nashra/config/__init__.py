"""What ties the rooms together: settings, addresses, WSGI, the list of followers, roles, the worker and the `nashra` command.

What it may use: every room. Nobody imports it.
Where to start: `environment.py` (each setting with its type and default), `settings.py`, `urls.py`, `serve.py`.
"""
