"""The public record: what is public and nothing else. It knows no story and no dossier, only their numbers.

`Row` is the append-only log, each row chained to the one before; `Document` holds the bytes by digest; `Current` says what
stands now.
What it may use: `formats`, `languages`, `journal`. Only `release` writes it; every public room reads it.
Where to start: `models.py`, `log.py` (writing), `reading.py` (pages read here), `verify.py`.
"""
