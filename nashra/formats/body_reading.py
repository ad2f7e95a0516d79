"""Reads the HTML of an article into body blocks; `body_html` has the table of what is taken for what.

HTML of others is taken as well: nesting is flattened, text outside of any block becomes paragraphs, two line
breaks begin a new one, a picture without a key is known by its address, an `iframe` becomes an embed. Menus
and forms go with their content; the spans of cells and the captions of others' pictures are lost.
"""

import re
from collections.abc import Iterator
from html import escape
from itertools import accumulate

import nh3
from lxml import html as lxml_html
from lxml.html import HtmlElement
from msgspec.structs import replace

from . import html
from .blocks import (
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

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARTS = frozenset(
    {"li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "figcaption", "summary"}
)
_FRAMES = frozenset(
    {"div", "section", "article", "main", "header", "footer", "aside", "address", "details", "center"}
)
_SHOWN = frozenset({"p", "pre", "blockquote", "ul", "ol", "dl", "table", "figure", "hr", "iframe"})
_BLOCKS = _SHOWN | _HEADINGS | _PARTS | _FRAMES
_NEVER_SAID = frozenset({"ul", "ol", "table", "figure"}) | _HEADINGS  # in direct speech or a table's cell
_DEEPEST = 150  # libxml2 drops what is nested more than 256 deep, text and all
_TAG = re.compile(r"<(/?)(\w+)[^>]*>")
_TAG_OF_BLOCK = re.compile(rf"</?(?:{'|'.join(sorted(_BLOCKS))})(?:\s[^>]*)?>")
_BETWEEN_PARAGRAPHS = re.compile(r"<br\s*/?>(?:\s*<br\s*/?>)+")

_CLEANER = nh3.Cleaner(
    tags=set(html.INLINE_TAGS | _BLOCKS | {"img", "cite"}),
    clean_content_tags={"script", "style", "template", "noscript", "object", "svg", "title", "nav", "form"},
    attributes={
        "*": {"lang"},
        "a": {"href", "rel"},
        "bdi": {"dir"},
        "img": {"src"},
        "iframe": {"src", "title"},
        "figure": {"data-picture"},
        "p": {"data-document", "data-embed"},
    },
    link_rel=None,
    url_schemes={"http", "https", "mailto"},
)


def read(text: str, *, language: str = "") -> tuple[BodyBlock, ...]:
    """The blocks of an article's HTML, in order. A `lang` equal to `language` (the item's) is left out.

    Never raises: what is no HTML is one paragraph of text.
    """
    cleaned = html.sound(_CLEANER.clean(html.sound(text)))
    if _depth(cleaned) > _DEEPEST:
        found = _paragraphs(_TAG_OF_BLOCK.sub("<br><br>", cleaned), "")
    else:
        found = _inside(lxml_html.fragment_fromstring(cleaned, create_parent="div"), "")
    blocks = (block for block in found if not _is_empty(block))
    return tuple(replace(block, language="") if block.language == language else block for block in blocks)


def _inside(element: HtmlElement, inherited: str) -> Iterator[BodyBlock]:
    """The blocks of an element's children; runs of text and inline elements between them are paragraphs."""
    language = element.get("lang") or inherited
    run = escape(element.text or "")
    for child in element:
        if child.tag in _BLOCKS or _holds(child, _BLOCKS):
            yield from _paragraphs(run, language)
            yield from _block(child, child.get("lang") or language)
            run = ""
        else:
            run += _outer(child)
            pictures = tuple(_pictures(child, language))
            if pictures:
                yield from (*_paragraphs(run, language), *pictures)
                run = ""
        run += escape(child.tail or "")
    yield from _paragraphs(run, language)


def _block(element: HtmlElement, language: str) -> Iterator[BodyBlock]:
    match element.tag:
        case "p" if "data-document" in element.attrib:
            yield DocumentBlock(document=element.get("data-document", ""), language=language)
        case "p" if "data-embed" in element.attrib:
            yield from _embed(element, language)
        case "iframe":
            yield from _frame(element, language)
        case "pre":
            yield from _paragraphs(_outer(element).replace("\n", "<br>"), language)
        case tag if tag in _HEADINGS:
            yield Intertitle(text=html.text(_outer(element)), language=language)
            yield from _pictures(element, language)
        case "figure":
            yield from _figure(element, language)
        case "blockquote":
            yield from _quote(element, language)
        case "ul" | "ol":
            yield ItemList(items=tuple(_entries(element)), ordered=element.tag == "ol", language=language)
            yield from _pictures(element, language)
        case "table" if not _is_layout(element):
            yield _table(element, language)
        case _:
            yield from _inside(element, language)


def _paragraphs(run: str, language: str) -> Iterator[BodyBlock]:
    for part in _BETWEEN_PARAGRAPHS.split(run):
        yield Paragraph(html=html.inline(part), language=language)


def _pictures(element: HtmlElement, language: str) -> Iterator[BodyBlock]:
    for image in element.iter("img"):
        yield PictureBlock(picture=image.get("src", ""), language=language)


def _embed(element: HtmlElement, language: str) -> Iterator[BodyBlock]:
    link = element.find("a")
    url = html.safe_address(link.get("href", "")) if link is not None else ""
    title = html.text(_outer(element))
    if url:
        yield Embed(url=url, title="" if title == url else title, language=language)
    else:
        yield Paragraph(html=html.from_text(title), language=language)


def _frame(element: HtmlElement, language: str) -> Iterator[BodyBlock]:
    url = html.safe_address(element.get("src", ""))
    if url and not url.lower().startswith("mailto:"):
        yield Embed(url=url, title=html.tidy(element.get("title", "")), language=language)


def _figure(element: HtmlElement, language: str) -> Iterator[BodyBlock]:
    said = element.find("blockquote")
    if "data-picture" in element.attrib:
        yield PictureBlock(picture=element.get("data-picture", ""), language=language)
    elif said is not None and not _holds(said, _NEVER_SAID):
        named = " ".join(html.text(_outer(caption)) for caption in element.iter("figcaption"))
        yield from _quote(said, language, speaker=named)
    elif element.find(".//img") is not None and not _holds(element, _NEVER_SAID | {"blockquote"}):
        yield from _pictures(element, language)
    else:
        yield from _inside(element, language)


def _quote(element: HtmlElement, language: str, speaker: str = "") -> Iterator[BodyBlock]:
    """Direct speech; a `blockquote` that holds headings, lists or tables is only a frame around them."""
    if _holds(element, _NEVER_SAID):
        yield from _inside(element, language)
        return
    for named in [child for child in element if child.tag in ("footer", "cite")]:
        speaker = speaker or html.text(_outer(named)).lstrip("-–—― ")
        named.drop_tree()
    said = [block.html for block in _inside(element, language) if isinstance(block, Paragraph)]
    yield Quote(html=html.inline("<br>".join(said)), speaker=speaker, language=language)
    yield from _pictures(element, language)


def _entries(element: HtmlElement) -> Iterator[str]:
    """The entries of a list, those of lists inside of it after the entry that holds them."""
    for child in element:
        inner: list[str] = []
        while (nested := next(child.iterdescendants("ul", "ol"), None)) is not None:
            inner += _entries(nested)
            nested.drop_tree()
        yield from filter(None, (html.inline(_outer(child)), *inner))


def _table(element: HtmlElement, language: str) -> Table:
    rows = list(element.iter("tr"))
    header = bool(rows) and len(rows[0]) > 0 and all(cell.tag == "th" for cell in rows[0])
    return Table(
        rows=tuple(tuple(html.inline(_outer(cell)) for cell in row) for row in rows),
        header=header,
        caption=" ".join(html.text(_outer(caption)) for caption in element.iter("caption")),
        language=language,
    )


def _is_layout(table: HtmlElement) -> bool:
    """Whether a table only arranges blocks on the page, as old sites do."""
    return any(_holds(cell, _NEVER_SAID) or len(cell.findall(".//p")) > 1 for cell in table.iter("td"))


def _holds(element: HtmlElement, tags: frozenset[str]) -> bool:
    return any(inner.tag in tags for inner in element.iterdescendants())


def _outer(element: HtmlElement) -> str:
    return str(lxml_html.tostring(element, encoding="unicode", with_tail=False))


def _depth(cleaned: str) -> int:
    """How deep the tags of HTML that nh3 wrote are nested."""
    steps = (-1 if tag[1] else 1 for tag in _TAG.finditer(cleaned) if tag[2] not in ("br", "img", "hr"))
    return max(accumulate(steps), default=0)


def _is_empty(block: BodyBlock) -> bool:
    match block:
        case Paragraph(html="") | Intertitle(text="") | Quote(html="") | ItemList(items=()):
            return True
        case PictureBlock(picture="") | DocumentBlock(document=""):
            return True
        case Table(rows=rows):
            return not any(map(any, rows))
        case _:
            return False
