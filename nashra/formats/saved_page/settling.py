"""Deciding what a date on a page means, from proof alone: what proves is listed in `_proofs`; where nothing does, no date.

AM and PM prove nothing (Arabic sites print them after day-first dates), and neither does the language of the page.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

from nashra.languages.calendars import Calendar

from .clocks import Clock
from .folding import fold
from .notes import Note, NoteKind
from .when import Sighting, Stamp, find


class DateOrder(StrEnum):
    """How a page writes day and month where both are numbers and the year stands last."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


class Evidence(Struct, frozen=True, kw_only=True):
    """What the rest of the page says about its dates: days that are certain, and for each separator the orders in use."""

    days: frozenset[date] = frozenset()
    orders: frozenset[tuple[str, bool]] = frozenset()
    years: frozenset[int] = frozenset()


class Moment(Struct, frozen=True, kw_only=True):
    """A date that is decided; `instant` is UTC, None where no time zone is known."""

    day: date
    instant: datetime | None
    has_time: bool


_CALENDARS = (Calendar.GREGORIAN, Calendar.JALALI, Calendar.HEBREW, Calendar.HIJRI)  # the surest first
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORTH_READING = re.compile(r"\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d|(?<!\d)[12]\d{3}(?!\d)")


def gather(texts: Iterable[str], language: str = "") -> Evidence:
    """Evidence from all the page's lines; the dates of the stories themselves count as well."""
    days: set[date] = set()
    orders: set[tuple[str, bool]] = set()
    years: set[int] = set()
    for text in texts:
        folded = fold(text)
        for start in {max(0, match.start() - 40) for match in _WORTH_READING.finditer(folded)}:
            for stamp in find(folded[start : start + 100], language).stamps:
                if len(stamp.days) == 1 and not stamp.short:
                    days.update(stamp.days)
                    if stamp.day_first is not None:
                        orders.add((stamp.layout, stamp.day_first))
        years.update(int(year) for year in _YEAR.findall(folded))
    return Evidence(days=frozenset(days), orders=frozenset(orders), years=frozenset(years))


def settle(
    sighting: Sighting,
    evidence: Evidence,
    *,
    time_zone: str | None,
    order: DateOrder | None,
    where: str = "",
) -> tuple[Moment | None, tuple[Note, ...]]:
    """The moment that a text tells, or None, and what is to be said about it."""
    for stamp in sorted(sighting.stamps, key=lambda stamp: (stamp.short, _CALENDARS.index(stamp.calendar))):
        day, notes = _day(stamp, sighting, evidence, order=order, where=where)
        if day is not None:
            moment, more = _moment(day, sighting.clocks, time_zone, where)
            return moment, notes + more
        if len(stamp.days) != 1 or stamp.short:
            return None, notes
    return None, ()


def _day(
    stamp: Stamp, sighting: Sighting, evidence: Evidence, *, order: DateOrder | None, where: str
) -> tuple[date | None, tuple[Note, ...]]:
    shown = stamp.text.strip()
    if not stamp.days and not stamp.short:
        return None, (
            _note(NoteKind.DATE_DOUBTFUL, f"'{shown}' is no day of its calendar; no date was taken", where),
        )
    days = stamp.days
    if stamp.short:
        days = tuple(day for day in days if day.year in evidence.years)
        if len(days) != 1:
            text = f"the year of '{shown}' has two digits and nothing on the page completes it; no date was taken"
            return None, (_note(NoteKind.SHORT_YEAR, text, where),)
    if len(days) == 1:
        return days[0], _doubts(stamp, days[0], sighting, where)
    if stamp.layout == "." and order is None:
        text = f"'{shown}' was read day first, as dates with dots are"
        return days[0], (_note(NoteKind.DATE_DECIDED, text, where),)
    if order is not None:
        return days[0 if order is DateOrder.DAY_FIRST else 1], ()
    proven = {day for day in days for proof in _proofs(stamp, days, sighting, evidence) if proof == day}
    if len(proven) == 1:
        day = proven.pop()
        text = f"'{shown}' can be read in two ways; the page itself decides for {day.isoformat()}"
        return day, (_note(NoteKind.DATE_DECIDED, text, where),)
    text = (
        f"'{shown}' is {days[0].isoformat()} or {days[1].isoformat()} and nothing on the page decides; no date was taken. "
        "Say which with --date-order dmy or mdy"
    )
    return None, (_note(NoteKind.AMBIGUOUS_DATE, text, where),)


def _proofs(stamp: Stamp, days: tuple[date, ...], sighting: Sighting, evidence: Evidence) -> list[date]:
    """Days that something proves: the weekday beside it, the same day in another calendar or in words, another date of the
    same layout that can be read in one way only."""
    found = [day for day in days if sighting.weekday is not None and day.weekday() == sighting.weekday]
    if len(found) > 1:
        found = []
    beside = {near for other in sighting.stamps if other is not stamp for near in _near(other)}
    found += [day for day in days if day in beside]
    found += [day for day in days if day in evidence.days]
    orders = {day_first for layout, day_first in evidence.orders if layout == stamp.layout}
    if len(orders) == 1:
        found.append(days[0 if orders.pop() else 1])
    return found


def _near(stamp: Stamp) -> set[date]:
    """The day of a certain stamp; a Hijri day may be one off, for months begin with the sighting of the moon."""
    if len(stamp.days) != 1:
        return set()
    slack = 1 if stamp.calendar is Calendar.HIJRI else 0
    return {stamp.days[0] + timedelta(days=shift) for shift in range(-slack, slack + 1)}


def _doubts(stamp: Stamp, day: date, sighting: Sighting, where: str) -> tuple[Note, ...]:
    alone = all(other.calendar is Calendar.HIJRI for other in sighting.stamps)
    if stamp.calendar is Calendar.HIJRI and alone:
        text = f"'{stamp.text.strip()}' is {day.isoformat()} by the Umm al-Qura calendar; by the moon it may be a day off"
        return (_note(NoteKind.DATE_DOUBTFUL, text, where),)
    if sighting.weekday is not None and day.weekday() != sighting.weekday:
        return (
            _note(NoteKind.DATE_DOUBTFUL, f"the weekday beside '{stamp.text.strip()}' is another one", where),
        )
    return ()


def _moment(
    day: date, clocks: tuple[Clock, ...], time_zone: str | None, where: str
) -> tuple[Moment, tuple[Note, ...]]:
    clock = next((clock for clock in clocks if clock.offset is not None), clocks[0] if clocks else None)
    notes: tuple[Note, ...] = ()
    if clock is None:
        text = f"{day.isoformat()} stands without a time; the start of the day was taken"
        notes = (_note(NoteKind.DATE_WITHOUT_TIME, text, where),)
    local = datetime.combine(day, clock.time if clock else time())
    if clock is not None and clock.offset is not None:
        return Moment(day=day, instant=_utc(local, clock.offset), has_time=True), notes
    zone = (clock.zone if clock else "") or time_zone
    if not zone:
        text = f"{local.isoformat(' ')} has no time zone: give --time-zone; no date was taken"
        return Moment(day=day, instant=None, has_time=clock is not None), (
            *notes,
            _note(NoteKind.NO_TIME_ZONE, text, where),
        )
    instant = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return Moment(day=day, instant=instant, has_time=clock is not None), notes


def _utc(local: datetime, offset: timedelta) -> datetime:
    return (local - offset).replace(tzinfo=UTC)


def _note(kind: NoteKind, text: str, where: str) -> Note:
    return Note(kind=kind, text=text, where=where)
