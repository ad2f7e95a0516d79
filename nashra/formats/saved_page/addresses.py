"""News IDs in the addresses of pages."""

import re
from urllib.parse import unquote

_IN_QUERY = re.compile(r"[?&](?:\w*id|news|n|p|story|article|code|no)=(\d{3,10})(?!\d)", re.IGNORECASE)
_HOST = re.compile(r"^[a-z]+://[^/]+", re.IGNORECASE)
_GREGORIAN = re.compile(
    r"(?<!\d)(?:19|20)\d\d[/_.-]?(?:0?[1-9]|1[0-2])(?:[/_.-]?(?:0?[1-9]|[12]\d|3[01]))?(?=$|[/_.-])"
)
_JALALI = re.compile(r"(?<!\d)1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}(?!\d)")
_NUMBER = re.compile(r"(?<![^\W_])(\d{4,10})(?!\w)")
_WHOLE = re.compile(r"$|/|\.(?:s?html?|aspx|php)$")


def number_in(address: str) -> int:
    """The news ID in an address: 3 to 10 digits of its query, or 4 to 10 of its path that are neither a date nor a year;
    rather a whole part of the path than a number inside one. 0 where there is none."""
    if match := _IN_QUERY.search(address):
        return int(match[1])
    path = unquote(_HOST.sub("", re.split(r"[?#]", address, maxsplit=1)[0]))
    path = _JALALI.sub("", _GREGORIAN.sub("", path))
    found = [match for match in _NUMBER.finditer(path) if not 1900 <= int(match[1]) <= 2100]
    whole = [match for match in found if path[match.start() - 1] == "/" and _WHOLE.match(path, match.end())]
    ending = [match for match in found if _WHOLE.match(path, match.end())]
    chosen = whole or ending or found
    return int(chosen[0][1]) if chosen else 0
