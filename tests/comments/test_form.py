"""What may be typed into the form, and what becomes of it."""

import json

import pytest
from django.http import QueryDict
from django.utils import translation

from nashra.comments.form import LONGEST, CommentForm

from ..newsroom import edition
from ..shared import shared
from .reader import SAM, pick, sees

pytestmark = pytest.mark.django_db


def filled(**typed: str) -> CommentForm:
    typed_in = QueryDict(mutable=True)
    typed_in.update({**SAM, **typed})
    return CommentForm(typed_in, edition=edition())


def cleaned(field: str, text: str) -> str:
    form = filled(**{field: text})
    assert form.is_valid(), form.errors
    return form.cleaned_data[field]


def wrong(field: str, text: str) -> bool:
    form = filled(**{field: text})
    return not form.is_valid() and list(form.errors) == [field]


def test_lines_and_paragraphs_stay_and_controls_go():
    assert cleaned("comment", "one\r\ntwo\n\n\n\nthree\x07\x1b[31m \ufeff!") == "one\ntwo\n\nthree[31m !"


def test_a_name_is_one_line():
    assert cleaned("name", "  Sam\n\tof\u2028Lizran ") == "Sam of Lizran"


def test_half_spaces_and_joiners_stay():
    assert cleaned("comment", "می\u200cخواهم 👩\u200d🚒") == "می\u200cخواهم 👩\u200d🚒"


def test_unpaired_bidi_controls_are_closed_or_removed():
    assert "\u202e" not in cleaned("name", "Sam\u202emas")
    text = cleaned("comment", "a \u2067b\n\u2069c")
    assert text.count("\u2067") == text.count("\u2069")


@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\ud800 half"])
def test_what_no_keyboard_makes_is_refused_and_not_given_back(text):
    form = filled(comment=f"{text} and more", name=f"{text} Sam", email=f"{text}a@b.example")
    assert set(form.errors) == {"comment", "name", "email"}
    given_back = "".join(field.value for field in form.asked())
    assert "and more" in given_back
    assert not {"\x00", "\ud800"} & set(given_back)


@pytest.mark.parametrize("name", ["", " ", "\u200b\u200d", "\u3164", "\u2800", "\u0301", "x" * 81])
def test_a_name_that_nobody_can_see_or_that_is_endless_is_refused(name):
    assert wrong("name", name)


@pytest.mark.parametrize("text", ["", "\n\n", "x", "\u200b\u200b\u200b", "ا", "x" * (LONGEST + 1)])
def test_a_comment_that_says_nothing_or_too_much_is_refused(text):
    assert wrong("comment", text)


def test_three_thousand_characters_are_taken_with_any_line_ends():
    text = "\r\n".join(["x" * 99] * 30)
    assert len(cleaned("comment", text)) == 30 * 100 - 1


@pytest.mark.parametrize(
    "address", ["", "sam", "sam@", "@reader.example", "a b@reader.example", f"{'x' * 250}@a.example"]
)
def test_what_is_no_address_is_refused(address):
    assert wrong("email", address)


def test_an_address_copied_from_a_page_in_arabic_is_taken_without_its_marks():
    assert cleaned("email", "\u200f\u202asam@reader.example\u202c") == "sam@reader.example"


def test_too_long_is_said_in_the_editions_digits():
    home = edition("fa")
    assert home.digits == "arabext"
    form = CommentForm(filled(comment="x" * 3001).data, edition=home)
    with translation.override("fa"):
        assert "۳۰۰۱" in form.problems()[0].words


def naughty() -> list[str]:
    strings = json.loads(shared("fixtures/strings/blns.json").read_text())
    lines = json.loads(shared("fixtures/bidi-controls/trojan-source-lines.json").read_text())
    return strings + [line["line"] for line in lines]


def test_every_naughty_string_is_taken_or_refused_in_words_and_always_given_back():
    taken = 0
    for text in naughty():
        form = filled(name=text[:80], comment=text, email=text)
        assert "email" in form.errors
        assert all(problem.words for problem in form.problems())
        sees(edition(), form=form)
        again = filled(comment=text)
        taken += again.is_valid()
        if again.is_valid():
            twice = filled(comment=again.cleaned_data["comment"])
            assert twice.is_valid() and twice.cleaned_data["comment"] == again.cleaned_data["comment"]
    assert taken > 400


def test_the_form_asks_for_three_things_and_says_what_they_are():
    page = sees(edition())
    asked = [field for field in pick(page, "form input, form textarea") if field.get("name") != "homepage"]
    assert [field.get("name") for field in asked] == ["name", "email", "comment"]
    for field in asked:
        assert pick(page, f"label[for={field.get('id')}]")[0].text_content().strip()
        assert field.get("required") is not None
    assert [field.get("autocomplete") for field in asked[:2]] == ["name", "email"]
    hidden = pick(page, ".comment-extra input")[0]
    assert (hidden.get("tabindex"), hidden.get("autocomplete")) == ("-1", "off")
