"""HTML as lines: every block of visible text with its inline markup, its form, and the region of the page it stands in."""

import html as entities
import re

from lxml.html import HtmlElement
from msgspec import Struct

from .. import html
from ..uris import absolute
from .line import FULL_STOP, Form, Line
from .noise import Noise
from .regions import region_of

_SKIPPED = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas",
    "head", "select", "option", "button", "textarea", "map", "dialog", "datalist", "progress", "applet", "frameset",
})  # fmt: skip
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr", "nobr", "del", "input", "img",
})  # fmt: skip
_KEPT = {"a": "a", "b": "strong", "strong": "strong", "i": "em", "em": "em", "sub": "sub", "sup": "sup"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACES = re.compile(r"\s+")
_LONGEST_MARKUP = 50_000


class Block(Struct, kw_only=True):
    """A line with the element that holds it, and the regions that this stands in, the outermost first."""

    line: Line
    element: HtmlElement
    regions: tuple[tuple[HtmlElement, Noise], ...] = ()
    hint: str = ""

    @property
    def region(self) -> Noise | None:
        """The kind of the outermost region around the block, None in the open page."""
        return self.regions[0][1] if self.regions else None


Regions = tuple[tuple[HtmlElement, Noise], ...]


class _Place(Struct, frozen=True):
    """Where the walk is: what the lines inherit from the elements around them."""

    form: Form = Form.TEXT
    level: int = 0
    regions: Regions = ()
    hint: str = ""


class _Flow(Struct, kw_only=True):
    """What is gathered while walking: finished blocks, and the text and markup of the block that is open."""

    blocks: list[Block]
    base: str
    pieces: list[str] = []
    marked: list[str] = []
    linked: int = 0
    in_link: int = 0


def blocks_of(body: HtmlElement, base: str = "") -> list[Block]:
    """The visible blocks below an element in reading order. `base` completes addresses that are relative to the site."""
    flow = _Flow(blocks=[], base=base)
    _walk(body, flow, _Place())
    _flush(flow, body, _Place())
    return flow.blocks


def _walk(element: HtmlElement, flow: _Flow, place: _Place) -> None:
    _text(element.text, flow)
    for child in element:
        if isinstance(child.tag, str):
            _child(child, flow, place)
        _text(child.tail, flow)


def _child(child: HtmlElement, flow: _Flow, place: _Place) -> None:
    tag = child.tag.lower()
    if tag in _SKIPPED or child.get("hidden") is not None or _HIDDEN.search(child.get("style", "")):
        return
    if tag == "br":
        flow.pieces.append("\n")
        flow.marked.append("\n")
    elif tag in _INLINE:
        _inline(child, tag, flow, place)
    else:
        parent = child.getparent()
        _flush(flow, child if parent is None else parent, place)
        _block(child, tag, flow, place)


def _block(child: HtmlElement, tag: str, flow: _Flow, place: _Place) -> None:
    region = region_of(child)
    regions = (*place.regions, (child, region)) if region else place.regions
    if tag == "table" and (rows := _rows(child)):
        line = Line(text=" ".join(map(" ".join, rows)), form=Form.TABLE, rows=rows, gap=True)
        flow.blocks.append(Block(line=line, element=child, regions=regions, hint=place.hint))
        return
    hint = f"{child.get('class', '')} {child.get('itemprop', '')}".strip() or place.hint
    inner = _Place(_form(child, tag, place.form), _HEADINGS.get(tag, place.level), regions, hint)
    _walk(child, flow, inner)
    _flush(flow, child, inner)


def _form(element: HtmlElement, tag: str, form: Form) -> Form:
    if tag in _HEADINGS:
        return Form.HEADING
    if tag == "blockquote":
        return Form.QUOTE
    if tag == "li" and form is not Form.QUOTE:
        parent = element.getparent()
        return Form.NUMBERED if parent is not None and parent.tag == "ol" else Form.BULLET
    return form


def _inline(child: HtmlElement, tag: str, flow: _Flow, place: _Place) -> None:
    if tag == "input":
        if child.get("readonly") is not None and child.get("value"):
            _text(f" {child.get('value')} ", flow)
        return
    kept = _KEPT.get(tag, "")
    if kept == "a":
        address = html.safe_address(absolute(child.get("href", ""), flow.base))
        kept = "a" if address else ""
        flow.in_link += 1
        flow.marked.append(f'<a href="{entities.escape(address)}">' if kept else "")
    elif kept:
        flow.marked.append(f"<{kept}>")
    _walk(child, flow, place)
    if tag == "a":
        flow.in_link -= 1
    if kept:
        flow.marked.append(f"</{kept}>")


def _text(text: str | None, flow: _Flow) -> None:
    if text:
        flow.pieces.append(_SPACES.sub(" ", text))
        flow.marked.append(entities.escape(_SPACES.sub(" ", text), quote=False))
        if flow.in_link:
            flow.linked += len(text.strip())


def _flush(flow: _Flow, element: HtmlElement, place: _Place) -> None:
    plain, marked, linked = "".join(flow.pieces), "".join(flow.marked), flow.linked
    flow.pieces, flow.marked, flow.linked = [], [], 0
    if not plain.strip():
        return
    share = linked / max(1, len(plain.strip()))
    for text, markup in _paragraphs(plain, marked):
        line = Line(text=text, html=markup, form=place.form, level=place.level, gap=True, linked=share)
        flow.blocks.append(Block(line=line, element=element, regions=place.regions, hint=place.hint))


def _paragraphs(plain: str, marked: str) -> list[tuple[str, str]]:
    """The block parted at empty lines, and at a single break where a sentence ends before it."""
    texts, markups = plain.split("\n"), marked.split("\n")
    found: list[tuple[str, str]] = []
    joins = False
    for text, markup in zip(texts, markups, strict=True):
        clean = text.strip()
        if not clean:
            joins = False
            continue
        if joins and found:
            found[-1] = (f"{found[-1][0]} {clean}", f"{found[-1][1]} {markup}")
        else:
            found.append((clean, markup))
        joins = len(texts) > 1 and not FULL_STOP.search(clean) and len(clean) < 60
    return [(_SPACES.sub(" ", text), _inline_html(text, markup)) for text, markup in found]


def _inline_html(text: str, markup: str) -> str:
    """The cleaned markup; a paragraph as long as a book is no paragraph and keeps its words alone."""
    return html.inline(markup) if len(markup) <= _LONGEST_MARKUP else html.from_text(text)


def _rows(table: HtmlElement) -> tuple[tuple[str, ...], ...]:
    """The cells of a table of facts; none for a table that only lays out the page."""
    if (
        table.find(".//table") is not None
        or table.find(".//p") is not None
        or table.find(".//div") is not None
    ):
        return ()
    found = [
        tuple(
            html.from_text(_SPACES.sub(" ", cell.text_content())) for cell in row if cell.tag in ("td", "th")
        )
        for row in table.iter("tr")
    ]
    rows = tuple(row for row in found if any(row))
    if len(rows) < 2 or max(map(len, rows)) < 2 or max(len(cell) for row in rows for cell in row) > 300:
        return ()
    return rows
