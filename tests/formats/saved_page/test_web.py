# ruff: noqa: E501
"""HTML pages: what the markup says, and the real pages of others."""

import gzip
import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from lxml.html import document_fromstring

from nashra.formats import html
from nashra.formats.saved_page.addresses import number_in
from nashra.formats.saved_page.folding import key
from nashra.formats.saved_page.metadata import markup_of
from nashra.formats.saved_page.read import NoteKind, read
from tests.shared import shared

from .pages import f1

P = "The council approved the plan for the harbour on Monday after a long debate about its costs and its benefits."
Q = "Work on the first quay is to begin in the summer, the mayor told reporters at the end of the meeting."


def _read(head: str = "", body: str = ""):
    page = f"<html><head><title>Harbour plan approved</title>{head}</head><body><h1>Harbour plan approved</h1>{body}<div><p>{P}</p><p>{Q}</p></div></body></html>"
    return read(page.encode(), name="p.html", time_zone="UTC")


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("https://a.example/news/84301/", 84301), ("https://a.example/?id=84301", 84301), ("https://a.example/news.php?newsid=84301&x=1", 84301),
        ("https://a.example/2021/12/22/84301/story.html", 84301), ("https://a.example/story-84301.html", 84301), ("https://a.example/2021/12/22/story", 0),
        ("https://a.example/news/20211222", 0), ("https://a.example/news/84301/plan-for-2022", 84301), ("https://a.example/fa/news/1400/10/01/84301", 84301), ("", 0),
        ("https://a.example/%D8%A7%D8%B3/84301", 84301), ("https://a.example/12", 0),
    ],
)  # fmt: skip
def test_the_number_of_an_address_is_no_date(address, number):
    assert number_in(address) == number


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-12-22T19:13:00+03:30"}</script>',
        '<script type="application/ld+json">[{"@graph":[{"@type":["Article","NewsArticle"],"datePublished":"2021-12-22T19:13:00+03:30"}]}]</script>',
        '<script type="application/ld+json"><!-- {"@type":"NewsArticle","x":[1,],"datePublished":"2021-12-22T19:13:00+03:30",} --></script>',
        '<script type="application/ld+json">{"@type":"NewsArticle" "datePublished":"2021-12-22T19:13:00+03:30"</script>',
        '<meta property="article:published_time" content="2021-12-22T15:43:00Z">',
        '<meta name="pubdate" content="1640187780">',
        '<meta itemprop="datePublished" content="2021-12-22T15:43:00+00:00">',
    ],
)  # fmt: skip
def test_the_markup_tells_the_release(head):
    assert _read(head).item.released_at == datetime(2021, 12, 22, 15, 43, tzinfo=UTC)


def test_json_ld_is_trusted_more_than_meta_and_meta_more_than_time():
    head = '<meta property="article:published_time" content="2021-12-21T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-12-22T10:00:00Z"}</script>'
    assert _read(head, '<time datetime="2021-12-20T10:00:00Z">x</time>').item.released_at.day == 22
    assert (
        _read(
            head.split("<script", maxsplit=1)[0], '<time datetime="2021-12-20T10:00:00Z">x</time>'
        ).item.released_at.day
        == 21
    )


def test_a_visible_labelled_date_serves_where_the_markup_has_none():
    reading = _read("", "<p>Published: 22/12/2021 10:00</p><p>News ID: 84301</p>")
    assert (reading.item.news_id, reading.item.released_at) == (84301, datetime(2021, 12, 22, 10, tzinfo=UTC))


def test_an_ambiguous_date_of_a_page_is_told_and_not_guessed():
    reading = _read("", "<p>Published: 03/04/2022 10:00</p>")
    assert reading.item.released_at is None
    assert NoteKind.AMBIGUOUS_DATE in {note.kind for note in reading.notes}


def test_broken_json_ld_is_told():
    assert NoteKind.BROKEN_METADATA in {
        note.kind for note in _read('<script type="application/ld+json">{"a":</script>').notes
    }


@pytest.mark.parametrize(
    "json_text",
    [
        "[" * 100_000,
        '{"@graph":' * 2000 + "1" + "}" * 2000,
        '{"@type":"NewsArticle","headline":[{"@value":5}],"author":[null,3]}',
    ],
)
def test_hostile_json_ld_does_no_harm(json_text):
    tree = document_fromstring(
        f'<html><script type="application/ld+json">{json_text}</script><p>x</p></html>'
    )
    assert markup_of(tree).published == []


def test_the_address_becomes_the_origin_and_gives_the_number():
    item = _read('<link rel="canonical" href="https://a.example/news/84301/plan">').item
    assert (item.origin, item.news_id) == ("https://a.example/news/84301/plan", 84301)


def test_a_lead_that_the_page_does_not_show_is_no_part_of_it():
    item = _read(
        '<meta name="description" content="Something else that nobody sees on this page at all, in many words.">'
    ).item
    assert html.text(item.lead) == P


def test_inline_markup_stays_and_scripts_go():
    body = f'<div><p>{P}</p><p>A <b>bold</b> word and a <a href="javascript:alert(1)">bad</a> and a <a href="https://a.example/">good</a> link stand in this paragraph.<script>x()</script></p></div>'
    item = read(
        f"<html><head><title>Harbour plan approved</title></head><body><h1>Harbour plan approved</h1>{body}</body></html>".encode(),
        name="p",
        time_zone="UTC",
    ).item
    assert item.body[0].html.startswith(
        'A <strong>bold</strong> word and a bad and a <a href="https://a.example/"'
    )
    assert "x()" not in item.body[0].html


@pytest.mark.parametrize(
    "name", ["1523806243", "1550981615", "1623715966", "1641304459", "1731695567", "1784190729"]
)
def test_arabic_and_persian_pages_of_others_have_their_date_and_headline(name):
    folder = shared("fixtures/html-articles/rtl-htmldate")
    raw = (folder / f"{name}.html").read_bytes()
    gold = date.fromisoformat(json.loads((folder / "gold.json").read_text())[f"{name}.html"]["date"])
    if (
        name == "1641304459"
    ):  # its gold took '2 Tir 1399' for 2 July; the page's own number begins with 20200622
        gold = date(2020, 6, 22)
    item = read(raw, name=name, time_zone="Asia/Riyadh").item
    assert item.released_at.astimezone(ZoneInfo("Asia/Riyadh")).date() == gold
    headings = {key(heading.text_content()) for heading in document_fromstring(raw.decode()).iter("h1", "h2")}
    assert key(item.headline) in headings
    assert item.lead and item.body


def test_the_arabic_page_with_gold_text_is_read_paragraph_by_paragraph():
    folder = shared("fixtures/html-articles/rtl-newspaper4k")
    gold = json.loads((folder / "arabic_article.json").read_text())
    item = read((folder / "arabic_article.html").read_bytes(), name="p", time_zone="Asia/Dubai").item
    assert item.headline == gold["title"]
    assert f1(gold["text"].split("\n\n"), html.words(item)) >= 0.9


def test_english_pages_of_others_have_their_words():
    folder = shared("fixtures/html-articles/aeb")
    gold = json.loads((folder / "ground-truth.json").read_text())
    figures = []
    for name in sorted(gold)[::4]:
        item = read(
            gzip.decompress((folder / f"{name}.html.gz").read_bytes()), name=name, time_zone="UTC"
        ).item
        paragraphs = [line for text in html.words(item) for line in text.split("\n")]
        figures.append(f1([line for line in gold[name]["articleBody"].split("\n") if line], paragraphs))
    assert sum(figures) / len(figures) >= 0.85
