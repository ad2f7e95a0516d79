"""In which language a comment is written, as far as its letters tell: for its `lang`, by which faces and
voices are chosen."""

import unicodedata
from collections import Counter

from nashra.languages.profiles import profile

_SCRIPTS = {
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "SYRIAC": "Syrc",
    "DEVANAGARI": "Deva",
    "CJK": "Hani",
    "HANGUL": "Kore",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
}
_PERSIAN = frozenset("پچژگکی")  # an Arabic keyboard has none of them
_ARABIC = frozenset("ةيىكإ")  # nor a Persian one these
_SAMPLE = 400  # letters: enough to tell


def language_of(text: str, edition_language: str) -> str:
    """A BCP 47 tag: the edition's own where the script is its own, else ar, fa, he, or 'und' with the
    script."""
    script = _script(text[:_SAMPLE])
    if script == "Arab":
        return _of_arabic_script(text[:_SAMPLE], edition_language)
    if not script or script == profile(edition_language).script:
        return edition_language
    return "he" if script == "Hebr" else f"und-{script}"


def _script(text: str) -> str:
    """The script of most of its letters (ISO 15924), '' where there are none that we know."""
    names = (unicodedata.name(letter, "").split(" ")[0] for letter in text if letter.isalpha())
    found = Counter(_SCRIPTS[name] for name in names if name in _SCRIPTS)
    return found.most_common(1)[0][0] if found else ""


def _of_arabic_script(text: str, edition_language: str) -> str:
    home = profile(edition_language)
    persian, arabic = (sum(letter in letters for letter in text) for letters in (_PERSIAN, _ARABIC))
    if home.script == "Arab" and home.language not in {"ar", "fa"}:
        return edition_language
    guess = "fa" if persian > arabic else "ar" if arabic > persian else ""
    if home.script == "Arab" and guess in {"", home.language}:
        return edition_language
    return guess or "und-Arab"
