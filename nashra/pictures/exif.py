"""EXIF (CIPA DC-008) as far as a newsroom reads it: how the camera was held, when, whose. Where it stood is
never read."""

from contextlib import suppress
from enum import IntEnum

from PIL import Image

from .text import clean


class Tag(IntEnum):
    ORIENTATION = 0x0112
    ARTIST = 0x013B
    COPYRIGHT = 0x8298
    DESCRIPTION = 0x010E
    TAKEN = 0x9003
    TAKEN_OFFSET = 0x9011


_SUB_IFD = 0x8769
_KEPT = {Tag.ARTIST: "Artist", Tag.COPYRIGHT: "Copyright", Tag.DESCRIPTION: "ImageDescription"}
_KEPT_BELOW = {Tag.TAKEN: "DateTimeOriginal", Tag.TAKEN_OFFSET: "OffsetTimeOriginal"}


def orientation(image: Image.Image) -> int:
    """1 to 8 (CIPA DC-008, tag Orientation); 1 where it is missing or broken."""
    try:
        value = _directory(image).get(Tag.ORIENTATION, 1)
    except Exception:  # whatever a broken directory makes Pillow raise, the picture itself is whole
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def read(image: Image.Image) -> dict[str, str]:
    """Texts by EXIF name; nothing where the directory is broken. Never raises."""
    try:
        exif = _directory(image)
        below = exif.get_ifd(_SUB_IFD)
        found = {name: exif.get(tag) for tag, name in _KEPT.items()}
        found |= {name: below.get(tag) for tag, name in _KEPT_BELOW.items()}
    except Exception:  # as above
        return {}
    return {name: text for name, value in found.items() if (text := _text(value))}


def _directory(image: Image.Image) -> Image.Exif:
    """For PNG only what stands before the pixels: Pillow would unpack all of them to look behind."""
    if image.format == "PNG" and not {"exif", "Raw profile type exif"} & set(image.info):
        return Image.Exif()
    return image.getexif()


def _text(value: object) -> str:
    """EXIF says ASCII; programs write UTF-8, which Pillow reads as Latin-1."""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if not isinstance(value, str):
        return ""
    with suppress(UnicodeError):
        value = value.encode("latin-1").decode("utf-8")
    return clean(value)
