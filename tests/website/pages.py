"""How the website's tests read a page: its elements and words, as lxml sees them."""

from datetime import UTC, datetime
from typing import Any

from django.http import HttpResponse
from django.test import Client
from lxml import html

from nashra.formats.parts import Picture, Rendition
from tests.newsroom import edition

CANONICAL = "/ar/news/1/خبر-1/"
LATER = datetime(2021, 12, 23, 9, 0, tzinfo=UTC)


def newsroom(*codes: str) -> None:
    """Editions with one section each, in this order."""
    for code in codes or ("ar", "en"):
        edition(code)


def page(response: HttpResponse) -> Any:
    return html.fromstring(response.content.decode())


def read(client: Client, path: str, status: int = 200, **headers: str) -> Any:
    """The page at `path`, which must answer with `status`."""
    response = client.get(path, headers=headers)
    assert response.status_code == status, (path, response.status_code)
    return page(response)


def text(element: Any) -> str:
    """The words of an element with white space collapsed."""
    return " ".join(element.text_content().split())


def picture(key: str = "bridge", **fields: Any) -> Picture:
    """A picture in two widths of each form."""
    forms = (("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg"))
    renditions = tuple(
        Rendition(href=f"/media/{key}/{width}.{ending}", mime=mime, width=width, height=width * 2 // 3)
        for ending, mime in forms
        for width in (480, 960)
    )
    given = {
        "renditions": renditions,
        "alt": "جسر فوق النهر",
        "caption": "الجسر صباح الافتتاح",
        "photographer": "ليلى",
        "credit_line": "نشرة",
    }
    return Picture(key=key, **{**given, **fields})
