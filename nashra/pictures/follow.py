"""Keeps the readers' files in step with the record: those that nothing released shows go, those that are
missing are made."""

import logging
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from nashra.editions.shelf import all_editions
from nashra.formats import parts
from nashra.journal.following import Follower
from nashra.journal.models import Entry
from nashra.record import reading

from . import papers, public_files, renditions
from .models import Document, Picture

log = logging.getLogger(__name__)
MOST = 10_000  # stories that show one picture
_NAMED = re.compile(r"(picture|document):([a-z0-9][a-z0-9-]{0,99})")
_OURS = re.compile(r"[pd](\d{1,18})")


def follow(entry: Entry) -> None:
    """Bring the files of every picture and document that the entry names to what the record says now.

    It looks at what stands and not at what the entry says, so it may be called twice, late, or for an old
    entry.
    """
    for named in entry.keys:
        match = _NAMED.fullmatch(named)
        if match and reading.holds(named):
            _bring_up(named, match[2])
        elif match:
            public_files.remove(match[2])


FOLLOWER = Follower(name="pictures", follow=follow)


class _Original(NamedTuple):
    """What a key's files are made of; `names` is what they are called as the original is now."""

    source: Picture | Document
    names: frozenset[str]


def _bring_up(named: str, key: str) -> None:
    """Make what is shown and missing (after a reinstatement), remove what was made of an older original."""
    present = frozenset(public_files.names(key))
    original = _original(named, key)
    expected = original.names if original else frozenset()
    if present == expected:
        return
    shown = frozenset(_shown(named, key))
    if original and (expected - present) & shown:
        _make(original.source)
    if shown:
        public_files.remove(key, but=shown)


def _original(named: str, key: str) -> _Original | None:
    """None for one that is gone: that is told and passed over, since trying again won't help."""
    match = _OURS.fullmatch(key)
    number = int(match[1]) if match else 0
    try:
        if named.startswith("picture:"):
            picture = Picture.objects.filter(pk=number).first()
            return _Original(picture, renditions.names(picture)) if picture else None
        document = Document.objects.filter(pk=number).first()
        return _Original(document, papers.names(document)) if document else None
    except (OSError, papers.Refused) as error:
        log.warning("The public files of %s can't be made: %s", key, error)
        return None


def _make(source: Picture | Document) -> None:
    if isinstance(source, Picture):
        renditions.public_renditions(source)
    else:
        papers.released_document(source)


def _shown(named: str, key: str) -> Iterator[str]:
    """The names of the files by which what is released now shows this key, edition by edition."""
    begin = public_files.href(key, "")
    for edition in all_editions():
        for stands in reading.stories(edition, key=named, most=MOST):
            files: list[parts.Picture | parts.Document] = [*stands.item.pictures, *stands.item.documents]
            for part in (part for part in files if part.key == key):
                yield from (unquote(each.href.removeprefix(begin)) for each in part.renditions)
