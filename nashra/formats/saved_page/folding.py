"""One form for words that pages spell in many: for comparing labels and names, never for output.

Alef, hamza, yeh, kaf and heh variants are one letter each; marks, tatweel and invisible controls go; digits are ASCII.
"""

import re
import unicodedata
from functools import lru_cache

_GONE = "".join(
    chr(code)
    for start, end in (
        (0x591, 0x5BD),
        (0x5BF, 0x5BF),
        (0x5C1, 0x5C7),
        (0x610, 0x61A),
        (0x64B, 0x65F),
        (0x6D6, 0x6ED),
    )
    for code in range(start, end + 1)
    if code not in (0x5C0, 0x5C3, 0x5C6, 0x6DD, 0x6DE, 0x6E9)
)
_INVISIBLE = "\u0640\u0670\u0621\u00ad\ufeff\u061c"  # tatweel, small alef, hamza, soft hyphen
_INVISIBLE += "\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
_ONE_LETTER = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ې": "ي", "ے": "ي", "ؤ": "و", "ک": "ك", "ڪ": "ك",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه",
    "״": '"', "”": '"', "“": '"', "„": '"', "׳": "'", "’": "'", "‘": "'", "`": "'", "´": "'", "־": "-", "‐": "-", "‑": "-",
    "：": ":", "﹕": ":", "∶": ":", "׃": ":", "ː": ":", "︓": ":", "\u200c": " ", "\u00a0": " ", "\u202f": " ",
    "–": "-", "—": "-", "−": "-", "؍": "/", "⁄": "/", "∕": "/",
}  # fmt: skip
_TABLE = str.maketrans({**dict.fromkeys(_GONE + _INVISIBLE, ""), **_ONE_LETTER})
_DIGITS = {ord(chr(start + digit)): str(digit) for start in (0x660, 0x6F0) for digit in range(10)}
_TABLE.update(_DIGITS)
_SHORT = 300
_SPACES = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[\W_]+")
_COLONS = re.compile("[：﹕∶׃ː︓]")


def fold(text: str) -> str:
    """The text in one spelling, words still apart by single spaces."""
    return _remembered(text) if len(text) <= _SHORT else _folded(text)


@lru_cache(maxsize=4096)
def _remembered(text: str) -> str:
    """The lines of a page are compared with many tables: each is folded once."""
    return _folded(text)


def _folded(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_TABLE)).translate(_TABLE)
    return _SPACES.sub(" ", text.casefold()).strip()


def key(text: str) -> str:
    """Letters and digits only: 'کد خبر' and 'کدخبر' have one key."""
    return _NOT_WORD.sub("", fold(text))


def words(text: str) -> list[str]:
    """The folded words of a text without punctuation."""
    return [word for word in _NOT_WORD.split(fold(text)) if word]


def plain_colons(text: str) -> str:
    """Every kind of colon as ':' so that a label can be cut off; one character for one."""
    return text if text.isascii() else _COLONS.sub(":", text)
