"""Erasing a picture or document with everything that was made of it: what a kill that erases asks for."""

from typing import Any

from django.db import transaction

from nashra.record.reading import holds

from . import public_files
from .models import Document, Picture


class StillShown(Exception):
    """Something that is released shows this; the text names the key."""


@transaction.atomic
def erase(picture: Picture) -> None:
    """Delete the picture, its words, its original, the desk's renditions and the readers' files.

    The files go when the transaction commits. Raises `StillShown` while a released item shows the picture:
    call it after the kill is in the record. Drafts that show it lose it.
    """
    key = picture.key
    _refuse_shown(f"picture:{key}")
    files = [picture.file, *(rendition.file for rendition in picture.renditions.all())]
    stored = [(file.storage, file.name) for file in files if file]
    picture.delete()
    transaction.on_commit(lambda: _delete(stored, key))


@transaction.atomic
def erase_document(document: Document) -> None:
    """The same for a document."""
    key = document.key
    _refuse_shown(f"document:{key}")
    stored = [(document.file.storage, document.file.name)] if document.file else []
    document.delete()
    transaction.on_commit(lambda: _delete(stored, key))


def _refuse_shown(key: str) -> None:
    if holds(key):
        raise StillShown(f"{key} is shown by something that is released; withdraw or kill that first")


def _delete(stored: list[Any], key: str) -> None:
    """Wagtail deletes originals too, but by a task, which may run later and elsewhere; here it is done when
    it is said."""
    for storage, name in stored:
        storage.delete(name)
    public_files.remove(key)
