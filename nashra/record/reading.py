"""What public rooms read: items as they stand now, lists of them, and the versions of one."""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from django.db.models import QuerySet

from nashra.formats import canonical
from nashra.formats.news_item import NewsItem

from .models import Current, Row
from .words import Kind, State, Verb

STORY = re.compile(r"story:(\d+)")


class Stands:
    """A number as it stands now: `current` says where and in which state, `shape` what the public gets."""

    def __init__(self, current: Current) -> None:
        self.current = current

    @cached_property
    def shape(self) -> canonical.Shape:
        return canonical.recall(bytes(self.current.document.content or b""))

    @cached_property
    def item(self) -> NewsItem:
        """The story; raises TypeError for a dossier."""
        if not isinstance(self.shape, NewsItem):
            raise TypeError(f"{self.current.kind} {self.current.subject} is no story")
        return self.shape

    @property
    def state(self) -> State:
        return State(self.current.state)


class Version(NamedTuple):
    """A row with its shape; the shape is None where a kill has erased it."""

    row: Row
    shape: canonical.Shape | None

    @property
    def item(self) -> NewsItem | None:
        return self.shape if isinstance(self.shape, NewsItem) else None


def story(news_id: int) -> Stands | None:
    """The story with this news ID in whatever state, or None if the public never got it."""
    return stands(Kind.STORY, news_id)


def stands(kind: Kind, number: int) -> Stands | None:
    current = Current.objects.select_related("document").filter(kind=kind.value, subject=number).first()
    return Stands(current) if current else None


def stories(
    edition: str,
    *,
    section: str = "",
    key: str = "",
    since: datetime | None = None,
    until: datetime | None = None,
    first: int = 0,
    most: int = 30,
) -> list[Stands]:
    """Released stories of an edition, newest first: of a section, with a key, released from `since` until before `until`."""
    found = _released(edition, section=section, key=key, since=since, until=until)
    return [Stands(current) for current in found.select_related("document")[first : first + most]]


def count(edition: str, *, section: str = "", key: str = "") -> int:
    return _released(edition, section=section, key=key).count()


def same_story(number: int) -> list[Stands]:
    """The released language versions of a story, by the number that they share."""
    found = Current.objects.filter(state=State.RELEASED.value, keys__key=f"same:{number}")
    return [Stands(current) for current in found.select_related("document").order_by("edition", "subject")]


def holds(key: str) -> bool:
    """Whether anything that is released now has this key: a picture that nothing released shows is not public."""
    return Current.objects.filter(state=State.RELEASED.value, keys__key=key).exists()


def versions(kind: Kind, number: int) -> list[Version]:
    """Every version that the public got, oldest first."""
    rows = Row.objects.filter(kind=kind.value, subject=number).select_related("document").order_by("number")
    return list(_with_shapes(rows))


def corrections(edition: str, *, first: int = 0, most: int = 30) -> list[Version]:
    """Corrections of stories that are released now, newest first."""
    released = Current.objects.filter(kind=Kind.STORY.value, state=State.RELEASED.value, edition=edition)
    rows = Row.objects.filter(
        kind=Kind.STORY.value,
        verb=Verb.CORRECT.value,
        edition=edition,
        subject__in=released.values("subject"),
    )
    return list(_with_shapes(rows.select_related("document").order_by("-number")[first : first + most]))


def erased_stories(keys: Iterable[str]) -> list[int]:
    """The news IDs among a journal entry's keys ("story:84301") whose bytes a kill has erased: followers let go of theirs."""
    numbers = [int(match[1]) for key in keys if (match := STORY.fullmatch(key))]
    rows = Row.objects.filter(kind=Kind.STORY.value, subject__in=numbers, erases=True)
    return list(rows.values_list("subject", flat=True))


def _with_shapes(rows: Iterable[Row]) -> Iterable[Version]:
    for row in rows:
        content = row.document.content
        yield Version(row, None if content is None else canonical.recall(bytes(content)))


def _released(
    edition: str, *, section: str, key: str, since: datetime | None = None, until: datetime | None = None
) -> QuerySet[Current]:
    found = Current.objects.filter(kind=Kind.STORY.value, state=State.RELEASED.value, edition=edition)
    if section:
        found = found.filter(section=section)
    if key:
        found = found.filter(keys__key=key)
    if since:
        found = found.filter(first_released_at__gte=since)
    if until:
        found = found.filter(first_released_at__lt=until)
    return found.order_by("-first_released_at", "-subject")
