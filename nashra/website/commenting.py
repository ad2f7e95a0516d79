"""A reader's comment comes in by POST; the answer is the story's page again, or the way to it."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.views.decorators.csrf import csrf_exempt

from nashra.comments.page_part import page_part
from nashra.comments.submit import Outcome, from_request
from nashra.editions.models import Edition
from nashra.record.reading import Stands
from nashra.record.words import State

from . import addresses, answers, gone
from .story import found, written
from .tongue import READING, speaking


@csrf_exempt  # readers have no cookie to steal, and `from_request` looks at where the POST comes from
def comment(request: HttpRequest, *, news_id: str) -> HttpResponse:
    """303 to the reader's own comment, or the page with the form, what was typed, and what is to be put
    right."""
    stands, edition = found(news_id)
    with speaking(edition):
        if stands.state is not State.RELEASED:
            return gone.page(request, stands, edition)
        if request.method in READING:
            return answers.moved(request, addresses.story_path(stands.item))
        if request.method != "POST":
            return HttpResponseNotAllowed([*READING, "POST"])
        return _answer(
            request, stands, edition, from_request(request, edition=edition, news_id=stands.item.news_id)
        )


def _answer(request: HttpRequest, stands: Stands, edition: Edition, outcome: Outcome) -> HttpResponse:
    if outcome.status == HTTPStatus.SEE_OTHER:
        response: HttpResponse = HttpResponseRedirect(addresses.story_path(stands.item) + outcome.query)
        response.status_code = HTTPStatus.SEE_OTHER
        response.headers["Cache-Control"] = "no-store"
        return response
    part = page_part(edition, stands.item.news_id, form=outcome.form)
    response = written(request, stands, edition, status=outcome.status, comments=part)
    if outcome.retry_after:
        response.headers["Retry-After"] = str(outcome.retry_after)
    return response
