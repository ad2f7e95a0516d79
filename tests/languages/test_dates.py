import datetime
import json
import re

import pytest

from nashra.languages.calendars import Calendar
from nashra.languages.dates import date_words, instant_words, time_words, zone_city
from nashra.languages.digits import Digits
from nashra.languages.hebrew_numerals import hebrew_day, hebrew_year
from tests.shared import shared

WINTER = datetime.date(2021, 12, 22)
INSTANT = datetime.datetime(2021, 12, 22, 15, 43, 52, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("ar", "الأربعاء 22 ديسمبر 2021 (18 جمادى الأولى 1443 هـ)"),
        ("ar-LB", "الأربعاء 22 كانون الأول 2021 (18 جمادى الأولى 1443 هـ)"),
        ("ar-MA", "الأربعاء 22 دجنبر 2021 (18 جمادى الأولى 1443 هـ)"),
        ("fa", "چهارشنبه ۱ دی ۱۴۰۰ (۲۲ دسامبر ۲۰۲۱)"),
        ("fa-AF", "چهارشنبه ۱ جدی ۱۴۰۰ (۲۲ دسمبر ۲۰۲۱)"),
        ("he", "יום רביעי, 22 בדצמבר 2021 (י״ח בטבת תשפ״ב)"),
        ("en", "Wednesday, 22 December 2021"),
        ("en-US", "Wednesday, December 22, 2021"),
        ("fr", "mercredi 22 décembre 2021"),
        ("ckb", "چوارشەممە، ٢٢ی کانونی یەکەمی ٢٠٢١"),
    ],
)
def test_a_date_is_written_as_the_papers_of_its_language_write_it(tag: str, words: str) -> None:
    assert date_words(WINTER, tag=tag) == words


@pytest.mark.parametrize("tag", ["ar-SY", "ar-JO", "ar-IQ", "ar-PS"])
def test_papers_of_the_levant_have_their_own_month_names(tag: str) -> None:
    assert "كانون الأول" in date_words(WINTER, tag=tag)


def _icu_words(column: str) -> list[tuple[datetime.date, str]]:
    rows = json.loads(shared("fixtures/dates/icu-full-dates.json").read_text(encoding="utf-8"))
    assert len(rows) > 10
    return [(datetime.date.fromisoformat(row["iso"]), row[column]) for row in rows]


# Word for word with ICU's: the Hebrew columns and the English one.
@pytest.mark.parametrize(
    ("column", "tag", "calendar"),
    [
        ("he-IL-u-ca-gregory", "he", Calendar.GREGORIAN),
        ("he-IL-u-ca-hebrew", "he", Calendar.HEBREW),
        ("en-GB-u-ca-gregory", "en-GB", Calendar.GREGORIAN),
        ("en-GB-u-ca-gregory", "en", Calendar.GREGORIAN),
    ],
)
def test_hebrew_and_english_dates_are_those_of_icu(column: str, tag: str, calendar: Calendar) -> None:
    for date, words in _icu_words(column):
        assert date_words(date, tag=tag, calendars=[calendar]) == words


# ICU sets a comma after an Arabic weekday; papers don't.
@pytest.mark.parametrize(
    ("column", "tag", "calendar"),
    [
        ("ar-SA-u-ca-islamic-umalqura", "ar-SA", Calendar.HIJRI),
        ("ar-EG-u-ca-gregory", "ar-EG", Calendar.GREGORIAN),
        ("ar-LB-u-ca-gregory", "ar-LB", Calendar.GREGORIAN),
    ],
)
def test_arabic_dates_are_those_of_icu_but_for_the_comma(column: str, tag: str, calendar: Calendar) -> None:
    for date, words in _icu_words(column):
        ours = date_words(date, tag=tag, calendars=[calendar], digits=Digits.ARAB)
        assert ours == words.replace("،", "")


# ICU orders a Persian date 'year month day, weekday', which no paper does, and writes the Dari سنبله with
# an ezafe.
@pytest.mark.parametrize(("column", "tag"), [("fa-IR-u-ca-persian", "fa"), ("fa-AF-u-ca-persian", "fa-AF")])
def test_persian_dates_have_icus_words_in_the_order_of_papers(column: str, tag: str) -> None:
    for date, words in _icu_words(column):
        year, month, day, weekday = re.fullmatch(r"(\S+) (\S+) (\S+), (\S+)", words).groups()
        ours = date_words(date, tag=tag, calendars=[Calendar.JALALI])
        assert ours == f"{weekday} {day} {month} {year}".replace("سنبلهٔ", "سنبله")


def test_an_edition_has_its_own_calendars_and_digits() -> None:
    both = (Calendar.HIJRI, Calendar.GREGORIAN)
    words = date_words(WINTER, tag="ar", calendars=both, digits=Digits.ARAB)
    assert words == "الأربعاء ١٨ جمادى الأولى ١٤٤٣ هـ (٢٢ ديسمبر ٢٠٢١)"


def test_a_third_calendar_stands_after_a_semicolon() -> None:
    every = (Calendar.GREGORIAN, Calendar.JALALI, Calendar.HIJRI)
    assert (
        date_words(WINTER, tag="en", calendars=every)
        == "Wednesday, 22 December 2021 (1 Dey 1400; 18 Jumada I 1443)"
    )
    assert "1400 هـ ش؛ 18" in date_words(WINTER, tag="ar", calendars=every)


