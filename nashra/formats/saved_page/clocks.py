"""Finding times of day in folded text, with the half of the day and the zone in which they are told."""

import re
from datetime import time, timedelta

from msgspec import Struct

from .date_words import HALF, HALVES, ZONE, ZONES, squeeze


class Clock(Struct, frozen=True, kw_only=True):
    """A time of day, and where it is told: an offset from UTC, an IANA zone, or neither."""

    time: time
    offset: timedelta | None = None
    zone: str = ""


_BEFORE_TIME = r"(?:at|الساعه|ساعت|בשעה|שעה|تمام)"
_OFFSET = (
    r"(?:\s?\(?\s?(?:gmt|utc|غرينتش|جرينتش|گرينويچ)\s?([+-]\s?\d{1,2}(?::?\d\d)?)(?![\d/.])"
    r"|\s?([+-]\d\d:?\d\d)(?![\d/.\-]))"
)
_PLACE = rf"\s?[-,،(]?\s?(?:ب?توقيت|به وقت|בשעון|שעון)?\s?(?:مدينه\s|ال?شهر\s)?({ZONE})(?!\w)(?:\s(?:time|المحلي))?"
_TIME = re.compile(
    rf"(?:(?<!\w)({HALF})\s)?(?<![\d.:/])(?:(?:{_BEFORE_TIME}\s?:?\s?)?(\d{{1,2}}):(\d\d)(?::(\d\d)(?:\.\d+)?)?"
    rf"|{_BEFORE_TIME}\s?:?\s?(\d{{1,2}})(?:[.h٫]|\sو\s)?(\d\d)?|(\d{{1,2}})h(\d\d)|(\d\d)(\d\d)(?=\s(?:gmt|utc|hrs))"
    rf"|(\d{{1,2}})(?:\.(\d\d))?(?=\s?(?:{HALF})(?![\w.]*\d)))(?!\d)(?:\s?دقيقه)?"
    rf"(?:\s?({HALF})(?!\w))?(?:{_OFFSET}|{_PLACE})?"
)
_ZONE_ALONE = re.compile(
    rf"(?<!\w)(?:(?:ب?توقيت|به وقت|בשעון|שעון)\s(?:مدينه\s)?({ZONE})|(gmt|utc|غرينتش|جرينتش))(?!\w)"
)
_FORM = {
    0: (0, 1, 2),
    3: (3, 4, -1),
    5: (5, 6, -1),
    7: (7, 8, -1),
    9: (9, 10, -1),
}  # hour, minute, second of each way


def take_clocks(text: str, clocks: list[Clock]) -> str:
    """Adds the times of a folded text to `clocks` and gives the text without them."""
    return _TIME.sub(lambda match: _clock(match, clocks), text)


def place_all(clocks: list[Clock], text: str) -> tuple[list[Clock], str]:
    """The times in the zone that the rest of the text names, and the text without it."""
    alone = _ZONE_ALONE.search(text)
    if alone is None:
        return clocks, text
    return [_placed(clock, alone) for clock in clocks], text.replace(alone[0], " ")


def _clock(match: re.Match[str], clocks: list[Clock]) -> str:
    before, *numbers, after, offset1, offset2, zone = match.groups()
    hour, minute, second = (
        numbers[index] or "0" if index >= 0 else "0" for index in _FORM[next(i for i in _FORM if numbers[i])]
    )
    told = time_of(
        _by_half(int(hour), HALVES.get(squeeze(after or before or ""), "")),
        int(minute),
        int(second),
    )
    if told is None:
        return match[0]
    offset = offset_of(offset1 or offset2) if offset1 or offset2 else None
    place = ZONES.get(squeeze(zone), "") if zone else ""
    clocks.append(Clock(time=told, offset=offset, zone=place))
    return " "


def _by_half(hour: int, half: str) -> int:
    if not half or hour > 12:
        return hour
    if half == "am":
        return hour % 12
    if half == "pm":
        return hour % 12 + 12
    if half == "noon":
        return hour if hour in (10, 11, 12) else hour + 12
    return hour % 12 + 12 if 6 <= hour < 12 else hour % 12


def time_of(hour: int, minute: int, second: int) -> time | None:
    """The time of day, None where the numbers are none; a leap second is the second before."""
    return time(hour, minute, min(second, 59)) if hour < 24 and minute < 60 and second <= 60 else None


def offset_of(text: str) -> timedelta | None:
    """'+03:30', '-5', '+ 0200' as an offset from UTC, None beyond 14 hours."""
    sign, digits = (-1 if text[0] == "-" else 1), re.sub(r"\D", "", text)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return sign * timedelta(hours=hours, minutes=minutes) if hours <= 14 and minutes < 60 else None


def _placed(clock: Clock, match: re.Match[str]) -> Clock:
    if clock.offset is not None or clock.zone:
        return clock
    zone = ZONES.get(squeeze(match[1] or match[2]), "")
    return Clock(time=clock.time, zone=zone)
