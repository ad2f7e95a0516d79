"""One day in four calendars: Gregorian, Hijri (Umm al-Qura), Jalali (Solar Hijri) and Hebrew, there and back.

The Hijri calendar is the Umm al-Qura table of Saudi Arabia, which begins on 1 Muharram 1343 (1 August 1924)
and ends on 30 Dhu al-Hijja 1500 (16 November 2077); a day outside it has no Hijri date here, since arithmetic
would only guess. The Jalali calendar follows the cycle of 33 years, which agrees with the equinox in Tehran
from 1178 to 1501 (1799-2123).
"""

import datetime
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

import jdatetime
from hijridate import Gregorian, Hijri
from pyluach.dates import HebrewDate


class Calendar(StrEnum):
    """The calendars that an edition can print."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"
    JALALI = "jalali"
    HEBREW = "hebrew"


class Day(NamedTuple):
    """A day of one calendar, months from 1. Hebrew months are numbered as in CLDR (UTS 35, part 4): 1 Tishri,
    2 Heshvan, 3 Kislev, 4 Tevet, 5 Shevat, 6 Adar I (in leap years only), 7 Adar or Adar II, 8 Nisan, ... 13
    Elul."""

    year: int
    month: int
    day: int


def in_calendar(date: datetime.date, calendar: Calendar) -> Day:
    """The day of `calendar` on which `date` (Gregorian) falls; ValueError, saying why, where that calendar
    does not reach."""
    try:
        return _FROM_GREGORIAN[calendar](date)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{str(date)[:10]} has no {calendar.value} date: {error}") from error


def to_gregorian(day: Day, calendar: Calendar) -> datetime.date:
    """The Gregorian date of `day` of `calendar`; ValueError, saying why, for a day that does not exist or is
    out of reach."""
    try:
        return _TO_GREGORIAN[calendar](*day)
    except (ValueError, OverflowError) as error:
        written = "-".join(map(str, day))
        raise ValueError(f"{written} is no day of the {calendar.value} calendar: {error}") from error


def is_hebrew_leap(year: int) -> bool:
    """Whether the Hebrew `year` has an Adar I: seven years in nineteen (the cycle of Meton)."""
    return (7 * year + 1) % 19 < 7


def _hijri(date: datetime.date) -> Day:
    return Day(*Gregorian.fromdate(date).to_hijri().datetuple())


def _from_hijri(year: int, month: int, day: int) -> datetime.date:
    found = Hijri(year, month, day).to_gregorian()
    return datetime.date(found.year, found.month, found.day)


def _jalali(date: datetime.date) -> Day:
    found = jdatetime.date.fromgregorian(date=date)
    return Day(found.year, found.month, found.day)


def _from_jalali(year: int, month: int, day: int) -> datetime.date:
    return datetime.date.fromordinal(jdatetime.date(year, month, day).togregorian().toordinal())


def _hebrew(date: datetime.date) -> Day:
    found = HebrewDate.from_pydate(datetime.date.fromordinal(date.toordinal()))
    return Day(found.year, _from_nisan(found.year, found.month), found.day)


def _from_hebrew(year: int, month: int, day: int) -> datetime.date:
    if not 1 <= month <= 13:
        raise ValueError("months run from 1 (Tishri) to 13 (Elul)")
    if month == 6 and not is_hebrew_leap(year):
        raise ValueError(f"{year} is no leap year and has no Adar I (month 6); its Adar is month 7")
    return datetime.date.fromordinal(HebrewDate(year, _to_nisan(year, month), day).to_pydate().toordinal())


def _from_nisan(year: int, month: int) -> int:
    """pyluach counts from Nisan, in which 12 is Adar or Adar I and 13 Adar II."""
    if month < 7:
        return month + 7
    if month < 12:
        return month - 6
    return 6 if month == 12 and is_hebrew_leap(year) else 7


def _to_nisan(year: int, month: int) -> int:
    if month > 7:
        return month - 7
    if month < 7:
        return month + 6
    return 13 if is_hebrew_leap(year) else 12


def _gregorian(date: datetime.date) -> Day:
    return Day(date.year, date.month, date.day)


_FROM_GREGORIAN: dict[Calendar, Callable[[datetime.date], Day]] = {
    Calendar.GREGORIAN: _gregorian,
    Calendar.HIJRI: _hijri,
    Calendar.JALALI: _jalali,
    Calendar.HEBREW: _hebrew,
}
_TO_GREGORIAN: dict[Calendar, Callable[[int, int, int], datetime.date]] = {
    Calendar.GREGORIAN: datetime.date,
    Calendar.HIJRI: _from_hijri,
    Calendar.JALALI: _from_jalali,
    Calendar.HEBREW: _from_hebrew,
}
