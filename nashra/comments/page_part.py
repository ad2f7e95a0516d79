"""The part of a story's page that is ours: what the two partials, `comments/_thread.html` and `_form.html`,
show."""

from datetime import UTC
from functools import cached_property
from typing import NamedTuple

from nashra.editions.models import Edition
from nashra.languages.dates import date_words, time_words
from nashra.languages.digits import in_digits

from . import thread
from .form import UNSEEN, Asked, CommentForm
from .thread import Shown


class Entry(NamedTuple):
    """One comment with its date and time in the edition's words and zone, and for machines in UTC (RFC 3339);
    `own` if it is the reader's who looks."""

    comment: Shown
    utc: str
    date: str
    time: str
    own: bool


class PagePart:
    """Stands in the page's context as `comments`: what is published, the reader's own, and the form's
    fields."""

    def __init__(
        self,
        edition: Edition,
        *,
        shown: list[Shown],
        own: Shown | None = None,
        form: CommentForm | None = None,
        action: str,
    ) -> None:
        """`form` is one that was not taken; without it the fields are empty."""
        self.edition = edition
        self.action = action
        self.open = edition.comments_open
        self.problems = form.problems() if form else []
        self.typed = form.asked() if form else []
        self.unseen = UNSEEN
        self._shown = shown
        self._own = own

    @cached_property
    def entries(self) -> list[Entry]:
        """The approved ones, and last the reader's own if it is not among them."""
        own = self._own.anchor if self._own else ""
        late = [self._own] if self._own and own not in {shown.anchor for shown in self._shown} else []
        return [self._entry(shown, own=shown.anchor == own) for shown in [*self._shown, *late]]

    @property
    def count(self) -> str:
        """How many are published, in the edition's digits; '' if none."""
        return in_digits(len(self._shown), self.edition.written_digits) if self._shown else ""

    @property
    def fields(self) -> list[Asked]:
        return self.typed or CommentForm.empty()

    @property
    def anything(self) -> bool:
        """Whether there is anything to show at all."""
        return bool(self.open or self.problems or self.entries)

    def _entry(self, shown: Shown, *, own: bool) -> Entry:
        edition, digits = self.edition, self.edition.written_digits
        local = shown.created_at.astimezone(edition.zone)
        date = date_words(
            local, tag=edition.language, calendars=edition.written_calendars[:1], digits=digits, weekday=False
        )
        time = time_words(shown.created_at, tag=edition.language, zone=edition.time_zone, digits=digits)
        utc = f"{shown.created_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        return Entry(shown, utc, date, time, own)


def page_part(
    edition: Edition, news_id: int, *, token: str = "", form: CommentForm | None = None, action: str = ""
) -> PagePart:
    """What stands below a story. `token` is the page's `?awaiting=`; `form` one that was not taken, else an
    empty one is shown.

    The form is sent to `action`, whose view calls `submit.from_request`; if left out to
    `/<edition>/news/<id>/comment/`.
    """
    own = thread.awaiting(token, news_id=news_id) if token else None
    action = action or f"/{edition.code}/news/{news_id}/comment/"
    return PagePart(edition, shown=thread.thread(news_id), own=own, form=form, action=action)
