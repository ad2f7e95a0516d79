"""Understanding a page's lines: what plain text and HTML have in common, from sorted lines to a `NewsItem`."""

import re

from msgspec import Struct

from nashra.languages.slugs import slug

from .. import html
from ..blocks import BodyBlock, Paragraph
from ..news_item import NewsItem
from ..parts import Byline, Section
from . import body, credit, headline, sorting, unlisted
from .addresses import number_in
from .dating import Dates, date
from .labels import Role
from .line import Line, same_words
from .noise import Noise
from .notes import Note, NoteKind, Unreadable
from .settling import DateOrder
from .values import identifier

_KEYWORD_PARTS = re.compile(r"\s*[،,;؛|•·\n]\s*|\s*#\s*|\s+/\s+")
_PLACE = r"[^\W\d_][\w'’ء-ي.\-]*(?:\s[^\W\d_][\w'’.\-]*){0,2}"
_DATELINE = re.compile(
    rf"^\s*({_PLACE})(?:[،,]\s[^–—()/]{{2,25}}?)?\s?(?:(\([^)]{{2,40}}\)|/[^/]{{2,30}}/)\s?[-–—ـ:]{{0,3}}\s|\s?[–—]{{1,2}}\s|\s--?\s|[-–]\s)"
)


class Sheet(Struct, kw_only=True):
    """What is known of a page before its lines are read: from its markup, its file and its caller."""

    name: str
    lines: list[Line]
    language: str
    time_zone: str | None
    order: DateOrder | None = None
    section: Section | None = None
    titles: tuple[str, ...] = ()
    dates: Dates | None = None
    news_id: int = 0
    address: str = ""
    bylines: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    section_name: str = ""
    description: str = ""
    story: list[Line] | None = None
    notes: list[Note] = []


def understand(sheet: Sheet) -> tuple[NewsItem, tuple[Note, ...]]:
    """The item that a page holds; raises `Unreadable` where there is no headline or no text."""
    lines = sheet.lines
    _sort(sheet)
    title, kicker, position = headline.choose(lines, titles=sheet.titles, story=sheet.story)
    if not title:
        raise Unreadable(
            "no headline was found: no line above the text is one; write it as the first line, or behind a label such as "
            "'Headline:'",
            name=sheet.name,
        )
    lead, blocks = _story(sheet, position)
    if not lead and not blocks:
        raise Unreadable(
            f"no text was found below the headline '{title[:60]}'; only labels, menus or forms are there; save the page "
            "of the story itself",
            name=sheet.name,
        )
    dates = date(
        lines,
        sheet.dates,
        language=sheet.language,
        time_zone=sheet.time_zone,
        order=sheet.order,
        headline=position,
    )
    news_id, id_notes = _news_id(sheet)
    credit_line = _credit_line(lines)
    item = NewsItem(
        news_id=news_id,
        language=sheet.language,
        time_zone=sheet.time_zone or "UTC",
        released_at=dates.released_at,
        changed_at=dates.changed_at,
        headline=html.tidy(title).replace("\n", " "),
        kicker=html.tidy(kicker).replace("\n", " "),
        lead=lead,
        body=blocks,
        bylines=_bylines(sheet),
        dateline=_dateline(lines, lead),
        credit_line=credit_line[0],
        sources=credit.sources(credit_line[0], labelled=credit_line[1]) if credit_line[0] else (),
        keywords=_keywords(sheet),
        section=sheet.section or _section(sheet),
        origin=_address(sheet) or sheet.name,
    )
    return item, (*sheet.notes, *dates.notes, *id_notes, *_left_out(lines))


def _sort(sheet: Sheet) -> None:
    """All lines of plain text in one go; those of HTML apart, so that nothing around a story cuts it short."""
    if sheet.story is None:
        sorting.sort(sheet.lines, sheet.language)
        unlisted.read_unlisted(sheet.lines, sheet.language)
    else:
        own = set(map(id, sheet.story))
        sorting.sort(sheet.story, sheet.language)
        sorting.read_labels_around([line for line in sheet.lines if id(line) not in own], sheet.language)


def _story(sheet: Sheet, position: int) -> tuple[str, tuple[BodyBlock, ...]]:
    """Lead and body: a labelled lead, or the first paragraph; where the lead also opens the body it stands once."""
    blocks = body.build(
        sheet.story if sheet.story is not None else sheet.lines,
        after=-1 if sheet.story is not None else position,
    )
    labelled = _values(sheet.lines, Role.LEAD)
    texts = [Paragraph(html=html.from_text(value)) for value in _values(sheet.lines, Role.BODY)]
    blocks = (*texts, *blocks) if texts else blocks
    if labelled:
        lead = html.from_text(labelled[0])
        if blocks and isinstance(blocks[0], Paragraph) and same_words(html.text(blocks[0].html), labelled[0]):
            blocks = blocks[1:]
        return lead, blocks
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            return block.html, blocks[:index] + blocks[index + 1 :]
    return "", blocks


