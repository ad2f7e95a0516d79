"""Followers: each works through the journal in order, at least once, one run at a time, and tries again when it fails."""

import traceback
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from .alone import alone
from .models import Cursor, Entry, Failure

LONGEST_WAIT = timedelta(minutes=10)
KEPT_FAILURES = 20


class Follower(NamedTuple):
    """Something that is kept in step with the journal. `follow` takes one entry; it may see the same one twice."""

    name: str
    follow: Callable[[Entry], None]
    forget: Callable[[], None] | None = None  # throws away what was derived, before a replay from zero


def run(follower: Follower, *, most: int = 1000) -> int:
    """Take up to `most` entries that are next for this follower; gives how many it took.

    0 if there are none, if it waits after a failure, or if another run of it is under way. An entry that fails is kept in
    `Failure` with its traceback; the follower stays before it and tries again after 1, 2, 4, … seconds (10 minutes at most).
    """
    with alone(f"follower-{follower.name}") as mine:
        if not mine:
            return 0
        cursor, _ = Cursor.objects.get_or_create(follower=follower.name)
        if cursor.retry_at and cursor.retry_at > timezone.now():
            return 0
        return _advance(follower, cursor, _next_entries(cursor, most))


def replay(follower: Follower) -> None:
    """Throw away what the follower derived and let it begin at the first entry again."""
    with alone(f"follower-{follower.name}", wait=True):
        if follower.forget is not None:
            follower.forget()
        Cursor.objects.update_or_create(
            follower=follower.name, defaults={"position": 0, "failures": 0, "retry_at": None}
        )


def lag(followers: Iterable[Follower]) -> dict[str, int]:
    """By follower's name, how many entries it has not taken yet."""
    places = dict(Cursor.objects.values_list("follower", "position"))
    return {f.name: Entry.objects.filter(id__gt=places.get(f.name, 0)).count() for f in followers}


def _next_entries(cursor: Cursor, most: int) -> Sequence[Entry]:
    return list(Entry.objects.filter(id__gt=cursor.position).order_by("id")[:most])


def _advance(follower: Follower, cursor: Cursor, entries: Sequence[Entry]) -> int:
    for taken, entry in enumerate(entries):
        try:
            with transaction.atomic():
                follower.follow(entry)
                Cursor.objects.filter(pk=cursor.pk).update(position=entry.id, failures=0, retry_at=None)
        except Exception:
            _keep_failure(cursor, entry)
            return taken
    return len(entries)


@transaction.atomic
def _keep_failure(cursor: Cursor, entry: Entry) -> None:
    now = timezone.now()
    Failure.objects.create(follower=cursor.pk, entry=entry.id, at=now, traceback=traceback.format_exc())
    failures = Cursor.objects.values_list("failures", flat=True).get(pk=cursor.pk) + 1
    wait = min(LONGEST_WAIT, timedelta(seconds=2 ** min(failures - 1, 20)))
    Cursor.objects.filter(pk=cursor.pk).update(failures=failures, retry_at=now + wait)
    old = (
        Failure.objects.filter(follower=cursor.pk)
        .order_by("-id")
        .values_list("pk", flat=True)[KEPT_FAILURES:]
    )
    Failure.objects.filter(pk__in=list(old)).delete()
