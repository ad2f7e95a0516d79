"""`nashra verify`: prove that the record is what we wrote."""

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from nashra.record import guards, heads
from nashra.record.models import Current
from nashra.record.verify import verify
from nashra.record.words import Kind, State
from nashra.stories.models import Story


class Command(BaseCommand):
    help = (
        "Read the whole record and say whether it is what was written. Exits 0 when it is whole, 1 when not."
    )
    requires_system_checks = ["database"]

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--against", metavar="HEAD", help="a head kept elsewhere: 'count:digest', or a file that holds it"
        )

    def handle(self, *args: Any, against: str | None, **options: Any) -> None:
        found = verify(against=_head(against) if against else None)
        for number in found.erased:
            self.stdout.write(f"row {number}: erased")
        for story in _live_without_record():
            self.stdout.write(
                f"note: story {story} is marked live at the desk, but the public has nothing of it"
            )
        for name in guards.missing(connection):
            self.stdout.write(f"note: the guard {name} was taken away; nashra init puts it back")
        if found.broken:
            self.stderr.write(f"broken: {found.broken}")
            sys.exit(1)
        self.stdout.write(f"whole: {found.head.count} rows, {len(found.erased)} erased")
        self.stdout.write(f"head {found.head}")


def _head(text: str) -> heads.Head:
    path = Path(text)
    try:
        return heads.parse(_last_head(path.read_text()) if path.is_file() else text)
    except (ValueError, OSError) as error:
        raise CommandError(f"--against: {error}") from error


def _last_head(text: str) -> str:
    """The last head in what `verify` printed, in a NASHRA_DATA/heads file or in the answer of nashra-log.json."""
    import json

    try:
        told = json.loads(text)
        return f"{told['count']}:{told['head']}"
    except (ValueError, KeyError, TypeError):
        pass
    lines = [line.split() for line in text.splitlines() if line.strip()]
    for words in reversed(lines):
        if len(words) == 3 and words[0] == heads.Stage.COMMIT.value:
            return f"{words[1]}:{words[2]}"
        if len(words) == 2 and words[0] == "head":
            return words[1]
    return text


def _live_without_record() -> list[int]:
    released = Current.objects.filter(kind=Kind.STORY.value, state=State.RELEASED.value)
    return list(
        Story.objects.filter(live=True)
        .exclude(news_id__in=released.values("subject"))
        .values_list("news_id", flat=True)
    )
