"""ninjs 3.1 as typed structs: the properties that we use (IPTC, ninjs-schema_3.1.json), and our roles.

Property names are the schema's in camelCase. A property that is empty is left out; an unknown one is skipped.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from .vocabulary import PubStatus

Instant = Annotated[datetime, Meta(tz=True)]


class Role(StrEnum):
    """What a headline, description, body, infoSource or altId is."""

    MAIN = "main"
    SHORT = "short"
    KICKER = "kicker"
    SUMMARY = "summary"
    LEAD = "lead"
    TEXT = "text"
    DATELINE = "dateline"
    CREDIT_LINE = "creditLine"
    REASON = "reason"
    CAPTION = "caption"
    ALT_TEXT = "altText"
    AUTHOR = "author"
    NEWS_ID = "newsId"
    EDITION = "edition"
    TIME_ZONE = "timeZone"
    SLUG = "slug"
    SAME_STORY = "sameStory"
    ORIGIN = "origin"
    FOCUS = "focus"
    DOSSIER = "dossier"


class Rel(StrEnum):
    """How a subject, place or associated object stands to the item."""

    SECTION = "section"
    KEYWORD = "keyword"
    LOCATED = "located"
    PICTURE = "picture"
    DOCUMENT = "document"
    TRANSLATION = "translation"
    DOSSIER = "dossier"


class _Part(Struct, frozen=True, kw_only=True, omit_defaults=True, rename="camel"):
    pass


class Standard(_Part, frozen=True):
    name: str = ""
    version: str = ""
    schema: str = ""


class Words(_Part, frozen=True):
    """A headline, a description or a body."""

    value: str
    role: str = ""
    content_type: str = ""
    char_count: int = 0
    word_count: int = 0


class Thing(_Part, frozen=True):
    """A subject, person, organisation, place or genre; an infoSource has `role` instead of `rel`."""

    name: str = ""
    role: str = ""
    rel: str = ""
    uri: str = ""
    literal: str = ""


class AltId(_Part, frozen=True):
    role: str = ""
    value: str = ""


class Poi(_Part, frozen=True):
    """The point that matters, in pixels from the top left; written also where it is 0."""

    x: int | None = None
    y: int | None = None


class File(_Part, frozen=True):
    """A rendition."""

    name: str = ""
    href: str = ""
    content_type: str = ""
    width: int = 0
    height: int = 0
    size_in_bytes: int = 0
    poi: Poi | None = None


class Ninjs(_Part, frozen=True):
    """A news object. `name` and `rel` stand in associated objects only."""

    standard: Standard | None = None
    name: str = ""
    rel: str = ""
    uri: str = ""
    type: str = ""
    representation_type: str = ""
    version: str = ""
    first_created: Instant | None = None
    version_created: Instant | None = None
    content_created: Instant | None = None
    embargoed_until: Instant | None = None
    pub_status: PubStatus | None = None
    urgency: int = 0
    language: str = ""
    title: str = ""
    slugline: str = ""
    headlines: tuple[Words, ...] = ()
    by: str = ""
    located: str = ""
    descriptions: tuple[Words, ...] = ()
    bodies: tuple[Words, ...] = ()
    ed_note: str = ""
    genres: tuple[Thing, ...] = ()
    subjects: tuple[Thing, ...] = ()
    people: tuple[Thing, ...] = ()
    organisations: tuple[Thing, ...] = ()
    places: tuple[Thing, ...] = ()
    info_sources: tuple[Thing, ...] = ()
    copyright_holder: str = ""
    copyright_notice: str = ""
    usage_terms: str = ""
    renditions: tuple[File, ...] = ()
    associations: tuple["Ninjs", ...] = ()
    alt_ids: tuple[AltId, ...] = ()
