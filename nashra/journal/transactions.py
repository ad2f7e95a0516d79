"""One transaction for one change, however many hands it goes through."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def one_transaction() -> Iterator[None]:
    """The caller's transaction if there is one, else a new one.

    There is no savepoint inside a caller's: on PostgreSQL each costs two round trips. So whoever catches an error of the
    block and goes on must hold a savepoint of their own (`transaction.atomic`) around it.
    """
    if connection.in_atomic_block:
        yield
    else:
        with transaction.atomic():
            yield
