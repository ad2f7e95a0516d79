import pytest

from nashra.languages.digits import Digits, in_digits, plain_digits


@pytest.mark.parametrize(
    ("digits", "written"), [(Digits.LATN, "2021"), (Digits.ARAB, "٢٠٢١"), (Digits.ARABEXT, "۲۰۲۱")]
)
def test_a_number_is_written_in_each_set_of_digits(digits: Digits, written: str) -> None:
    assert in_digits(2021, digits) == written


@pytest.mark.parametrize("source", ["17:05", "١٧:٠٥", "۱۷:۰۵", "१७:०५"])
def test_digits_of_any_script_become_the_wanted_ones(source: str) -> None:
    assert in_digits(source, Digits.ARAB) == "١٧:٠٥"
    assert in_digits(source, Digits.LATN) == "17:05"


def test_letters_and_signs_stay_as_they_are() -> None:
    assert in_digits("قرار رقم 2254 (ب)، ²", Digits.ARABEXT) == "قرار رقم ۲۲۵۴ (ب)، ²"
    assert in_digits(-5, Digits.ARAB) == "-٥"


def test_plain_digits_are_what_int_reads() -> None:
    assert int(plain_digits("۸۴۳۰۱")) == 84301
    assert plain_digits("خبر ٧ في ۷") == "خبر 7 في 7"
