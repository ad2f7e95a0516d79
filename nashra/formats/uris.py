"""Identifiers and addresses as the standards ask for them: complete URIs (RFC 3986) in ASCII."""

import re
from urllib.parse import quote

# IPTC NewsCodes whose codes we keep short (NewsML-G2 calls the short form a QCode), by prefix.
_SCHEMES = {
    "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
    "genre": "http://cv.iptc.org/newscodes/genre/",
}
_PCHAR = r"(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})"
_URI = re.compile(rf"[A-Za-z][A-Za-z0-9+.-]*:{_PCHAR}+(?:#{_PCHAR}*)?")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def is_uri(text: str) -> bool:
    """Whether `text` is a complete URI (RFC 3986, 3) that needs no more encoding."""
    return _URI.fullmatch(text) is not None


def is_web(text: str) -> bool:
    """Whether `text` is a complete http or https URI."""
    return text.startswith(("http://", "https://")) and is_uri(text)


def site_of(url: str) -> str:
    """Scheme and host of an absolute address: `https://news.example`."""
    return "/".join(url.split("/", 3)[:3])


def encoded(address: str) -> str:
    """`address` with all that a URI can't hold percent-encoded; what is encoded already stays."""
    return quote(_LONE_PERCENT.sub("%25", address), safe="%:/?#@!$&'()*+,;=-._~", errors="replace")


def complete(code: str) -> str:
    """`medtop:20000002` as IPTC's full URI; anything else as it is."""
    prefix, colon, rest = code.partition(":")
    return _SCHEMES[prefix] + rest if colon and prefix in _SCHEMES else code


def short(uri: str) -> str:
    """The way back from `complete`."""
    for prefix, scheme in _SCHEMES.items():
        if uri.startswith(scheme):
            return f"{prefix}:{uri.removeprefix(scheme)}"
    return uri


def absolute(address: str, base: str) -> str:
    """`address` encoded, with `base` (`https://news.example`) before it if it is relative to the site."""
    return encoded(base.rstrip("/") + address if is_of_site(address) else address)


def is_of_site(address: str) -> bool:
    """Whether `address` is a path from the site's root (`/media/…`); `//host/` and `/\\host/` are none."""
    return address.startswith("/") and not address.startswith(("//", "/\\"))


def relative(address: str, base: str) -> str:
    """The way back from `absolute` for addresses in ASCII; with an empty `base` all stay as they are."""
    base = base.rstrip("/")
    return address.removeprefix(base) if base and address.startswith(f"{base}/") else address


def part_of(uri: str, name: str) -> str:
    """A URI for a named part of what `uri` names."""
    return f"{uri.partition('#')[0]}#{quote(name, safe='', errors='replace')}"
