"""Wagtail's command under the door's rules: what is due goes out, a refusal is kept, and the next one goes on."""

from typing import Any

from django.core.management.base import BaseCommand

from nashra.release.due import release_due


class Command(BaseCommand):
    help = "Release whatever is due. `nashra serve` does so by itself; this is for a machine without it."
    requires_system_checks = ["database"]

    def handle(self, *args: Any, **options: Any) -> None:
        released, refused = release_due()
        self.stdout.write(f"{released} released, {refused} refused")
