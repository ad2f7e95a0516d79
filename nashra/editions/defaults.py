"""What an edition is when nobody says otherwise: everything follows from its language."""

from typing import Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from nashra.languages.profiles import profile

# The city whose clock a newsroom of this language most likely keeps; an editor changes it in one field.
TIME_ZONES = {"ar": "Asia/Beirut", "fa": "Asia/Tehran", "he": "Asia/Jerusalem", "en": "Europe/London"}
SECTION_NAMES = {"ar": "أخبار", "fa": "خبر", "he": "חדשות", "en": "News"}


def for_language(tag: str) -> dict[str, Any]:
    """Fields of `Edition` for a BCP 47 tag; raises ValueError with the reason where the tag is malformed."""
    written = profile(tag)
    language = tag.split("-", 1)[0].lower()
    return {
        "language": tag,
        "name": _own_name(tag),
        "time_zone": _country_zone(tag) or TIME_ZONES.get(language, "UTC"),
        "digits": written.digits.value,
        "calendar": written.calendars[0].value,
        "second_calendar": written.calendars[1].value if len(written.calendars) > 1 else "none",
    }


def section_name(tag: str) -> str:
    """What the one section of a new edition is called."""
    return SECTION_NAMES.get(tag.split("-", 1)[0].lower(), SECTION_NAMES["en"])


def _country_zone(tag: str) -> str:
    """The clock of the country that the tag names, where it has one clock: fa-AF is Asia/Kabul."""
    country = next((part.upper() for part in tag.split("-")[1:] if len(part) == 2), "")
    zones = get_global("territory_zones").get(country, [])
    return zones[0] if len(zones) == 1 else ""


def _own_name(tag: str) -> str:
    try:
        name = Locale.parse(tag, sep="-").get_language_name()
    except (ValueError, LookupError, UnknownLocaleError):
        name = None
    return name or tag
