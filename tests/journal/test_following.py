"""Followers work through the journal in order, at least once, one run at a time."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from nashra.journal.alone import alone
from nashra.journal.append import append
from nashra.journal.following import Follower, lag, replay, run
from nashra.journal.models import Cursor, Entry, Failure

pytestmark = pytest.mark.django_db(transaction=True)


class Notebook:
    """A follower that writes down what it sees, and fails where it is told to."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.fails_at = ""
        self.follower = Follower("notebook", self.follow, self.seen.clear)

    def follow(self, entry: Entry) -> None:
        if entry.what == self.fails_at:
            raise ValueError(f"can't read {entry.what}")
        self.seen.append(entry.what)


def entries(*names: str) -> None:
    for name in names:
        append(name, [f"story:{name}"])


def test_a_follower_takes_the_entries_in_their_order() -> None:
    book = Notebook()
    entries("a", "b", "c")
    assert run(book.follower) == 3
    assert book.seen == ["a", "b", "c"]


def test_a_follower_goes_on_where_it_stopped() -> None:
    book = Notebook()
    entries("a")
    run(book.follower)
    entries("b")
    assert run(book.follower) == 1
    assert book.seen == ["a", "b"]


def test_a_failure_is_kept_with_its_traceback_and_holds_the_follower_before_the_entry() -> None:
    book = Notebook()
    book.fails_at = "b"
    entries("a", "b", "c")
    assert run(book.follower) == 1
    failure = Failure.objects.get()
    assert "can't read b" in failure.traceback
    assert failure.entry == Entry.objects.get(what="b").id
    assert book.seen == ["a"]


def test_after_a_failure_the_follower_waits_longer_each_time_and_then_takes_the_same_entry() -> None:
    book = Notebook()
    book.fails_at = "a"
    entries("a")
    waits = []
    for _ in range(3):
        Cursor.objects.update(retry_at=None)
        run(book.follower)
        waits.append(round((Cursor.objects.get().retry_at - timezone.now()).total_seconds()))  # type: ignore[operator]
    assert waits == [1, 2, 4]
    book.fails_at = ""
    assert run(book.follower) == 0, "it is not tried before its time"
    Cursor.objects.update(retry_at=timezone.now() - timedelta(seconds=1))
    assert run(book.follower) == 1
    assert Cursor.objects.get().failures == 0


def test_a_replay_begins_at_the_first_entry_again() -> None:
    book = Notebook()
    entries("a", "b")
    run(book.follower)
    replay(book.follower)
    assert book.seen == []
    run(book.follower)
    assert book.seen == ["a", "b"]


def test_lag_counts_what_a_follower_has_not_taken() -> None:
    book = Notebook()
    entries("a", "b", "c")
    run(book.follower, most=1)
    assert lag([book.follower]) == {"notebook": 2}


def test_old_failures_make_room_for_new_ones() -> None:
    book = Notebook()
    book.fails_at = "a"
    entries("a")
    for _ in range(25):
        Cursor.objects.update(retry_at=None)
        run(book.follower)
    assert Failure.objects.count() == 20


def test_a_second_run_of_a_follower_does_nothing_while_one_is_under_way() -> None:
    book = Notebook()
    entries("a")
    results: list[int] = []

    def second() -> None:
        results.append(run(book.follower))
        connection.close()

    with alone("follower-notebook") as mine:
        assert mine
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(10)
    assert results == [0]
    assert run(book.follower) == 1
