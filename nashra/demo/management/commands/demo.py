"""`nashra demo`: a newsroom to look at."""

import fcntl
import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from rich.progress import Progress

from nashra.demo.load import kept_password, load
from nashra.stories.models import Story


class Command(BaseCommand):
    help = "Fill an empty newsroom with invented stories in four languages that show every state."
    requires_system_checks = ["database"]

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--unless-filled", action="store_true", help="do nothing where there are stories already"
        )
        parser.add_argument(
            "--anew", action="store_true", help="throw away everything in this newsroom first"
        )

    def handle(self, *args: Any, unless_filled: bool, anew: bool, **options: Any) -> None:
        if anew:
            _empty()
        call_command("migrate", verbosity=0, interactive=False)
        if Story.objects.exists():
            if unless_filled:
                self._greet()
                return
            raise CommandError(
                "There are stories here already. --anew throws them away; --unless-filled leaves them."
            )
        self._fill()
        self._greet()

    def _fill(self) -> None:
        with Progress(transient=True) as progress:
            bar = progress.add_task("Filling the demonstration", total=None)
            for step in load():
                progress.update(bar, completed=step.done, total=step.total)
        self.stdout.write("The demonstration is ready.")

    def _greet(self) -> None:
        self.stdout.write(
            f"The desk: {settings.NASHRA_BASE_URL}/desk/ — sign in as layla, noa or dara; password: {kept_password()}"
        )


def _empty() -> None:
    """Throw away the tables and what belongs to them in NASHRA_DATA; the secret key stays. Only what the demonstration filled."""
    data = Path(settings.NASHRA_DATA)
    filled = "stories_story" in connection.introspection.table_names() and Story.objects.exists()
    if filled and not (data / "demo-password").exists():
        raise CommandError("This newsroom was not filled by the demonstration, so it is not thrown away.")
    if _served(data):
        raise CommandError("It is being served: stop nashra serve first.")
    _drop_tables()
    for name in ("heads", "demo-password"):
        (data / name).unlink(missing_ok=True)
    shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)


def _served(data: Path) -> bool:
    try:
        with (data / "serve.lock").open() as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def _drop_tables() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("DROP SCHEMA public CASCADE")
            cursor.execute("CREATE SCHEMA public")
        return
    path = str(connection.settings_dict["NAME"])
    connection.close()
    for ending in ("", "-wal", "-shm"):
        Path(path + ending).unlink(missing_ok=True)
