"""Dates and times as pages print them."""

from datetime import date, time, timedelta

import pytest

from nashra.formats.saved_page.when import find

DAY = date(2021, 12, 22)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("12/22/2021 7:13 PM", "ar"),
        ("22/12/2021 19:13", "en"),
        ("٢٢/١٢/٢٠٢١ ١٩:١٣", "ar"),
        ("2021-12-22 19:13", "en"),
        ("22.12.2021, 19:13", "he"),
        ("الأربعاء 22 ديسمبر 2021 - 19:13", "ar"),
        ("٢٢ كانون الأول/ديسمبر ٢٠٢١ الساعة ٧:١٣ مساءً", "ar"),
        ("22 دجنبر 2021 على الساعة 19:13", "ar"),
        ("چهارشنبه ۱ دی ۱۴۰۰ - ۱۹:۱۳", "fa"),
        ("۱۴۰۰/۱۰/۰۱ ساعت ۷:۱۳ ب.ظ", "fa"),
        ("۱ دی‌ماه ۱۴۰۰ ساعت ۱۹:۱۳", "fa"),
        ("۲۲ دسامبر ۲۰۲۱ ۱۹:۱۳", "fa"),
        ("١٨ جمادى الأولى ١٤٤٣ هـ ١٩:١٣", "ar"),
        ("י״ח בטבת תשפ״ב, 19:13", "he"),
        ("יום רביעי, 22 בדצמבר 2021, 19:13", "he"),
        ("Wednesday, December 22, 2021 at 7:13 p.m.", "en"),
        ("22nd December 2021 1913 hrs", "en"),
        ("19:13 - 1400/10/01", "fa"),
    ],
)
def test_one_moment_is_read_in_every_way_of_writing_it(text, language):
    sighting = find(text, language)
    assert {day for stamp in sighting.stamps for day in stamp.days} == {DAY}
    assert [clock.time for clock in sighting.clocks] == [time(19, 13)]
    assert sighting.rest == ""


@pytest.mark.parametrize(
    ("text", "offset", "zone"),
    [
        ("22 December 2021 19:13 GMT", None, "UTC"),
        ("2021-12-22T19:13:52+03:30", timedelta(hours=3, minutes=30), ""),
        ("22/12/2021 19:13 (GMT+2)", timedelta(hours=2), ""),
        ("22 ديسمبر 2021 الساعة 19:13 بتوقيت دمشق", None, "Asia/Damascus"),
        ("۲۲ دسامبر ۲۰۲۱ ۱۹:۱۳ به وقت تهران", None, "Asia/Tehran"),
        ("22.12.2021 19:13 שעון ישראל", None, "Asia/Jerusalem"),
    ],
)
def test_a_stated_zone_is_read(text, offset, zone):
    (clock,) = find(text).clocks
    assert (clock.offset, clock.zone) == (offset, zone)


def test_day_and_month_that_can_be_turned_have_two_readings():
    (stamp,) = find("03/04/2022").stamps
    assert stamp.days == (date(2022, 4, 3), date(2022, 3, 4))


@pytest.mark.parametrize("text", ["31/02/2022", "30/30/2022", "۳۱/۱۲/۱۴۰۰"])
def test_a_day_that_does_not_exist_has_no_reading(text):
    assert [stamp.days for stamp in find(text, "fa").stamps] in ([()], [])


@pytest.mark.parametrize(
    "text", ["1.2.3", "in February or March 2022", "the years 2020-2021", "85 percent", "call 02-751-1500"]
)
def test_numbers_that_are_no_date_stay_numbers(text):
    assert find(text).stamps == ()


def test_words_beside_a_date_are_kept_apart():
    assert find("The council met on 22 December 2021").rest == "council met"
