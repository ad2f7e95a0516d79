"""Colours as every screen shows them: sRGB, eight bits, with or without transparency."""

from io import BytesIO
from typing import cast

from PIL import Image, ImageCms

_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK"}
_SRGB = ImageCms.createProfile("sRGB")


def plain_mode(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be made smaller without loss: L, CMYK, RGB or RGBA. Loads the pixels."""
    image.load()
    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(image)
    if image.mode in ("L", "CMYK", "RGB") and "transparency" not in image.info:
        return image
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB or RGBA in sRGB. A profile that is broken or of another kind of colour is passed over."""
    if image.mode == "RGBA":
        made = in_srgb(image.convert("RGB"), profile)
        made.putalpha(image.getchannel("A"))
        return made
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            if source.profile.xcolor_space == _SPACES.get(image.mode):
                return ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB") or image
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
    return image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen bits of grey (or more) in eight; Pillow's own conversion would cut them off instead."""
    wide = image.mode.startswith("I;16")
    grey = image if image.mode == "F" else image.convert("I")
    most = cast(float, grey.getextrema()[1])
    scale = 1 / 256 if wide or most > 255 else 1.0
    return grey.point(lambda value: value * scale + 0).convert("L")
