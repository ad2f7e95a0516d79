"""What is said when a page can't be: in the language of the edition in the address, else in the one that the
browser asks for."""

import logging
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template import loader
from django.utils import translation
from django.utils.translation import gettext as _

from nashra.editions import shelf
from nashra.editions.models import Edition
from nashra.languages.profiles import profile

from . import answers, tongue

log = logging.getLogger(__name__)
PLAIN = b'<!doctype html><html lang="en"><meta charset="utf-8"><title>500</title><h1>500</h1></html>'


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404, with the same bytes for what never was and for what is not out yet: nothing of the address is
    repeated."""
    return _page(request, 404)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, 403)


def broken(request: HttpRequest) -> HttpResponse:
    """500. It asks no database, which may be what broke, and never raises."""
    try:
        return _bare(request, getattr(request, "edition", None))
    except Exception:
        log.exception("the page for a failure failed")
        return HttpResponse(PLAIN, status=500)


def _page(request: HttpRequest, status: int) -> HttpResponse:
    try:
        edition = shelf.all_editions().get(request.path.split("/")[1]) or tongue.fitting(request)
    except Exception:  # a 404 may come while the database is away
        log.exception("no editions for the page with status %s", status)
        return broken(request)
    if edition is None:
        response = _bare(request, None, status=status)
    else:
        with tongue.speaking(edition):
            response = answers.page(
                request, "website/failure.html", edition=edition, status=status, **_words(status)
            )
    response.headers["Vary"] = "Accept-Language"
    return response


def _bare(request: HttpRequest, edition: Edition | None, *, status: int = 500) -> HttpResponse:
    """The page without menus, for when there is no edition or no knowing."""
    tag = edition.language if edition else _tag(request)
    with translation.override(tongue.words_of(tag)):
        context = {
            "language": tag,
            "direction": profile(tag).direction.value,
            "home": f"/{edition.code}/" if edition else "/",
            **_words(status),
        }
        text = loader.get_template("website/broken.html").render(context)
    response = HttpResponse(text, status=status)
    response.headers["Content-Language"] = tag
    response.headers["Cache-Control"] = "no-store"
    return response


def _tag(request: HttpRequest) -> str:
    """The address's first part if it is a language that we speak, else the best that the browser asks for,
    else English."""
    asked = [request.path.split("/")[1], *tongue.wanted(request)]
    return next((tongue.words(tag) for tag in asked if tongue.words(tag) in tongue.WRITTEN), "en")


def _words(status: int) -> dict[str, Any]:
    return {
        400: {
            "title": _("This request can't be read"),
            "text": _("Check the address, or begin at the front page."),
        },
        403: {
            "title": _("This is not open to you"),
            "text": _("If you came by a link, it may be an old one."),
        },
        404: {
            "title": _("There is no such page"),
            "text": _("Check the address, or begin at the front page."),
        },
        500: {
            "title": _("This page can't be shown now"),
            "text": _("The fault is ours. Please try again in a few minutes."),
        },
    }[status]
