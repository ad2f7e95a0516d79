"""`NewsItem`: one piece of news in transport or as released."""

from datetime import datetime

from msgspec import Struct

from .blocks import BodyBlock
from .parts import (
    Alternate,
    Byline,
    Concept,
    Correction,
    Document,
    DossierLink,
    Picture,
    Section,
    Source,
)
from .vocabulary import PubStatus


class NewsItem(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="shape", tag="news_item"):
    """One piece of news. It covers what ninjs 3.1 and NewsML-G2 2.35 need of a text item.

    `uri` names the item for ever, `news_id` is its public number, `version` counts what the public got, from 1.
    All instants are UTC; `time_zone` (IANA) is where they are told. `language` is BCP 47. `lead` is inline HTML, `headline`
    and the like are plain text. `urgency` is 1 (most urgent) to 9, 0 where nobody said. Equal items have equal JSON.
    """

    # identity
    uri: str = ""
    news_id: int = 0
    version: int = 1
    edition: str = ""
    language: str
    time_zone: str = "UTC"
    pub_status: PubStatus = PubStatus.USABLE

    # dates
    created_at: datetime | None = None
    released_at: datetime | None = None
    changed_at: datetime | None = None
    embargo_until: datetime | None = None

    # words
    headline: str = ""
    short_headline: str = ""
    kicker: str = ""
    lead: str = ""
    body: tuple[BodyBlock, ...] = ()
    slugline: str = ""
    slug: str = ""
    bylines: tuple[Byline, ...] = ()
    dateline: str = ""
    ednote: str = ""
    corrections: tuple[Correction, ...] = ()
    reason: str = ""  # why it was withdrawn or killed, as the reader is told

    # what it is about
    urgency: int = 0
    genre: Concept | None = None
    section: Section | None = None
    subjects: tuple[Concept, ...] = ()
    people: tuple[Concept, ...] = ()
    organisations: tuple[Concept, ...] = ()
    places: tuple[Concept, ...] = ()
    located: Concept | None = None
    keywords: tuple[str, ...] = ()

    # rights
    sources: tuple[Source, ...] = ()
    credit_line: str = ""
    copyright_holder: str = ""
    copyright_notice: str = ""
    usage_terms: str = ""

    # what comes with it
    pictures: tuple[Picture, ...] = ()
    documents: tuple[Document, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    dossiers: tuple[DossierLink, ...] = ()
    same_story: int = 0  # the news ID that the language versions of one story share
    origin: str = ""  # where an imported item came from: a file's name or an address
