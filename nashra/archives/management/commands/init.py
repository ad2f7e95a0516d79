"""`nashra init`: an empty newsroom, without questions."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from nashra.archives import newsroom


class Command(BaseCommand):
    help = "Make an empty newsroom with these editions. Doing it again adds what is missing and changes nothing else."
    requires_system_checks = ["database"]

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--edition",
            action="append",
            default=[],
            metavar="LANGUAGE",
            help="a language tag, as ar or fa-AF; may be given again",
        )
        parser.add_argument(
            "--first-news-id", type=int, metavar="N", help="the number of the first story written here"
        )

    def handle(self, *args: Any, edition: list[str], first_news_id: int | None, **options: Any) -> None:
        if first_news_id is not None and first_news_id < 1:
            raise CommandError(f"--first-news-id {first_news_id}: write a whole number from 1 upwards")
        try:
            made = newsroom.make(edition, first_news_id=first_news_id)
        except (ValidationError, ValueError) as error:
            raise CommandError("; ".join(getattr(error, "messages", [str(error)]))) from error
        for one in made:
            self.stdout.write(
                f"/{one.code}/ {one.name}: {one.language}, {one.time_zone}, {one.default_section or 'no section'}"
            )
        if not get_user_model().objects.exists():
            self.stdout.write("Nobody can sign in yet: nashra createsuperuser makes the first user.")
