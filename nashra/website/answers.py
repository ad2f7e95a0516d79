"""How every page leaves: in its language, with validators, so that who has it already is told so and nothing
more."""

import hashlib
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.template import loader
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from nashra.editions import shelf
from nashra.editions.models import Edition

FRESH = "public, max-age=0, must-revalidate"  # whatever is withdrawn is gone at the next request


def page(
    request: HttpRequest,
    template: str,
    *,
    edition: Edition,
    status: int = 200,
    changed: datetime | None = None,
    **context: Any,
) -> HttpResponse:
    """The template as a page of the edition; `changed` is when it changed last, if that is known.

    The ETag is of the very bytes: a comment, a correction, an edition's new name all change it.
    """
    context |= {
        "edition": edition,
        "editions": list(shelf.all_editions().values()),
        "request_path": request.path,
    }
    text = loader.get_template(template).render(context)  # no request: its processors would open a session
    response = HttpResponse(text, status=status)
    response.headers["Content-Language"] = edition.language
    return validated(request, response, changed=changed)


def validated(
    request: HttpRequest, response: HttpResponse, *, changed: datetime | None = None
) -> HttpResponse:
    """`response` with ETag and Last-Modified, or a 304 (RFC 9110, 13.1) where the reader has these bytes.

    `If-Modified-Since` alone is not believed: taking back a comment or a language leaves no later date.
    """
    response.headers["Cache-Control"] = FRESH
    if response.status_code != 200:
        return response
    etag = f'"{hashlib.blake2b(response.content, digest_size=12).hexdigest()}"'
    response.headers["ETag"] = etag
    if changed:
        response.headers["Last-Modified"] = http_date(changed.timestamp())
    if "If-None-Match" not in request.headers:
        return response
    answer = get_conditional_response(request, etag=etag, response=response) or response
    answer.headers.setdefault("Cache-Control", FRESH)
    return answer


def moved(request: HttpRequest, path: str) -> HttpResponse:
    """301 to `path`, with the query that came along."""
    query = request.META.get("QUERY_STRING", "")
    response = HttpResponsePermanentRedirect(f"{path}?{query}" if query else path)
    response.headers["Cache-Control"] = FRESH
    return response
