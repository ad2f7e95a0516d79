"""The demonstration's stories are written as good papers write: letters, marks, quotes, half-spaces."""

import re

import pytest

from nashra.demo.written import stories

from .words import pieces

LATIN = re.compile(r"[A-Za-z][A-Za-z0-9./-]*")


def texts(edition: str) -> list[tuple[str, str]]:
    return [(s.key, text) for s in stories() if s.edition == edition for text in pieces(s) if text]


def offences(edition: str, pattern: str) -> list[tuple[str, str]]:
    """Where the pattern stands in what an edition wrote, Latin runs as one letter (English keeps them)."""
    found = []
    for key, text in texts(edition):
        native = text if edition == "en" else LATIN.sub("X", text)
        found += [(key, text[:80]) for _ in re.finditer(pattern, native)]
    return found


@pytest.mark.parametrize("edition", ["ar", "fa"])
def test_arabic_script_has_its_own_question_mark_comma_and_semicolon(edition: str) -> None:
    assert offences(edition, r"[?,;]") == []


@pytest.mark.parametrize("edition", ["ar", "fa", "he", "en"])
def test_no_text_has_straight_quotation_marks(edition: str) -> None:
    assert offences(edition, r"[\"']") == []


@pytest.mark.parametrize("edition", ["ar", "fa", "he"])
def test_right_to_left_text_has_no_english_quotation_marks(edition: str) -> None:
    assert offences(edition, r"[“”‘’]") == []


@pytest.mark.parametrize("edition", ["ar", "fa"])
def test_quotation_marks_are_opened_and_closed(edition: str) -> None:
    for key, text in texts(edition):
        assert re.sub(r"[^«»]", "", text) in ("", "«»", "«»«»"), (key, text)


@pytest.mark.parametrize("edition", ["ar", "fa", "he", "en"])
def test_no_double_space_and_no_space_before_a_mark(edition: str) -> None:
    assert offences(edition, r"\S  \S| [،؛؟.!:]|[،؛؟](?=[^\s»])") == []


def test_arabic_is_written_with_arabic_letters_and_digits_of_its_edition() -> None:
    assert offences("ar", r"[یکپچگژ\u200c]|[٠-٩۰-۹]") == []


def test_arabic_hamzas_stand_where_they_belong() -> None:
    bare = r"الى|ان|او|اي|انه|انها|اكد|اعلن|اذا|اذ|اما|اول|اكثر|ايضا|امام|اهم|اخر|الان|اسبوع|اشار|اضاف"
    assert offences("ar", rf"(?<!\w)[وفبل]?(?:{bare})(?!\w)") == []


def test_arabic_tanwin_stands_before_its_alif() -> None:
    assert offences("ar", r"اً") == []


def test_persian_is_written_with_persian_letters_and_digits() -> None:
    assert offences("fa", r"[يكىة٠-٩]|[0-9]|ۀ") == []


def test_persian_prefixes_and_plurals_are_joined_by_a_half_space() -> None:
    verbs = r"شود|شوند|کند|کنند|گوید|گویند|خواهد|خواست|دهد|رسد|رود|دانند|داند|زند|افتد|خورد|رفت|شد|کرد"
    assert offences("fa", rf"(?<![\w\u200c])ن?می(?: |{verbs})") == []
    assert offences("fa", r" (?:ها|های|هایی|ترین|تر)(?!\w)") == []


def test_half_spaces_stand_between_two_letters_only() -> None:
    assert offences("fa", r"\u200c(?!\w)|(?<!\w)\u200c") == []
    assert any("\u200cها" in text for _, text in texts("fa")) and any(
        "می\u200c" in text for _, text in texts("fa")
    )


def test_hebrew_is_unvocalised_and_joins_with_its_own_hyphen() -> None:
    assert offences("he", r"[\u0591-\u05bd\u05bf-\u05c7]") == []
    assert offences("he", r"[א-ת]-|-[א-ת]") == []


def test_hebrew_quotation_marks_come_in_pairs() -> None:
    for key, text in texts("he"):
        outside = re.sub(r"(?<=[א-ת])״(?=[א-ת](?![א-ת]))", "", text)  # not those of abbreviations
        assert outside.count("״") % 2 == 0, (key, text)


def test_english_is_british() -> None:
    american = (
        r"\b(?:colou?r(?<!colour)|center|meters?|kilometers|favor|labor|gray|toward|program)\b|\w+ization\b|—"
    )
    assert offences("en", american) == []


def test_each_language_has_foreign_runs_inside_its_own() -> None:
    for edition in ("ar", "fa", "he"):
        assert any(LATIN.search(text) for _, text in texts(edition))
