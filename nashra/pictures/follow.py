"""Keeps the readers' files in step with the record: those that nothing released shows go, those that are missing are made."""

import logging
import re
from collections.abc import Iterator
from contextlib import suppress

from nashra.editions.shelf import all_editions
from nashra.formats.parts import Rendition
from nashra.journal.following import Follower
from nashra.journal.models import Entry
from nashra.record import reading

from . import papers, public_files
from .models import Document, Picture
from .renditions import public_renditions

log = logging.getLogger(__name__)
_KEY = re.compile(r"(?P<kind>picture|document):(?P<key>(?P<letter>[pd])(?P<pk>\d{1,18}))")
_MARK = re.compile(r"(?:\d+-)?([0-9a-f]{8})[-.]")


def follow(entry: Entry) -> None:
    """Bring the files of every picture and document that the entry names to what the record says now.

    It looks at what stands and not at what the entry says, so it may be called twice, late, or for an old entry.
    """
    for named in entry.keys:
        match = _KEY.fullmatch(named)
        if match is None:
            continue
        if reading.holds(named):
            _make_missing(match)
            _remove_outdated(named, match["key"])
        else:
            public_files.remove(match["key"])


FOLLOWER = Follower(name="pictures", follow=follow)


def _make_missing(match: re.Match[str]) -> None:
    """After a reinstatement or a restored database. An original that is gone is told and passed over: trying again won't help."""
    number = int(match["pk"])
    try:
        if match["kind"] == "picture":
            with suppress(Picture.DoesNotExist):
                public_renditions(Picture.objects.get(pk=number))
        else:
            with suppress(Document.DoesNotExist):
                papers.released_document(Document.objects.get(pk=number))
    except (OSError, papers.Refused) as error:
        log.warning("The public files of %s can't be made: %s", match["key"], error)


def _remove_outdated(named: str, key: str) -> None:
    """Files of an original that was replaced since stay only as long as a released version shows that very original."""
    present = public_files.names(key)
    marks = {match[1] for name in present if (match := _MARK.match(name))}
    if len(marks) > 1:
        shown = {rendition.href for rendition in _shown(named, key)}
        kept = frozenset(name for name in present if public_files.href(key, name) in shown)
        if kept:
            public_files.remove(key, but=kept)


def _shown(named: str, key: str) -> Iterator[Rendition]:
    """The renditions by which what is released now shows this key, edition by edition."""
    for edition in all_editions():
        for stands in reading.stories(edition, key=named, most=10_000):
            for part in (*stands.item.pictures, *stands.item.documents):
                if part.key == key:
                    yield from part.renditions
