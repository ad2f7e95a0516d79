"""ninjs: an item from the typed object. `ninjs` has the table of what stands where; this is the way back."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from . import body_html, html, ninjs_associated
from .blocks import BodyBlock, Paragraph, PictureBlock
from .news_item import NewsItem
from .ninjs_associated import alt_id, said, whole
from .ninjs_shape import Ninjs, Rel, Role, Thing, Words
from .parts import Byline, Concept, Picture, Section, Source
from .uris import short
from .vocabulary import PubStatus, SourceKind

_KINDS = {kind.value: kind for kind in SourceKind}


def item_of(found: Ninjs, base: str) -> NewsItem:
    """The item that a news object holds; addresses below `base` become relative to the site."""
    pictures = ninjs_associated.pictures(found.associations, base)
    lead = _lead(found)
    return NewsItem(
        uri=found.uri,
        news_id=whole(alt_id(found, Role.NEWS_ID)),
        version=max(1, whole(found.version)),
        edition=alt_id(found, Role.EDITION),
        language=found.language,
        time_zone=alt_id(found, Role.TIME_ZONE) or "UTC",
        pub_status=found.pub_status or PubStatus.USABLE,
        created_at=_in_utc(found.content_created),
        released_at=_in_utc(found.first_created or found.version_created),
        changed_at=_in_utc(_later(found)),
        embargo_until=_in_utc(found.embargoed_until),
        headline=said(found.headlines, Role.MAIN, None),
        short_headline=said(found.headlines, Role.SHORT),
        kicker=said(found.headlines, Role.KICKER),
        lead=lead,
        body=tuple(_body(found, lead, pictures)),
        slugline=found.slugline,
        slug=alt_id(found, Role.SLUG),
        bylines=_bylines(found),
        dateline=said(found.descriptions, Role.DATELINE),
        ednote=found.ed_note,
        corrections=ninjs_associated.corrections(found.associations),
        reason=said(found.descriptions, Role.REASON),
        pictures=pictures,
        documents=ninjs_associated.documents(found.associations, base),
        alternates=ninjs_associated.alternates(found.associations, base),
        dossiers=ninjs_associated.dossiers(found.associations, base),
        same_story=whole(alt_id(found, Role.SAME_STORY)),
        origin=alt_id(found, Role.ORIGIN),
        **_about_and_rights(found),
    )


def _about_and_rights(found: Ninjs) -> dict[str, Any]:
    """What the item is about, and whose it is."""
    return {
        "urgency": found.urgency,
        "genre": next((_concept(genre) for genre in found.genres), None),
        "section": next(
            (Section(slug=s.literal, name=s.name) for s in found.subjects if s.rel == Rel.SECTION), None
        ),
        "subjects": tuple(_concept(s) for s in found.subjects if s.rel not in (Rel.SECTION, Rel.KEYWORD)),
        "people": tuple(map(_concept, found.people)),
        "organisations": tuple(map(_concept, found.organisations)),
        "places": tuple(_concept(place) for place in found.places if place.rel != Rel.LOCATED),
        "located": _located(found),
        "keywords": tuple(subject.name for subject in found.subjects if subject.rel == Rel.KEYWORD),
        "sources": tuple(_source(source) for source in found.info_sources if source.role != Role.AUTHOR),
        "credit_line": said(found.descriptions, Role.CREDIT_LINE),
        "copyright_holder": found.copyright_holder,
        "copyright_notice": found.copyright_notice,
        "usage_terms": found.usage_terms,
    }


def _in_utc(instant: datetime | None) -> datetime | None:
    return instant and instant.astimezone(UTC)


def _later(found: Ninjs) -> datetime | None:
    """When it was changed, if that is told and is not when it was first released."""
    return found.version_created if found.first_created not in (None, found.version_created) else None


def _lead(found: Ninjs) -> str:
    for role in (Role.SUMMARY, Role.LEAD):
        for words in found.descriptions:
            if words.role == role and words.value:
                return html.inline(words.value) if _is_html(words) else html.from_text(words.value)
    return ""


def _body(found: Ninjs, lead: str, pictures: Sequence[Picture]) -> Iterator[BodyBlock]:
    """The blocks of the body, without the lead as first paragraph and without pictures that are not there."""
    keys = {file.href: picture.key for picture in pictures for file in picture.renditions}
    keys |= {picture.key: picture.key for picture in pictures}
    for number, block in enumerate(_blocks(found)):
        if isinstance(block, PictureBlock):
            if block.picture in keys:
                yield PictureBlock(picture=keys[block.picture], language=block.language)
        elif number or not (lead and isinstance(block, Paragraph) and block.html == lead):
            yield block


def _blocks(found: Ninjs) -> Sequence[BodyBlock]:
    marked_up = next(filter(_is_html, found.bodies), None)
    if marked_up is not None:
        return body_html.read(marked_up.value, language=found.language)
    plain = next((words.value for words in found.bodies if words.content_type in ("", "text/plain")), "")
    parts = plain.split("\n\n") if "\n\n" in plain else plain.split("\n")
    return [Paragraph(html=paragraph) for paragraph in map(html.from_text, parts) if paragraph]


def _is_html(words: Words) -> bool:
    return words.content_type in ("text/html", "application/xhtml+xml")


def _bylines(found: Ninjs) -> tuple[Byline, ...]:
    named = tuple(
        Byline(name=source.name, title=source.literal)
        for source in found.info_sources
        if source.role == Role.AUTHOR
    )
    return named or ((Byline(name=found.by),) if found.by else ())


def _located(found: Ninjs) -> Concept | None:
    if not found.located:
        return None
    places = (place for place in found.places if place.rel == Rel.LOCATED and place.name == found.located)
    return next((Concept(name=place.name, uri=_code(place)) for place in places), Concept(name=found.located))


def _concept(thing: Thing) -> Concept:
    return Concept(name=thing.name, uri=_code(thing), role=thing.rel)


def _source(thing: Thing) -> Source:
    return Source(name=thing.name, kind=_KINDS.get(thing.role, SourceKind.AGENCY), uri=_code(thing))


def _code(thing: Thing) -> str:
    return short(thing.uri) or thing.literal
