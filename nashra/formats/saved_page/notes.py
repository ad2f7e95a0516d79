"""What reading a page has to tell its caller: notes beside the item, and why a page can't be read at all."""

from enum import StrEnum

from msgspec import Struct


class NoteKind(StrEnum):
    """What a note is about, for programs; its text is for people."""

    AMBIGUOUS_DATE = "ambiguous date"
    SHORT_YEAR = "short year"
    DATE_MISSING = "date missing"
    DATE_WITHOUT_TIME = "date without time"
    DATE_DECIDED = "date decided"
    DATE_DOUBTFUL = "date doubtful"
    NO_TIME_ZONE = "no time zone"
    ID_MISSING = "id missing"
    ID_DOUBTFUL = "id doubtful"
    LEFT_OUT = "left out"
    ENCODING_GUESSED = "encoding guessed"
    LANGUAGE_GUESSED = "language guessed"
    BROKEN_METADATA = "broken metadata"


class Note(Struct, frozen=True, kw_only=True):
    """One remark on a page: `text` is plain English, `where` a line number ('line 12') or a place in the markup."""

    kind: NoteKind
    text: str
    where: str = ""


class Unreadable(ValueError):
    """A page that gives no item. The text says what, where, why, and what to do; `reason` is that text without the name."""

    def __init__(self, reason: str, *, name: str = "") -> None:
        super().__init__(f"{name}: {reason}" if name else reason)
        self.reason = reason
        self.name = name
