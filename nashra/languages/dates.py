"""Dates and times in the words of a newspaper, in one calendar or two.

Patterns are CLDR's (through Babel) where papers follow them; Arabic papers write no comma after the weekday,
Persian ones no ezafe on a month of the Gregorian calendar.
"""

import datetime
from collections.abc import Sequence
from functools import lru_cache

from babel.dates import format_date

from .calendars import Calendar, Day, in_calendar
from .digits import Digits, in_digits
from .hebrew_numerals import hebrew_day, hebrew_year
from .months import month_name
from .profiles import Profile, profile
from .zones import zone as zone_of
from .zones import zone_city

__all__ = ["date_words", "instant_words", "time_words", "zone_city"]

_WITH_WEEKDAY = {"ar": "EEEE d MMMM y", "fa": "EEEE d LLLL y", "ckb": "EEEE، dی MMMMی y"}
_WITHOUT_WEEKDAY = {"ar": "d MMMM y", "fa": "d LLLL y", "ckb": "dی MMMMی y"}
_WEEKDAY_COMMA = {"he": ", ", "en": ", ", "ur": "، ", "ckb": "، "}
# The eras that Arabic papers print after the year (هجري, هجري شمسي).
_ERAS = {("ar", Calendar.HIJRI): " هـ", ("ar", Calendar.JALALI): " هـ ش"}
# date, time, city
_INSTANTS = {
    "ar": "{}، {} بتوقيت {}",
    "fa": "{}، ساعت {} به وقت {}",
    "he": "{}, {} (שעון {})",
}


def date_words(
    date: datetime.date,
    *,
    tag: str,
    calendars: Sequence[Calendar] | None = None,
    digits: Digits | None = None,
    weekday: bool = True,
) -> str:
    """'Wednesday, 22 December 2021 (17 Jumada I 1443)': the first calendar leads, the others follow in
    parentheses.

    `calendars` and `digits` are the language's unless the edition has its own. A calendar that does not reach
    `date` is left out; if none does, the date is Gregorian. Of a `datetime` the day counts, in whatever zone
    it stands.
    """
    day = datetime.date(date.year, date.month, date.day)
    spoken = profile(tag)
    wanted = tuple(calendars) if calendars else spoken.calendars
    return _date_words(day, tag, wanted, digits or spoken.digits, weekday)


def time_words(instant: datetime.datetime, *, tag: str, zone: str, digits: Digits | None = None) -> str:
    """'19:13', by the clock of the IANA `zone`; ValueError for a naive `instant` or an unknown zone."""
    return in_digits(f"{_local(instant, zone):%H:%M}", digits or profile(tag).digits)


def instant_words(
    instant: datetime.datetime,
    *,
    tag: str,
    zone: str,
    calendars: Sequence[Calendar] | None = None,
    digits: Digits | None = None,
) -> str:
    """Weekday, date, time and the city of the IANA `zone`: 'Wednesday, 22 December 2021, 19:13 (Tehran)'.
    ValueError for a naive `instant` or an unknown zone."""
    date = date_words(_local(instant, zone), tag=tag, calendars=calendars, digits=digits)
    time = time_words(instant, tag=tag, zone=zone, digits=digits)
    spoken = profile(tag)
    pattern = _INSTANTS.get(spoken.language) or ("{}، {} ({})" if spoken.script == "Arab" else "{}, {} ({})")
    return pattern.format(date, time, zone_city(zone, tag))


def _local(instant: datetime.datetime, zone: str) -> datetime.datetime:
    if instant.tzinfo is None:
        raise ValueError(f"{instant.isoformat()} has no time zone; give it one (UTC)")
    return instant.astimezone(zone_of(zone))


@lru_cache(maxsize=4096)
def _date_words(
    date: datetime.date, tag: str, calendars: tuple[Calendar, ...], digits: Digits, weekday: bool
) -> str:
    reached = [calendar for calendar in calendars if _reaches(calendar, date)] or [Calendar.GREGORIAN]
    spoken = profile(tag)
    leading = _in_words(date, spoken, reached[0], weekday)
    others = [_in_words(date, spoken, calendar, False) for calendar in reached[1:]]
    between = "؛ " if spoken.script == "Arab" else "; "
    written = f"{leading} ({between.join(others)})" if others else leading
    return in_digits(written, digits)


def _reaches(calendar: Calendar, date: datetime.date) -> bool:
    try:
        in_calendar(date, calendar)
    except ValueError:
        return False
    return True


def _in_words(date: datetime.date, spoken: Profile, calendar: Calendar, weekday: bool) -> str:
    if calendar is Calendar.GREGORIAN:
        return _gregorian(date, spoken, weekday)
    day = in_calendar(date, calendar)
    written = _written(day, spoken, calendar)
    if not weekday:
        return written
    return format_date(date, "EEEE", spoken.locale) + _WEEKDAY_COMMA.get(spoken.language, " ") + written


def _gregorian(date: datetime.date, spoken: Profile, weekday: bool) -> str:
    patterns, usual = (_WITH_WEEKDAY, "full") if weekday else (_WITHOUT_WEEKDAY, "long")
    return format_date(date, patterns.get(spoken.language, usual), spoken.locale)


def _written(day: Day, spoken: Profile, calendar: Calendar) -> str:
    month = month_name(spoken.tag, calendar, year=day.year, month=day.month)
    if spoken.language != "he":
        return f"{day.day} {month} {day.year}{_ERAS.get((spoken.language, calendar), '')}"
    if calendar is Calendar.HEBREW:
        return f"{hebrew_day(day.day)} ב{month} {hebrew_year(day.year)}"
    return f"{day.day} ב{month} {day.year}"
