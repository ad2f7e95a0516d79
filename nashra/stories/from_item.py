"""A story made of an item that came from outside: an import, a wire, the demonstration."""

import re
from typing import Any

from nashra.editions.models import Edition, Section
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Concept
from nashra.journal.transactions import one_transaction

from . import news_ids
from .blocks import stream_of
from .models import Story

SEPARATOR = "، "


def make(item: NewsItem, *, edition: Edition, section: Section | None, **given: Any) -> Story:
    """A draft with the item's words and, where it has one, its news ID. `given` fields go before what the item says.

    Raises IntegrityError where another story has the ID (the counter is above it in any case), ValidationError for what is
    too long.
    """
    story = Story(**{**fields(item), "edition": edition, "section": section, **given})
    # What comes from outside is looked at; the rows that `edition` and the like point to are there already.
    story.clean_fields(exclude=["news_id", "edition", "section", "same_story", "picture"])
    with one_transaction():
        if item.news_id:
            news_ids.keep_above(item.news_id)
        story.save()
    return story


def names(text: str) -> tuple[str, ...]:
    """The names that stand in a field with commas, Latin or Arabic, between them."""
    return tuple(dict.fromkeys(name.strip() for name in re.split(r"[,،;؛]", text) if name.strip()))


def fields(item: NewsItem) -> dict[str, Any]:
    """The fields of `Story` that an item fills, by name."""
    return {
        "news_id": item.news_id or None,
        "kicker": item.kicker,
        "headline": item.headline,
        "short_headline": item.short_headline,
        "lead": f"<p>{item.lead}</p>" if item.lead else "",
        "body": stream_of(item.body),
        "urgency": item.urgency or 5,
        "slugline": item.slugline,
        "genre": item.genre.name if item.genre else "",
        "byline": SEPARATOR.join(byline.name for byline in item.bylines),
        "dateline": item.dateline,
        "keywords": SEPARATOR.join(item.keywords),
        "people": _concepts(item.people),
        "organisations": _concepts(item.organisations),
        "places": _concepts(item.places),
        "sources": "\n".join(source.name for source in item.sources),
        "credit_line": item.credit_line,
        "copyright_holder": item.copyright_holder,
        "usage_terms": item.usage_terms,
        "ednote": item.ednote,
        "embargo_until": item.embargo_until,
        "origin": item.origin,
        "time_zone": item.time_zone if item.time_zone != "UTC" else "",
    }


def _concepts(concepts: tuple[Concept, ...]) -> str:
    return SEPARATOR.join(concept.name for concept in concepts)
