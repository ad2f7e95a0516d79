"""Two texts word by word: runs of words that are in both or in one.

A run never begins or ends inside a word: clitics, diacritics, ZWNJ, geresh and gershayim, hyphen, maqaf,
apostrophe and the point in a number belong to the word. Changed words side by side are one run.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from .alignment import pairs


class Kind(StrEnum):
    """Whether a run of words stands in both versions or in one."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Run(Struct, frozen=True):
    """Words that share their fate; line feeds part the entries of a list and the rows of a table."""

    kind: Kind
    text: str


Token = tuple[str, str]  # the space before a word, and the word

# What ends a word: white space and punctuation. Letters, marks, digits, joiners and bidi controls don't.
_MARKS = (
    r"\s!-/:-@\[-`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u060d\u061b\u061e\u061f\u066a-\u066d\u06d4"
    r"\u2010-\u2029\u2030-\u205e\u3000-\u303f"
)
_INSIDE = r"(?:[.'’\"״׳_@־‐-]|(?<=\d)[:/,٫٬](?=\d))"
_TOKEN = re.compile(rf"(\s*)([^{_MARKS}]+(?:{_INSIDE}[^{_MARKS}]+)*|\S)")


def tokens(text: str) -> list[Token]:
    """The words of a plain text, each punctuation mark as a word of its own; space at the end is lost."""
    return _TOKEN.findall(text)


def runs(old: Sequence[Token], new: Sequence[Token]) -> tuple[Run, ...]:
    """The runs between two texts: without the ADDED ones they are the old text, without the REMOVED ones the
    new, but for white space. The space before a changed word stays outside of its run."""
    marked = _Marked()
    start, new_start = 0, 0
    matched = pairs([word for _, word in old], [word for _, word in new])
    for i, j in [*matched, (len(old), len(new))]:
        if start < i or new_start < j:
            marked.replaced(old[start:i], new[new_start:j])
        if i < len(old):
            marked.kept(old[i], new[j])
        start, new_start = i + 1, j + 1
    return marked.runs()


class _Marked:
    """Runs under way: what has the same fate is joined, the space before a mark is kept outside of it."""

    def __init__(self) -> None:
        self._parts: list[tuple[Kind, str]] = []

    def kept(self, old: Token, new: Token) -> None:
        after_removal = bool(self._parts) and self._parts[-1][0] is Kind.REMOVED
        space = new[0] or (old[0] if after_removal else "")
        self._add(Kind.KEPT, space + new[1])

    def replaced(self, gone: Sequence[Token], come: Sequence[Token]) -> None:
        for space, _ in (come or gone)[:1]:
            self._add(Kind.KEPT, space)
        self._add(Kind.REMOVED, _joined(gone))
        self._add(Kind.ADDED, _joined(come))

    def runs(self) -> tuple[Run, ...]:
        return tuple(Run(kind, text) for kind, text in self._parts)

    def _add(self, kind: Kind, text: str) -> None:
        if self._parts and self._parts[-1][0] is kind:
            text = self._parts.pop()[1] + text
        if text:
            self._parts.append((kind, text))


def _joined(tokens: Sequence[Token]) -> str:
    return "".join(space + word for space, word in tokens).lstrip()
