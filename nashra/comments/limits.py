"""How much one may send. Counted in the database, so that it holds across processes and machines.

Phone companies put thousands of readers behind one address (carrier NAT, RFC 6888). So an address alone is
trusted widely, and what tells its readers apart (mailbox; name with browser) is limited tightly.
"""

import math
from datetime import datetime, timedelta
from typing import NamedTuple

from django.utils.translation import ngettext

from nashra.languages.digits import Digits, in_digits

from .models import Comment

MOST_MINUTES = 90  # a longer wait is told in hours


class Limit(NamedTuple):
    """At most `most` comments with the same value in `field` in any span of `within`."""

    field: str
    most: int
    within: timedelta


LIMITS = (
    Limit("sender", 5, timedelta(minutes=10)),
    Limit("sender", 30, timedelta(days=1)),
    Limit("pair", 5, timedelta(minutes=10)),
    Limit("pair", 30, timedelta(days=1)),
    Limit("network", 150, timedelta(minutes=10)),
    Limit("network", 3000, timedelta(days=1)),
)


def wait(comment: Comment) -> timedelta:
    """How long this comment's sender has to wait before it is taken; nothing if it may come now."""
    return max((_wait(comment, limit) for limit in LIMITS), default=timedelta())


def seconds(wait: timedelta) -> int:
    return math.ceil(wait.total_seconds())


def words(wait: timedelta, digits: Digits) -> str:
    """What the reader is told, in the language that is active."""
    minutes = math.ceil(wait.total_seconds() / 60)
    if minutes <= MOST_MINUTES:
        text = ngettext(
            "You have sent many comments in a short time. Send this one again in %(count)d minute.",
            "You have sent many comments in a short time. Send this one again in %(count)d minutes.",
            minutes,
        ) % {"count": minutes}
    else:
        hours = math.ceil(minutes / 60)
        text = ngettext(
            "You have sent many comments today. Send this one again in %(count)d hour.",
            "You have sent many comments today. Send this one again in %(count)d hours.",
            hours,
        ) % {"count": hours}
    return in_digits(text, digits)


def _wait(comment: Comment, limit: Limit) -> timedelta:
    value = getattr(comment, limit.field)
    if not value:
        return timedelta()
    oldest = _oldest_that_counts(comment.created_at, limit, value)
    return oldest + limit.within - comment.created_at if oldest else timedelta()


def _oldest_that_counts(now: datetime, limit: Limit, value: str) -> datetime | None:
    """The `most`-th comment back from now if it is in the span: once it has left the span, there is room
    again."""
    sent = Comment.objects.filter(
        **{limit.field: value}, created_at__gt=now - limit.within, created_at__lte=now
    )
    return (
        sent.order_by("-created_at").values_list("created_at", flat=True)[limit.most - 1 : limit.most].first()
    )
