"""From a file's bytes to its text: UTF-8, UTF-16 and the old Windows code pages of Arabic, Hebrew and Western text."""

import codecs
import re

from msgspec import Struct

from .language import language_of

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w:.\-]{2,40})""", re.IGNORECASE)
_FIRST_BYTES = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"II*\x00",
    b"MM\x00*",
    b"\x7fELF",
    b"RIFF",
    b"{\\rtf",
    b"\x1f\x8b",
    b"Rar!",
    b"\xd0\xcf\x11\xe0",
    b"bplist",
)
_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af]")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_CONTROL_PAGES = (
    0,
    4,
    5,
    6,
)  # the first bytes of Latin, Cyrillic, Hebrew and Arabic letters, in no other text so common
_PAGES = (*_CONTROL_PAGES, 0x20, 0xFB, 0xFE)
_LEAST_PLAUSIBLE = 0.25
_CODE_PAGES = ("windows-1256", "windows-1255", "cp1252")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class Undecodable(ValueError):
    """Bytes that are no text; the message says why."""


class Decoded(Struct, frozen=True):
    """The text, its encoding, and whether that was guessed."""

    text: str
    encoding: str
    guessed: bool = False


def decode(raw: bytes) -> Decoded:
    """Raises `Undecodable` for pictures, archives and other binary files."""
    if any(raw.startswith(first) for first in _FIRST_BYTES):
        raise Undecodable("the file is a picture, an archive or another binary file, not text")
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _checked(_strict(raw, encoding), encoding.removesuffix("-sig"))
    if encoding := _wide(raw):
        return _checked(_strict(raw, encoding), encoding, guessed=True)
    try:
        return _checked(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _declared(raw) or _guess(raw, error)


def _strict(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Undecodable(
            f"the file begins as {encoding} but byte {error.start} is not; save it again as UTF-8"
        ) from error


def _wide(raw: bytes) -> str:
    """UTF-16 without a mark: every second byte is one of the few pages that hold our scripts and Latin."""
    sample = raw[:2000]
    if len(sample) < 8 or len(raw) % 2:
        return ""
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        pages = sum(byte in _PAGES for byte in high)
        if pages > 0.97 * len(high) and any(byte in _CONTROL_PAGES for byte in high):
            return encoding
    return ""


def _declared(raw: bytes) -> Decoded | None:
    match = _DECLARED.search(raw[:4096])
    if match is None:
        return None
    try:
        encoding = codecs.lookup(match[1].decode("ascii", "replace")).name
        text = raw.decode("cp1252" if encoding in ("iso8859-1", "ascii") else encoding, "replace")
    except (LookupError, ValueError, TypeError):
        return None
    if not isinstance(text, str) or text.count("\ufffd") > 0.01 * len(text) + 3:
        return None
    return _checked(text, encoding)


def _guess(raw: bytes, error: UnicodeDecodeError) -> Decoded:
    """Damaged UTF-8 stays UTF-8; else the code page whose reading has the most words of a language."""
    lenient = raw.decode("utf-8", "replace")
    damage = lenient.count("\ufffd")
    if damage <= 0.002 * len(lenient) + 1 and sum(byte >= 0x80 for byte in raw) > 20 * damage:
        return _checked(lenient, "utf-8", guessed=True)
    best, points = "", _LEAST_PLAUSIBLE
    for encoding in _CODE_PAGES:
        text = raw.decode(encoding, "replace")
        score = _plausible(text, encoding)
        if score > points:
            best, points = encoding, score
    if not best:
        raise Undecodable(
            f"byte {error.start} is not UTF-8, and no code page of Arabic, Hebrew or Western text fits; save it as UTF-8"
        )
    return _checked(raw.decode(best, "replace"), best, guessed=True)


def _plausible(text: str, encoding: str) -> float:
    """How much a text looks like words, 0 to 1: letters of the script in runs, few strange signs."""
    strange = [letter for letter in text if ord(letter) > 0x7F]
    if not strange:
        return 0.0
    if encoding == "cp1252":
        within = len(
            re.findall(
                r"(?<=[A-Za-z])[\u00c0-\u00ff\u0153\u2019](?=[a-z\s.,])|[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0©€«»]",
                text,
            )
        )
        ascii_letters = sum(letter.isascii() and letter.isalpha() for letter in text)
        return (within / len(strange)) * (0.9 if ascii_letters > 3 * len(strange) else 0.1)
    script = _ARABIC if encoding == "windows-1256" else _HEBREW
    own = len(script.findall(text)) / len(strange)
    runs = re.findall(rf"{script.pattern}{{3,}}", text)
    share = sum(map(len, runs)) / max(1, len(strange))
    sure = 0.1 if encoding == "windows-1256" and language_of(text)[1] else 0.0
    return 0.6 * own + 0.3 * share + sure - text.count("\ufffd") / len(strange)


def _checked(text: str, encoding: str, *, guessed: bool = False) -> Decoded:
    controls = len(_CONTROLS.findall(text[:20000]))
    if controls > 0.02 * min(len(text), 20000):
        raise Undecodable("the file has control characters as only binary files have; it is no text")
    return Decoded(text, encoding, guessed)
