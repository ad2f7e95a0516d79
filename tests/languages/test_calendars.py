import csv
import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nashra.languages.calendars import Calendar, Day, in_calendar, is_hebrew_leap, to_gregorian
from tests.shared import shared

HEBREW = ("Tishri", "Heshvan", "Kislev", "Tevet", "Shevat", "Adar I", "Adar", "Nisan", "Iyar", "Sivan")
HEBREW_MONTHS = {name: number for number, name in enumerate(HEBREW, 1)} | {
    "Adar II": 7,
    "Tamuz": 11,
    "Av": 12,
    "Elul": 13,
}


def _reference_days() -> list[dict[str, str]]:
    with shared("fixtures/dates/icu-calendars.tsv").open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t"))


@pytest.mark.parametrize(
    ("column", "calendar"), [("islamic-umalqura", Calendar.HIJRI), ("persian", Calendar.JALALI)]
)
def test_every_day_of_icus_table_is_the_same_here(column: str, calendar: Calendar) -> None:
    days = _reference_days()
    assert len(days) > 3000
    for day in days:
        expected = Day(*map(int, day[column].split("-")))
        date = datetime.date.fromisoformat(day["iso"])
        assert in_calendar(date, calendar) == expected
        assert to_gregorian(expected, calendar) == date


def test_every_hebrew_day_of_icus_table_is_the_same_here() -> None:
    for day in _reference_days():
        year, month, number = day["hebrew"].split("-")
        expected = Day(int(year), HEBREW_MONTHS[month], int(number))
        date = datetime.date.fromisoformat(day["iso"])
        assert in_calendar(date, Calendar.HEBREW) == expected
        assert to_gregorian(expected, Calendar.HEBREW) == date


def test_every_month_of_the_umm_al_qura_table_begins_on_its_day() -> None:
    months = json.loads(shared("fixtures/dates/hijri/ummalqura_calendar_website.json").read_text())
    assert len(months) > 800
    for ((hijri, gregorian),) in months:
        assert in_calendar(datetime.date(*gregorian), Calendar.HIJRI) == Day(*hijri)
        assert to_gregorian(Day(*hijri), Calendar.HIJRI) == datetime.date(*gregorian)


@given(st.dates(datetime.date(1925, 1, 1), datetime.date(2077, 1, 1)), st.sampled_from(Calendar))
def test_there_and_back_is_the_same_day(date: datetime.date, calendar: Calendar) -> None:
    assert to_gregorian(in_calendar(date, calendar), calendar) == date


@pytest.mark.parametrize("date", [datetime.date(1924, 7, 31), datetime.date(2077, 11, 17)])
def test_a_day_outside_the_umm_al_qura_table_is_refused_with_the_reason(date: datetime.date) -> None:
    with pytest.raises(ValueError, match=rf"{date.isoformat()} has no hijri date: .*1924-08-01.*2077-11-16"):
        in_calendar(date, Calendar.HIJRI)


def test_a_day_before_the_solar_hijra_has_no_jalali_date() -> None:
    with pytest.raises(ValueError, match="0600-01-01 has no jalali date"):
        in_calendar(datetime.date(600, 1, 1), Calendar.JALALI)


@pytest.mark.parametrize(
    ("day", "calendar"),
    [
        (Day(2021, 2, 29), Calendar.GREGORIAN),
        (Day(1443, 2, 30), Calendar.HIJRI),
        (Day(1600, 1, 1), Calendar.HIJRI),
        (Day(1400, 12, 30), Calendar.JALALI),
        (Day(1400, 13, 1), Calendar.JALALI),
        (Day(5782, 14, 1), Calendar.HEBREW),
        (Day(5782, 4, 30), Calendar.HEBREW),
        (Day(99999, 1, 1), Calendar.HEBREW),
    ],
)
def test_a_day_that_does_not_exist_is_refused_by_its_calendar(day: Day, calendar: Calendar) -> None:
    with pytest.raises(ValueError, match=f"is no day of the {calendar} calendar: "):
        to_gregorian(day, calendar)


def test_adar_i_exists_in_leap_years_only() -> None:
    assert is_hebrew_leap(5782) and not is_hebrew_leap(5783)
    assert to_gregorian(Day(5782, 6, 1), Calendar.HEBREW) == datetime.date(2022, 2, 2)
    with pytest.raises(ValueError, match="5783 is no leap year and has no Adar I"):
        to_gregorian(Day(5783, 6, 1), Calendar.HEBREW)


def test_a_leap_day_of_the_jalali_year_is_known() -> None:
    assert to_gregorian(Day(1399, 12, 30), Calendar.JALALI) == datetime.date(2021, 3, 20)
