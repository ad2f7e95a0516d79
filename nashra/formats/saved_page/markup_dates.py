"""The instants that a page's markup states."""

from datetime import UTC, datetime

from .dating import Dates
from .metadata import Markup
from .notes import Note
from .settling import DateOrder, Evidence, Moment, settle
from .when import find


def dates_of(markup: Markup, *, language: str, time_zone: str | None, order: DateOrder | None) -> Dates:
    """Release and last change from JSON-LD, `<meta>`, microdata, then `<time>`; None for what is not stated or not certain.
    A day without a time gives way to a later statement of the same day that has one."""
    context = (language, time_zone, order)
    released, notes = _first([*markup.published, *markup.times], *context)
    changed, _ = _first(markup.modified, *context)
    return Dates(
        released_at=released.instant if released else None,
        changed_at=changed.instant if changed else None,
        notes=notes if released and released.instant else (),
    )


def _first(
    texts: list[str], language: str, time_zone: str | None, order: DateOrder | None
) -> tuple[Moment | None, tuple[Note, ...]]:
    best: Moment | None = None
    notes: tuple[Note, ...] = ()
    for text in texts:
        moment, found = _moment(text, language, time_zone, order)
        if moment is None:
            continue
        if best is None:
            best, notes = moment, found
        elif not best.has_time and moment.has_time and moment.day == best.day:
            return moment, found
        if best.has_time and best.instant is not None:
            break
    return best, notes


def _moment(
    text: str, language: str, time_zone: str | None, order: DateOrder | None
) -> tuple[Moment | None, tuple[Note, ...]]:
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        instant = datetime.fromtimestamp(int(text[:10]), UTC)
        return Moment(day=instant.date(), instant=instant, has_time=True), ()
    sighting = find(text[:120], language)
    return settle(sighting, Evidence(), time_zone=time_zone, order=order, where="markup")
