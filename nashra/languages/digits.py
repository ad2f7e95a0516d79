"""The three sets of decimal digits that our papers print, and the way back to plain ones."""

import re
import unicodedata
from enum import StrEnum

_OTHER_DIGIT = re.compile(r"[^\D0-9]")


class Digits(StrEnum):
    """A set of decimal digits under its name in CLDR (UTS 35, numbering systems)."""

    LATN = "latn"
    ARAB = "arab"
    ARABEXT = "arabext"


_TABLES = {
    Digits.ARAB: {ord("0") + n: 0x0660 + n for n in range(10)},
    Digits.ARABEXT: {ord("0") + n: 0x06F0 + n for n in range(10)},
}


def in_digits(text: str | int, digits: Digits) -> str:
    """`text` with every decimal digit of any script written in `digits`; everything else stays as it is."""
    plain = plain_digits(str(text))
    return plain if digits is Digits.LATN else plain.translate(_TABLES[digits])


def plain_digits(text: str) -> str:
    """`text` with every decimal digit (Unicode general category Nd) as ASCII 0-9, so that machines can read
    it."""
    return text if text.isascii() else _OTHER_DIGIT.sub(_plain, text)


def _plain(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit[0]))
