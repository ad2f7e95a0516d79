"""SQLite for many writers: who waits for its turn looks every two milliseconds.

SQLite's own busy handler looks ever more rarely, at last ten times a second, and so misses the short gaps between the
transactions of a busy writer: a reader's comment waited for seconds while an archive came in (measured: docs/performance.md).
"""

import time

from django.db.backends.sqlite3 import base
from django.db.utils import OperationalError

LONGEST = 20.0  # seconds until a writer gives up
STEP = 0.002


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's own but for the beginning of a transaction."""

    def _start_transaction_under_autocommit(self) -> None:
        end = time.monotonic() + LONGEST
        self._wait_inside_sqlite(0)
        try:
            while not self._began(last=time.monotonic() >= end):
                time.sleep(STEP)
        finally:
            self._wait_inside_sqlite(int(LONGEST * 1000))

    def _began(self, *, last: bool) -> bool:
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except OperationalError as error:
            if last or "locked" not in str(error):
                raise
            return False
        return True

    def _wait_inside_sqlite(self, milliseconds: int) -> None:
        self.connection.execute(f"PRAGMA busy_timeout = {milliseconds}")
