"""Whether a comment may be taken: pure reasons."""

from datetime import timedelta
from enum import StrEnum

from django.http import HttpRequest

from nashra.editions.models import Edition
from nashra.record.reading import Stands
from nashra.record.words import State


class Bar(StrEnum):
    """Why no comment is taken below a story at all."""

    UNKNOWN = "unknown"  # the public never got such a story, or it stands in another edition
    GONE = "gone"  # it was withdrawn or killed
    CLOSED = "closed"  # this edition takes no comments


class Refused(Exception):
    """No comment is taken here; `bar` says why."""

    def __init__(self, bar: Bar) -> None:
        super().__init__(f"no comment is taken: {bar.value}")
        self.bar = bar


class TooMany(Exception):
    """The sender has reached a limit; `wait` is how long until there is room again."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(f"too many comments; the next is taken in {wait}")
        self.wait = wait


def bar(edition: Edition, stands: Stands | None) -> Bar | None:
    """What keeps readers from commenting on a story as it stands, if anything."""
    if stands is None or stands.current.edition != edition.code:
        return Bar.UNKNOWN
    if stands.state is not State.RELEASED:
        return Bar.GONE
    return None if edition.comments_open else Bar.CLOSED


def foreign(request: HttpRequest) -> bool:
    """Whether the browser says that another site's page sends this (Fetch Metadata, 2.3; RFC 6454, 7). Old
    ones say nothing.

    There is no cookie to steal, hence no token: this keeps other sites from sending comments through their
    visitors.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("Origin", "")
    return bool(origin) and origin.partition("://")[2] != request.get_host()
