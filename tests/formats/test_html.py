"""The allow-list: what may stand in a paragraph, and what never comes through."""

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nashra.formats import body_html, html
from nashra.formats.blocks import (
    DocumentBlock,
    Embed,
    Intertitle,
    ItemList,
    Paragraph,
    PictureBlock,
    Quote,
    Table,
)
from nashra.formats.news_item import NewsItem

from ..shared import shared

ALLOWED = {
    "strong": (),
    "em": (),
    "sub": (),
    "sup": (),
    "br": (),
    "bdi": ("dir", "lang"),
    "a": ("href", "rel"),
}
BODY_TAGS = {
    "p",
    "h2",
    "ul",
    "ol",
    "li",
    "blockquote",
    "figure",
    "figcaption",
    "caption",
    "table",
    "thead",
    "tbody",
}
CELL_TAGS = {"tr", "th", "td"}
TAGS = [
    "<a href='https://x.example/?a=1&b'>",
    "</a>",
    "<a>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<br>",
    "<p>",
    "</p>",
]
ODD_TAGS = [
    "<td>",
    "<table>",
    "<bdi dir=RTL lang=ar>",
    "</bdi>",
    "<script>",
    "</script>",
    "<svg>",
    "<math>",
    "<style>",
]
LETTERS = [
    "<a rel=nofollow>",
    "&amp;",
    "&#1;",
    "&lt;b&gt;",
    "\xa0",
    " ",
    "\n",
    "\t",
    "كلمة",
    "می\u200cشود",
    "<",
    ">",
    "x",
]
MARKUP = st.lists(st.sampled_from([*TAGS, *ODD_TAGS, *LETTERS]), max_size=25).map("".join)


class Seen(HTMLParser):
    """What a reader other than nh3 finds in the HTML."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))


def payloads() -> list[str]:
    folder = shared("fixtures/xss")
    found = [
        entry[key] for entry in json.loads((folder / "dompurify-expect.json").read_text()) for key in entry
    ]
    for file in sorted(path for path in folder.rglob("*") if path.suffix in {".txt", ".test", ".svg"}):
        text = file.read_text(encoding="utf-8", errors="surrogateescape")
        found += [text, *text.splitlines()]
    return [text if isinstance(text, str) else json.dumps(text) for text in found]


def test_no_payload_comes_through_as_more_than_the_allowed_tags() -> None:
    texts = payloads()
    assert len(texts) > 3000
    for payload in texts:
        for given_text in (payload, f"<p>{payload}</p>", f'<a href="{payload}">x</a>'):
            let_through = html.inline(given_text)
            for tag, attributes in Seen(let_through).tags:
                assert tag in ALLOWED, (payload, let_through)
                for name, value in attributes:
                    assert name in ALLOWED[tag], (payload, let_through)
                    if name == "href":
                        assert re.match(r"https?://[^/]|mailto:", str(value), re.I), (payload, let_through)


def test_a_payload_that_went_through_goes_through_again_unchanged() -> None:
    for payload in payloads():
        once = html.inline(payload)
        assert html.inline(once) == once


def test_no_payload_in_a_body_that_is_read_and_written_runs() -> None:
    allowed = set(ALLOWED) | BODY_TAGS | CELL_TAGS
    for payload in payloads():
        for tag, attributes in Seen(body_html.write(body_html.read(payload))).tags:
            assert tag in allowed
            assert not any(name.startswith("on") or name in ("src", "style") for name, _ in attributes)
            assert all(
                re.match(r"https?://|mailto:", str(value), re.I)
                for name, value in attributes
                if name == "href"
            )


@given(MARKUP)
def test_letting_through_twice_is_letting_through_once(text: str) -> None:
    once = html.inline(text)
    assert html.inline(once) == once
    assert html.text(once) == html.text(text)


@given(st.text())
def test_any_text_becomes_html_that_says_the_same(text: str) -> None:
    made = html.from_text(text)
    assert html.inline(made) == made
    assert html.text(made) == html.tidy(text)
    assert html.tidy(html.tidy(text)) == html.tidy(text)


@pytest.mark.parametrize(
    ("given_html", "expected"),
    [
        ("a <b>bold</b> and <i>other</i> word", "a <strong>bold</strong> and <em>other</em> word"),
        ("H<sub>2</sub>O, m<sup>2</sup>", "H<sub>2</sub>O, m<sup>2</sup>"),
        ("<p>one</p><p>two</p>", "one two"),
        ("<br>one<br> <br/>two<br>", "one<br>two"),
        ("one<script>alert(1)</script> two<style>p{}</style>", "one two"),
        (
            '<a href="https://x.example/?a=1&b=2" onclick="f()">link</a>',
            '<a href="https://x.example/?a=1&amp;b=2">link</a>',
        ),
        ('<a href="mailto:layla@x.example">write</a>', '<a href="mailto:layla@x.example">write</a>'),
        ('<a href="java\tscript:alert(1)">link</a>', "link"),
        ('<a href="//x.example/">link</a> <a href="/ar/">home</a>', "link home"),
        (
            '<a href="https://x.example" rel="nofollow me">l</a>',
            '<a href="https://x.example" rel="nofollow">l</a>',
        ),
        ('<a href="https://x.example" rel="me">l</a>', '<a href="https://x.example">l</a>'),
        ('<bdi dir="RTL" lang="ar-SY">س</bdi>', '<bdi dir="rtl" lang="ar-SY">س</bdi>'),
        ('<bdi dir="up" lang="?">س</bdi>', "<bdi>س</bdi>"),
        ('<span style="color:red">plain</span>', "plain"),
        ("5 > 3 & 2 < 4", "5 &gt; 3 &amp; 2 &lt; 4"),
        ("می\u200cشود\u00a0۱۲", "می\u200cشود&nbsp;۱۲"),
        ("nul\x00 bell\x07 half\ud800 &#1;x", "nul bell half\ufffd x"),
    ],
)
def test_inline_html_has_one_form(given_html: str, expected: str) -> None:
    assert html.inline(given_html) == expected


def test_plain_text_has_its_entities_resolved_once() -> None:
    assert (
        html.text("a &amp;lt;b&amp;gt; &lt;c&gt; &quot;d&quot; &eacute;<br>e") == 'a &lt;b&gt; <c> "d" é\ne'
    )


def test_every_block_gives_its_words() -> None:
    assert html.block_text(Paragraph(html="one <strong>two</strong>")) == "one two"
    assert html.block_text(Intertitle(text=" Heading ")) == "Heading"
    assert html.block_text(Quote(html="Said", speaker="Dara")) == "Said\nDara"
    assert html.block_text(ItemList(items=("a", "<em>b</em>"))) == "a\nb"
    assert html.block_text(Table(rows=(("a", "b"), ("c", "")), caption="Table")) == "Table\na b\nc"
    assert html.block_text(Embed(url="https://x.example/", title="Film")) == "Film"
    assert html.block_text(Embed(url="https://x.example/")) == "https://x.example/"
    assert html.block_text(PictureBlock(picture="p")) == html.block_text(DocumentBlock(document="d")) == ""


def test_the_words_of_an_item_begin_with_its_lead() -> None:
    body = (Paragraph(html="one"), PictureBlock(picture="p"), Intertitle(text="two"))
    assert html.words(NewsItem(language="en", lead="<em>Lead</em>", body=body)) == ["Lead", "one", "two"]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "https://", "ftp://x.example", "x"]
)
def test_an_address_of_another_scheme_is_no_address(address: str) -> None:
    assert html.safe_address(address) == ""
