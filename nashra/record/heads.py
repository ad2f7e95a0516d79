"""The head of the log kept outside the database: what we meant to write and what was committed, in `NASHRA_DATA/heads`.

Each line is `intent` or `commit`, the count of rows and the digest of the last one. An intent is on the disk before the
transaction commits, so a row that no intent covers was not written by us; a committed head without its row was deleted.
"""

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

_LINE = re.compile(r"^(intent|commit) (\d{1,18}) ([0-9a-f]{64})$", re.ASCII | re.MULTILINE)
LONGEST = 256 * 1024  # bytes, after which the file is written anew with what still counts


class Stage(StrEnum):
    INTENT = "intent"
    COMMIT = "commit"


@dataclass(frozen=True, order=True)
class Head:
    """`count` rows stand in the log, and the last one has this digest."""

    count: int
    digest: str

    def __str__(self) -> str:
        return f"{self.count}:{self.digest}"


class Heads(NamedTuple):
    committed: Head | None
    intended: frozenset[Head]


def intend(head: Head, *, durable: bool = True) -> None:
    """Say before the commit what the log's head will be; `durable` waits for the disk."""
    _write(Stage.INTENT, head, durable=durable)


def commit(head: Head) -> None:
    """Say after the commit what the log's head is."""
    _write(Stage.COMMIT, head, durable=False)


def kept() -> Heads:
    """What the file tells; nothing where there is none yet."""
    committed: Head | None = None
    intended = set()
    for stage, head in _lines():
        if stage is Stage.INTENT:
            intended.add(head)
        elif committed is None or head.count >= committed.count:
            committed = head
    return Heads(committed, frozenset(intended))


def parse(text: str) -> Head:
    """The head in `count:digest`, as `nashra verify` prints it; raises ValueError with the reason."""
    count, _, digest = text.strip().partition(":")
    if (
        not (count.isascii() and count.isdigit())
        or len(digest) != 64
        or set(digest) - set("0123456789abcdef")
    ):
        raise ValueError(
            f"{text.strip()[:100]!r} is no head: write the count, a colon and 64 hexadecimal digits"
        )
    return Head(int(count), digest)


def _path() -> Path:
    return Path(settings.NASHRA_DATA) / "heads"


def _lines() -> list[tuple[Stage, Head]]:
    try:
        text = _path().read_text(errors="replace")
    except FileNotFoundError:
        return []
    # A line that a power failure tore, or that somebody spoilt, tells nothing.
    return [(Stage(line[1]), Head(int(line[2]), line[3])) for line in _LINE.finditer(text)]


def _write(stage: Stage, head: Head, *, durable: bool) -> None:
    with _lock():
        if _size() > LONGEST:
            _shorten()
        with _path().open("a") as file:
            file.write(f"{stage.value} {head.count} {head.digest}\n")
            file.flush()
            if durable:
                os.fsync(file.fileno())


def _size() -> int:
    try:
        return _path().stat().st_size
    except FileNotFoundError:
        return 0


def _shorten() -> None:
    committed, intended = kept()
    count = committed.count if committed else 0
    lines = [f"intent {head.count} {head.digest}\n" for head in sorted(intended) if head.count > count]
    if committed:
        lines.insert(0, f"commit {committed.count} {committed.digest}\n")
    shorter = _path().with_suffix(".new")
    with shorter.open("w") as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())
    shorter.replace(_path())


@contextmanager
def _lock() -> Iterator[None]:
    folder = Path(settings.NASHRA_DATA) / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "heads").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
