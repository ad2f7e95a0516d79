"""Words of a story as safe HTML: each in its own direction, what runs the other way isolated."""

import re
from html import escape, unescape

from nashra.formats import html
from nashra.formats.news_item import NewsItem
from nashra.languages.bidi import direction_of, isolated_html
from nashra.languages.profiles import Direction, profile

_TAGS = re.compile(r"(<[^>]*>)")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")


def isolated(plain: str, tag: str) -> str:
    """Plain text, escaped, for an element in the direction of the language."""
    return isolated_html(plain, direction_of_language(tag))


def inline(marked: str, tag: str) -> str:
    """Inline HTML, let through the allow-list once more, since this is the last door before a reader's
    browser."""
    safe = html.inline(marked)
    direction = direction_of_language(tag)
    if direction is Direction.LTR and safe.isascii():
        return safe
    if "<" not in safe:
        return isolated_html(unescape(safe), direction)
    return "".join(_isolated_pieces(safe, direction))


def escaped(plain: str) -> str:
    """Plain text for an attribute."""
    return escape(plain)


def direction_of_language(tag: str) -> Direction:
    return profile(tag).direction


def leaning(plain: str, base: Direction) -> Direction:
    """The direction that most of the text is read in. A name in Latin letters at its beginning does not turn
    an Arabic paragraph."""
    if direction_of(plain, base) is base:
        return base
    rtl, ltr = len(_RTL.findall(plain)), len(_LTR.findall(plain))
    if rtl == ltr:
        return base
    return Direction.RTL if rtl > ltr else Direction.LTR


def attributes(plain: str, language: str, tag: str) -> str:
    """` lang="…" dir="…"` for an element in an item written in `tag`, if it is in another language or runs
    the other way."""
    base = direction_of_language(tag)
    if language != tag:
        direction = leaning(plain, direction_of_language(language))
        return f' lang="{escape(language)}" dir="{direction.value}"'
    direction = leaning(plain, base)
    return "" if direction is base else f' dir="{direction.value}"'


def headline_attributes(item: NewsItem) -> str:
    """`lang` and `dir` of an item's headline: by its language and what it is written in."""
    turned = leaning(item.headline, direction_of_language(item.language))
    return f'lang="{escape(item.language)}" dir="{turned.value}"'


def without_tags(marked: str) -> str:
    """The words of inline HTML, only to look at their letters."""
    return _TAGS.sub("", marked) if "<" in marked else marked


def language_of(block: str, item: str) -> str:
    """A block's language, or the item's where the block has none or one that is no language tag."""
    if not block:
        return item
    try:
        return profile(block).tag
    except ValueError:
        return item


def _isolated_pieces(safe: str, direction: Direction) -> list[str]:
    pieces, inside = [], 0
    for piece in _TAGS.split(safe):
        if piece.startswith("<"):
            inside += piece.startswith("<bdi") - piece.startswith("</bdi")
            pieces.append(piece)
        elif piece:
            pieces.append(piece if inside else isolated_html(unescape(piece), direction))
    return pieces