def test_a_date_can_do_without_its_weekday() -> None:
    assert date_words(WINTER, tag="en", weekday=False) == "22 December 2021"
    assert date_words(WINTER, tag="fa", weekday=False) == "۱ دی ۱۴۰۰ (۲۲ دسامبر ۲۰۲۱)"
    assert date_words(WINTER, tag="ar", weekday=False).startswith("22 ديسمبر 2021 (")


def test_a_persian_date_in_the_gregorian_calendar_has_no_ezafe() -> None:
    assert date_words(datetime.date(2022, 1, 3), tag="fa").endswith("(۳ ژانویه ۲۰۲۲)")


def test_a_hebrew_page_writes_foreign_calendars_with_their_preposition() -> None:
    assert date_words(WINTER, tag="he", calendars=[Calendar.JALALI], weekday=False) == "1 בדיי 1400"


def test_hebrew_dates_elsewhere_are_in_digits() -> None:
    assert date_words(WINTER, tag="en", calendars=[Calendar.HEBREW], weekday=False) == "18 Tevet 5782"
    assert (
        date_words(datetime.date(2022, 3, 10), tag="en", calendars=[Calendar.HEBREW], weekday=False)
        == "7 Adar II 5782"
    )


def test_a_calendar_that_does_not_reach_the_date_is_left_out() -> None:
    assert date_words(datetime.date(1918, 11, 11), tag="ar") == "الاثنين 11 نوفمبر 1918"
    assert date_words(datetime.date(2090, 1, 1), tag="ar", calendars=[Calendar.HIJRI]) == "الأحد 1 يناير 2090"


def test_an_instant_is_told_by_the_clock_of_its_zone_with_the_city() -> None:
    told = {
        tag: instant_words(INSTANT, tag=tag, zone="Asia/Tehran") for tag in ("ar", "fa", "he", "en", "ur")
    }
    assert told["ar"] == "الأربعاء 22 ديسمبر 2021 (18 جمادى الأولى 1443 هـ)، 19:13 بتوقيت طهران"
    assert told["fa"] == "چهارشنبه ۱ دی ۱۴۰۰ (۲۲ دسامبر ۲۰۲۱)، ساعت ۱۹:۱۳ به وقت تهران"
    assert told["he"] == "יום רביעי, 22 בדצמבר 2021 (י״ח בטבת תשפ״ב), 19:13 (שעון טהרן)"
    assert told["en"] == "Wednesday, 22 December 2021, 19:13 (Tehran)"
    assert told["ur"].endswith("، 19:13 (تہران)")


def test_the_day_of_an_instant_is_the_zones_day() -> None:
    late = datetime.datetime(2021, 12, 22, 23, 30, tzinfo=datetime.UTC)
    assert instant_words(late, tag="en", zone="Asia/Damascus").startswith("Thursday, 23 December 2021, 01:30")


def test_a_time_has_the_editions_digits() -> None:
    assert time_words(INSTANT, tag="ar", zone="Asia/Damascus", digits=Digits.ARAB) == "١٧:٤٣"
    assert time_words(INSTANT, tag="fa", zone="UTC") == "۱۵:۴۳"


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone; give it one"):
        time_words(datetime.datetime(2021, 12, 22), tag="ar", zone="UTC")


@pytest.mark.parametrize("zone", ["Asia/Nowhere", "", "../etc/passwd", "Tehran"])
def test_an_unknown_zone_is_refused_with_an_example(zone: str) -> None:
    with pytest.raises(
        ValueError, match="is no time zone; write one of IANA's names, such as 'Asia/Damascus'"
    ):
        instant_words(INSTANT, tag="ar", zone=zone)
    with pytest.raises(ValueError, match="is no time zone"):
        zone_city(zone, "ar")


@pytest.mark.parametrize(
    ("zone", "tag", "city"),
    [
        ("Asia/Tehran", "en", "Tehran"),
        ("Asia/Tehran", "ar", "طهران"),
        ("Asia/Tehran", "fa", "تهران"),
        ("Asia/Jerusalem", "he", "ירושלים"),
        ("Europe/Kyiv", "ar", "كييف"),
        ("America/Argentina/Buenos_Aires", "en", "Buenos Aires"),
        ("UTC", "ar", "غرينتش"),
        ("Etc/UTC", "en", "UTC"),
        ("Etc/GMT+3", "en", "GMT+3"),
    ],
)
def test_a_zone_is_called_by_its_city(zone: str, tag: str, city: str) -> None:
    assert zone_city(zone, tag) == city


def test_hebrew_numerals_avoid_the_name_and_end_in_final_letters() -> None:
    assert [hebrew_day(day) for day in (1, 10, 15, 16, 20, 30)] == ["א׳", "י׳", "ט״ו", "ט״ז", "כ׳", "ל׳"]
    assert [hebrew_year(year) for year in (5780, 5782, 5775, 5800)] == ["תש״ף", "תשפ״ב", "תשע״ה", "ת״ת"]
    assert [hebrew_year(year) for year in (6000, 6001, 4999)] == ["ו׳ אלפים", "ו׳א׳", "ד׳תתקצ״ט"]
