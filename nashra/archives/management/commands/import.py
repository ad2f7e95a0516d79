"""`nashra import`: what comes from outside becomes stories."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from nashra.archives.saved_pages import add_arguments, import_pages


class Command(BaseCommand):
    help = (
        "Bring in what was published elsewhere. The kind of file comes first: nashra import saved-page FILE…"
    )
    requires_system_checks = ["database"]

    def add_arguments(self, parser: CommandParser) -> None:
        kinds = parser.add_subparsers(dest="kind", required=True, metavar="KIND")
        pages = kinds.add_parser("saved-page", help="news pages saved as plain text or HTML")
        add_arguments(pages)

    def handle(self, *args: Any, **options: Any) -> None:
        import_pages(options, out=self.stdout, err=self.stderr)
