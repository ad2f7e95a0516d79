"""`read`: a saved news page, plain text or HTML, as a `NewsItem` and what is to be said about it."""

import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from ..news_item import NewsItem
from ..parts import Section
from . import plain, web
from .encoding import Undecodable, decode
from .language import language_of
from .notes import Note, NoteKind, Unreadable
from .page import Sheet, understand
from .settling import DateOrder

__all__ = ["DateOrder", "Note", "NoteKind", "Reading", "Unreadable", "read"]

LARGEST = 5 * 1024 * 1024
_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|h1)\b", re.IGNORECASE)


class Reading(Struct, frozen=True):
    """What was understood of a page, and the notes on it in the order of their making."""

    item: NewsItem
    notes: tuple[Note, ...] = ()


def read(
    raw: bytes,
    *,
    name: str,
    time_zone: str | None,
    language: str | None = None,
    section: Section | None = None,
    date_order: DateOrder | None = None,
) -> Reading:
    """The item that a file of at most 5 MB holds. `name` is the file's, `time_zone` (IANA) is where the page's times are told
    unless it states an offset, `date_order` says how it writes 03/04/2022; without proof such a date is not taken.

    Instants are UTC. No network and no file is touched. Raises `Unreadable` with what, where, why and what to do; ValueError
    for a time zone that does not exist.
    """
    if time_zone:
        _refuse_unknown_zone(time_zone)
    text, notes = _text(raw, name)
    try:
        if _MARKUP.search(text[:20000]):
            sheet = web.sheet_of(text, name=name, time_zone=time_zone, language=language, order=date_order)
        else:
            sheet = _plain_sheet(text, name=name, time_zone=time_zone, language=language, order=date_order)
    except plain.TooLong as error:
        raise Unreadable(f"the page has {error}, as no story has; save the story alone", name=name) from error
    sheet.section = section
    sheet.notes = [*notes, *sheet.notes]
    item, all_notes = understand(sheet)
    return Reading(item, all_notes)


def _plain_sheet(
    text: str, *, name: str, time_zone: str | None, language: str | None, order: DateOrder | None
) -> Sheet:
    tag, sure = (language, True) if language else language_of(text)
    note = Note(
        kind=NoteKind.LANGUAGE_GUESSED, text=f"the language was taken for '{tag}'; give it if it is another"
    )
    return Sheet(
        name=name,
        lines=plain.lines_of(text, tag),
        language=tag,
        time_zone=time_zone,
        order=order,
        notes=[] if sure else [note],
    )


def _refuse_unknown_zone(time_zone: str) -> None:
    try:
        ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"no time zone '{time_zone}': give an IANA name such as Asia/Tehran") from error


def _text(raw: bytes, name: str) -> tuple[str, list[Note]]:
    if not raw.strip():
        raise Unreadable("the file is empty; save the page again", name=name)
    if len(raw) > LARGEST:
        size = len(raw) / 1024 / 1024
        raise Unreadable(
            f"the file has {size:.1f} MB, more than the 5 MB of a page; save the text alone", name=name
        )
    try:
        decoded = decode(raw)
    except Undecodable as error:
        raise Unreadable(str(error), name=name) from error
    text = decoded.text.replace("\x00", "").removeprefix("\ufeff")
    if not re.search(r"[^\W\d_]", text):
        raise Unreadable("the file has no words; save the page again", name=name)
    if decoded.guessed:
        note = Note(
            kind=NoteKind.ENCODING_GUESSED,
            text=f"read as {decoded.encoding}, which was guessed from its bytes",
        )
        return text, [note]
    return text, []
