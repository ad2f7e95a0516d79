"""The snapshot: the item that the public gets of a story, made at the door and kept by the record."""

from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from msgspec.structs import replace

from nashra.formats import body_html, html
from nashra.formats.blocks import BodyBlock, DocumentBlock, Paragraph, PictureBlock
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Byline, Concept, Correction, Document, Picture, Section, Source
from nashra.formats.vocabulary import CorrectionKind, PubStatus, SourceKind
from nashra.languages.slugs import slug
from nashra.pictures import papers, renditions
from nashra.pictures.models import Document as KeptDocument
from nashra.pictures.models import Picture as KeptPicture
from nashra.record.reading import Stands
from nashra.stories.blocks import document_key, picture_key, shapes_of
from nashra.stories.from_item import names
from nashra.stories.models import Story

from .reasons import Reason, Refused

AGENCIES = {"agencies", "وكالات", "الوكالات", "خبرگزاری‌ها", "خبرگزاريها", "סוכנויות", "סוכנויות הידיעות"}


def of_story(story: Story, *, stands: Stands | None, at: datetime) -> NewsItem:
    """The item as the public gets it `at` that instant, after what `stands`. `at` lies back for imports of old pages."""
    before = stands.item if stands else None
    first = before.released_at if before and before.released_at else at
    body = tuple(shapes_of(story.body))
    return NewsItem(
        uri=before.uri if before else _uri(story.news_id, first),
        news_id=story.news_id,
        version=before.version + 1 if before else 1,
        created_at=_utc(story.created_at) if story.created_at <= first else None,
        released_at=_utc(first),
        changed_at=_utc(at),
        embargo_until=_utc(story.embargo),
        body=body,
        corrections=before.corrections if before else (),
        same_story=story.same_story_number(),
        slug=slug(story.short_headline or story.headline, story.edition.language),
        **_words(story),
        **_about(story),
        **_rights(story),
        **_attached(story, body),
    )


def prepare(story: Story) -> None:
    """Make the public files of the story's pictures and documents, where they are not there yet."""
    if story.picture_id or any(child.block_type in {"picture", "document"} for child in story.body):
        _attached(story, tuple(shapes_of(story.body)))


def corrected(item: NewsItem, *, note: str, at: datetime, kind: CorrectionKind) -> NewsItem:
    """The item with one more note to the reader."""
    return replace(
        item,
        corrections=(
            *item.corrections,
            Correction(at=at.astimezone(UTC), note=note, version=item.version, kind=kind),
        ),
    )


def tombstone(item: NewsItem, *, at: datetime, reason: str, wordless: bool) -> NewsItem:
    """What stays of an item that was taken back: its numbers and the reason; `wordless` (a kill) leaves the reason out too."""
    return NewsItem(
        uri=item.uri,
        news_id=item.news_id,
        version=item.version + 1,
        edition=item.edition,
        language=item.language,
        time_zone=item.time_zone,
        pub_status=PubStatus.CANCELED,
        released_at=item.released_at,
        changed_at=_utc(at),
        slug="" if wordless else item.slug,
        headline="" if wordless else item.headline,
        reason="" if wordless else reason,
        corrections=() if wordless else item.corrections,
        same_story=item.same_story,
    )


def _words(story: Story) -> dict[str, Any]:
    edition = story.edition
    return {
        "edition": edition.code,
        "language": edition.language,
        "time_zone": story.time_zone or edition.time_zone,
        "headline": story.headline.strip(),
        "short_headline": story.short_headline.strip(),
        "kicker": story.kicker.strip(),
        "lead": _inline(story.lead),
        "slugline": story.slugline.strip(),
        "bylines": tuple(Byline(name=name) for name in names(story.byline)),
        "dateline": story.dateline.strip(),
    }


def _about(story: Story) -> dict[str, Any]:
    section = story.section or story.edition.default_section
    return {
        "urgency": story.urgency,
        "genre": Concept(name=story.genre.strip()) if story.genre.strip() else None,
        "section": Section(slug=section.slug, name=section.name) if section else None,
        "keywords": names(story.keywords),
        "people": tuple(Concept(name=name) for name in names(story.people)),
        "organisations": tuple(Concept(name=name) for name in names(story.organisations)),
        "places": tuple(Concept(name=name) for name in names(story.places)),
        "located": Concept(name=story.dateline.strip()) if story.dateline.strip() else None,
    }


def _rights(story: Story) -> dict[str, Any]:
    return {
        "sources": tuple(
            _source(line.strip(), first=not index)
            for index, line in enumerate(story.sources.splitlines())
            if line.strip()
        ),
        "credit_line": story.credit_line.strip(),
        "copyright_holder": story.copyright_holder.strip(),
        "usage_terms": story.usage_terms.strip(),
        "origin": story.origin,
    }


def _attached(story: Story, body: tuple[BodyBlock, ...]) -> dict[str, Any]:
    chosen = {picture_key(story.picture.pk): story.picture} if story.picture else {}
    chosen |= {
        picture_key(child.value.pk): child.value
        for child in story.body
        if child.block_type == "picture" and child.value
    }
    shown = {block.picture for block in body if isinstance(block, PictureBlock)}
    documents = {
        document_key(child.value.pk): child.value
        for child in story.body
        if child.block_type == "document" and child.value
    }
    listed = {block.document for block in body if isinstance(block, DocumentBlock)}
    language = story.edition.language
    return {
        "pictures": tuple(
            _picture(picture, key, language)
            for key, picture in chosen.items()
            if key in shown or picture == story.picture
        ),
        "documents": tuple(_document(document, key) for key, document in documents.items() if key in listed),
    }


def _picture(picture: KeptPicture, key: str, language: str) -> Picture:
    try:
        return renditions.released_picture(picture, language, key)
    except OSError as error:
        text = _("The picture “%(picture)s” can't be read: choose it again, or another one.")
        raise Refused([Reason("picture", text % {"picture": picture.title}, "picture")]) from error


def _document(document: KeptDocument, key: str) -> Document:
    try:
        return papers.released_document(document, key)
    except papers.Refused as refused:
        raise Refused([Reason("document", refused.reason, "body")]) from refused
    except OSError as error:
        text = _("The document “%(document)s” can't be read: choose it again, or another one.")
        raise Refused([Reason("document", text % {"document": document.title}, "body")]) from error


def _source(name: str, *, first: bool) -> Source:
    if name.casefold() in AGENCIES:
        return Source(name=name, kind=SourceKind.AGENCIES)
    return Source(name=name, kind=SourceKind.NEWSROOM if first else SourceKind.AGENCY)


def _inline(rich_text: str) -> str:
    if "<" not in rich_text:
        return html.inline(rich_text).strip()
    return "<br>".join(block.html for block in body_html.read(rich_text) if isinstance(block, Paragraph))


def _uri(news_id: int, first: datetime) -> str:
    """A tag URI (RFC 4151) of the newsroom's own: it stays when addresses change."""
    host = settings.NASHRA_BASE_URL.split("//", 1)[1].split("/", 1)[0].split(":", 1)[0]
    return f"tag:{host},{first:%Y-%m-%d}:news/{news_id}"


def _utc(instant: datetime | None) -> datetime | None:
    return instant.astimezone(UTC) if instant else None
