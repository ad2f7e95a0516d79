"""Numbers in Hebrew letters, as days and years of the Hebrew calendar are written."""

_HUNDREDS = ("", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק")
_TENS = ("", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ")
_ONES = ("", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט")
_FINAL = {"כ": "ך", "מ": "ם", "נ": "ן", "פ": "ף", "צ": "ץ"}
_GERESH, _GERSHAYIM = "׳", "״"


def hebrew_day(day: int) -> str:
    """'א׳', 'ט״ו', 'כ״ט'."""
    return _punctuated(_letters(day))


def hebrew_year(year: int) -> str:
    """'תשפ״ב' for 5782: the thousands are left out in this millennium and written before ('ו׳א׳') in others;
    a last letter takes its final form ('תש״ף')."""
    thousands, rest = divmod(year, 1000)
    before = (
        "" if thousands == 5 and rest else "".join(f"{letter}{_GERESH}" for letter in _letters(thousands))
    )
    letters = _letters(rest)
    if not letters:
        return f"{before} אלפים"
    if len(letters) > 1:
        letters = letters[:-1] + _FINAL.get(letters[-1], letters[-1])
    return before + _punctuated(letters)


def _letters(number: int) -> str:
    """1 to 999; 15 and 16 avoid spelling the Name."""
    hundreds, rest = divmod(number, 100)
    if rest in (15, 16):
        return _HUNDREDS[hundreds] + "ט" + _ONES[rest - 9]
    return _HUNDREDS[hundreds] + _TENS[rest // 10] + _ONES[rest % 10]


def _punctuated(letters: str) -> str:
    return letters + _GERESH if len(letters) == 1 else letters[:-1] + _GERSHAYIM + letters[-1]
