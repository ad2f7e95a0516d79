# ruff: noqa: E501
"""Lists, quotes, headings, credit lines, datelines and what is left out amid a story."""

import pytest

from nashra.formats import html
from nashra.formats.blocks import Intertitle, ItemList, Paragraph, Quote, Table
from nashra.formats.saved_page.credit import is_credit, sources
from nashra.formats.saved_page.read import read
from nashra.formats.vocabulary import SourceKind

P = "The council approved the plan for the harbour on Monday after a long debate about its costs and its benefits."
Q = "Work on the first quay is to begin in the summer, the mayor told reporters at the end of the meeting."
R = "Opponents said that they would ask the court to stop it before the first stone is laid."


def _body(*parts: str):
    return read(
        "\n\n".join(("Harbour plan approved", P, *parts)).encode(), name="p", time_zone="UTC"
    ).item.body


def test_bullets_in_a_row_are_a_list():
    assert _body("Its parts:", "- a new quay\n- a wider road\n- a park", Q)[1] == ItemList(
        items=("a new quay", "a wider road", "a park")
    )


def test_numbers_in_a_row_are_an_ordered_list():
    assert _body("1. First it was said\n2. Then it was done", Q)[0] == ItemList(
        items=("First it was said", "Then it was done"), ordered=True
    )


def test_a_line_that_is_quoted_as_in_mail_is_a_quote():
    assert _body("> It is the best day of my life & more.", Q)[0] == Quote(
        html="It is the best day of my life &amp; more."
    )


@pytest.mark.parametrize(
    "heading",
    [
        "* What comes next",
        "## What comes next",
        "■ What comes next",
        "**What comes next**",
        "What comes next",
        "What comes next:",
        "What comes next\n--------------",
    ],
)
def test_a_heading_amid_the_text_is_an_intertitle(heading):
    assert _body(Q, heading, R) == (Paragraph(html=Q), Intertitle(text="What comes next"), Paragraph(html=R))


def test_words_before_direct_speech_are_a_paragraph():
    assert isinstance(_body(Q, "The mayor said:", f"“{R}”", Q)[1], Paragraph)


def test_links_to_other_stories_are_left_out_wherever_they_stand():
    body = _body(
        "Read also: Bread prices rise",
        Q,
        "Read also",
        "- Bread prices rise in the capital\n- Fire in the forest",
        R,
    )
    assert body == (Paragraph(html=Q), Paragraph(html=R))


def test_markup_in_plain_text_is_text():
    assert _body(f"{Q} <script>alert(1)</script> & more.")[0].html.endswith(
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more."
    )


def test_a_wrapped_page_has_its_paragraphs_joined():
    text = "Harbour plan approved\n\n" + "\n\n".join(
        [
            "The council approved the plan for the harbour on Monday after a long\ndebate about its costs and its benefits for the town and for those who\nlive there."
        ]
        * 4
    )
    item = read(text.encode(), name="p", time_zone="UTC").item
    assert item.lead.endswith("for those who live there.")
    assert len(item.body) == 3


@pytest.mark.parametrize(
    ("line", "names", "kinds"),
    [
        ("الساحل/وكالات", ["الساحل", "وكالات"], ["newsroom", "agencies"]),
        ("الساحل ووكالات", ["الساحل", "وكالات"], ["newsroom", "agencies"]),
        ("(رويترز)", ["رويترز"], ["agency"]),
        ("Coast, Reuters and agencies", ["Coast", "Reuters", "agencies"], ["newsroom", "agency", "agencies"]),
        ("סוכנויות הידיעות", ["סוכנויות הידיעות"], ["agencies"]),
        ("ساحل / ایسنا", ["ساحل", "ایسنا"], ["newsroom", "agency"]),
    ],
)
def test_the_sources_of_a_credit_line_stand_apart(line, names, kinds):
    assert is_credit(line, last=True)
    found = sources(line, labelled=False)
    assert [source.name for source in found] == names
    assert [source.kind for source in found] == [SourceKind(kind) for kind in kinds]


@pytest.mark.parametrize(
    "line", ["وقال إن الاجتماع تم أمس.", "The end of the story came as no surprise to those", ""]
)
def test_a_sentence_is_no_credit_line(line):
    assert not is_credit(line, last=True)


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("TEHRAN (Coast) — ", "TEHRAN"),
        ("BEIRUT, Dec 22 (Coast) - ", "BEIRUT"),
        ("دمشق – ", "دمشق"),
        ("تهران- ایرنا- ", "تهران"),
        ("ירושלים – ", "ירושלים"),
        ("", ""),
    ],
)
def test_a_clear_dateline_is_told_and_stays_in_the_lead(opening, place):
    item = read(
        f"Harbour plan approved\n\n{opening}{P}\n\n{Q}".encode(), name="p", time_zone="UTC", language="en"
    ).item
    assert item.dateline == place
    assert html.text(item.lead) == html.tidy(opening + P)


def test_labels_of_every_kind_find_their_fields():
    text = f"Kicker: Town\nHeadline: Harbour plan approved\nSection: Local news\nBy: Layla, Noa\nTags: harbour, town\nStory ID: 84,301\n\n{P}\n\n{Q}"
    item = read(text.encode(), name="page.txt", time_zone="UTC").item
    assert (item.headline, item.kicker, item.news_id) == ("Harbour plan approved", "Town", 84301)
    assert (item.section.name, item.section.slug) == ("Local news", "local-news")
    assert [byline.name for byline in item.bylines] == ["Layla", "Noa"]
    assert item.keywords == ("harbour", "town")
    assert item.origin == "page.txt"


def test_a_table_of_facts_stays_a_table():
    raw = f"<html><title>Harbour plan approved</title><body><h1>Harbour plan approved</h1><div><p>{P}</p><table><tr><th>Quay</th><th>Ships</th></tr><tr><td>One</td><td>3</td></tr></table><p>{Q}</p><p>{R}</p></div></body></html>"
    body = read(raw.encode(), name="p.html", time_zone="UTC").item.body
    assert Table(rows=(("Quay", "Ships"), ("One", "3"))) in body
