"""The parts that items are made of besides their body: people, places, rights, pictures, corrections."""

from datetime import datetime

from msgspec import Struct

from .vocabulary import CorrectionKind, SourceKind


class Part(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What all parts share: frozen, named fields, defaults left out of the JSON."""


class Section(Part, frozen=True):
    """Where in the edition the item stands; `slug` is unique in its edition."""

    slug: str
    name: str


class Concept(Part, frozen=True):
    """A subject, person, organisation, place or genre: a `name` in the item's language, and where it is controlled its `uri`
    (`medtop:20000002`) in the way of IPTC's NewsCodes."""

    name: str
    uri: str = ""
    role: str = ""


class Source(Part, frozen=True):
    """One source of the credit line, as the page names it."""

    name: str
    kind: SourceKind = SourceKind.AGENCY
    uri: str = ""


class Byline(Part, frozen=True):
    """Who wrote it; `title` is an office or a place ('our correspondent in …')."""

    name: str
    title: str = ""


class Correction(Part, frozen=True):
    """A note to the reader on what an earlier version had wrong: `at` in UTC, `version` the one that puts it right."""

    at: datetime
    note: str
    version: int
    kind: CorrectionKind = CorrectionKind.CORRECTION


class Rendition(Part, frozen=True):
    """One file of a picture or document: `href` relative to the site (`/media/…`) or absolute, sizes in pixels and bytes."""

    href: str
    mime: str
    width: int = 0
    height: int = 0
    size: int = 0


class Picture(Part, frozen=True):
    """A photograph as it stands with this item. `key` is unique in the item; `alt` and `caption` are in the item's language;
    `focus` is the point that crops keep, in hundredths of width and height."""

    key: str
    alt: str
    caption: str = ""
    photographer: str = ""
    credit_line: str = ""
    copyright_notice: str = ""
    usage_terms: str = ""
    focus: tuple[int, int] = (50, 50)
    renditions: tuple[Rendition, ...] = ()


class Document(Part, frozen=True):
    """A file that comes with the item, such as a statement in full."""

    key: str
    title: str
    credit_line: str = ""
    usage_terms: str = ""
    renditions: tuple[Rendition, ...] = ()


class Alternate(Part, frozen=True):
    """The same story in another language's edition: `language` is BCP 47, `href` its address."""

    language: str
    headline: str
    href: str


class DossierLink(Part, frozen=True):
    """A dossier that the item belongs to."""

    number: int
    title: str
    href: str = ""
