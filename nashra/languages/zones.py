"""Time zones by the city that names them."""

from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global

from .profiles import profile

# The one zone without a city that papers print every day, under the name that they give it.
_UNIVERSAL = frozenset(
    {"UTC", "Etc/UTC", "GMT", "Etc/GMT", "Zulu", "Etc/Zulu", "Universal", "UCT", "Greenwich"}
)
_GREENWICH = {"ar": "غرينتش", "fa": "گرینویچ", "he": "גריניץ׳"}


@lru_cache(maxsize=128)
def zone(name: str) -> ZoneInfo:
    """The IANA time zone `name`; raises ValueError, saying what to write, where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(
            f"{name!r} is no time zone; write one of IANA's names, such as 'Asia/Damascus'"
        ) from error


@lru_cache(maxsize=1024)
def zone_city(zone_name: str, tag: str) -> str:
    """The city by which papers call the zone: 'Tehran', 'طهران', 'تهران' (CLDR's exemplar cities, UTS 35,
    part 4); where CLDR has no word in that language the English one. Raises ValueError for an unknown
    zone."""
    zone(zone_name)
    spoken = profile(tag)
    if zone_name in _UNIVERSAL:
        return _GREENWICH.get(spoken.language, "UTC")
    own_names = Locale.parse(spoken.locale).time_zones
    english = Locale.parse("en").time_zones
    names = _same_zone(zone_name)
    found = next((own_names[name]["city"] for name in names if "city" in own_names.get(name, {})), None)
    found = found or next((english[name]["city"] for name in names if "city" in english.get(name, {})), None)
    return str(found or zone_name.rpartition("/")[2].replace("_", " "))


def _same_zone(name: str) -> list[str]:
    """`name` and the names that IANA gave the same zone before or after: CLDR keeps the oldest
    (Europe/Kiev)."""
    aliases = get_global("zone_aliases")
    current = aliases.get(name, name)
    return [name, current, *(old for old, new in aliases.items() if new == current)]
