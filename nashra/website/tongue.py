"""In which language a page speaks: an edition's words, found by the address or by what the reader's browser
asks for."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

from nashra.editions import shelf
from nashra.editions.models import Edition

WRITTEN = frozenset(code for code, _ in settings.LANGUAGES)
READING = ("GET", "HEAD")

View = Callable[..., HttpResponse]


def words_of(tag: str) -> str:
    """The language whose words the pages of this BCP 47 tag are in: its own, or English where nobody has
    translated them."""
    language = tag.split("-", 1)[0].lower()
    return language if language in WRITTEN else "en"


def speaking(edition: Edition) -> AbstractContextManager[None]:
    """The edition's words inside the block."""
    return translation.override(words_of(edition.language))


def reads(view: View) -> View:
    """A view that only shows: other methods than GET and HEAD get a 405."""

    @wraps(view)
    def reading(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if request.method not in READING:
            return HttpResponseNotAllowed(READING)
        return view(request, **kwargs)

    return reading


def of_edition(view: View) -> View:
    """A view that shows something of the edition in its address: it gets the `Edition`, and speaks its
    language."""

    @wraps(view)
    def in_edition(request: HttpRequest, *, edition: str, **kwargs: Any) -> HttpResponse:
        found = shelf.edition(edition)
        if found is None:
            raise Http404
        request.edition = found  # type: ignore[attr-defined]  # a page that breaks later need not ask for it again
        with speaking(found):
            return view(request, edition=found, **kwargs)

    return reads(in_edition)


def fitting(request: HttpRequest) -> Edition | None:
    """The edition that the reader's browser would rather have, else the first; None in a newsroom without
    any."""
    editions = list(shelf.all_editions().values())
    for tag in wanted(request):
        for edition in editions:
            if edition.language.lower() == tag or words(edition.language) == words(tag):
                return edition
    return editions[0] if editions else None


def wanted(request: HttpRequest) -> list[str]:
    """The tags of `Accept-Language`, best first, in small letters (RFC 9110, 12.5.4)."""
    asked = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    return [tag.lower() for tag, weight in asked if weight and tag != "*"]


def words(tag: str) -> str:
    """The language of a tag without region, script and the rest."""
    return tag.split("-", 1)[0].lower()
