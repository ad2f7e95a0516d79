"""The words of a demonstration story, piece by piece, as the tests look at them."""

import re
from collections.abc import Iterator

from msgspec import to_builtins

from nashra.demo.written import DemoStory

FIELDS = ("headline", "short_headline", "kicker", "lead", "dateline", "ednote", "credit_line")


def pieces(story: DemoStory) -> Iterator[str]:
    """Everything that the newsroom wrote for this story, in the story's own language, without mark-up."""
    for field in FIELDS:
        yield _plain(getattr(story, field))
    yield from (_plain(text) for block in story.body for text in _block(to_builtins(block)))
    yield from story.keywords
    for concept in (*story.people, *story.organisations, *story.places):
        yield from (concept.name, concept.role)
    for picture in story.pictures:
        yield from (
            picture.alt,
            picture.caption,
            picture.photographer,
            picture.credit_line,
            picture.usage_terms,
        )
    for change in story.changes:
        yield change.note
        for block in (*(rewrite.block for rewrite in change.rewrite), *change.add):
            yield from (_plain(text) for text in _block(to_builtins(block)))
        yield from (text for text in to_builtins(change.replace).values() if isinstance(text, str))


def runs(texts: Iterator[str], length: int = 7) -> set[tuple[str, ...]]:
    """All runs of so many words that stand in the texts."""
    found = set()
    for text in texts:
        words = re.findall(r"[\w\u200c]+", text.lower())
        found |= {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}
    return found


def _block(block: dict[str, object]) -> Iterator[str]:
    for field in ("html", "text", "speaker", "caption"):
        yield str(block.get(field, ""))
    yield from block.get("items", ())  # type: ignore[misc]
    for row in block.get("rows", ()):  # type: ignore[attr-defined]
        yield from row


def _plain(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html)
