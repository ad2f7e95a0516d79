"""Locks without hosts: held by a connection or an open file, so that they end with their holder and name nobody."""

import fcntl
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection


@contextmanager
def alone(name: str, *, wait: bool = False) -> Iterator[bool]:
    """Whether this run is the only one of `name`; the lock is kept until the block ends or the process dies.

    PostgreSQL: a session-level advisory lock, good across machines. SQLite, which one machine has: flock on
    `NASHRA_DATA/locks/<name>`. With `wait`, until the other one is done.
    """
    if connection.vendor == "postgresql":
        yield from _by_connection(zlib.crc32(name.encode()), wait=wait)
    else:
        yield from _by_file(name, wait=wait)


def _by_connection(number: int, *, wait: bool) -> Iterator[bool]:
    with connection.cursor() as cursor:
        verb = "pg_advisory_lock" if wait else "pg_try_advisory_lock"
        cursor.execute(f"SELECT {verb}(1, %s)", [number - 2**31])
        mine = wait or bool(cursor.fetchone()[0])
    try:
        yield mine
    finally:
        if mine:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(1, %s)", [number - 2**31])


def _by_file(name: str, *, wait: bool) -> Iterator[bool]:
    folder = settings.NASHRA_DATA / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / name).open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
        else:
            yield True
