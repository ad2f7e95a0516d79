"""Telling what kind of value a text is: a number, a date, an address, a name; and whether it fits a label."""

import re

from .labels import LONGEST, Role, role_of
from .line import Line
from .when import Sighting, find

_LIMITS = {
    Role.BYLINE: 7, Role.SECTION: 6, Role.PLACE: 5, Role.OTHER: 5, Role.SOURCE: 12, Role.KEYWORDS: 60, Role.HEADLINE: 40,
    Role.KICKER: 25, Role.LEAD: 200, Role.BODY: 400, Role.CAPTION: 45, Role.RELATED: 40,
}  # fmt: skip
PROSE = {Role.HEADLINE, Role.KICKER, Role.LEAD, Role.BODY, Role.CAPTION, Role.RELATED}
_IDENTIFIER = re.compile(
    r"^[\W_]*(?:(?:no|nr|id|رقم|شماره|מס)\b[.:]?\s*)?[#№]?\s*(?:[A-Za-z]{1,12}[-_/ ]?)?"
    r"(?:(?:19|20)\d\d[-/])?(\d{1,3}(?:[,٬]\d{3})+|\d{1,18})[\W_]*$",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|^[\w-]+(?:\.[\w-]+)+/\S*$", re.IGNORECASE)
_DIGITS = {ord(chr(start + digit)): str(digit) for start in (0x660, 0x6F0) for digit in range(10)}
_CONTROLS = dict.fromkeys(
    map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff")
)
_DIGIT = re.compile(r"\d")


def identifier(text: str) -> int | None:
    """The number that a text is, with '#', letters before it, or separators of thousands; None for anything else."""
    match = _IDENTIFIER.match(text.translate(_CONTROLS).translate(_DIGITS))
    number = int(re.sub(r"\D", "", match[1])) if match else 0
    return number or None


def is_moment(text: str, language: str = "") -> Sighting | None:
    """What a text says about when, if it says nothing else."""
    if not has_digit(text) or len(text) > 140:
        return None
    sighting = find(text, language)
    if sighting.rest or not (sighting.stamps or sighting.clocks):
        return None
    return sighting


def label_alone(line: Line) -> tuple[Role, str] | None:
    """The role of a line that is a label and nothing else, with its colon or without."""
    bare = line.text.strip().rstrip(":：﹕∶=-–— \t")
    if not bare or len(bare) > 40 or line.length > LONGEST + 2 or re.search(r"[.؟?!،,]$", bare):
        return None
    role = role_of(bare)
    return (role, bare) if role else None


def fits(role: Role, text: str, language: str = "") -> bool:
    """Whether a text can be the value of a role."""
    if role is Role.NEWS_ID:
        return identifier(text) is not None
    if role in (Role.PUBLISHED, Role.UPDATED):
        sighting = is_moment(text, language)
        return sighting is not None and bool(sighting.stamps)
    if role is Role.TIME:
        sighting = is_moment(text, language)
        return sighting is not None and bool(sighting.clocks) and not sighting.stamps
    if role is Role.COUNT:
        return has_digit(text) and len(text) <= 30
    if role is Role.ADDRESS:
        return bool(ADDRESS.search(text)) and len(text.split()) <= 3
    length = len(text.split())
    if not 0 < length <= _LIMITS.get(role, 40):
        return False
    return role in PROSE or role is Role.KEYWORDS or not re.search(r"[.!؟?]$", text) or length <= 4


def has_digit(text: str) -> bool:
    """Whether a decimal digit of any script is in it."""
    return bool(_DIGIT.search(text))
