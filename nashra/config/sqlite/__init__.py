"""Django's SQLite with shorter waits: see `base.py`."""
