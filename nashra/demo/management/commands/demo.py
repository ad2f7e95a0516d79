"""`nashra demo`: a newsroom to look at."""

import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from rich.progress import Progress

from nashra.demo.load import kept_password, load
from nashra.record import guards
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
        call_command("migrate", verbosity=0, interactive=False)
        if anew:
            _empty()
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
    """Empty the tables and what belongs to them in NASHRA_DATA; the secret key stays. Only where the demonstration stands."""
    if Story.objects.exists() and not (Path(settings.NASHRA_DATA) / "demo-password").exists():
        raise CommandError("This newsroom was not filled by the demonstration, so it is not thrown away.")
    guards.lift(connection)
    call_command("flush", verbosity=0, interactive=False)
    guards.put(connection)
    data = Path(settings.NASHRA_DATA)
    (data / "heads").unlink(missing_ok=True)
    (data / "demo-password").unlink(missing_ok=True)
    shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)
    call_command("migrate", verbosity=0, interactive=False)
