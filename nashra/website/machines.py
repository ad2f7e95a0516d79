"""What programs read: a story as ninjs, the head of the record, robots.txt, the icon."""

from pathlib import Path

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from msgspec import structs

from nashra.formats import ninjs
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Alternate
from nashra.formats.vocabulary import PubStatus
from nashra.record import verify
from nashra.record.words import State

from . import addresses, answers
from .gone import GONE
from .story import found, languages
from .tongue import reads

ICON = Path(__file__).parent / "static" / "website" / "icon.svg"
ROBOTS = "User-agent: *\nDisallow: /desk/\n"


@reads
def ninjs_item(request: HttpRequest, *, news_id: str) -> HttpResponse:
    """The story as ninjs 3.1. What was taken back is a 410 with an item that says so, and no words."""
    stands, _edition = found(news_id)
    if stands.state is not State.RELEASED:
        return _json(request, _without_words(stands.item), status=GONE)
    path = addresses.json_path(stands.item)
    if not addresses.is_asked_for(request, path):
        return answers.moved(request, path)
    return _json(request, with_alternates(stands.item), status=200)


@reads
def log_head(request: HttpRequest) -> HttpResponse:
    """How many rows the record has and the digest of the last one: whoever keeps it can prove a later
    change."""
    head = verify.head()
    response = JsonResponse({"count": head.count, "head": head.digest, "at": timezone.now().isoformat()})
    response.headers["Cache-Control"] = "no-store"
    return response


@reads
def robots(request: HttpRequest) -> HttpResponse:
    return answers.validated(request, HttpResponse(ROBOTS, content_type="text/plain; charset=utf-8"))


@reads
def favicon(request: HttpRequest) -> HttpResponse:
    """The icon that the pages name themselves, for browsers that ask without having read one."""
    response = HttpResponse(ICON.read_bytes(), content_type="image/svg+xml")
    return answers.validated(request, response)


def with_alternates(item: NewsItem) -> NewsItem:
    """The item with its released versions in other languages."""
    others = [other for other in languages(item) if other.news_id != item.news_id]
    return structs.replace(
        item,
        alternates=tuple(
            Alternate(
                language=other.language,
                headline=other.headline,
                href=addresses.absolute(addresses.story_path(other)),
            )
            for other in others
        ),
    )


def _without_words(item: NewsItem) -> NewsItem:
    """An item that is not usable is written without its words, but for the reason and the corrections."""
    return structs.replace(item, pub_status=PubStatus.CANCELED, reason="", corrections=())


def _json(request: HttpRequest, item: NewsItem, *, status: int) -> HttpResponse:
    text = ninjs.write(item, base_url=addresses.absolute("/").rstrip("/"))
    response = HttpResponse(text, status=status, content_type="application/json")
    response.headers["Content-Language"] = item.language
    return answers.validated(request, response, changed=item.changed_at)
