"""The corpus: layouts filled with invented stories, and what has to be read from each."""

from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from nashra.formats import html
from nashra.formats.blocks import Paragraph
from nashra.formats.saved_page.folding import key
from nashra.formats.saved_page.read import Reading, Unreadable, read

from . import html_layouts, text_layouts
from .fill import ZONES, instant, words_for
from .stories import STORIES, Story

_ENCODINGS = {
    "ar": ("utf-8", "utf-8-sig", "utf-16", "windows-1256"), "fa": ("utf-8", "utf-8-sig", "utf-16"),
    "he": ("utf-8", "utf-8-sig", "utf-16", "windows-1255"), "en": ("utf-8", "utf-8-sig", "utf-16", "cp1252"),
}  # fmt: skip
_LINE_ENDS = ("\n", "\r\n", "\n", "\r", "\n", "\u2028")


class Page(Struct, frozen=True, kw_only=True):
    """A saved page and its gold: 0 and None are what the page does not say."""

    name: str
    raw: bytes
    story: Story
    news_id: int
    released_at: datetime | None


class Score(Struct, frozen=True, kw_only=True):
    """What was right of one page; `paragraphs` is F1 over whole paragraphs."""

    name: str
    news_id: bool
    date: bool
    headline: bool
    paragraphs: float
    reading: Reading | None


def text_pages() -> list[Page]:
    """Sixteen layouts in each of four languages, in several encodings and line endings."""
    return [
        page
        for language, layouts in text_layouts.LAYOUTS.items()
        for page in _pages(language, layouts, "txt")
    ]


def html_pages() -> list[Page]:
    """Seven layouts of markup in each of four languages."""
    return [page for language in ZONES for page in _pages(language, html_layouts.LAYOUTS[language], "html")]


def score(page: Page) -> Score:
    """Reads a page with its press's time zone and compares."""
    try:
        reading = read(page.raw, name=page.name, time_zone=ZONES[page.story.language])
    except Unreadable:
        return Score(name=page.name, news_id=False, date=False, headline=False, paragraphs=0.0, reading=None)
    item = reading.item
    return Score(
        name=page.name,
        news_id=item.news_id == page.news_id,
        date=item.released_at == page.released_at,
        headline=key(item.headline) == key(page.story.headline),
        paragraphs=f1(page.story.paragraphs, paragraphs_of(reading)),
        reading=reading,
    )


def paragraphs_of(reading: Reading) -> list[str]:
    """The lead and the paragraphs that were read."""
    body = [html.text(block.html) for block in reading.item.body if isinstance(block, Paragraph)]
    return [text for text in (html.text(reading.item.lead), *body) if text]


def f1(gold: list[str], found: list[str]) -> float:
    """The harmonic mean of precision and recall over whole paragraphs; what stands before a lead (place, agency) may stay."""
    wanted, got = Counter(map(key, gold)), Counter(map(key, found))
    if found and gold and key(found[0]) != key(gold[0]) and key(found[0]).endswith(key(gold[0])):
        got = Counter([key(gold[0]), *map(key, found[1:])])
    same = sum((wanted & got).values())
    return 2 * same / (sum(wanted.values()) + sum(got.values())) if same else 0.0


def _pages(language: str, layouts: tuple[tuple[str, str], ...], suffix: str) -> list[Page]:
    stories = [story for story in STORIES if story.language == language]
    return [
        _page(layout, lacks, stories[number % len(stories)], number=number, suffix=suffix)
        for number, (lacks, layout) in enumerate(layouts)
    ]


def _page(layout: str, lacks: str, story: Story, *, number: int, suffix: str) -> Page:
    seed = sum(map(ord, story.language)) * 100 + number + (50 if suffix == "html" else 0)
    fills = words_for(story, seed)
    text = layout
    for name in sorted(fills, key=len, reverse=True):
        text = text.replace("{" + name + "}", fills[name])
    encodings = _ENCODINGS[story.language]
    encoding = encodings[number % len(encodings)] if suffix == "txt" else "utf-8"
    line_end = (
        _LINE_ENDS[number % len(_LINE_ENDS)] if suffix == "txt" and encoding.startswith("utf") else "\n"
    )
    if suffix == "txt" and "?" in text.encode(encoding, "replace").decode(encoding).replace(
        "?", "", text.count("?")
    ):
        encoding = "utf-8"  # the old code pages have no Arabic digits
    at = instant(seed)
    if lacks == "date":
        local = at.astimezone(ZoneInfo(ZONES[story.language]))
        at = local.replace(hour=0, minute=0, second=0).astimezone(UTC)
    return Page(
        name=f"{story.language}-{number:02}.{suffix}",
        raw=text.replace("\n", line_end).encode(encoding, "replace"),
        story=story,
        news_id=0 if lacks == "no id" else int(fills["id"]),
        released_at=None if lacks == "no date" else at,
    )
