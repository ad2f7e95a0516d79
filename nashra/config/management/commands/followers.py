"""`nashra followers`: how far each follower is, and a replay from zero."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from nashra.config.followers import FOLLOWERS
from nashra.journal.following import lag, replay, run
from nashra.journal.models import Failure


class Command(BaseCommand):
    help = "Show how far each follower of the journal is; with --replay NAME, begin one at the first entry again."
    requires_system_checks = ["database"]

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--replay", metavar="NAME")

    def handle(self, *args: Any, replay: str | None, **options: Any) -> None:
        if replay:
            self._replay(replay)
        for name, behind in lag(FOLLOWERS).items():
            failure = Failure.objects.filter(follower=name).first()
            self.stdout.write(
                f"{name}: {behind} behind"
                + (f"; last failure {failure.at:%Y-%m-%d %H:%M:%S} UTC" if failure else "")
            )

    def _replay(self, name: str) -> None:
        follower = next((follower for follower in FOLLOWERS if follower.name == name), None)
        if follower is None:
            names = ", ".join(follower.name for follower in FOLLOWERS)
            raise CommandError(f"there is no follower {name!r}; there are: {names}")
        replay(follower)
        while run(follower):
            pass
