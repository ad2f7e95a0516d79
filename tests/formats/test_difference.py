"""Word-by-word differences, as the versions page marks them."""

import time
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nashra.formats import alignment, html
from nashra.formats.blocks import Intertitle, ItemList, Paragraph, PictureBlock
from nashra.formats.difference import Change, Field, Kind, difference
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Byline, Correction, Picture, Section
from nashra.formats.word_runs import runs, tokens

from .strategies import WORDS, news_items

SENTENCES = (
    "The delegations met in the capital on Monday",
    "Ministers will return before the summit",
    "وصل الوفد أمس",
)
COMPACT = {Kind.KEPT: "{}", Kind.REMOVED: "[-{}-]", Kind.ADDED: "[+{}+]"}


def marked(old: str, new: str) -> str:
    return "".join(COMPACT[run.kind].format(run.text) for run in runs(tokens(old), tokens(new)))


def squeezed(texts: Iterable[str]) -> str:
    """The texts without any white space."""
    return "".join("".join(texts).split())


def body(*paragraphs: str) -> NewsItem:
    return NewsItem(language="en", body=tuple(Paragraph(html=html.from_text(text)) for text in paragraphs))


def seen(changes: Iterable[Change]) -> list[str]:
    return ["".join(COMPACT[run.kind].format(run.text) for run in change.runs) for change in changes]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a b c", "a b c", "a b c"),
        ("one two three", "one 2 three", "one [-two-][+2+] three"),
        ("one two three four", "one six seven four", "one [-two three-][+six seven+] four"),
        ("one three", "one two three", "one [+two+] three"),
        ("one two three", "one three", "one [-two-] three"),
        ("one two", "two three", "[-one-] two [+three+]"),
        ("", "new text", "[+new text+]"),
        ("old text", "", "[-old text-]"),
        ("وصل الوفد أمس", "وصل الوفدُ أمس", "وصل [-الوفد-][+الوفدُ+] أمس"),
        ("وبالمحادثات", "وللمحادثات", "[-وبالمحادثات-][+وللمحادثات+]"),
        ("او می\u200cرود خانه", "او نمی\u200cرود خانه", "او [-می\u200cرود-][+نمی\u200cرود+] خانه"),
        ("צה״ל הודיע", 'צה"ל הודיע', '[-צה״ל-][+צה"ל+] הודיע'),
        ("פגישה דו־צדדית היום", "פגישה רב־צדדית היום", "פגישה [-דו־צדדית-][+רב־צדדית+] היום"),
        (
            "it's 12.5% on 22/12/2021",
            "it’s 12.7% on 23/12/2021",
            "[-it's 12.5-][+it’s 12.7+]% on [-22/12/2021-][+23/12/2021+]",
        ),
        ("بدأت المحادثات، اليوم", "بدأت المحادثات؛ اليوم", "بدأت المحادثات[-،-][+؛+] اليوم"),
        ("said.", "said .", "said ."),
        ("Nashra/agencies", "Nashra/Reuters", "Nashra/[-agencies-][+Reuters+]"),
    ],
)
def test_a_changed_word_is_one_mark(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


@given(st.lists(st.sampled_from(WORDS), max_size=20), st.lists(st.sampled_from(WORDS), max_size=20))
def test_the_runs_hold_both_texts_word_by_word(old: list[str], new: list[str]) -> None:
    found = runs(tokens(" ".join(old)), tokens(" ".join(new)))
    assert squeezed(run.text for run in found if run.kind is not Kind.ADDED) == squeezed(old)
    assert squeezed(run.text for run in found if run.kind is not Kind.REMOVED) == squeezed(new)
    assert all(first.kind is not second.kind for first, second in pairwise(found))


@given(news_items(), news_items())
@settings(max_examples=15)
def test_a_difference_holds_all_the_words_of_both_versions(old: NewsItem, new: NewsItem) -> None:
    changes = difference(old, new)
    for item, gone in ((old, Kind.ADDED), (new, Kind.REMOVED)):
        body_changes = (change for change in changes if change.field is Field.BODY)
        texts = (run.text for change in body_changes for run in change.runs if run.kind is not gone)
        assert squeezed(texts) == squeezed(map(html.block_text, item.body))
    assert not any(change.changed for change in difference(old, old))


def test_every_field_that_a_reader_sees_is_compared() -> None:
    old = NewsItem(language="ar")
    new = NewsItem(
        language="ar",
        section=Section(slug="s", name="سوريا"),
        kicker="تمهيد",
        headline="عنوان",
        lead="<em>مقدمة</em>",
        bylines=(Byline(name="ليلى", title="مراسلتنا"),),
        dateline="طهران",
        body=(Intertitle(text="فرعي", language="fa"), PictureBlock(picture="p"), ItemList(items=("أ", "ب"))),
        credit_line="وكالات",
        pictures=(Picture(key="p", alt="x", caption="صورة"),),
        corrections=(Correction(at=datetime(2022, 1, 1, tzinfo=UTC), note="تصويب", version=2),),
    )
    changes = difference(old, new)
    assert {change.field for change in changes} == set(Field)
    assert seen(changes)[4:7] == ["[+ليلى, مراسلتنا+]", "[+طهران+]", "[+فرعي+]"]
    assert [(c.block, c.language) for c in changes if c.field is Field.BODY] == [
        ("intertitle", "fa"),
        ("list", "ar"),
    ]
    assert all(change.changed for change in changes)


def test_paragraphs_find_each_other_by_what_they_say() -> None:
    first, second, third = SENTENCES
    new = body("A wholly fresh start of it all", first.replace("Monday", "Tuesday"), second)
    assert seen(difference(body(first, second, third), new)) == [
        "[+A wholly fresh start of it all+]",
        "The delegations met in the capital on [-Monday-][+Tuesday+]",
        second,
        f"[-{third}-]",
    ]


def test_a_rewritten_headline_is_one_change_and_a_rewritten_paragraph_two() -> None:
    old = NewsItem(language="en", headline="Talks end", body=(Paragraph(html="Talks end"),))
    new = NewsItem(language="en", headline="Ministers meet", body=(Paragraph(html="Ministers meet"),))
    assert seen(difference(old, new)) == [
        "[-Talks end-][+Ministers meet+]",
        "[-Talks end-]",
        "[+Ministers meet+]",
    ]


def test_of_two_like_paragraphs_the_liker_one_is_the_version() -> None:
    old = body("one two three four five six")
    new = body("one two nine ten eleven twelve", "one two three four five seven", "last")
    assert seen(difference(old, new)) == [
        "[+one two nine ten eleven twelve+]",
        "one two three four five [-six-][+seven+]",
        "[+last+]",
    ]


def spent(old: NewsItem, new: NewsItem) -> float:
    """Seconds of CPU, the best of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        difference(old, new)
        times.append(time.process_time() - start)
    return min(times)


def test_sixty_paragraphs_are_compared_while_a_page_is_made() -> None:
    texts = [" ".join(f"word{(i * 37 + j * j) % 700}" for j in range(80)) for i in range(60)]
    edited = [text if i % 6 else text.replace(text.split()[9], "edited") for i, text in enumerate(texts)]
    edited[30:31] = ["A new one"]
    assert spent(body(*texts), body(*edited)) < 0.06  # some 7 ms on an idle machine, 20 are the goal


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([f"a{i}" for i in range(5000)], [f"b{i}" for i in range(5000)]),
        (["a", "b"] * 2500, ["b", "a"] * 2500),
        (["a"] * 5000, ["a", "b"] * 2500),
        (["a", "b", "c"] * 1700, ["b", "a", "a", "c"] * 1300),
        ([f"a{i % 90}" for i in range(5000)], [f"a{i * 7 % 91}" for i in range(5000)]),
    ],
)
def test_no_text_of_five_thousand_words_takes_a_second(old: list[str], new: list[str]) -> None:
    assert spent(NewsItem(language="en", lead=" ".join(old)), NewsItem(language="en", lead=" ".join(new))) < 1
    assert spent(body(*old[:1500]), body(*new[:1500])) < 1


@given(st.lists(st.integers(0, 5), max_size=30), st.lists(st.integers(0, 5), max_size=30))
def test_pairs_are_equal_and_rise(old: list[int], new: list[int]) -> None:
    found = alignment.pairs(old, new)
    assert all(old[i] == new[j] for i, j in found)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(found))
    assert len(alignment.pairs(old, old)) == len(old)
