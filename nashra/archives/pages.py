"""Reading files as pages, which needs no database: a second process does so while the first one writes."""

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from nashra.formats.saved_page.notes import Unreadable
from nashra.formats.saved_page.read import Reading, read
from nashra.formats.saved_page.settling import DateOrder

AHEAD = 2  # batches that are read before they are asked for


class Clues(NamedTuple):
    """What is known of pages before they are read."""

    time_zone: str | None = None
    language: str | None = None
    date_order: DateOrder | None = None


class Page(NamedTuple):
    """A file and what was read in it; `reading` is None where it can't be read, and `reason` says why and what to do."""

    name: str
    raw: bytes
    reading: Reading | None
    reason: str = ""


def page(path: Path, clues: Clues) -> Page:
    """The page in this file; never raises for what is in it, nor where it can't be opened."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        return Page(str(path), b"", None, f"{error.strerror}: check the name and the rights")
    return understood(raw, str(path), clues)


def understood(raw: bytes, name: str, clues: Clues) -> Page:
    """The page in these bytes."""
    try:
        return Page(name, raw, read(raw, name=name, **clues._asdict()))
    except Unreadable as error:
        return Page(name, raw, None, error.reason)


def batches(files: list[Path], clues: Clues, *, size: int) -> Iterator[list[Page]]:
    """The files' pages, some at a time. Many files are read ahead in a process of their own."""
    groups = _groups(files, size)
    if len(files) <= size:
        yield from (_pages(group, clues) for group in groups)
        return
    # 'spawn': a forked child would share this process's connection to the database.
    # Ctrl-C reaches it too, and is for this process to answer.
    with ProcessPoolExecutor(
        1,
        mp_context=get_context("spawn"),
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    ) as pool:
        waiting: deque[Future[list[Page]]] = deque(
            pool.submit(_pages, group, clues) for group in islice(groups, AHEAD)
        )
        while waiting:
            read_pages = waiting.popleft().result()
            waiting.extend(pool.submit(_pages, group, clues) for group in islice(groups, 1))
            yield read_pages


def _pages(group: list[Path], clues: Clues) -> list[Page]:
    return [page(path, clues) for path in group]


def _groups(files: Iterable[Path], size: int) -> Iterator[list[Path]]:
    rest = iter(files)
    while group := list(islice(rest, size)):
        yield group
