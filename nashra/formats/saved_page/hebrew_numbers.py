"""Numbers written with Hebrew letters, as the days and years of Hebrew dates are."""

from typing import Final

_VALUES: Final = dict(
    zip("אבגדהוזחטיכלמנסעפצקרשת", (*range(1, 10), *range(10, 100, 10), *range(100, 500, 100)), strict=True)
)
_VALUES_OF_FINALS: Final = {"ך": 20, "ם": 40, "ן": 50, "ף": 80, "ץ": 90}

HEBREW_NUMBER: Final = r"(?:ה')?(?:[א-ת]{1,4}\"[א-ת]|[א-ת]')(?![א-ת])"


def hebrew_number(text: str) -> int:
    """The value of letters with or without geresh and gershayim; a leading ה׳ for the thousands is left out (5782 is 782)."""
    if text.startswith("ה'") and len(text) > 2:
        text = text[2:]
    return sum(_VALUES.get(letter, 0) or _VALUES_OF_FINALS.get(letter, 0) for letter in text)
