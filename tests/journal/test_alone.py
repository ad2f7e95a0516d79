"""Locks without hosts end with their holder."""

import threading

import pytest
from django.db import connection

from nashra.journal.alone import alone

pytestmark = pytest.mark.django_db(transaction=True)


def test_who_waits_gets_the_lock_when_the_first_one_is_done() -> None:
    order: list[str] = []
    held = threading.Event()

    def second() -> None:
        held.wait(10)
        with alone("work", wait=True) as mine:
            assert mine
            order.append("second")
        connection.close()

    thread = threading.Thread(target=second)
    thread.start()
    with alone("work"):
        held.set()
        thread.join(0.3)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


def test_two_names_are_two_locks() -> None:
    with alone("one") as first, alone("two") as second:
        assert first and second


def test_a_lock_is_given_back_when_the_work_fails() -> None:
    with pytest.raises(ZeroDivisionError), alone("work"):
        _ = 1 / 0
    with alone("work") as mine:
        assert mine
