"""HTML as lines: every block of visible text with its inline markup, its form, and the region of the page it stands in."""

import html as entities
import re

from lxml.html import HtmlElement
from msgspec import Struct

from nashra.formats import html
from nashra.formats.body_html import absolute

from .line import FULL_STOP, Form, Line
from .noise import Noise

_SKIPPED = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas", "head", "select", "option", "button", "textarea", "map", "dialog", "datalist", "progress", "applet", "frameset"]
)
_INLINE = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "del", "input", "img"]
)
_KEPT = {"a": "a", "b": "strong", "strong": "strong", "i": "em", "em": "em", "sub": "sub", "sup": "sup"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_REGIONS = (
    (Noise.COMMENTS, re.compile(r"(?:^|[\s_-])(?:comments?|commentlist|respond|disqus|discussion)(?:$|[\s_-])|comment-?(?:list|form|area|box|write|section)", re.I)),
    (Noise.RELATED, re.compile(r"related|recommend|read-?(?:also|more|next)|more-?(?:news|stories)|most-?(?:read|viewed|popular)|latest|trending|popular|similar|outbrain|taboola|see-?also|also-?read|you-?may|next-?prev|sidebar|aside|widget", re.I)),
    (Noise.TOOLS, re.compile(r"(?:^|[\s_-])(?:share|sharing|social|addthis|sharethis|print|toolbar|tools|font-?size)|shar(?:e|ing)-?(?:bar|buttons?|links?)|social-?", re.I)),
    (Noise.MENU, re.compile(r"(?:^|[\s_-])(?:nav|navbar|menu|navigation|footer|masthead|topbar|pagination|skip|copyright)(?:$|[\s_-])|(?:main|top|site)-?(?:nav|menu)", re.I)),
    (Noise.NOTICE, re.compile(r"newsletter|subscri(?:be|ption)|cookie|advert|(?:^|[\s_-])(?:ads?|promo|sponsored|banner|paywall|popup|modal)(?:$|[\s_-])|disclaimer", re.I)),
    (Noise.CAPTION, re.compile(r"(?:^|[\s_-])(?:caption|wp-caption|figcaption|photo-?credit|image-?(?:caption|credit|source|description))", re.I)),
)  # fmt: skip
_BY_TAG = {
    "nav": Noise.MENU,
    "footer": Noise.MENU,
    "aside": Noise.RELATED,
    "figcaption": Noise.CAPTION,
    "menu": Noise.MENU,
}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACES = re.compile(r"\s+")
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})


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


def region_of(element: HtmlElement) -> Noise | None:
    """The region that an element begins, by its tag, role, class and id."""
    tag = element.tag
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag in _WHOLE_PAGE:
        return None
    if element.get("role") in ("navigation", "complementary", "contentinfo", "search", "dialog"):
        return Noise.MENU
    named = f"{element.get('class', '')} {element.get('id', '')}"
    if len(named) < 4 or len(named) > 200:
        return None
    return next((noise for noise, pattern in _REGIONS if pattern.search(named)), None)


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
    return [(_SPACES.sub(" ", text), html.inline(markup)) for text, markup in found]


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
