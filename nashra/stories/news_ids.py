"""News IDs: one integer sequence for the whole newsroom, kept by imports, never handed out twice.

One row counts. A number is taken with one UPDATE … RETURNING that waits for nobody longer than a row's lock, so that 16
writers at once never get the same. An import raises the counter above its own highest number before it writes.
"""

from django.db import connection, models, transaction

HIGHEST = 10**15  # above this, JavaScript's numbers in other people's readers begin to lose digits


class NewsIdCounter(models.Model):
    """The last news ID that was handed out."""

    last = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.last)


def take() -> int:
    """The next news ID, committed or rolled back with the caller; a number that was rolled back may be handed out again."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {_TABLE} SET last = last + 1 WHERE id = 1 RETURNING last")  # noqa: S608
        taken = cursor.fetchone()
        if taken is None:
            _begin()
            return take()
        return int(taken[0])


def keep_above(number: int) -> None:
    """Never hand out `number` or any below it. Raises ValueError for a number that can't be a news ID."""
    if not 0 <= number < HIGHEST:
        raise ValueError(f"{number} can't be a news ID: write a whole number from 1 to {HIGHEST - 1}")
    if not NewsIdCounter.objects.filter(pk=1, last__lt=number).update(last=number):
        _begin()  # there is no row yet, or it stands higher already
        NewsIdCounter.objects.filter(pk=1, last__lt=number).update(last=number)


def _begin() -> None:
    NewsIdCounter.objects.get_or_create(pk=1)


_TABLE = NewsIdCounter._meta.db_table
