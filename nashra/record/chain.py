"""How rows are chained: the digest of a row is over its fields and the digest of the row before."""

import json
from datetime import UTC, datetime

from nashra.formats.canonical import digest

from .models import Row

BEGINNING = "0" * 64


def row_digest(row: Row) -> str:
    """SHA-256 of the row as a JSON list, in 64 hexadecimal digits. Instants are told in UTC to the microsecond."""
    fields = [
        row.number,
        row.kind,
        row.subject,
        row.verb,
        row.edition,
        row.version,
        _instant(row.released_at),
        _instant(row.recorded_at),
        row.document_id,
        row.actor,
        row.note,
        row.erases,
        row.previous,
    ]
    return digest(
        json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    )


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")
