"""Entries are appended in the changing transaction, in the order of the commits."""

import threading
from typing import Any

import pytest
from django.db import connection, transaction

from nashra.journal import append
from nashra.journal.models import Entry


@pytest.mark.django_db
def test_an_entry_keeps_its_keys_once_and_in_order() -> None:
    entry = append.append("release", ["story:2", "edition:ar", "story:2"])
    assert Entry.objects.get(pk=entry.pk).keys == ["edition:ar", "story:2"]


@pytest.mark.django_db(transaction=True)
def test_an_entry_goes_when_its_change_is_rolled_back() -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        append.append("release", ["story:1"])
        _ = 1 / 0
    assert not Entry.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_the_lock_outside_a_transaction_is_refused_because_it_would_hold_nothing() -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        append.lock()


@pytest.mark.django_db(transaction=True)
def test_two_interleaved_transactions_commit_in_the_order_of_their_ids() -> None:
    """The first holds the order until its commit: the second gets its id only afterwards, so no reader skips one."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has one writer at a time; this is about PostgreSQL")
    appended, may_commit = threading.Event(), threading.Event()
    seen: list[list[int]] = []

    def slow() -> None:
        with transaction.atomic():
            append.append("slow", [])
            appended.set()
            may_commit.wait(10)
        connection.close()

    def quick() -> None:
        appended.wait(10)
        with transaction.atomic():
            append.append("quick", [])
        seen.append(list(Entry.objects.order_by("id").values_list("what", flat=True)))
        connection.close()

    threads = [threading.Thread(target=work) for work in (slow, quick)]
    for thread in threads:
        thread.start()
    appended.wait(10)
    threads[1].join(0.5)
    assert threads[1].is_alive(), "the second must wait for the first"
    assert list(Entry.objects.all()) == [], "nothing is visible before a commit"
    may_commit.set()
    for thread in threads:
        thread.join(10)
    assert seen == [["slow", "quick"]]


@pytest.mark.django_db(transaction=True)
def test_a_reader_that_follows_while_eight_writers_append_misses_none() -> None:
    done = threading.Event()
    read: list[int] = []

    def write(name: str) -> None:
        for number in range(15):
            with transaction.atomic():
                append.append(f"{name}-{number}", [])
        connection.close()

    def follow() -> None:
        while not done.is_set() or Entry.objects.filter(id__gt=read[-1] if read else 0).exists():
            read.extend(
                Entry.objects.filter(id__gt=read[-1] if read else 0)
                .order_by("id")
                .values_list("id", flat=True)
            )
        connection.close()

    writers: list[Any] = [threading.Thread(target=write, args=(f"w{n}",)) for n in range(8)]
    reader = threading.Thread(target=follow)
    for thread in [reader, *writers]:
        thread.start()
    for thread in writers:
        thread.join(60)
    done.set()
    reader.join(30)
    assert read == list(Entry.objects.order_by("id").values_list("id", flat=True))
    assert len(read) == 120
