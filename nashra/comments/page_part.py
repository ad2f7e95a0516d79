"""The part of a story's page that is ours: what the two partials, `comments/_thread.html` and `_form.html`,
show."""

from functools import cached_property
from typing import NamedTuple

from nashra.editions.models import Edition
from nashra.languages.dates import date_words, time_words
from nashra.languages.digits import in_digits

from . import thread
from .form import CommentForm
from .thread import Shown


class Entry(NamedTuple):
    """One comment with its date and time in the edition's words and zone; `own` if it is the reader's who
    looks."""

    shown: Shown
    date: str
    time: str
    own: bool


class PagePart:
    """Stands in the page's context as `comments`. `form` is None where none is to be shown."""

    def __init__(
        self,
        edition: Edition,
        *,
        shown: list[Shown],
        own: Shown | None,
        form: CommentForm | None,
        action: str,
    ) -> None:
        self.edition = edition
        self.form = form
        self.action = action
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
    def open(self) -> bool:
        return self.edition.comments_open

    @property
    def anything(self) -> bool:
        """Whether there is anything to show at all."""
        return bool(self.form or self.entries)

    def _entry(self, shown: Shown, *, own: bool) -> Entry:
        edition = self.edition
        day = shown.created_at.astimezone(edition.zone).date()
        return Entry(
            shown=shown,
            date=date_words(
                day,
                tag=edition.language,
                calendars=edition.written_calendars[:1],
                digits=edition.written_digits,
                weekday=False,
            ),
            time=time_words(
                shown.created_at, tag=edition.language, zone=edition.time_zone, digits=edition.written_digits
            ),
            own=own,
        )


def page_part(
    edition: Edition, news_id: int, *, token: str = "", form: CommentForm | None = None, action: str = ""
) -> PagePart:
    """What stands below a story. `token` is the page's `?awaiting=`; `form` one that was not taken, else an
    empty one is shown.

    The form is sent to `action`, whose view calls `submit.from_request`; if left out to
    `/<edition>/news/<id>/comments/`.
    """
    own = thread.awaiting(token, news_id=news_id) if token else None
    shown, form = thread.thread(news_id), form or thread.empty_form(edition)
    action = action or f"/{edition.code}/news/{news_id}/comments/"
    return PagePart(edition, shown=shown, own=own, form=form, action=action)
