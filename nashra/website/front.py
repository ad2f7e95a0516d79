"""The front page of an edition, and the way to it from the site's bare address."""

from collections.abc import Sequence
from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect

from nashra.editions.models import Edition
from nashra.record import reading
from nashra.record.reading import Stands

from . import addresses, answers
from .tongue import fitting, of_edition, reads

SHOWN = 30
READ = 45  # a day's flash is not lost behind thirty later and lesser stories
RECENT = timedelta(hours=24)
UNSAID = 5  # the urgency of a story whose desk gave none: the middle of IPTC's scale


@reads
def home(request: HttpRequest) -> HttpResponse:
    """302 to the front of the edition that the browser would rather have."""
    edition = fitting(request)
    if edition is None:
        raise Http404
    response = HttpResponseRedirect(addresses.front_path(edition.code))
    response.headers["Vary"] = "Accept-Language"
    response.headers["Cache-Control"] = answers.FRESH
    return response


@of_edition
def front(request: HttpRequest, *, edition: Edition) -> HttpResponse:
    stories = in_order(reading.stories(edition.code, most=READ))[:SHOWN]
    return answers.page(
        request,
        "website/front.html",
        edition=edition,
        changed=max((stands.current.changed_at for stands in stories), default=None),
        lead=stories[0] if stories else None,
        stories=stories[1:],
    )


def in_order(stories: Sequence[Stands]) -> list[Stands]:
    """What was released within a day of the newest story by urgency, then the rest; each newest first, none
    twice.

    `stories` come newest first.
    """
    if not stories:
        return []
    since = stories[0].current.first_released_at - RECENT
    recent = [stands for stands in stories if stands.current.first_released_at >= since]
    ordered = sorted(recent, key=lambda stands: stands.current.urgency or UNSAID)
    return list({stands.current.subject: stands for stands in (*ordered, *stories)}.values())
