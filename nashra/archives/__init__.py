"""Whole archives in and out: an empty newsroom, saved pages that come in.

What it may use: every room below; stories become public through `release` alone.
Where to start: `newsroom.py` (init), `intake.py` (one saved page), `management/commands/`.
"""