def _values(lines: list[Line], role: Role) -> list[str]:
    return [value.text for line in lines for value in line.values if value.role is role]


def _news_id(sheet: Sheet) -> tuple[int, tuple[Note, ...]]:
    """A labelled number, then that of the markup, of the page's address, and last a number that stands alone."""
    labelled: list[int] = []
    bare: list[int] = []
    for line in sheet.lines:
        for value in line.values:
            if value.role is Role.NEWS_ID and (number := identifier(value.text)):
                (labelled if value.label else bare).append(number)
    found = (
        labelled[0] if labelled else sheet.news_id or number_in(_address(sheet)) or (bare[0] if bare else 0)
    )
    if not found:
        return 0, (Note(kind=NoteKind.ID_MISSING, text="the page states no news ID"),)
    if len(set(labelled)) > 1:
        text = f"the page has several numbers ({', '.join(map(str, labelled))}); the first was taken"
        return found, (Note(kind=NoteKind.ID_DOUBTFUL, text=text),)
    return found, ()


def _address(sheet: Sheet) -> str:
    if sheet.address:
        return sheet.address
    stated = _values(sheet.lines, Role.ADDRESS)
    found = re.search(r"(?:https?://|www\.)\S+", stated[0]) if stated else None
    return found[0].strip("<>()،,") if found else ""


def _credit_line(lines: list[Line]) -> tuple[str, bool]:
    for line in lines:
        for value in line.values:
            if value.role is Role.SOURCE:
                return html.tidy(value.text).replace("\n", " "), bool(value.label)
    return "", False


def _bylines(sheet: Sheet) -> tuple[Byline, ...]:
    stated = _values(sheet.lines, Role.BYLINE) or list(sheet.bylines)
    names = [
        html.tidy(name).strip(" .-–—/|()[]")
        for text in stated
        for name in re.split(r"\s*[،,;/|&]\s*|\s+and\s+", text)
    ]
    unique = list(dict.fromkeys(name for name in names if name and len(name.split()) <= 6))
    return tuple(Byline(name=name) for name in unique)


def _keywords(sheet: Sheet) -> tuple[str, ...]:
    found = [part for text in _values(sheet.lines, Role.KEYWORDS) for part in _KEYWORD_PARTS.split(text)]
    found = found or list(sheet.keywords)
    named = [html.tidy(part.replace("_", " ")).strip(" .#") for part in found]
    return tuple(dict.fromkeys(part for part in named if part and len(part) <= 80))


def _section(sheet: Sheet) -> Section | None:
    name = next(iter(_values(sheet.lines, Role.SECTION)), sheet.section_name)
    name = re.split(r"\s*[>›»/|]\s*", html.tidy(name).replace("\n", " ").strip(" >›»/|"))[0][:80]
    return Section(slug=slug(name, sheet.language), name=name) if name else None


def _dateline(lines: list[Line], lead: str) -> str:
    """The place before the lead's first words; only in the clear forms 'PLACE (Agency) -', 'Place -', 'Place/agency/'."""
    if stated := _values(lines, Role.PLACE):
        return stated[0]
    plain = html.text(lead)
    match = _DATELINE.match(plain[:120])
    if not match or len(match[1].split()) > 3:
        return ""
    if plain.isascii() and not match[2] and not match[1].isupper() and len(match[1].split()) > 2:
        return ""
    return re.split(r"[-–—]\s", match[1])[0].strip()


def _left_out(lines: list[Line]) -> tuple[Note, ...]:
    """One note for each kind of thing that was left out, with the lines where it stood."""
    places: dict[Noise, list[Line]] = {}
    for line in lines:
        if line.noise is not None and line.text:
            places.setdefault(line.noise, []).append(line)
    return tuple(_left_out_note(noise, found) for noise, found in places.items() if noise is not Noise.RULE)


def _left_out_note(noise: Noise, found: list[Line]) -> Note:
    shown = "; ".join(line.text[:40] for line in found[:3]) + ("; …" if len(found) > 3 else "")
    numbers = [str(line.number) for line in found if line.number]
    where = ("line " if len(numbers) == 1 else "lines ") + ", ".join(numbers[:12]) if numbers else ""
    return Note(kind=NoteKind.LEFT_OUT, text=f"{noise.value}: {shown}", where=where)
