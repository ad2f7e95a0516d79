import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nashra.languages.slugs import slug

TAGS = st.sampled_from(["ar", "fa", "he", "en", "tr", "hi", "ru"])


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ar", "مُحادَثات السَّلام: الجولة «السابعة عشرة»", "محادثات-السلام-الجولة-السابعة-عشرة"),
        ("ar", "الســـلام، أولًا؟", "السلام-أولا"),
        ("fa", "گفت‌وگوهای صلح؛ بیانیهٔ پایانی", "گفت-وگوهای-صلح-بیانیه-پایانی"),
        ("fa", "كتاب‌هاي تازه", "کتاب-های-تازه"),
        ("he", 'צה"ל ודו״ח: סבב ה־17', "צהל-ודוח-סבב-ה-17"),
        ("he", "שָׁלוֹם", "שלום"),
        ("en", "Peace talks: Round 17 -- 'don't wait'", "peace-talks-round-17-dont-wait"),
        ("en", "F-16 & C++", "f-16-c"),
        ("fr", "L’Élysée répond", "lélysée-répond"),
        ("tr", "IĞDIR İstanbul", "ığdır-istanbul"),
        ("hi", "हिन्दी में", "हिन्दी-में"),
        ("ru", "Новости: Ёлка", "новости-ёлка"),
    ],
)
def test_a_slug_keeps_the_script_and_drops_the_rest(tag: str, text: str, expected: str) -> None:
    assert slug(text, tag) == expected


@pytest.mark.parametrize("text", ["", "   ", "!!!", "؟؛،", "\u202e\u2066", "ـــ", "َُِ", "-"])
def test_a_slug_is_never_empty(text: str) -> None:
    assert slug(text, "ar") == "news"


def test_controls_do_not_enter_a_slug() -> None:
    assert slug("ab\u202ecd\u2066 \u200fef\u200b", "en") == "abcd-ef"


def test_a_long_slug_ends_with_a_whole_word() -> None:
    assert slug("word " * 40, "en", longest=12) == "word-word"
    assert slug("word " * 40, "en", longest=14) == "word-word-word"
    assert slug("x" * 200, "en") == "x" * 80


def test_a_slug_too_short_for_any_word_is_refused() -> None:
    with pytest.raises(ValueError, match="allow at least 4"):
        slug("خبر", "ar", longest=3)


@given(st.text(), TAGS, st.integers(4, 100))
def test_a_slug_can_always_be_made_and_is_well_formed(text: str, tag: str, longest: int) -> None:
    made = slug(text, tag, longest=longest)
    assert 0 < len(made) <= longest
    assert unicodedata.is_normalized("NFC", made)
    assert not made.startswith("-") and not made.endswith("-") and "--" not in made
    assert all(sign == "-" or unicodedata.category(sign)[0] in "LNM" for sign in made)


@given(st.text(), TAGS)
def test_the_slug_of_a_slug_is_itself(text: str, tag: str) -> None:
    made = slug(text, tag)
    assert slug(made, tag) == made
