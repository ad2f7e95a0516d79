"""What changed between two versions of an item, word by word, for the reader of the versions page.

Paragraphs find each other by what they say, not by their number; a moved one is gone there and new here. How
words are told apart: `word_runs.py`.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from . import html
from .alignment import Pair, pairs
from .blocks import BodyBlock
from .news_item import NewsItem
from .word_runs import Kind, Run, Token, runs, tokens

__all__ = ["Change", "Field", "Kind", "Run", "difference"]


class Field(StrEnum):
    """What a change is in, in the order of the page."""

    SECTION = "section"
    KICKER = "kicker"
    HEADLINE = "headline"
    LEAD = "lead"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CREDIT_LINE = "credit_line"
    CAPTION = "caption"
    CORRECTION = "correction"


class Change(Struct, frozen=True, kw_only=True):
    """One field or paragraph, changed or not, in words. `block` is the tag of a body's block ('intertitle'),
    `language` the text's own."""

    field: Field
    runs: tuple[Run, ...]
    language: str
    block: str = ""

    @property
    def changed(self) -> bool:
        return any(run.kind is not Kind.KEPT for run in self.runs)


class _Text:
    """A text to compare, cut into words when it is asked for them."""

    def __init__(self, plain: str, language: str, block: str = "") -> None:
        self.plain = plain
        self.language = language
        self.block = block

    @cached_property
    def tokens(self) -> list[Token]:
        return tokens(self.plain)

    @cached_property
    def bag(self) -> frozenset[str]:
        return frozenset(word for _, word in self.tokens if len(word) > 1 or word.isalnum())


# Dice's coefficient of two texts' sets of words. Below the first they are not versions of one another.
_LIKE, _VERY_LIKE = 0.3, 0.6
_MOST_COMPARED = 10_000  # pairs of paragraphs; where more have changed in a row, none is matched

_NOTHING = _Text("", "")
_SINGLE = frozenset(
    {Field.SECTION, Field.KICKER, Field.HEADLINE, Field.LEAD, Field.DATELINE, Field.CREDIT_LINE}
)
_PLAIN: dict[Field, Callable[[NewsItem], Iterable[str]]] = {
    Field.SECTION: lambda item: [item.section.name] if item.section else [],
    Field.KICKER: lambda item: [item.kicker],
    Field.HEADLINE: lambda item: [item.headline],
    Field.LEAD: lambda item: [html.text(item.lead)],
    Field.BYLINE: lambda item: [", ".join(filter(None, (b.name, b.title))) for b in item.bylines],
    Field.DATELINE: lambda item: [item.dateline],
    Field.CREDIT_LINE: lambda item: [item.credit_line],
    Field.CAPTION: lambda item: [picture.caption for picture in item.pictures],
    Field.CORRECTION: lambda item: [correction.note for correction in item.corrections],
}


def difference(old: NewsItem, new: NewsItem) -> tuple[Change, ...]:
    """Every field and paragraph that either version has, in reading order, with its runs. Never raises."""
    found: list[Change] = []
    for field in Field:
        aligned = _aligned(_texts(old, field), _texts(new, field), field)
        found += (_change(field, before, after) for before, after in aligned)
    return tuple(found)


def _texts(item: NewsItem, field: Field) -> list[_Text]:
    if field is Field.BODY:
        blocks = ((html.block_text(block), block) for block in item.body)
        return [_Text(plain, b.language or item.language, _tag(b)) for plain, b in blocks if plain]
    return [_Text(plain, item.language) for plain in map(html.tidy, _PLAIN[field](item)) if plain]


def _tag(block: BodyBlock) -> str:
    return str(block.__struct_config__.tag)


def _aligned(old: list[_Text], new: list[_Text], field: Field) -> Iterator[tuple[_Text | None, _Text | None]]:
    """Old and new texts in reading order, side by side where one is a version of the other."""
    if field in _SINGLE and old and new:
        yield old[0], new[0]
        return
    equal = pairs([text.plain for text in old], [text.plain for text in new])
    start, new_start = 0, 0
    for i, j in [*equal, (len(old), len(new))]:
        yield from _between(old[start:i], new[new_start:j])
        if i < len(old):
            yield old[i], new[j]
        start, new_start = i + 1, j + 1


def _between(old: list[_Text], new: list[_Text]) -> Iterator[tuple[_Text | None, _Text | None]]:
    """Texts none of which is equal: those that are alike side by side, the others alone, the gone first."""
    start, new_start = 0, 0
    for i, j in [*_alike(old, new), (len(old), len(new))]:
        yield from ((text, None) for text in old[start:i])
        yield from ((None, text) for text in new[new_start:j])
        if i < len(old):
            yield old[i], new[j]
        start, new_start = i + 1, j + 1


def _alike(old: list[_Text], new: list[_Text]) -> list[Pair]:
    """The texts that are versions of one another, rising in both: those at the start that clearly are, then
    those whose likeness adds up to most."""
    start = 0
    while start < min(len(old), len(new)) and _likeness(old[start], new[start]) >= _VERY_LIKE:
        start += 1
    rest = _most_alike(old[start:], new[start:])
    return [(i, i) for i in range(start)] + [(start + i, start + j) for i, j in rest]


def _most_alike(old: list[_Text], new: list[_Text]) -> list[Pair]:
    """Dynamic programming over all pairs, as for a longest common subsequence with weights."""
    if not old or not new or len(old) * len(new) > _MOST_COMPARED:
        return []
    likeness = [[_likeness(text, other) for other in new] for text in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        row, below, like = best[i], best[i + 1], likeness[i]
        for j in range(len(new) - 1, -1, -1):
            row[j] = max(below[j], row[j + 1], below[j + 1] + like[j])
    return list(_path(best, likeness))


def _path(best: list[list[float]], likeness: list[list[float]]) -> Iterator[Pair]:
    i, j = 0, 0
    while i < len(likeness) and j < len(likeness[0]):
        if likeness[i][j] and best[i][j] == best[i + 1][j + 1] + likeness[i][j]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _likeness(text: _Text, other: _Text) -> float:
    like = 2 * len(text.bag & other.bag) / (len(text.bag) + len(other.bag) or 1)
    return like if like >= _LIKE else 0.0


def _change(field: Field, old: _Text | None, new: _Text | None) -> Change:
    text = new or old or _NOTHING
    before, after = old or _NOTHING, new or _NOTHING
    same = before.plain == after.plain
    found = (Run(Kind.KEPT, text.plain),) if same else runs(before.tokens, after.tokens)
    return Change(field=field, runs=found, language=text.language, block=text.block)
