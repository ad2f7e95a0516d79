"""Finding dates, times and zones in a short text in any of the four languages and calendars. Nothing is guessed here: a date
that can be read in two ways has two `days`, and `settling.py` decides or refuses."""

import re
from datetime import date, timedelta

from msgspec import Struct

from nashra.languages.calendars import Calendar, Day, to_gregorian

from .clocks import Clock, offset_of, place_all, take_clocks, time_of
from .date_words import FILLERS, MONTH, MONTHS, WEEKDAY, WEEKDAYS, squeeze
from .folding import fold
from .hebrew_numbers import HEBREW_NUMBER, hebrew_number


class Stamp(Struct, frozen=True, kw_only=True):
    """One date as it stands. `days` holds its readings: none (no such day), one, or two (day first, then month first).
    `layout` is the separator where day and month are both numbers, `short` says that the year had two digits."""

    days: tuple[date, ...]
    calendar: Calendar = Calendar.GREGORIAN
    layout: str = ""
    short: bool = False
    text: str = ""
    day_first: bool | None = None


class Sighting(Struct, frozen=True, kw_only=True):
    """All that a text says about when: `rest` holds the words that are neither date nor filler."""

    stamps: tuple[Stamp, ...] = ()
    clocks: tuple[Clock, ...] = ()
    weekday: int | None = None
    rest: str = ""


_ISO = re.compile(
    r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)\s?t\s?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s?(z|[+-]\d\d:?\d\d|[+-]\d\d)?(?!\d)"
)
_NUMBERS = re.compile(
    r"(?<![\d.,/])(\d{1,4})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2}|\d{1,2}(?=\D|$))(?![\d/])"
)
_ORDINAL = r"(?:st|nd|rd|th|\.)?"
_BETWEEN = r"[\s,،./\-]*(?:of\s|من\s|لشهر\s|شهر\s|ماه\s|ב-?|ל|ل)?[\s]*"
_AND_ITS_TWIN = rf"(?:\s?ماه)?\.?(?:\s?[/(\-]\s?(?:{MONTH})(?!\w)\s?\)?|\s?\((?:{MONTH})\))?"
_YEAR = rf"(?:[\s,،./\-]|سال|عام|سنه|לשנת)*(?:ה?'?)(\d{{4}}|'?\d{{2}}(?!\d|:)|{HEBREW_NUMBER})(?![\d:]|\.\d)"
_DAY_MONTH = re.compile(
    rf"(?<![\w.])(\d{{1,2}}{_ORDINAL}|{HEBREW_NUMBER}){_BETWEEN}({MONTH})(?!\w){_AND_ITS_TWIN}{_YEAR}"
)
_MONTH_DAY = re.compile(
    rf"(?<!\w)({MONTH})\.?(?!\w)[\s\-]?(\d{{1,2}}){_ORDINAL}(?:\s?[,،]\s?|\s)(\d{{4}})(?![\d:])"
)
_YEAR_MONTH = re.compile(rf"(?<!\d)(\d{{4}})[\s,،/\-]+({MONTH})(?!\w)[\s,،/\-]+(\d{{1,2}})(?![\d:])")
_WORD = re.compile(r"[^\W_]+")


def find(text: str, language: str = "") -> Sighting:
    """Dates and times of a text of some hundred characters; `language` decides nothing but Jalali against Hijri years."""
    folded = fold(text)
    stamps, clocks, folded = _iso(folded)
    weekday, folded = _weekday(folded)
    for pattern, order in ((_DAY_MONTH, "dmy"), (_MONTH_DAY, "mdy"), (_YEAR_MONTH, "ymd")):
        folded = pattern.sub(lambda match, order=order: _named(match, order, stamps), folded)  # type: ignore[misc]
    folded = _NUMBERS.sub(lambda match: _numeric(match, stamps, language), folded)
    folded = take_clocks(folded, clocks)
    if clocks:
        clocks, folded = place_all(clocks, folded)
    rest = " ".join(word for word in _WORD.findall(folded) if word not in FILLERS)
    return Sighting(stamps=tuple(stamps), clocks=tuple(clocks), weekday=weekday, rest=rest)


def _iso(text: str) -> tuple[list[Stamp], list[Clock], str]:
    match = _ISO.search(text)
    if match is None:
        return [], [], text
    year, month, day, hour, minute, second, zone = match.groups()
    days = _days(int(year), int(month), int(day), Calendar.GREGORIAN)
    told = time_of(int(hour), int(minute), int(second or 0))
    if not days or told is None or not 1600 <= int(year) <= 2200:
        return [], [], text
    offset = None if zone is None else timedelta() if zone == "z" else offset_of(zone)
    return (
        [Stamp(days=days, text=match[0])],
        [Clock(time=told, offset=offset)],
        text[: match.start()] + " " + text[match.end() :],
    )


