"""A saved HTML page as a sheet: its markup's word on title, date and number, and the blocks of its story."""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from .dom import Block, blocks_of
from .labels import Role
from .language import language_of
from .line import Line, Value
from .markup_dates import dates_of
from .metadata import Markup, markup_of
from .notes import Note, NoteKind, Unreadable
from .page import Sheet
from .plain import MOST_LINES, TooLong
from .settling import DateOrder
from .story import Story, story_of
from .values import identifier

_MOST_ELEMENTS = 100_000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_KICKER = re.compile(
    r"kicker|overline|eyebrow|r[ou]o?-?tit|uptitle|up-?title|sup-?title|pre-?title|over-?title|surtitle",
    re.IGNORECASE,
)
_TAGS = re.compile(r"(?:^|[\s_-])(?:tags?|tag-?list|keywords?|topics|labels)(?:$|[\s_-])", re.IGNORECASE)
_PATH = re.compile(r"breadcrumb|(?:^|[\s_-])path(?:$|[\s_-])", re.IGNORECASE)


def sheet_of(
    text: str, *, name: str, time_zone: str | None, language: str | None, order: DateOrder | None
) -> Sheet:
    """What a page's markup and visible blocks say. Raises `Unreadable` for markup that holds nothing."""
    tree = _tree(text, name)
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        raise TooLong(f"more than {_MOST_ELEMENTS} elements")
    markup = markup_of(tree)
    base = re.match(r"https?://[^/]+", markup.address)
    body = tree.find("body")
    blocks = blocks_of(tree if body is None else body, base[0] if base else "")
    if len(blocks) > MOST_LINES:
        raise TooLong(f"more than {MOST_LINES} blocks")
    story = story_of(tree, blocks, markup)
    tag = language or _language(story, markup)
    dates = dates_of(markup, language=tag, time_zone=time_zone, order=order)
    _named_places(blocks, markup)
    return Sheet(
        name=name,
        lines=_lines(blocks, story),
        language=tag,
        time_zone=time_zone,
        order=order,
        titles=tuple(markup.titles),
        dates=dates,
        news_id=next((number for text in markup.identifiers if (number := identifier(text))), 0),
        address=markup.address,
        bylines=tuple(markup.bylines),
        keywords=tuple(markup.keywords),
        section_name=markup.section,
        story=story.lines,
        notes=_notes(markup, story),
    )


def _tree(text: str, name: str) -> HtmlElement:
    parser = HTMLParser(recover=True, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(
            f"the markup holds nothing that can be read ({error}); save the page again", name=name
        ) from error


def _language(story: Story, markup: Markup) -> str:
    """The language of the words; what the markup declares only says which where the words don't."""
    found, sure = language_of(" ".join(line.text for line in story.lines) or " ".join(markup.titles))
    declared = markup.language.replace("_", "-").split("-")[0].lower()
    return found if sure or not re.fullmatch(r"[a-z]{2,3}", declared) else declared


def _named_places(blocks: list[Block], markup: Markup) -> None:
    """What the classes of elements say: the kicker, the tags, the path of sections."""
    tags, path = [], []
    for block in blocks:
        line = block.line
        if (
            _KICKER.search(block.hint)
            and 2 <= line.length <= 16
            and not any(value.role is Role.KICKER for value in line.values)
        ):
            line.values = [Value(Role.KICKER, line.text, "class")]
        if _TAGS.search(block.hint) and line.length <= 6:
            tags.append(line.text)
        if _PATH.search(block.hint) and line.length <= 5:
            path.append(line.text)
    if not markup.keywords and tags:
        markup.keywords = [tag for tag in tags if not tag.rstrip().endswith(":")]
    if not markup.section and len(path) >= 2:
        markup.section = path[1]


def _lines(blocks: list[Block], story: Story) -> list[Line]:
    """All lines that may say something of the item: those of regions only where they are no list of other stories."""
    lines, own = [], story.own
    for index, block in enumerate(blocks):
        line = block.line
        line.number = 0
        if block.region is not None and id(line) not in own:
            line.noise = block.region
        line.group = 1 if id(line) in own or story.first - 15 <= index <= story.last + 15 else 2
        lines.append(line)
    return lines


def _notes(markup: Markup, story: Story) -> list[Note]:
    notes = []
    if markup.broken:
        text = "JSON-LD of the page is broken; what could be seen was taken"
        notes.append(Note(kind=NoteKind.BROKEN_METADATA, text=text))
    if story.pictures:
        text = f"pictures, which are not fetched: {', '.join(story.pictures[:10])}"
        notes.append(Note(kind=NoteKind.LEFT_OUT, text=text))
    return notes
