"""Proving the record: every row, every document, the head kept outside the database, and what stands now."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from django.db.models import Exists, Max, OuterRef

from nashra.formats import canonical

from . import chain, heads, standing
from .models import Current, CurrentKey, Document, Row

AT_ONCE = 500

Subject = tuple[str, int]


class Finding(NamedTuple):
    """What verifying found: `broken` names the first bad row in one sentence, empty where all is whole.

    `head` is as far as the chain is whole; `erased` lists the rows whose documents a kill erased.
    """

    head: heads.Head
    erased: tuple[int, ...]
    broken: str


class Broken(Exception):
    """The record is not what we wrote; the text names the first bad row."""


def verify(*, against: heads.Head | None = None) -> Finding:
    """Read the whole log; `against` is a head that somebody kept elsewhere and that must lie on our chain."""
    reader = _Reader(against)
    try:
        for rows in _batches():
            documents = Document.objects.in_bulk({row.document_id for row in rows})
            for row in rows:
                reader.take(row, documents.get(row.document_id))
        reader.close()
    except Broken as broken:
        return Finding(reader.head, tuple(reader.erased), str(broken))
    return Finding(reader.head, tuple(reader.erased), "")


def head() -> heads.Head:
    """Count and digest of the log as the database has it now, unverified."""
    last = Row.objects.order_by("-number").first()
    return heads.Head(last.number, last.digest) if last else heads.Head(0, chain.BEGINNING)


class _Reader:
    """Walks the chain row by row and remembers what should stand in the end."""

    def __init__(self, against: heads.Head | None) -> None:
        self.head = heads.Head(0, chain.BEGINNING)
        self.erased: list[int] = []
        self.kept = heads.kept()
        self.against = against
        self.erasable = _last_erasing_rows()
        self.last: dict[Subject, int] = {}
        self.first_released: dict[Subject, datetime] = {}

    def take(self, row: Row, document: Document | None) -> None:
        count = self.head.count + 1
        if row.number != count:
            raise Broken(f"row {count} is missing: the next one has number {row.number}")
        if row.previous != self.head.digest:
            raise Broken(f"row {count} does not follow the row before it")
        if row.digest != _digest(row):
            raise Broken(f"row {count} was changed: its digest is not that of its fields")
        self._check_document(row, document)
        self.head = heads.Head(count, row.digest)
        self._compare(self.kept.committed, "in NASHRA_DATA/heads")
        self._compare(self.against, "kept elsewhere")
        self.last[row.kind, row.subject] = count
        self.first_released.setdefault((row.kind, row.subject), row.released_at)

    def close(self) -> None:
        for known, where in (
            (self.kept.committed, "NASHRA_DATA/heads"),
            (self.against, "the head kept elsewhere"),
        ):
            if known and known.count > self.head.count:
                raise Broken(f"row {self.head.count + 1} is missing: {where} knows {known.count} rows")
        committed = self.kept.committed.count if self.kept.committed else 0
        if self.head.count > committed and self.head not in self.kept.intended:
            raise Broken(f"row {committed + 1} was inserted: no head that we meant to write covers it")
        _check_current(self.last, self.first_released)
        _check_strays()

    def _check_document(self, row: Row, document: Document | None) -> None:
        if document is None:
            raise Broken(f"row {row.number}: its document was deleted")
        if document.content is None:
            if self.erasable.get((row.kind, row.subject), 0) <= row.number:
                raise Broken(f"row {row.number}: its document was emptied, and no kill erased it")
            self.erased.append(row.number)
        elif _bytes_digest(document.content) != row.document_id:
            raise Broken(f"row {row.number}: its document was changed")

    def _compare(self, known: heads.Head | None, where: str) -> None:
        if known and known.count == self.head.count and known.digest != self.head.digest:
            raise Broken(f"row {known.count} is not the last row of the head {where}")


def _digest(row: Row) -> str:
    """The digest of the row's fields; empty where one of them is nothing that a row can hold."""
    try:
        return chain.row_digest(row)
    except (AttributeError, TypeError, ValueError):
        return ""


def _bytes_digest(content: object) -> str:
    return canonical.digest(bytes(content)) if isinstance(content, (bytes, memoryview)) else ""


def _batches() -> Iterator[list[Row]]:
    after = None
    while True:
        rows = Row.objects.order_by("number")
        batch = list(rows.filter(number__gt=after)[:AT_ONCE] if after is not None else rows[:AT_ONCE])
        if not batch:
            return
        yield batch
        after = batch[-1].number


def _last_erasing_rows() -> dict[Subject, int]:
    erasing = Row.objects.filter(erases=True).values_list("kind", "subject").annotate(Max("number"))
    return {(kind, subject): number for kind, subject, number in erasing.order_by()}


def _check_current(last: dict[Subject, int], first_released: dict[Subject, datetime]) -> None:
    """What stands now must be what the last row of each subject says, no more and no less."""
    seen = set()
    for current in Current.objects.select_related("document").prefetch_related("keys").iterator(AT_ONCE):
        subject = (current.kind, current.subject)
        if subject not in last:
            raise Broken(f"what stands now has {current.kind} {current.subject}, which the log does not know")
        row = Row.objects.get(number=last[subject])
        if not _stands_as(current, row, first_released[subject]):
            raise Broken(
                f"row {row.number}: what stands now of {current.kind} {current.subject} is not what it says"
            )
        seen.add(subject)
    for kind, number in sorted(set(last) - seen):
        raise Broken(f"row {last[kind, number]}: what stands now has lost {kind} {number}")


def _stands_as(current: Current, row: Row, first_released: datetime) -> bool:
    if current.document_id != row.document_id or current.first_released_at != first_released:
        return False
    fields, keys = standing.after(row, canonical.recall(bytes(current.document.content or b"")))
    same = all(getattr(current, field) == value for field, value in fields.items())
    return same and {key.key for key in current.keys.all()} == keys


def _check_strays() -> None:
    """Nothing lies beside the log: a document that no row names, a key of nothing."""
    named = Row.objects.filter(document_id=OuterRef("digest"))
    stray = (
        Document.objects.filter(~Exists(named)).values_list("digest", flat=True).order_by("digest").first()
    )
    if stray is not None:
        raise Broken(f"document {stray} was inserted: no row names it")
    owner = Current.objects.filter(pk=OuterRef("current_id"))
    key = CurrentKey.objects.filter(~Exists(owner)).values_list("key", flat=True).first()
    if key is not None:
        raise Broken(f"what stands now has the key {key!r} of nothing that stands")
