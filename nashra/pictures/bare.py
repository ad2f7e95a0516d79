"""A picture's bytes without its metadata, for Wagtail to make the desk's renditions from."""

from io import BytesIO
from typing import BinaryIO

from PIL import Image

from . import exif
from .upright import upright

_SOI, _SOS, _EOI = 0xD8, 0xDA, 0xD9
_APP0, _APP1, _APP2, _APP14, _APP15, _COM = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
_STANDALONE = {0x01, *range(0xD0, 0xD8)}


def bare(file: BinaryIO) -> BytesIO:
    """The same pixels, and of all that was told of them only how they are held and their colours.

    JPEG keeps its very bytes, GIF stays as it is (it has no EXIF); the others become PNG.
    """
    file.seek(0)
    content = file.read()
    if content[:2] == b"\xff\xd8":
        return BytesIO(_bare_jpeg(content))
    if content[:3] == b"GIF":
        return BytesIO(content)
    with Image.open(BytesIO(content)) as image:
        held, profile = exif.orientation(image), image.info.get("icc_profile")
        plain = upright(image.convert("RGBA" if image.has_transparency_data else "RGB"), held)
    plain.info = {}
    made = BytesIO()
    plain.save(made, "PNG", compress_level=1, icc_profile=profile if plain.mode == image.mode else None)
    made.seek(0)
    return made


def _bare_jpeg(content: bytes) -> bytes:
    """ITU T.81, annex B: segments up to the scan; EXIF, XMP, IPTC, comments and makers' notes go."""
    with Image.open(BytesIO(content)) as image:
        held = exif.orientation(image)
    kept = [b"\xff\xd8", _held(held)]
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF or marker in _STANDALONE:
            place += 1 if marker == 0xFF else 2
            continue
        if marker in (_SOS, _EOI):
            break
        end = place + 2 + int.from_bytes(content[place + 2 : place + 4], "big")
        if not _tells(marker, content[place + 4 : end]):
            kept.append(content[place:end])
        place = end
    return b"".join(kept) + content[place:]


def _tells(marker: int, segment: bytes) -> bool:
    """Whether a segment is about the picture rather than of it: all APPn but JFIF, colour profiles and
    Adobe's transform."""
    if marker == _COM:
        return True
    if not _APP0 <= marker <= _APP15:
        return False
    needed = marker in (_APP0, _APP14) or (marker == _APP2 and segment.startswith(b"ICC_PROFILE"))
    return not needed


def _held(orientation: int) -> bytes:
    """An APP1 segment that says nothing but the orientation; nothing for a picture that stands upright."""
    if orientation == 1:
        return b""
    told = Image.Exif()
    told[exif.Tag.ORIENTATION] = orientation
    body = told.tobytes()
    return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