def _weekday(text: str) -> tuple[int | None, str]:
    match = WEEKDAY.search(text)
    if match is None:
        return None, text
    return WEEKDAYS[squeeze(match[1])], text[: match.start()] + " " + text[match.end() :]


def _named(match: re.Match[str], order: str, stamps: list[Stamp]) -> str:
    groups = dict(zip(order, match.groups(), strict=False))
    day, name, year = groups["d"], squeeze(groups["m"]), groups["y"].lstrip("'")
    short = year.isdigit() and len(year) == 2
    number, count = _number(year), _number(re.sub(r"(st|nd|rd|th|\.)$", "", day))
    calendar = _calendar_of(name, number)
    if calendar is None:
        return match[0]
    if calendar is Calendar.HEBREW and number < 1000:
        number += 5000
    days = () if short else _days(number, MONTHS[calendar][name], count, calendar)
    stamps.append(Stamp(days=days, calendar=calendar, short=short, text=match[0]))
    return " "


def _number(text: str) -> int:
    return int(text) if text.isdigit() else hebrew_number(text)


def _calendar_of(name: str, year: int) -> Calendar | None:
    """Month names live in one calendar each, but for a few that the year tells apart."""
    fitting = [calendar for calendar, names in MONTHS.items() if name in names]
    if len(fitting) > 1 and year >= 100:
        fitting = [calendar for calendar in fitting if _fits(calendar, year)] or fitting
    return fitting[0] if fitting else None


def _fits(calendar: Calendar, year: int) -> bool:
    if calendar is Calendar.GREGORIAN:
        return 1600 <= year <= 2200
    if calendar is Calendar.HEBREW:
        return 5300 <= year <= 6000 or year < 1000
    return 1200 <= year <= 1500


def _numeric(match: re.Match[str], stamps: list[Stamp], language: str) -> str:
    first, separator, middle, last = match.groups()
    if len(first) == 4:
        stamp = _year_first(int(first), int(middle), int(last), language)
    elif len(first) > 2 or len(last) == 1:
        return match[0]
    elif len(last) == 2:
        if max(int(first), int(middle), int(last)) > 31 and int(middle) > 31:
            return match[0]
        stamp = Stamp(days=_short_days(int(first), int(middle), int(last)), short=True, layout=separator)
    else:
        stamp = _year_last(int(first), int(middle), int(last), separator=separator, language=language)
    if stamp is None:
        return match[0]
    stamps.append(
        Stamp(
            days=stamp.days,
            calendar=stamp.calendar,
            layout=stamp.layout,
            short=stamp.short,
            text=match[0],
            day_first=stamp.day_first,
        )
    )
    return " "


def _year_first(year: int, month: int, day: int, language: str) -> Stamp | None:
    calendar = _numeric_calendar(year, language)
    if calendar is None:
        return None
    if month > 12:
        month, day = day, month
    return Stamp(days=_days(year, month, day, calendar), calendar=calendar)


def _year_last(first: int, second: int, year: int, *, separator: str, language: str) -> Stamp | None:
    calendar = _numeric_calendar(year, language)
    if calendar is None:
        return None
    if calendar is not Calendar.GREGORIAN:  # nobody writes these month first
        return Stamp(days=_days(year, second, first, calendar), calendar=calendar)
    day_first, month_first = _days(year, second, first, calendar), _days(year, first, second, calendar)
    days = day_first if day_first == month_first else day_first + month_first
    return Stamp(
        days=days, layout=separator, day_first=bool(day_first) if len(days) == 1 and first != second else None
    )


def _short_days(first: int, second: int, third: int) -> tuple[date, ...]:
    """The readings of a date with a short year in this century, the year last or first; only the context may choose one."""
    readings = ((third, second, first), (third, first, second), (first, second, third))
    found = (
        day for year, month, day_ in readings for day in _days(2000 + year, month, day_, Calendar.GREGORIAN)
    )
    return tuple(dict.fromkeys(found))


def _numeric_calendar(year: int, language: str) -> Calendar | None:
    """Whose year a number is. Years 1374 to 1414 are Jalali for pages of the web's time, unless the page is in Persian or
    the number lies beyond: 1415 to 1500 in an Arabic page is Hijri."""
    if 1600 <= year <= 2200:
        return Calendar.GREGORIAN
    if 5500 <= year <= 6000:
        return Calendar.HEBREW
    if not 1250 <= year <= 1500:
        return None
    if language == "fa" and year <= 1430:
        return Calendar.JALALI
    return Calendar.JALALI if 1374 <= year <= 1414 else Calendar.HIJRI if year > 1414 else None


def _days(year: int, month: int, day: int, calendar: Calendar) -> tuple[date, ...]:
    try:
        return (to_gregorian(Day(year, month, day), calendar),)
    except (ValueError, OverflowError):
        return ()
