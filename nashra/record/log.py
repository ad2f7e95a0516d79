"""Writing the record: the one way a row comes to be, and the one way that bytes go. Only `release` calls it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

import msgspec
from django.db import transaction
from django.utils import timezone

from nashra.formats import canonical
from nashra.journal import append as journal
from nashra.journal.transactions import one_transaction

from . import chain, heads, standing
from .models import Current, CurrentKey, Document, Row
from .words import Kind, Verb

_many: ContextVar[list[heads.Head] | None] = ContextVar("many", default=None)


class Refused(Exception):
    """The record does not take this; the text says why."""


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be recorded: who did what to which number, and the shape that the public gets from now on."""

    kind: Kind
    number: int
    verb: Verb
    edition: str
    shape: canonical.Shape
    released_at: datetime
    actor: str
    note: str = ""
    erases: bool = False


def append(act: Act) -> Row:
    """Write the row, its document, what stands now and the journal's entry, in the caller's transaction.

    Raises `Refused` for a shape under embargo or one that is no canonical JSON: the record holds what is public only.
    """
    now = timezone.now()
    if act.shape.embargo_until and act.shape.embargo_until > now:
        raise Refused(
            f"{act.kind.value} {act.number} is under embargo until {act.shape.embargo_until.isoformat()}"
        )
    content = canonical.write(act.shape)
    with one_transaction():
        journal.lock()
        row = _next_row(act, content, now)
        row.save(force_insert=True)
        keys = _stand(row, act.shape)
        if act.erases:
            _erase(row)
        journal.append(act.verb.value, standing.touched(row, *keys))
        _keep_head(heads.Head(row.number, row.digest))
    return row


@contextmanager
def many_rows() -> Iterator[None]:
    """Many rows in one transaction: their last head is made durable once, at the end of the block."""
    token = _many.set([])
    try:
        yield
        written = _many.get()
        if written:
            heads.intend(written[-1])
    finally:
        _many.reset(token)


def _next_row(act: Act, content: bytes, now: datetime) -> Row:
    last = Row.objects.order_by("-number").only("number", "digest").first()
    document = Document(digest=canonical.digest(content), content=content)
    Document.objects.bulk_create(
        [document], ignore_conflicts=True
    )  # the same bytes may have been public before
    row = Row(
        number=last.number + 1 if last else 1,
        kind=act.kind.value,
        subject=act.number,
        verb=act.verb.value,
        edition=act.edition,
        version=act.shape.version,
        released_at=act.released_at,
        recorded_at=now,
        document=document,
        actor=act.actor,
        note=act.note,
        erases=act.erases,
        previous=last.digest if last else chain.BEGINNING,
    )
    row.digest = chain.row_digest(row)
    return row


def _stand(row: Row, shape: canonical.Shape) -> set[str]:
    """Bring `Current` up to the row; gives the keys that it had or has."""
    fields, keys = standing.after(row, shape)
    if row.verb == Verb.RELEASE.value:
        current = Current(kind=row.kind, subject=row.subject, first_released_at=row.released_at, **fields)
        current.save(force_insert=True)
        CurrentKey.objects.bulk_create([CurrentKey(current=current, key=key) for key in sorted(keys)])
        return set(keys)
    current, _ = Current.objects.update_or_create(
        kind=row.kind,
        subject=row.subject,
        defaults=fields,
        create_defaults={**fields, "first_released_at": row.released_at},
    )
    had = set(current.keys.values_list("key", flat=True))
    current.keys.filter(key__in=had - keys).delete()
    CurrentKey.objects.bulk_create([CurrentKey(current=current, key=key) for key in sorted(keys - had)])
    return had | keys


def _erase(row: Row) -> None:
    """Empty the documents of the rows before this one. The digests stay, so the log stays whole."""
    earlier = Row.objects.filter(kind=row.kind, subject=row.subject, number__lt=row.number)
    digests = set(earlier.values_list("document_id", flat=True)) - {row.document_id}
    Document.objects.filter(digest__in=digests).update(content=None)


def _keep_head(head: heads.Head) -> None:
    written = _many.get()
    if written is None:
        heads.intend(head)
        transaction.on_commit(lambda: heads.commit(head))
    else:
        if not written:
            transaction.on_commit(lambda: heads.commit(written[-1]))
        written.append(head)
