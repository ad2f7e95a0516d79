"""`nashra import saved-page`: many files, in small transactions, so that readers and editors are never locked out."""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.core.management.base import CommandError
from django.db import transaction
from rich.progress import Progress

from nashra.editions import shelf
from nashra.editions.models import Edition
from nashra.formats import html, ninjs
from nashra.formats.saved_page.settling import DateOrder
from nashra.record.log import many_rows

from .intake import Taken, Wishes, clues, take
from .models import Outcome
from .pages import batches, page

AT_ONCE = 20  # files a transaction: about a fifth of a second, which a waiting editor does not notice
PAUSE = 0.004  # seconds between two: on SQLite who waits to write gets in


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, or a folder whose files are meant")
    parser.add_argument("--edition", metavar="CODE", help="else the page's language decides")
    parser.add_argument(
        "--time-zone", default="", metavar="ZONE", help="the clock of the page's times, as Asia/Tehran"
    )
    parser.add_argument(
        "--section", default="", metavar="SLUG", help="else the page's own, or the edition's default"
    )
    parser.add_argument(
        "--date-order", choices=[order.value for order in DateOrder], help="how to read 03/04/2021"
    )
    parser.add_argument("--release", action="store_true", help="release through the gate at once")
    parser.add_argument("--dry-run", action="store_true", help="print what was understood and change nothing")
    parser.add_argument("--json", action="store_true", help="with --dry-run: as ninjs 3.1, one item a line")


def import_pages(options: dict[str, Any], *, out: Any, err: Any) -> None:
    """Do what the command line says; exits with 1 when a file was refused or not readable."""
    if options["json"] and not options["dry_run"]:
        raise CommandError("--json shows what was understood: give it with --dry-run")
    wishes = _wishes(options)
    files = list(_files(options["files"]))
    if options["dry_run"]:
        bad = sum([not _show(path, wishes, as_json=options["json"], out=out, err=err) for path in files])
    else:
        bad = sum(not _tell(taken, out, err) for taken in take_all(files, wishes))
    if bad:
        sys.exit(1)


def _wishes(options: dict[str, Any]) -> Wishes:
    return Wishes(
        edition=_edition(options["edition"]),
        time_zone=_time_zone(options["time_zone"]),
        section=options["section"],
        release=options["release"],
        date_order=DateOrder(options["date_order"]) if options["date_order"] else None,
    )


def _edition(code: str | None) -> Edition | None:
    if not code:
        return None
    found = shelf.edition(code)
    if found is None:
        known = ", ".join(shelf.all_editions()) or "none yet: nashra init --edition ar makes one"
        raise CommandError(f"--edition {code}: there is no such edition; there are: {known}")
    return found


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key if name else ""
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise CommandError(
            f"--time-zone {name}: there is no such time zone; write it as Asia/Tehran"
        ) from error


def _files(names: Iterable[str]) -> Iterator[Path]:
    for name in names:
        path = Path(name)
        if path.is_dir():
            yield from sorted(inside for inside in path.rglob("*") if inside.is_file())
        else:
            yield path


def take_all(files: list[Path], wishes: Wishes) -> Iterator[Taken]:
    """Take file after file, some in each transaction; whoever interrupts it loses at most the last few, and may begin again."""
    with Progress(disable=len(files) < AT_ONCE or not sys.stderr.isatty(), transient=True) as progress:
        bar = progress.add_task("Importing", total=len(files))
        for pages in batches(files, clues(wishes), size=AT_ONCE):
            with transaction.atomic(), many_rows():
                taken = [take(page, wishes) for page in pages]
            yield from taken
            progress.advance(bar, len(pages))
            time.sleep(PAUSE)


def _tell(taken: Taken, out: Any, err: Any) -> bool:
    """Print one line about the file, and its notes; gives whether it was taken."""
    good = taken.outcome in {Outcome.RELEASED, Outcome.DRAFT}
    stream = out if good else err
    words = [
        f"{taken.name}: {taken.outcome.value if taken.changed else 'already here, ' + taken.outcome.value}"
    ]
    if taken.news_id:
        words.append(f"news ID {taken.news_id}")
    stream.write(", ".join(words) + (f". {taken.reason}" if taken.reason else ""))
    for note in taken.notes:
        out.write(f"  {note.kind.value}{f' ({note.where})' if note.where else ''}: {note.text}")
    return good


def _show(path: Path, wishes: Wishes, *, as_json: bool, out: Any, err: Any) -> bool:
    found = page(path, clues(wishes))
    reading = found.reading
    if reading is None:
        err.write(f"{path}: {Outcome.UNREADABLE.value}. {found.reason}")
        return False
    if as_json:
        out.write(ninjs.write(reading.item, base_url=settings.NASHRA_BASE_URL).decode())
        return True
    item = reading.item
    out.write(
        f"{path}\n  news ID: {item.news_id or '—'}\n  released: {item.released_at or '—'}  ({item.time_zone})"
    )
    out.write(f"  language: {item.language}\n  headline: {item.headline}\n  lead: {html.text(item.lead)}")
    for block in item.body:
        out.write(f"  {type(block).__name__.lower()}: {html.block_text(block)}")
    out.write(
        f"  credit line: {item.credit_line or '—'}\n  sources: {', '.join(source.name for source in item.sources) or '—'}"
    )
    for note in reading.notes:
        out.write(f"  note, {note.kind.value}{f' ({note.where})' if note.where else ''}: {note.text}")
    return True
