"""What a language tag says about writing: direction, script, digits, calendars, quotation marks, Babel's
locale."""

from enum import StrEnum
from functools import lru_cache

from babel import localedata
from babel.core import get_global
from msgspec import Struct

from .calendars import Calendar
from .digits import Digits
from .marks import Quotes, marks_of
from .tags import Tag, parsed


class Direction(StrEnum):
    """The base direction of a text, under the names of HTML's `dir`."""

    LTR = "ltr"
    RTL = "rtl"


class Profile(Struct, frozen=True, kw_only=True):
    """How one language is written. `tag` is in BCP 47's customary case; `language` ISO 639, `script` ISO
    15924 (as written or the likely one), `region` ISO 3166 or '' where the tag names none; the first of
    `calendars` leads, the others follow in parentheses; `locale` is an identifier that Babel has;
    `font_script` the ISO 15924 code of the face that the text needs."""

    tag: str
    language: str
    script: str
    region: str
    direction: Direction
    digits: Digits
    calendars: tuple[Calendar, ...]
    quotes: Quotes
    locale: str
    font_script: str


# ISO 15924 scripts whose letters are of bidi class R or AL (UAX 9, table 4).
_RTL_SCRIPTS = frozenset((
    "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar",
    "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm",
    "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Syre", "Syrj",
    "Syrn", "Thaa", "Yezi",
))  # fmt: skip
_CALENDARS = {
    "ar": (Calendar.GREGORIAN, Calendar.HIJRI),
    "fa": (Calendar.JALALI, Calendar.GREGORIAN),
    "ps": (Calendar.JALALI, Calendar.GREGORIAN),
    "he": (Calendar.GREGORIAN, Calendar.HEBREW),
}
# CLDR's `ca` and `nu` keywords (UTS 35, section 3.6.1), as far as we print them.
_CALENDAR_KEYWORDS = {
    "gregory": Calendar.GREGORIAN,
    "islamic": Calendar.HIJRI,
    "islamic-umalqura": Calendar.HIJRI,
    "persian": Calendar.JALALI,
    "hebrew": Calendar.HEBREW,
}
# The press writes these otherwise than CLDR's default: Arabic papers of most countries print 0-9, 'en' is
# read worldwide.
_DIGITS = {"ar": Digits.LATN, "fa": Digits.ARABEXT, "he": Digits.LATN, "en": Digits.LATN}
_LOCALES = {"en": "en_001"}


@lru_cache(maxsize=512)
def profile(tag: str) -> Profile:
    """The profile of any well-formed BCP 47 tag (RFC 5646): ours for ar, fa, he and en, for others a sound
    default by script and CLDR. `-u-nu-` and `-u-ca-` are obeyed. Raises ValueError for a malformed tag."""
    parts = parsed(tag)
    script = parts.script or _likely_script(parts)
    locale = _locale(parts, script)
    return Profile(
        tag=parts.tag,
        language=parts.language,
        script=script,
        region=parts.region,
        direction=Direction.RTL if script in _RTL_SCRIPTS else Direction.LTR,
        digits=_digits(parts, locale),
        calendars=_calendars(parts),
        quotes=marks_of(parts.language, script),
        locale=locale,
        font_script="Arab" if script == "Aran" else script,
    )


def _likely_script(parts: Tag) -> str:
    """By CLDR's likely subtags (UTS 35, section 4.3), Latin where it knows nothing."""
    likely = get_global("likely_subtags")
    found = likely.get(f"{parts.language}_{parts.region}") or likely.get(parts.language) or ""
    return next((part for part in found.split("_")[1:] if len(part) == 4), "Latn")


def _locale(parts: Tag, script: str) -> str:
    """The nearest locale that Babel has; for an unknown language one whose words are at least in the same
    script."""
    language, region = parts.language, parts.region
    names = (f"{language}_{script}_{region}", f"{language}_{region}", f"{language}_{script}", language)
    found = next((name for name in names if _has_words(name)), "")
    if not found:
        return {"Arab": "ar", "Hebr": "he", "Cyrl": "ru"}.get(script, "en_001")
    return _LOCALES.get(found, found)


def _has_words(locale: str) -> bool:
    """Some of CLDR's languages have no month names yet and print 'M12'."""
    return localedata.exists(locale) and localedata.load(locale)["months"]["format"]["wide"][12] != "M12"


def _digits(parts: Tag, locale: str) -> Digits:
    asked = parts.keywords.get("nu") or _DIGITS.get(parts.language) or _default_numbering(locale)
    return Digits(asked) if asked in _KNOWN_DIGITS else Digits.LATN


_KNOWN_DIGITS = frozenset(digits.value for digits in Digits)


def _default_numbering(locale: str) -> str:
    return str(localedata.load(locale).get("default_numbering_system", "latn"))


def _calendars(parts: Tag) -> tuple[Calendar, ...]:
    usual = _CALENDARS.get(parts.language) or (Calendar.GREGORIAN,)
    asked = _CALENDAR_KEYWORDS.get(parts.keywords.get("ca", ""))
    return usual if asked is None else (asked, *(other for other in usual if other is not asked))
