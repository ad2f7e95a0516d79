"""Instants in the time zone in which they are told; how all standards here write their dates."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def in_zone(instant: datetime, zone: str) -> datetime:
    """`instant` (aware) in the IANA zone, for `isoformat`.

    It stays in UTC where RFC 3339 (5.6) can't hold it otherwise: the zone is unknown, its offset had seconds
    then, or the year would leave 1 to 9999.
    """
    try:
        told = instant.astimezone(ZoneInfo(zone))
    except (KeyError, ValueError, OSError, OverflowError):
        return instant.astimezone(UTC)
    offset = told.utcoffset() or timedelta()
    return instant.astimezone(UTC) if offset % timedelta(minutes=1) else told
