import pytest

from nashra.languages.lists import in_words
from nashra.languages.quotes import quoted


@pytest.mark.parametrize(
    ("tag", "names", "words"),
    [
        ("en", ["a", "b", "c"], "a, b and c"),
        ("en-US", ["a", "b", "c"], "a, b, and c"),
        ("ar", ["روسيا", "تركيا", "إيران"], "روسيا وتركيا وإيران"),
        ("fa", ["روسیه", "ترکیه", "ایران"], "روسیه، ترکیه و ایران"),
        ("fa", ["روسیه", "ترکیه"], "روسیه و ترکیه"),
        ("he", ["רוסיה", "טורקיה", "איראן"], "רוסיה, טורקיה ואיראן"),
        ("he", ["רויטרס", "AFP"], "רויטרס ו־AFP"),
        ("he", ["א", "17"], "א ו־17"),
        ("fr", ["a", "b"], "a et b"),
    ],
)
def test_names_stand_in_a_row_as_a_sentence_has_them(tag: str, names: list[str], words: str) -> None:
    assert in_words(names, tag) == words


def test_one_name_or_none_needs_no_joining() -> None:
    assert in_words(["Noa"], "en") == "Noa"
    assert in_words([], "ar") == ""


def test_braces_in_a_name_are_left_alone() -> None:
    assert in_words(["{1}", "{0}", "{"], "en") == "{1}, {0} and {"


def test_a_quotation_has_the_marks_of_its_language() -> None:
    assert quoted("خبر", "ar") == "«خبر»"
    assert quoted("خبر", "fa", inner=True) == "‹خبر›"
    assert quoted("ידיעה", "he") == "”ידיעה”"
    assert quoted("news", "en") == "“news”"
    assert quoted("news", "en", inner=True) == "‘news’"
    assert quoted("nouvelle", "fr") == "«\u202fnouvelle\u202f»"
