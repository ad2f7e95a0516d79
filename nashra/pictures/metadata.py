"""What a picture's own file says of it: IPTC-IIM, XMP and EXIF read together, the newest standard first."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from PIL import Image

from nashra.editions.shelf import all_editions
from nashra.languages.profiles import profile
from nashra.languages.tags import parsed

from . import exif, iptc, scripts, words, xmp
from .words import Words

if TYPE_CHECKING:
    from .models import Picture

FIELDS = ("photographer", "credit_line", "copyright_notice", "usage_terms", "taken_at", "description")
_MOMENT = re.compile(
    r"(?P<year>\d{4})[-:]?(?P<month>\d\d)[-:]?(?P<day>\d\d)[T ]?"
    r"(?P<time>\d\d:?\d\d(?::?\d\d)?)?(?:\.\d+)?(?P<zone>Z|[+-]\d\d:?\d\d)?"
)


class Found(NamedTuple):
    """What was read: values of `Picture`'s fields, words by language tag, and all texts as they stood in
    the file."""

    fields: Mapping[str, Any]
    texts: Mapping[str, Words]
    embedded: Mapping[str, Any]


def read(file: BinaryIO) -> Found:
    """What the file says; nothing where it says nothing or says it in a broken way. Never raises for bad
    metadata."""
    try:
        with Image.open(file) as image:
            packet, resources, camera = (
                image.info.get("xmp", b""),
                image.info.get("photoshop"),
                exif.read(image),
            )
    except Exception:  # Pillow's readers raise many things; a picture without metadata is still a picture
        return Found({}, {}, {})
    from_xmp = xmp.read(packet.encode() if isinstance(packet, str) else bytes(packet or b""))
    from_iptc = iptc.read(resources.get(iptc.RESOURCE, b"")) if isinstance(resources, dict) else {}
    told = _Told(from_xmp, from_iptc, camera)
    embedded = {"xmp": from_xmp, "iptc": from_iptc, "exif": camera}
    return Found(told.fields(), told.texts(), {name: values for name, values in embedded.items() if values})


def fill(picture: "Picture", found: Found) -> None:
    """Put what was read into those fields that are empty; what somebody wrote stays."""
    for name, value in found.fields.items():
        if value and not getattr(picture, name):
            longest = picture._meta.get_field(name).max_length
            setattr(picture, name, value[:longest] if isinstance(value, str) else value)


class _Told(NamedTuple):
    """The three sources, asked in the order of the IPTC Photo Metadata standard: XMP, then IIM, then EXIF."""

    xmp: Mapping[str, xmp.Values]
    iptc: Mapping[str, list[str]]
    exif: Mapping[str, str]

    def fields(self) -> dict[str, Any]:
        return {
            "photographer": self._all("dc:creator")
            or ", ".join(self.iptc.get("2:80", []))
            or self.exif.get("Artist", ""),
            "credit_line": self._one("photoshop:Credit", "2:110"),
            "copyright_notice": self._one("dc:rights", "2:116") or self.exif.get("Copyright", ""),
            "usage_terms": self._one("xmpRights:UsageTerms", "2:40") or self._one("photoshop:Instructions"),
            "taken_at": self._taken_at(),
            "description": self._one("dc:description", "2:120") or self.exif.get("ImageDescription", ""),
        }

    def texts(self) -> dict[str, Words]:
        """Alt text and caption by the tag of the edition's language that they are written in."""
        captions = self._by_language("dc:description", self._one("dc:description", "2:120"))
        alts = self._by_language(
            "Iptc4xmpCore:AltTextAccessibility", self._one("Iptc4xmpCore:AltTextAccessibility")
        )
        return {tag: Words(alts.get(tag, ""), captions.get(tag, "")) for tag in [*captions, *alts]}

    def _one(self, name: str, dataset: str = "") -> str:
        values = self.xmp.get(name, {})
        texts = values.get(xmp.DEFAULT) or next(iter(values.values()), None) or self.iptc.get(dataset, [""])
        return texts[0]

    def _all(self, name: str) -> str:
        return ", ".join(text for texts in self.xmp.get(name, {}).values() for text in texts)

    def _by_language(self, name: str, plain: str) -> dict[str, str]:
        tagged = {tag: texts[0] for tag, texts in self.xmp.get(name, {}).items() if tag != xmp.DEFAULT}
        found = {_edition_tag(tag): text for tag, text in tagged.items()}
        language = _language_of(plain, self.iptc.get("2:135", [""])[0]) if plain else ""
        if language and language not in found:
            found[language] = plain
        found.pop("", None)
        return found

    def _taken_at(self) -> datetime | None:
        camera = self.exif.get("DateTimeOriginal", "")
        if camera:
            camera += self.exif.get("OffsetTimeOriginal", "")
        wire = " ".join(self.iptc.get(name, [""])[0] for name in ("2:55", "2:60")).strip()
        told = (self._one("photoshop:DateCreated"), self._one("exif:DateTimeOriginal"), camera, wire)
        return next((moment for text in told if (moment := _moment(text))), None)


def _edition_tag(tag: str) -> str:
    """The tag under which editions know this language, or the tag itself in customary case; '' if it is
    none."""
    try:
        language = parsed(tag).language
        known = (each for each in words.languages() if parsed(each).language == language)
        return next(known, parsed(tag).tag)
    except ValueError:
        return ""


def _language_of(text: str, named: str) -> str:
    """The edition's language that the text is in: the one that the file names, else the only one of its
    script. Not guessed where Arabic and Persian both could be meant, unless a letter decides."""
    if named and (tag := _edition_tag(named)) in words.languages():
        return tag
    script = scripts.main_script(text)
    fitting = [tag for tag in words.languages() if profile(tag).script == script]
    if len(fitting) > 1 and script == "Arab":
        fitting = [tag for tag in fitting if parsed(tag).language == scripts.arabic_or_persian(text)]
    return fitting[0] if len(fitting) == 1 else ""


def _moment(text: str) -> datetime | None:
    """An instant in UTC from ISO 8601, EXIF's or IIM's way; a day alone is none. Without a zone, the first
    edition's."""
    match = _MOMENT.fullmatch(text.strip())
    if not match or not match["time"]:
        return None
    digits = match["time"].replace(":", "").ljust(6, "0")
    zone = (match["zone"] or "").replace("Z", "+00:00").replace(":", "")
    try:
        moment = datetime.strptime(
            f"{match['year']}{match['month']}{match['day']}{digits}{zone}", "%Y%m%d%H%M%S" + "%z" * bool(zone)
        )
        return (moment if zone else moment.replace(tzinfo=_home_zone())).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _home_zone() -> tzinfo:
    first = next(iter(all_editions().values()), None)
    return first.zone if first else UTC
