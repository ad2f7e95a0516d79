"""The worker of `nashra serve`: releases what is due to the second, and runs the followers of the journal."""

import logging
import os
import signal
import time
from datetime import datetime
from types import FrameType

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nashra.config.settings")

LONGEST_SLEEP = 0.5  # seconds: how late a release that was scheduled a moment ago may be noticed
log = logging.getLogger(__name__)


def main() -> None:
    from .serve import die_with_parent

    die_with_parent()
    import django

    django.setup()
    ending: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        ending.append(number)

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    while not ending:
        turn()
        time.sleep(_sleep())


def turn() -> None:
    """One turn: what is due, then each follower. A database that does not answer is waited for."""
    from django.db import DatabaseError, close_old_connections

    from nashra.journal.following import run
    from nashra.release.due import release_due

    from .followers import FOLLOWERS

    close_old_connections()
    try:
        release_due()
        for follower in FOLLOWERS:
            run(follower)
    except DatabaseError:
        log.exception("the database did not answer; trying again")
        time.sleep(1)


def _sleep() -> float:
    """Seconds until there may be something to do: short before a release is due."""
    from django.db import DatabaseError
    from django.utils import timezone

    from nashra.release.due import next_time

    try:
        due: datetime | None = next_time()
    except DatabaseError:
        return LONGEST_SLEEP
    if due is None:
        return LONGEST_SLEEP
    return max(0.0, min(LONGEST_SLEEP, (due - timezone.now()).total_seconds()))


if __name__ == "__main__":
    main()
