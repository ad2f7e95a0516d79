"""News IDs in the addresses of pages."""

import re

_QUERY_NUMBER = re.compile(
    r"[?&](?:\w*id|news|n|p|story|article|code|no|nid|newsid)=(\d{3,10})(?!\d)", re.IGNORECASE
)


def number_in(address: str) -> int:
    """The news ID in an address: 4 to 10 digits of the query or the path that are no date; the last such number of the
    path but for one right after a word like 'news'. 0 where there is none."""
    if match := _QUERY_NUMBER.search(address):
        return int(match[1])
    path = re.sub(r"^[a-z]+://[^/]+", "", address.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0])
    path = re.sub(
        r"(?<!\d)(?:19|20)\d\d[/_.-]?(?:0?[1-9]|1[0-2])(?:[/_.-]?(?:0?[1-9]|[12]\d|3[01]))?(?=$|[/_.-])",
        "",
        path,
    )
    path = re.sub(r"(?<!\d)1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}(?!\d)", "", path)
    found = [match for match in re.finditer(r"(?<![\d%A-Fa-f])(\d{4,10})(?!\d)", path)]
    found = [
        match
        for match in found
        if not 1900 <= int(match[1]) <= 2100 or (len(found) == 1 and path.rstrip("/").endswith(match[1]))
    ]
    whole = [
        match
        for match in found
        if re.match(r"(?:$|/|\.s?html?|\.aspx|\.php)", path[match.end() :])
        and path[match.start() - 1] in "/-_."
    ]
    chosen = whole or found
    return int(chosen[0][1]) if chosen else 0
