"""Rows of the record for tests, written the way the door does, without a desk."""

from datetime import UTC, datetime
from typing import Any

from nashra.formats.blocks import Intertitle, Paragraph
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Section as ItemSection
from nashra.record import log
from nashra.record.models import Row
from nashra.record.words import Kind, Verb

THEN = datetime(2021, 12, 22, 15, 43, 52, tzinfo=UTC)
CLOCKS = {"ar": "Asia/Beirut", "fa": "Asia/Tehran", "he": "Asia/Jerusalem", "en": "Europe/London"}


def item(number: int = 1, **fields: Any) -> NewsItem:
    """An item as the record takes it."""
    words = {
        "language": "ar",
        "edition": "ar",
        "news_id": number,
        "headline": f"خبر رقم {number}",
        "slug": f"خبر-{number}",
        "lead": "مقدمة الخبر.",
        "body": (Paragraph(html="فقرة أولى."), Intertitle(text="عنوان فرعي"), Paragraph(html="فقرة ثانية.")),
        "section": ItemSection(slug="politics", name="سياسة"),
        "released_at": THEN,
        "changed_at": THEN,
        "same_story": number,
    }
    words["time_zone"] = CLOCKS.get(fields.get("edition", "ar"), "UTC")
    return NewsItem(**{**words, **fields})


def record(
    verb: Verb = Verb.RELEASE, *, number: int = 1, erases: bool = False, note: str = "", **fields: Any
) -> Row:
    """A row of the record, written the way the door does."""
    shape = item(number, **fields)
    return log.append(
        log.Act(
            kind=Kind.STORY,
            number=number,
            verb=verb,
            edition=shape.edition,
            shape=shape,
            released_at=shape.changed_at or THEN,
            actor="layla",
            note=note,
            erases=erases,
        )
    )
