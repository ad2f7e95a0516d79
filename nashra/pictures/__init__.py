"""Photographs and documents: what stands in their metadata, their words per language, and the files that
readers get.

What it may use: `languages`, `formats`, `journal`, `editions`, `staff`, `record`. It knows no story: items
name a picture by its key. Where to start: `models.py`; then `admission.py` (what is let in),
`renditions.py` (what goes out), `public_media.py` (who gets it).
"""
