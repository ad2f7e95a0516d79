"""The editions as pages need them at every request: kept in the process for a second, so that a page costs no query for them."""

import time
from collections.abc import Mapping

from .models import Edition, Section

SECONDS = 1.0


class _Shelf:
    """What was read last, and until when (`time.monotonic`) it counts."""

    until = 0.0
    editions: Mapping[str, Edition] = {}


_shelf = _Shelf()


def all_editions() -> Mapping[str, Edition]:
    """Every edition by code, in their order, at most a second old. Each has `shown_sections`, a list in order."""
    if time.monotonic() < _shelf.until:
        return _shelf.editions
    editions = {edition.code: edition for edition in Edition.objects.all()}
    for edition in editions.values():
        edition.shown_sections = []
    for section in Section.objects.order_by("order", "id"):
        owner = next((edition for edition in editions.values() if edition.pk == section.edition_id), None)
        if owner is not None:
            owner.shown_sections.append(section)
    _shelf.until, _shelf.editions = time.monotonic() + SECONDS, editions
    return editions


def edition(code: str) -> Edition | None:
    """The edition with this code, or None; an unknown one is asked for afresh, since somebody may have just added it."""
    found = all_editions().get(code)
    if found is None and Edition.objects.filter(code=code).exists():
        forget()
        found = all_editions().get(code)
    return found


def forget() -> None:
    """Read the editions anew at the next request."""
    _shelf.until = 0.0
