"""What readers get of a picture: AVIF, WebP and JPEG in three widths, upright, in sRGB, with not a word of
metadata."""

import hashlib
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

from nashra.formats import parts

from . import exif, public_files, words
from .colours import in_srgb, plain_mode
from .models import Picture
from .upright import upright, upright_size

WIDTHS = (480, 960, 1440)
TALLEST = 5760  # pixels: four screens; WebP ends at 16,383


class _Form(NamedTuple):
    ending: str
    format: str
    options: dict[str, Any]


# Measured on 12 megapixels, one core: AVIF 0.11 s at speed 9 (0.35 s at 8, no smaller), WebP 0.18 s, JPEG
# 0.03 s.
_FORMS = (
    _Form("avif", "AVIF", {"quality": 55, "speed": 9, "max_threads": 1}),
    _Form("webp", "WEBP", {"quality": 78, "method": 4}),
    _Form("jpg", "JPEG", {"quality": 80, "progressive": True}),
)


def released_picture(picture: Picture, language: str, key: str = "") -> parts.Picture:
    """The picture as an item in this language carries it; makes its public files where they are missing."""
    told = words.of(picture, language)
    return parts.Picture(
        key=key or picture.key,
        alt=told.alt,
        caption=told.caption,
        photographer=picture.photographer,
        credit_line=picture.credit_line,
        copyright_notice=picture.copyright_notice,
        usage_terms=picture.usage_terms,
        focus=_focus(picture),
        renditions=public_renditions(picture, key=key),
    )


def public_renditions(picture: Picture, *, key: str = "") -> tuple[parts.Rendition, ...]:
    """The picture's public files, AVIF first, narrow before wide; those that are missing are made.

    Never wider than the original. An animation gives its first frame. The name carries the digest of the
    original, so that a changed file has another address. Raises OSError if the original is gone or can't be
    read.
    """
    with _read_or_told(picture):
        content = _content(picture)
        wanted = _wanted(key or picture.key, content)
        missing = [each for each in wanted if not each.path.is_file()]
        if missing:
            _make(content, missing)
    return tuple(each.rendition() for each in wanted)


def names(picture: Picture) -> frozenset[str]:
    """The names of the public files that the original as it is now has or would have. Raises OSError."""
    with _read_or_told(picture):
        return frozenset(each.name for each in _wanted(picture.key, _content(picture)))


class _Wanted(NamedTuple):
    key: str
    mark: str
    size: tuple[int, int]
    form: _Form

    @property
    def name(self) -> str:
        return f"{self.size[0]}-{self.mark}.{self.form.ending}"

    @property
    def path(self) -> Path:
        return public_files.folder(self.key) / self.name

    def rendition(self) -> parts.Rendition:
        return parts.Rendition(
            href=public_files.href(self.key, self.name),
            mime=public_files.MIMES[self.form.ending],
            width=self.size[0],
            height=self.size[1],
            size=self.path.stat().st_size,
        )


@contextmanager
def _read_or_told(picture: Picture) -> Iterator[None]:
    """Pillow's readers raise more than OSError for an original that came in by another way than the form."""
    try:
        yield
    except (Image.DecompressionBombError, SyntaxError, ValueError, struct.error) as error:
        raise OSError(
            f"the original of picture {picture.pk} ({picture.file.name}) can't be read: {error}"
        ) from error


def _content(picture: Picture) -> bytes:
    with picture.open_file() as file:
        content: bytes = file.read()
    return content


def _wanted(key: str, content: bytes) -> list[_Wanted]:
    mark = hashlib.sha256(content).hexdigest()[:8]
    sizes = list(_sizes(content))
    return [_Wanted(key, mark, size, form) for form in _FORMS for size in sizes]


def _sizes(content: bytes) -> Iterator[tuple[int, int]]:
    """Widths and heights to make, from the header alone."""
    with Image.open(BytesIO(content)) as image:
        width, height = upright_size(image.size, exif.orientation(image))
    if height > TALLEST:
        width, height = max(1, round(width * TALLEST / height)), TALLEST
    fitting = [each for each in WIDTHS if each <= width]
    if not fitting or (width < WIDTHS[-1] and width not in fitting):
        fitting.append(width)
    for each in fitting:
        yield each, max(1, round(height * each / width))


def _make(content: bytes, missing: list[_Wanted]) -> None:
    """Decode once at the largest size that is missing, then go down from size to size."""
    sizes = sorted({each.size for each in missing}, reverse=True)
    pixels = _decoded(content, sizes[0])
    for size in sizes:
        pixels = pixels.resize(size, Image.Resampling.LANCZOS) if pixels.size != size else pixels
        pixels.info = {}  # Pillow would write comments and profiles from here
        for each in missing:
            if each.size == size:
                public_files.write(each.path, _encoded(pixels, each.form))


def _decoded(content: bytes, size: tuple[int, int]) -> Image.Image:
    with Image.open(BytesIO(content)) as image:
        held = exif.orientation(image)
        stored = upright_size(size, held)
        image.draft(None, stored)
        profile = image.info.get("icc_profile")
        small = plain_mode(image).resize(stored, Image.Resampling.LANCZOS, reducing_gap=2.0)
    return upright(in_srgb(small, profile), held)


def _encoded(pixels: Image.Image, form: _Form) -> bytes:
    if form.format == "JPEG" and pixels.mode == "RGBA":
        flat = Image.new("RGB", pixels.size, "white")
        flat.paste(pixels, mask=pixels.getchannel("A"))
        pixels = flat
    made = BytesIO()
    pixels.save(made, form.format, **form.options)
    return made.getvalue()


def _focus(picture: Picture) -> tuple[int, int]:
    """In hundredths. Wagtail measures it on the upright picture, in parts of the stored width and height."""
    if picture.focal_point_x is None or picture.focal_point_y is None:
        return 50, 50
    across = round(100 * picture.focal_point_x / max(1, picture.width))
    down = round(100 * picture.focal_point_y / max(1, picture.height))
    return min(100, max(0, across)), min(100, max(0, down))
