"""Pictures of the tests' own: a few colours, made on the spot."""

from io import BytesIO
from typing import Any

from django.core.files.images import ImageFile
from PIL import Image

from nashra.pictures.models import Picture, PictureText


def photograph(*, alt: str = "", language: str = "ar", **fields: Any) -> Picture:
    """A picture on the desk; with `alt` it has words in that language."""
    content = BytesIO()
    Image.linear_gradient("L").resize((640, 427)).convert("RGB").save(content, "JPEG")
    given = {"title": "bridge", "usage_terms": "For use by Nashra", "photographer": "Layla", **fields}
    picture = Picture(file=ImageFile(content, name="bridge.jpg"), **given)
    picture.save()
    if alt:
        PictureText.objects.create(picture=picture, language=language, alt=alt)
    return picture
