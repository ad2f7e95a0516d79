"""The names of months: to write, and to know again in the many spellings that pages carry."""

from collections.abc import Iterator
from functools import lru_cache

from babel import Locale

from .calendars import Calendar, is_hebrew_leap
from .folding import folded
from .month_names import SECOND_ADAR, names_of
from .month_spellings import spellings_of
from .profiles import profile

# An Arabic or Persian page may come from any country, whatever its tag says.
_COUNTRIES = {"ar": ("ar", "ar_LB", "ar_MA", "ar_TN", "ar_SA"), "fa": ("fa", "fa_AF"), "en": ("en", "en_GB")}
_RELATED_TAGS = {"fa": ("fa", "fa-AF")}


def month_name(tag: str, calendar: Calendar, *, year: int, month: int) -> str:
    """How `tag`'s press writes the `month` (from 1; Hebrew ones as `calendars.Day` numbers them) of
    `year`."""
    if calendar is Calendar.GREGORIAN:
        return str(Locale.parse(profile(tag).locale).months["stand-alone"]["wide"][month])
    spoken = profile(tag)
    names, language = names_of(calendar, language=spoken.language, script=spoken.script, region=spoken.region)
    if calendar is Calendar.HEBREW and month == 7 and is_hebrew_leap(year):
        return SECOND_ADAR[language]
    return names[month - 1]


def month_numbers(tag: str, calendar: Calendar) -> dict[str, int]:
    """The number of each month by its name as `folding.folded` writes it, other spellings and short forms
    included: fold what was found on a page before looking it up."""
    return dict(_numbers(tag, calendar))


@lru_cache(maxsize=128)
def _numbers(tag: str, calendar: Calendar) -> dict[str, int]:
    language = profile(tag).language
    pairs = [*_written(tag, calendar), *spellings_of(language, calendar)]
    numbers: dict[str, int] = {}
    for number, name in pairs:
        numbers.setdefault(folded(name).rstrip("."), number)
    if language == "he":
        # 'בדצמבר': on a date the month carries its preposition.
        numbers |= {f"ב{name}": number for name, number in numbers.items() if f"ב{name}" not in numbers}
    return numbers


def _written(tag: str, calendar: Calendar) -> Iterator[tuple[int, str]]:
    spoken = profile(tag)
    if calendar is Calendar.GREGORIAN:
        for locale in (spoken.locale, *_COUNTRIES.get(spoken.language, ())):
            yield from _of_babel(locale)
        return
    for related in (tag, *_RELATED_TAGS.get(spoken.language, ())):
        kin = profile(related)
        names, used = names_of(calendar, language=kin.language, script=kin.script, region=kin.region)
        yield from enumerate(names, 1)
        if calendar is Calendar.HEBREW:
            yield 7, SECOND_ADAR[used]


def _of_babel(locale: str) -> Iterator[tuple[int, str]]:
    months = Locale.parse(locale).months
    for use in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield from months[use][width].items()
