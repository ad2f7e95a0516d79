"""Blocks as semantic HTML and back, and the HTML of others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nashra.formats import body_html
from nashra.formats.blocks import (
    BodyBlock,
    DocumentBlock,
    Embed,
    Intertitle,
    ItemList,
    Paragraph,
    PictureBlock,
    Quote,
    Table,
)
from nashra.formats.parts import Document, Picture, Rendition

from .strategies import blocks, tuples

PICTURE = Picture(
    key="p1",
    alt='A "hall" & more',
    caption="The hall",
    photographer="Dara",
    credit_line="Nashra",
    renditions=(
        Rendition(href="/media/1.avif", mime="image/avif", width=1200, height=800),
        Rendition(href="/media/1-480.jpg", mime="image/jpeg", width=480, height=320),
        Rendition(href="/media/1-960.jpg", mime="image/jpeg", width=960, height=640),
    ),
)
PAPER = Document(
    key="d1", title="Statement", renditions=(Rendition(href="/media/s.pdf", mime="application/pdf"),)
)


@given(tuples(blocks(["p1", "p2"], ["d1"]), most=8))
def test_blocks_that_are_written_and_read_are_equal(body: tuple[BodyBlock, ...]) -> None:
    for pictures, documents in (((), ()), ([PICTURE], [PAPER])):
        assert body_html.read(body_html.write(body, pictures, documents)) == body


@given(tuples(blocks(["p1"], ["d1"])), st.sampled_from(["ar", "en"]))
def test_the_language_of_the_item_itself_is_not_repeated(body: tuple[BodyBlock, ...], language: str) -> None:
    body = tuple(replace(block, language=language) for block in body)
    assert all(block.language == "" for block in body_html.read(body_html.write(body), language=language))


@given(st.text(), st.text(st.sampled_from("<>/=\"' abdivptrhulo")))
def test_no_text_is_too_odd_to_be_read(text: str, markup: str) -> None:
    for odd in (text, markup):
        read = body_html.read(odd)
        assert body_html.read(body_html.write(read)) == read


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Paragraph(html="one <b>two</b>"), "<p>one <strong>two</strong></p>"),
        (Paragraph(html="سلام", language="fa"), '<p lang="fa" dir="rtl">سلام</p>'),
        (Paragraph(html="x", language="not a tag"), "<p>x</p>"),
        (Intertitle(text="A < B"), "<h2>A &lt; B</h2>"),
        (Quote(html="Said"), "<blockquote><p>Said</p></blockquote>"),
        (
            Quote(html="Said", speaker="Noa", language="en"),
            '<figure lang="en" dir="ltr"><blockquote><p>Said</p></blockquote>'
            "<figcaption>Noa</figcaption></figure>",
        ),
        (ItemList(items=("a", "b")), "<ul><li>a</li><li>b</li></ul>"),
        (ItemList(items=("a",), ordered=True), "<ol><li>a</li></ol>"),
        (
            Table(rows=(("h", "i"), ("1", "2")), caption="T"),
            '<table><caption>T</caption><thead><tr><th scope="col">h</th><th scope="col">i</th></tr></thead>'
            "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        ),
        (Table(rows=(("1",),), header=False), "<table><tbody><tr><td>1</td></tr></tbody></table>"),
        (
            Embed(url="https://x.example/?a&b", title="F"),
            '<p data-embed=""><a href="https://x.example/?a&amp;b">F</a></p>',
        ),
        (Embed(url="javascript:x", title="F"), '<p data-embed="">F</p>'),
        (
            PictureBlock(picture="p1"),
            '<figure data-picture="p1"><img src="https://news.example/media/1-960.jpg"'
            ' alt="A &quot;hall&quot; &amp; more" width="960" height="640">'
            "<figcaption>The hall <small>Dara / Nashra</small></figcaption></figure>",
        ),
        (PictureBlock(picture="other"), '<figure data-picture="other"></figure>'),
        (
            DocumentBlock(document="d1"),
            '<p data-document="d1"><a href="https://news.example/media/s.pdf">Statement</a></p>',
        ),
        (DocumentBlock(document="other"), '<p data-document="other"></p>'),
    ],
)
def test_each_block_has_its_element(block: BodyBlock, expected: str) -> None:
    assert body_html.write([block], [PICTURE], [PAPER], base_url="https://news.example/") == expected


def test_a_picture_without_a_file_shows_its_caption_and_a_document_its_title() -> None:
    bare = replace(PICTURE, renditions=(), caption="", photographer="", credit_line="")
    assert body_html.write([PictureBlock(picture="p1")], [bare]) == '<figure data-picture="p1"></figure>'
    paper = [replace(PAPER, renditions=())]
    assert body_html.write([DocumentBlock(document="d1")], (), paper) == '<p data-document="d1">Statement</p>'


def test_the_address_of_a_picture_is_of_the_web_or_of_the_site() -> None:
    odd = replace(PICTURE, renditions=(Rendition(href="data:image/svg+xml,x", mime="image/png"),))
    assert 'src=""' in body_html.write([PictureBlock(picture="p1")], [odd])


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ("", ()),
        ("only text", (Paragraph(html="only text"),)),
        ("<html><body><p>a<p>b</body></html>", (Paragraph(html="a"), Paragraph(html="b"))),
        ("a<br><br>b<br>c", (Paragraph(html="a"), Paragraph(html="b<br>c"))),
        ("<div><div><h3>H</h3>t</div></div>", (Intertitle(text="H"), Paragraph(html="t"))),
        (
            "<p>a <img src='/x.jpg'> b</p>",
            (Paragraph(html="a"), PictureBlock(picture="/x.jpg"), Paragraph(html="b")),
        ),
        ("<figure><img src='/x.jpg'><figcaption>c</figcaption></figure>", (PictureBlock(picture="/x.jpg"),)),
        ("<figure><figcaption>c</figcaption></figure>", (Paragraph(html="c"),)),
        ("<figure><ul><li>c</ul></figure>", (ItemList(items=("c",)),)),
        ("<h2>t <img src='/x.jpg'></h2>", (Intertitle(text="t"), PictureBlock(picture="/x.jpg"))),
        ("<ul><li>a<ol><li>b<ul><li>c</ul></ol><li>d</ul>", (ItemList(items=("a", "b", "c", "d")),)),
        ("<ul><li><p>a</p><p>b</p></ul>", (ItemList(items=("a b",)),)),
        (
            "<blockquote><p>a</p><p>b</p><footer>— Noa</footer></blockquote>",
            (Quote(html="a<br>b", speaker="Noa"),),
        ),
        ("<blockquote><h2>a</h2><p>b</p></blockquote>", (Intertitle(text="a"), Paragraph(html="b"))),
        ("<table><tr><td><p>a</p><p>b</p></table>", (Paragraph(html="a"), Paragraph(html="b"))),
        ("<table><tr><th>a<th>b<tr><td>c<td>d</table>", (Table(rows=(("a", "b"), ("c", "d"))),)),
        ("<table><tr><td></td></tr></table>", ()),
        ("<a href='https://x.example'><h2>a</h2></a>", (Intertitle(text="a"),)),
        ("<pre>a\nb\n\nc</pre><hr>", (Paragraph(html="a<br>b"), Paragraph(html="c"))),
        ("<dl><dt>a<dd>b</dl>", (Paragraph(html="a"), Paragraph(html="b"))),
        ("<nav><a href='/'>x</a></nav><form><input></form><p>a</p>", (Paragraph(html="a"),)),
        (
            "<iframe src='https://v.example/1' title='V'></iframe>",
            (Embed(url="https://v.example/1", title="V"),),
        ),
        ("<iframe src='javascript:1'></iframe><iframe src='mailto:a@x.example'></iframe>", ()),
        ("<p data-embed=''>F</p>", (Paragraph(html="F"),)),
        (
            "<div lang=en><p>a</p><p lang=he>b</p></div>",
            (Paragraph(html="a", language="en"), Paragraph(html="b", language="he")),
        ),
        (
            "<p>" + "<div>" * 9000 + "deep" + "</div>" * 9000 + "end",
            (Paragraph(html="deep"), Paragraph(html="end")),
        ),
    ],
)
def test_the_html_of_others_is_flattened(others: str, expected: tuple[BodyBlock, ...]) -> None:
    assert body_html.read(others) == expected
