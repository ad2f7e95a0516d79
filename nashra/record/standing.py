"""What stands after a row: the fields and keys of `Current`, made from the row and its shape alone."""

from typing import Any, NamedTuple

from nashra.formats.affair import Affair
from nashra.formats.canonical import Shape, digest
from nashra.formats.news_item import NewsItem
from nashra.languages.slugs import slug

from .models import Row
from .words import STATE_AFTER, State, Verb

LONGEST_KEY = 200


class Standing(NamedTuple):
    fields: dict[str, Any]
    keys: frozenset[str]


def after(row: Row, shape: Shape) -> Standing:
    """The fields of `Current` that follow from the row (all but `first_released_at`), and its keys.

    What is withdrawn or killed keeps the keys by which its place is found, and no others.
    """
    state = STATE_AFTER[Verb(row.verb)]
    fields = {
        "edition": row.edition,
        "section": _section(shape),
        "language": shape.language,
        "state": state.value,
        "version": row.version,
        "urgency": shape.urgency if isinstance(shape, NewsItem) else 0,
        "changed_at": row.released_at,
        "row": row.number,
        "document_id": row.document_id,
    }
    return Standing(fields, _keys(shape) if state is State.RELEASED else frozenset())


def touched(row: Row, *keys: str) -> frozenset[str]:
    """The journal's keys for a row: the subject, its edition, and whatever it was or is found by."""
    return frozenset({f"{row.kind}:{row.subject}", f"edition:{row.edition}", *keys})


def tag_key(edition: str, tag: str) -> str:
    """The key of a tag by its slug, as a digest: the journal keeps its keys for ever, and a kill may erase words."""
    return f"tag:{edition}:{digest(tag.encode())[:16]}"


def _section(shape: Shape) -> str:
    return shape.section.slug if isinstance(shape, NewsItem) and shape.section else ""


def _keys(shape: Shape) -> frozenset[str]:
    if isinstance(shape, Affair):
        return frozenset()
    keys = {f"same:{shape.same_story or shape.news_id}"}
    keys |= {f"picture:{picture.key}" for picture in shape.pictures}
    keys |= {f"document:{document.key}" for document in shape.documents}
    keys |= {tag_key(shape.edition, slug(word, shape.language)) for word in shape.keywords}
    if shape.section:
        keys.add(f"section:{shape.edition}:{shape.section.slug}")
    return frozenset(key[:LONGEST_KEY] for key in keys)
