"""Language tags as BCP 47 has them, taken apart."""

import re

from msgspec import Struct

# RFC 5646, section 2.1 (langtag and privateuse); grandfathered tags are let through by _GRANDFATHERED.
_LANGTAG = re.compile(
    r"(?P<language>[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})"
    r"(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*"
    r"(?P<extensions>(?:-[0-9a-wyz](?:-[a-z\d]{2,8})+)*)"
    r"(?:-x(?:-[a-z\d]{1,8})+)?",
    re.ASCII | re.IGNORECASE,
)
_PRIVATE = re.compile(r"x(?:-[a-z\d]{1,8})+", re.ASCII | re.IGNORECASE)
_GRANDFATHERED = {
    "i-klingon": "tlh",
    "i-lux": "lb",
    "i-navajo": "nv",
    "i-default": "und",
    "zh-min-nan": "nan",
}
# Codes that ISO 639 withdrew but that pages still carry.
_REPLACED = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jw": "jv",
    "mo": "ro",
    "prs": "fa",
    "arb": "ar",
    "pes": "fa",
}
_LONGEST = 100


class Tag(Struct, frozen=True, kw_only=True):
    """The parts that decide how a text is written; `script` and `region` are '' where the tag does not name
    them."""

    tag: str
    language: str
    script: str = ""
    region: str = ""
    keywords: dict[str, str] = {}


def parsed(tag: str) -> Tag:
    """`tag` taken apart, in customary case (RFC 5646, section 2.1.1); raises ValueError if it is not
    well-formed."""
    if tag.lower() in _GRANDFATHERED:
        return Tag(tag=tag, language=_GRANDFATHERED[tag.lower()])
    if _PRIVATE.fullmatch(tag):
        return Tag(tag=tag.lower(), language="und")
    match = _LANGTAG.fullmatch(tag) if len(tag) <= _LONGEST else None
    if match is None:
        hint = "; write hyphens instead of underscores" if "_" in tag else ""
        raise ValueError(
            f"{tag[:_LONGEST]!r} is no language tag as in BCP 47 (such as 'ar' or 'ar-LB'){hint}"
        )
    primary = match["language"].split("-")[0].lower()
    return Tag(
        tag=_customary(tag),
        language=_REPLACED.get(primary, primary),
        script=(match["script"] or "").title(),
        region=(match["region"] or "").upper() or ("AF" if primary == "prs" else ""),
        keywords=_keywords(match["extensions"].lower()),
    )


def _customary(tag: str) -> str:
    """Language small, script Title, region CAPITAL, and everything after a single letter small."""
    written: list[str] = []
    for part in tag.lower().split("-"):
        plain = not written or any(len(earlier) == 1 for earlier in written)
        written.append(part if plain else _subtag(part))
    return "-".join(written)


def _subtag(part: str) -> str:
    if len(part) == 2:
        return part.upper()
    return part.title() if len(part) == 4 and part.isalpha() else part


def _keywords(extensions: str) -> dict[str, str]:
    """The keys of the `u` extension (RFC 6067), such as {'nu': 'arab', 'ca': 'islamic-umalqura'}."""
    found = re.search(r"-u((?:-[a-z\d]{2,8})+)", extensions)
    parts = re.split(r"-([a-z\d]{2})(?=-|$)", found[1]) if found else []
    return {key: value.strip("-") for key, value in zip(parts[1::2], parts[2::2], strict=True)}
