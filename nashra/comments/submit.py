"""A comment comes in: may it (`bars.py`), then one transaction. Nothing public changes before somebody
decides (`decide.py`)."""

from datetime import datetime
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urlencode

from django.db import connection, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from nashra.editions.models import Edition
from nashra.languages.bidi import direction_of
from nashra.record import reading

from . import digests, limits, thread
from .bars import Bar, Refused, TooMany, bar, foreign
from .form import CommentForm
from .language import language_of
from .models import Comment, Status

LOCK = 0x436F6D6D  # 'Comm': on PostgreSQL, counting and writing are one step
LONGEST_BROWSER = 400
FILLED_IN = gettext_noop("The field that people do not see was filled in.")
_STATUS = {Bar.UNKNOWN: HTTPStatus.NOT_FOUND, Bar.GONE: HTTPStatus.GONE, Bar.CLOSED: HTTPStatus.FORBIDDEN}


class Outcome(NamedTuple):
    """What the page answers: `status` 303 with `comment`, or 403, 422, 429 with `form`, or 404, 410 with
    neither.

    `query` is what comes after the story's address on a 303; `retry_after` are seconds, 0 where the answer is
    no 429.
    """

    status: HTTPStatus
    comment: Comment | None = None
    form: CommentForm | None = None
    query: str = ""
    retry_after: int = 0


def from_request(request: HttpRequest, *, edition: Edition, news_id: int) -> Outcome:
    """Take the comment that a POST brings; called, like all that shows the form, while the edition's language
    is active."""
    against = bar(edition, reading.story(news_id))
    form = CommentForm(request.POST, edition=edition)
    if against:
        return _barred(form, against)
    if foreign(request):
        return _refused(
            form, HTTPStatus.FORBIDDEN, _("It came from another site. Send it once more from this page.")
        )
    if not form.is_valid():
        return Outcome(HTTPStatus.UNPROCESSABLE_ENTITY, form=form)
    try:
        return _taken(_submit(request, form, news_id))
    except Refused as refused:
        return _barred(form, refused.bar)
    except TooMany as limit:
        words = limits.words(limit.wait, edition.written_digits)
        answer = _refused(form, HTTPStatus.TOO_MANY_REQUESTS, words)
        return answer._replace(retry_after=limits.seconds(limit.wait))


def submit(
    news_id: int,
    *,
    edition: Edition,
    name: str,
    email: str,
    text: str,
    address: str = "",
    browser: str = "",
    withheld_because: str = "",
    at: datetime | None = None,
) -> Comment:
    """Take a comment whose words are clean (see `form.py`); the same one sent twice is the one that was taken
    first.

    `address` is the reader's IP address, '' where there is none; `withheld_because` has a person look with
    care; `at` is for comments that were written elsewhere and earlier. Raises `Refused` and `TooMany`.
    """
    against = bar(edition, reading.story(news_id))
    if against:
        raise Refused(against)
    comment = Comment(
        news_id=news_id,
        edition=edition.code,
        name=name,
        email=email,
        text=text,
        language=language_of(text, edition.language),
        direction=direction_of(text, edition.profile.direction).value,
        status=Status.WITHHELD if withheld_because else Status.PENDING,
        reason=withheld_because,
        sender=digests.sender(email),
        pair=digests.pair(address, name=name, browser=browser[:LONGEST_BROWSER]),
        network=digests.network(address),
        sameness=digests.sameness(news_id, email=email, name=name, text=text),
    )
    return _take(comment, at)


@transaction.atomic
def _take(comment: Comment, at: datetime | None) -> Comment:
    _lock()
    already = Comment.objects.filter(sameness=comment.sameness).first()
    if already:
        return already
    comment.created_at = at or timezone.now()
    wait = limits.wait(comment)
    if wait:
        raise TooMany(wait)
    comment.save(force_insert=True)
    return comment


def _lock() -> None:
    """One at a time: else twenty that come at once would all find that there is room. SQLite's transaction is
    alone already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def _submit(request: HttpRequest, form: CommentForm, news_id: int) -> Comment:
    return submit(
        news_id,
        edition=form.edition,
        name=form.cleaned_data["name"],
        email=form.cleaned_data["email"],
        text=form.cleaned_data["comment"],
        address=request.META.get("REMOTE_ADDR", ""),
        browser=request.headers.get("User-Agent", ""),
        withheld_because=FILLED_IN if form.looks_automatic else "",
    )


def _taken(comment: Comment) -> Outcome:
    query = f"?{urlencode({'awaiting': thread.token(comment)}, safe=':')}#{thread.anchor(comment)}"
    return Outcome(HTTPStatus.SEE_OTHER, comment=comment, query=query)


def _barred(form: CommentForm, against: Bar) -> Outcome:
    if against is Bar.CLOSED:
        return _refused(form, HTTPStatus.FORBIDDEN, _("Comments are closed here. Yours was not taken."))
    return Outcome(_STATUS[against])


def _refused(form: CommentForm, status: HTTPStatus, words: str) -> Outcome:
    form.refusal = words
    return Outcome(status, form=form)
