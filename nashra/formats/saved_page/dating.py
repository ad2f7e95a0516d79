"""The two instants of an item, its release and its last change, from what its labels and its markup say."""

import re
from datetime import datetime

from msgspec import Struct

from .clocks import Clock
from .labels import Role
from .line import Line, Value, is_sentence
from .notes import Note, NoteKind
from .settling import DateOrder, Evidence, Moment, gather, settle
from .when import Sighting, find

_DATELINE_END = re.compile(r"\s[-–—]{1,2}\s|[–—:]|\)\s")


class Dates(Struct, frozen=True, kw_only=True):
    """Release and last change in UTC, None where not known, and what is to be said about them."""

    released_at: datetime | None = None
    changed_at: datetime | None = None
    notes: tuple[Note, ...] = ()


class _Told(Struct, frozen=True, kw_only=True):
    value: Value
    line: Line


def date(
    lines: list[Line],
    markup: Dates | None,
    *,
    language: str,
    time_zone: str | None,
    order: DateOrder | None,
    headline: int = -1,
) -> Dates:
    """The markup's instants where it has them, else the labelled ones, else a date that stands alone, rather below the
    `headline` (its line's index) than above, where papers print today's date; last the date of the dateline."""
    if markup is not None and markup.released_at is not None:
        return _in_order(markup.released_at, markup.changed_at, markup.notes)
    evidence: list[Evidence] = []

    def read(told: list[_Told]) -> tuple[Moment | None, tuple[Note, ...]]:
        notes: tuple[Note, ...] = ()
        for one in told:
            sighting = _with_clock(find(one.value.text, language), lines, one.line, language)
            if not evidence and _needs_evidence(sighting):
                evidence.append(gather((line.text for line in lines), language))
            moment, more = settle(
                sighting,
                evidence[0] if evidence else Evidence(),
                time_zone=time_zone,
                order=order,
                where=one.line.where,
            )
            notes += more
            if moment is not None:
                return moment, more
        return None, notes

    released, notes = read(_told(lines, Role.PUBLISHED, language, headline))
    changed, more = read(_told(lines, Role.UPDATED, language, headline))
    notes += more
    if released is None and changed is not None and not _doubtful(notes):
        text = "only a last change is stated; it was taken as the release"
        return Dates(
            released_at=changed.instant, notes=(*notes, Note(kind=NoteKind.DATE_DOUBTFUL, text=text))
        )
    if released is None and not notes:
        notes = (Note(kind=NoteKind.DATE_MISSING, text="the page states no release date"),)
    return _in_order(released.instant if released else None, changed.instant if changed else None, notes)


def _told(lines: list[Line], role: Role, language: str, headline: int) -> list[_Told]:
    """Labelled dates in the page's order, then bare ones, then the date of a dateline."""
    told = [
        (index, line, value)
        for index, line in enumerate(lines)
        for value in line.values
        if value.role is role
    ]
    told.sort(key=lambda one: (not one[2].label, not one[2].label and one[0] < headline))
    found = [_Told(value=value, line=line) for _, line, value in told]
    if not found and role is Role.PUBLISHED:
        lead = next((line for line in lines if line.free and is_sentence(line)), None)
        cut = _DATELINE_END.search(lead.text[:90], 8) if lead else None
        if lead and cut and len(find(lead.text[: cut.start()], language).stamps) == 1:
            found.append(_Told(value=Value(role, lead.text[: cut.start()]), line=lead))
    return found


def _with_clock(sighting: Sighting, lines: list[Line], line: Line, language: str) -> Sighting:
    """A time that has a label of its own belongs to the date before it."""
    if sighting.clocks:
        return sighting
    at = lines.index(line)
    near = lines[at : at + 3] + lines[max(0, at - 1) : at]
    clocks: list[Clock] = []
    for other in near:
        for value in other.values:
            if value.role is Role.TIME:
                text = value.text if re.search(r"[:.]\d", value.text) else f"{value.label} {value.text}"
                clocks.extend(find(text, language).clocks)
    return Sighting(
        stamps=sighting.stamps, clocks=tuple(clocks[:1]), weekday=sighting.weekday, rest=sighting.rest
    )


def _needs_evidence(sighting: Sighting) -> bool:
    return any(len(stamp.days) != 1 or stamp.short for stamp in sighting.stamps)


def _doubtful(notes: tuple[Note, ...]) -> bool:
    return any(note.kind in (NoteKind.AMBIGUOUS_DATE, NoteKind.SHORT_YEAR) for note in notes)


def _in_order(released: datetime | None, changed: datetime | None, notes: tuple[Note, ...]) -> Dates:
    """A change that is earlier than the release, as some pages print, is left out."""
    if released is not None and changed is not None and changed <= released:
        if changed < released:
            text = "the last change is stated as earlier than the release; it was left out"
            notes = (*notes, Note(kind=NoteKind.DATE_DOUBTFUL, text=text))
        changed = None
    return Dates(released_at=released, changed_at=changed, notes=notes)
