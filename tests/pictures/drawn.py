"""Pictures that the tests draw, and the files that say something of themselves."""

from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image

from nashra.editions import shelf
from nashra.editions.models import Edition
from nashra.pictures.models import Document, Picture


def drawing(width: int = 640, height: int = 480, mode: str = "RGB") -> Image.Image:
    """A gradient with noise in it, so that no two sizes of it have the same bytes."""
    noise = Image.effect_noise((width, height), 40)
    across = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (noise, across, across.transpose(Image.Transpose.ROTATE_180))).convert(mode)


def written(image: Image.Image, format: str = "JPEG", **options: Any) -> bytes:
    made = BytesIO()
    image.save(made, format, **options)
    return made.getvalue()


def picture(content: bytes | None = None, name: str = "bridge.jpg", **fields: Any) -> Picture:
    """A picture in the library, put there as an upload puts it."""
    made = Picture(title=fields.pop("title", "Bridge"), **fields)
    made.file = ContentFile(content if content is not None else written(drawing()), name=name)
    made._set_image_file_metadata()
    made.save()
    return made


def document(content: bytes = b"%PDF-1.7\n%%EOF\n", name: str = "statement.pdf", **fields: Any) -> Document:
    made = Document(title=fields.pop("title", "Statement"), **fields)
    made.file = ContentFile(content, name=name)
    made._set_document_file_metadata()
    made.save()
    return made


def edition(code: str) -> Edition:
    """An edition whose language is its code."""
    made = Edition.objects.create(code=code, language=code, order=Edition.objects.count())
    shelf.forget()
    return made
