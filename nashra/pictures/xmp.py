"""XMP as it stands in a picture (ISO 16684-1; IPTC Photo Metadata 2023.1): the properties that a newsroom
reads, by language."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from .text import clean

LARGEST = 1024 * 1024  # bytes; packets are a few KB
DEFAULT = "x-default"  # the language of a text that names none

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
}
# Nothing else is kept: so no place of the camera (exif:GPS…) and no thumbnail comes through.
_NAMES = {
    "dc": {"title", "description", "creator", "rights", "language", "subject"},
    "photoshop": {"Headline", "Credit", "Source", "City", "State", "Country", "DateCreated", "Instructions"},
    "xmpRights": {"UsageTerms", "WebStatement", "Marked"},
    "Iptc4xmpCore": {"AltTextAccessibility", "ExtDescrAccessibility", "CountryCode", "Location"},
    "exif": {"DateTimeOriginal"},
    "xmp": {"CreateDate"},
    "tiff": {"Artist", "Copyright"},
}
_KEPT = {
    f"{{{_PREFIXES[prefix]}}}{name}": f"{prefix}:{name}" for prefix, names in _NAMES.items() for name in names
}

Values = dict[str, list[str]]  # by language, 'x-default' where none is named


def read(content: bytes) -> dict[str, Values]:
    """Values by property ('dc:description') and language. Entities, DTDs and broken XML give nothing; never
    raises."""
    if len(content) > LARGEST:
        return {}
    try:
        root = ElementTree.fromstring(content.strip(b"\x00 \t\r\n"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return {}
    found: dict[str, Values] = {}
    for description in root.iter(f"{_RDF}Description"):
        for name, language, value in _values(description):
            found.setdefault(name, {}).setdefault(language, []).append(value)
    return found


def _values(description: Element) -> Iterator[tuple[str, str, str]]:
    for attribute, value in description.attrib.items():
        if attribute in _KEPT and clean(value):
            yield _KEPT[attribute], DEFAULT, clean(value)
    for element in description:
        name = _KEPT.get(element.tag)
        for language, value in _texts(element) if name else ():
            yield str(name), language, value


def _texts(element: Element) -> Iterator[tuple[str, str]]:
    """The entries of a list or of a text in languages, or the one plain value."""
    entries = list(element.iter(f"{_RDF}li")) or [element]
    for entry in entries:
        if entry.text and clean(entry.text):
            yield entry.get(_LANG) or element.get(_LANG) or DEFAULT, clean(entry.text)
