import pytest

from nashra.languages.calendars import Calendar
from nashra.languages.folding import folded
from nashra.languages.month_names import SECOND_ADAR
from nashra.languages.month_spellings import _SPELLINGS
from nashra.languages.months import month_name, month_numbers


@pytest.mark.parametrize(
    ("tag", "calendar", "name", "number"),
    [
        ("ar", Calendar.GREGORIAN, "ديسمبر", 12),
        ("ar", Calendar.GREGORIAN, "كانون الأول", 12),
        ("ar", Calendar.GREGORIAN, "كانون الاول", 12),
        ("ar", Calendar.GREGORIAN, "دجنبر", 12),
        ("ar", Calendar.GREGORIAN, "جويلية", 7),
        ("ar", Calendar.GREGORIAN, "أَغُسْطُس", 8),
        ("ar", Calendar.HIJRI, "ربيع الثاني", 4),
        ("ar", Calendar.HIJRI, "ذوالحجة", 12),
        ("ar-LB", Calendar.GREGORIAN, "يناير", 1),
        ("fa", Calendar.JALALI, "اردیبهشت", 2),
        ("fa", Calendar.JALALI, "سنبله", 6),
        ("fa", Calendar.JALALI, "دي", 10),
        ("fa", Calendar.GREGORIAN, "ژانویهٔ", 1),
        ("fa", Calendar.GREGORIAN, "جنوری", 1),
        ("fa", Calendar.HIJRI, "ذی الحجه", 12),
        ("fa", Calendar.HIJRI, "جمادی‌الثانی", 6),
        ("he", Calendar.GREGORIAN, "בדצמבר", 12),
        ("he", Calendar.GREGORIAN, "ינו׳", 1),
        ("he", Calendar.HEBREW, "אדר ב'", 7),
        ("he", Calendar.HEBREW, "אדר א׳", 6),
        ("he", Calendar.HEBREW, "מרחשוון", 2),
        ("en", Calendar.GREGORIAN, "SEPT", 9),
        ("en", Calendar.HIJRI, "Dhu'l-Hijjah", 12),
        ("en", Calendar.HEBREW, "Adar II", 7),
        ("fr", Calendar.GREGORIAN, "Février", 2),
        ("ckb", Calendar.JALALI, "بەفرانبار", 10),
        ("ur", Calendar.HIJRI, "ذوالحجۃ", 12),
    ],
)
def test_a_month_is_known_in_the_spellings_of_pages(
    tag: str, calendar: Calendar, name: str, number: int
) -> None:
    assert month_numbers(tag, calendar)[folded(name)] == number


@pytest.mark.parametrize("calendar", Calendar)
@pytest.mark.parametrize(
    "tag", ["ar", "ar-LB", "ar-MA", "ar-TN", "fa", "fa-AF", "he", "en", "ur", "ps", "ckb", "ru"]
)
def test_what_we_write_we_know_again(tag: str, calendar: Calendar) -> None:
    numbers = month_numbers(tag, calendar)
    for month in range(1, 14 if calendar is Calendar.HEBREW else 13):
        name = month_name(tag, calendar, year=5782, month=month)
        assert numbers[folded(name)] == month


def test_the_list_of_spellings_has_every_month() -> None:
    for (_, calendar), months in _SPELLINGS.items():
        assert months.count("|") == (12 if calendar is Calendar.HEBREW else 11)


def test_the_second_adar_has_its_name_in_leap_years_only() -> None:
    assert month_name("he", Calendar.HEBREW, year=5782, month=7) == SECOND_ADAR["he"]
    assert month_name("he", Calendar.HEBREW, year=5783, month=7) == "אדר"


def test_a_caller_cannot_spoil_the_table() -> None:
    month_numbers("ar", Calendar.HIJRI).clear()
    assert month_numbers("ar", Calendar.HIJRI)


def test_folding_makes_one_word_of_many_spellings() -> None:
    assert folded("الإِسـلامية") == folded("الاسلاميه") == folded("الأسلامیة")
    assert folded("می‌شود") == folded("مي شود")
    assert folded("צה״ל") == folded('צה"ל') == "צהל"
    assert folded("  Élysée\u200f ") == "elysee"
