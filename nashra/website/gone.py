"""410: what was taken off our pages. A withdrawal tells its reason; a kill tells nothing of what stood
there."""

from django.http import HttpRequest, HttpResponse

from nashra.editions.models import Edition
from nashra.record.reading import Stands
from nashra.record.words import State

from . import answers

GONE = 410


def page(request: HttpRequest, stands: Stands, edition: Edition) -> HttpResponse:
    """For every address of the story: its words are at none of them."""
    if stands.state is State.KILLED:
        return answers.page(request, "website/killed.html", edition=edition, status=GONE)
    return answers.page(request, "website/withdrawn.html", edition=edition, status=GONE, item=stands.item)
