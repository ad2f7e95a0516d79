"""The one place that makes addresses of public pages. All are percent-encoded and relative to the site, but
`absolute`."""

from datetime import date
from functools import lru_cache
from urllib.parse import quote, unquote

from django.conf import settings
from django.http import HttpRequest

from nashra.formats.news_item import NewsItem
from nashra.languages.slugs import slug

TAKEN = frozenset(
    {"versions", "comment", ".", ".."}
)  # in the place of a story's slug they mean something else


def front_path(edition: str) -> str:
    return f"/{edition}/"


def section_path(edition: str, name: str) -> str:
    return f"/{edition}/section/{quote(name, safe='')}/"


def tag_path(item: NewsItem, keyword: str) -> str:
    return f"/{item.edition}/tag/{quote(slug(keyword, item.language), safe='')}/"


def day_path(edition: str, day: date) -> str:
    return f"/{edition}/day/{day.isoformat()}/"


def corrections_path(edition: str) -> str:
    return f"/{edition}/corrections/"


def story_path(item: NewsItem) -> str:
    """The canonical page of a story."""
    return f"/{item.edition}/news/{item.news_id}/{_slug(item.slug, item.headline, item.language)}/"


def comments_path(item: NewsItem) -> str:
    """Where the form below the story sends to."""
    return f"/{item.edition}/news/{item.news_id}/comment/"


def versions_path(item: NewsItem) -> str:
    return f"/{item.edition}/news/{item.news_id}/versions/"


def difference_path(item: NewsItem, old: int, new: int) -> str:
    return f"{versions_path(item)}{old}/{new}/"


def json_path(item: NewsItem) -> str:
    """The story as ninjs 3.1."""
    return f"/{item.edition}/news/{item.news_id}.json"


def short_path(item: NewsItem) -> str:
    """What one reads out on the telephone."""
    return f"/n/{item.news_id}"


def absolute(path: str) -> str:
    """`path` with the site's public address before it; an address that is whole already stays."""
    return settings.NASHRA_BASE_URL + path if path.startswith("/") else path


def is_asked_for(request: HttpRequest, path: str) -> bool:
    """Whether the request came by exactly this address."""
    return request.path == unquote(path)


@lru_cache(maxsize=2048)
def _slug(kept: str, headline: str, language: str) -> str:
    name = (kept or slug(headline, language)).replace("/", "-")
    return quote(f"{name}-" if name in TAKEN else name, safe="")
