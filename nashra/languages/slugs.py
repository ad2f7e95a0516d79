"""The readable end of an address, in the language's own script: 'محادثات-السلام', 'نیم-فاصله',
'peace-talks'."""

import re
import unicodedata

from .profiles import profile

NOTHING_LEFT = "news"
_SHORTEST = len(NOTHING_LEFT)

# Marks that a reader may leave out: Latin accents that stand alone, Hebrew points, Arabic tashkil and Koranic
# signs, tatweel. Vowel signs of scripts that can't be read without them (Thaana, Devanagari) stay.
_OPTIONAL = re.compile(
    r"[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    r"\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff]"
)
# What stands inside a word without parting it: apostrophes, Hebrew geresh and gershayim (also typed as '"').
_INSIDE = re.compile(r"['’ʼ‘`׳״]|(?<=[א-ת])\"(?=[א-ת])")
_DOTLESS = str.maketrans({"I": "ı", "İ": "i"})
_PERSIAN = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})


def slug(text: str, tag: str, *, longest: int = 80) -> str:
    """Words of `text` joined by '-', in NFC, at most `longest` characters and cut between words; small
    letters, no tashkil, tatweel, punctuation or controls; a half-space (ZWNJ) parts words. 'news' where
    nothing is left. ValueError if `longest` is under 4."""
    if longest < _SHORTEST:
        raise ValueError(f"a slug can't be held to {longest} characters: allow at least {_SHORTEST}")
    language = profile(tag).language
    joined = "-".join(_words(_lettered(text, language)))
    return _cut(joined, longest) or NOTHING_LEFT


def _lettered(text: str, language: str) -> str:
    """One form of each letter: ligatures and presentation forms taken apart (NFKC), small letters as the
    language makes them."""
    text = unicodedata.normalize("NFKC", text)
    if language in ("tr", "az"):
        text = text.translate(_DOTLESS)
    if language == "fa":
        text = text.translate(_PERSIAN)
    text = unicodedata.normalize("NFKC", text.lower())
    return unicodedata.normalize("NFC", _INSIDE.sub("", _OPTIONAL.sub("", text)))


def _words(text: str) -> list[str]:
    """Letters, digits and the marks that follow a letter are words; whatever is not seen (ZWJ, bidi controls)
    parts nothing."""
    kept: list[str] = []
    for sign in text:
        kind = unicodedata.category(sign)
        if kind[0] in "LN" or (kind[0] == "M" and kept and kept[-1] != "-"):
            kept.append(sign)
        elif kind != "Cf" or sign == "\u200c":
            kept.append("-")
    return [word for word in "".join(kept).split("-") if word]


def _cut(joined: str, longest: int) -> str:
    if len(joined) <= longest:
        return joined
    whole = joined[: longest + 1].rpartition("-")[0]
    return whole or joined[:longest]
