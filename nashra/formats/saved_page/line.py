"""The lines of a page, as both plain text and HTML come to be understood, and what is found out about each."""

import re
from enum import StrEnum

from msgspec import Struct, field

from .folding import words
from .labels import Role
from .noise import Noise


class Form(StrEnum):
    """How a line stands on the page, by its markup or its first characters."""

    TEXT = "text"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"
    TABLE = "table"


class Value(Struct, frozen=True):
    """A label and what stands beside it."""

    role: Role
    text: str
    label: str = ""


class Line(Struct, kw_only=True):
    """One line. `text` is plain, without its bullet or number, which is `mark`; `html` is its inline HTML where the page was
    HTML. `gap` says that white space parts it from the line before, `unstopped` that its paper ends paragraphs without a
    full stop. `noise` and `values` are filled in by `sorting.py`."""

    text: str
    number: int = 0
    gap: bool = False
    form: Form = Form.TEXT
    html: str = ""
    level: int = 0
    noise: Noise | None = None
    values: list[Value] = field(default_factory=list)
    rows: tuple[tuple[str, ...], ...] = ()
    group: int = 0
    linked: float = 0.0
    used: bool = False
    unstopped: bool = False
    mark: str = ""
    counted: int = -1

    @property
    def free(self) -> bool:
        """Whether the line may still be part of the story."""
        return self.noise is None and not self.values and not self.used

    @property
    def length(self) -> int:
        """Words; counted once, for a line is asked many times."""
        if self.counted < 0:
            self.counted = len(self.text.split())
        return self.counted

    @property
    def where(self) -> str:
        """The line for a note."""
        return f"line {self.number}" if self.number else ""


SENTENCE_END = re.compile(r"[.!?؟…۔。׃]['\"»”’)\]]*$|[.!?؟…]\s*\(?\[?\d*\]?\)?$|[:؛;،,]$|[»”\"]$")
FULL_STOP = re.compile(r"[.!?؟…۔]['\"»”’)\]]*$")


def is_sentence(line: Line) -> bool:
    """Whether a line is a paragraph beyond doubt: long, or of middle length with a full stop."""
    length = line.length
    if line.unstopped and length >= 10:
        return True
    return (
        length >= 28
        or (length >= 8 and bool(FULL_STOP.search(line.text)))
        or (length >= 20 and len(line.text) >= 130)
    )


def same_words(first: str, second: str) -> bool:
    """Whether two texts have the same words in the same order, whatever their spelling and punctuation."""
    return words(first) == words(second)
