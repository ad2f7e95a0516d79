import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from nashra.languages.calendars import Calendar
from nashra.languages.digits import Digits
from nashra.languages.profiles import Direction, profile

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("tag", "direction", "digits", "calendars", "marks"),
    [
        ("ar", Direction.RTL, Digits.LATN, (Calendar.GREGORIAN, Calendar.HIJRI), "«»‹›"),
        ("fa", Direction.RTL, Digits.ARABEXT, (Calendar.JALALI, Calendar.GREGORIAN), "«»‹›"),
        ("he", Direction.RTL, Digits.LATN, (Calendar.GREGORIAN, Calendar.HEBREW), "””’’"),
        ("en", Direction.LTR, Digits.LATN, (Calendar.GREGORIAN,), "“”‘’"),
    ],
)
def test_our_four_languages_are_written_as_their_papers_write(
    tag: str, direction: Direction, digits: Digits, calendars: tuple[Calendar, ...], marks: str
) -> None:
    found = profile(tag)
    quotes = found.quotes
    assert (found.direction, found.digits, found.calendars) == (direction, digits, calendars)
    assert quotes.open + quotes.close + quotes.inner_open + quotes.inner_close == marks


@pytest.mark.parametrize(
    "tag", ["ur", "ckb", "ps", "yi", "sd", "ug", "dv", "syr", "pa-PK", "az-IR", "ku-Arab", "rhg"]
)
def test_other_languages_of_right_to_left_scripts_run_right_to_left(tag: str) -> None:
    assert profile(tag).direction is Direction.RTL


@pytest.mark.parametrize(
    "tag", ["fr", "ru", "zh", "pa", "az", "ku", "tr", "ar-Latn", "he-Latn", "und", "x-ours"]
)
def test_every_other_language_runs_left_to_right(tag: str) -> None:
    assert profile(tag).direction is Direction.LTR


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("ar-LB", "ar_LB"),
        ("AR-lb", "ar_LB"),
        ("en", "en_001"),
        ("en-US", "en_US"),
        ("iw", "he"),
        ("prs", "fa_AF"),
        ("zh-Hant-TW", "zh_Hant_TW"),
        ("de-CH-1996", "de_CH"),
        ("i-navajo", "en_001"),
        ("dv", "en_001"),
        ("qaa-Arab", "ar"),
        ("qaa-Hebr", "he"),
    ],
)
def test_the_nearest_locale_with_words_is_taken(tag: str, locale: str) -> None:
    assert profile(tag).locale == locale


def test_a_tag_is_kept_in_its_customary_case() -> None:
    assert profile("AR-ARAB-lb-U-NU-ARAB").tag == "ar-Arab-LB-u-nu-arab"
    assert (profile("zh-hant-tw").script, profile("zh-hant-tw").region) == ("Hant", "TW")


def test_the_keywords_of_a_tag_are_obeyed() -> None:
    saudi = profile("ar-SA-u-ca-islamic-umalqura-nu-arab")
    assert saudi.calendars == (Calendar.HIJRI, Calendar.GREGORIAN)
    assert saudi.digits is Digits.ARAB


def test_a_set_of_digits_that_we_do_not_print_gives_plain_ones() -> None:
    assert profile("hi-u-nu-deva").digits is Digits.LATN
    assert profile("ckb").digits is Digits.ARAB


def test_nastaliq_asks_for_an_arabic_face() -> None:
    assert profile("ur-Aran").font_script == "Arab"


@pytest.mark.parametrize(
    "tag", ["", "a", "ar_LB", "ar--LB", "ar-", "-ar", "é", "ar LB", "ar\n", "x-", "ar-u", "a" * 9]
)
def test_a_malformed_tag_is_refused_with_what_to_write(tag: str) -> None:
    with pytest.raises(ValueError, match=r"is no language tag as in BCP 47 .such as 'ar'"):
        profile(tag)


def test_an_underscore_is_named_as_the_mistake() -> None:
    with pytest.raises(ValueError, match="write hyphens instead of underscores"):
        profile("ar_LB")


@given(
    st.text(LETTERS, min_size=2, max_size=3),
    st.sampled_from(["", "-Arab", "-Hebr", "-Cyrl"]),
    st.text(LETTERS, min_size=2, max_size=2),
)
def test_any_well_formed_tag_has_a_sound_profile(language: str, script: str, region: str) -> None:
    found = profile(f"{language}{script}-{region}")
    assert Locale.parse(found.locale)
    assert found.calendars and found.quotes.open
    assert found.direction is Direction.RTL if script in ("-Arab", "-Hebr") else found.direction


def test_a_profile_is_made_once() -> None:
    assert profile("fa") is profile("fa")
