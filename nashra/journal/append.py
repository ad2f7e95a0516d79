"""How a change enters the journal: in the changing transaction, under the one lock that makes ids follow the commits."""

from collections.abc import Iterable

from django.db import connection
from django.utils import timezone

from .models import Entry
from .transactions import one_transaction

LOCK = 0x4E617368  # 'Nash': the advisory lock that journal and log share


def lock() -> None:
    """Take the writers' lock until this transaction ends. Must be its last act but the writes that need the order.

    PostgreSQL: a transaction-scoped advisory lock, so that who has the smaller id commits first. SQLite: an IMMEDIATE
    transaction is alone already. Raises RuntimeError outside a transaction, where the lock would hold nothing.
    """
    if not connection.in_atomic_block:
        raise RuntimeError(
            "the journal is written in the transaction that makes the change: open one (transaction.atomic)"
        )
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def append(what: str, keys: Iterable[str]) -> Entry:
    """Write that `what` happened to everything with these keys; committed or rolled back with the caller's own change."""
    with one_transaction():
        lock()
        return Entry.objects.create(at=timezone.now(), what=what, keys=sorted(set(keys)))
