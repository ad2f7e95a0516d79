"""What the demonstration's files hold, as typed shapes: stories in TOML, editions and cast in JSON.

Every field is checked on reading (msgspec): an unknown field, a missing one or a wrong word is an error
that names the file. Times are told from the moment of loading, so that the newsroom is always fresh; the
twin of the page that the project began from alone has fixed dates.
"""

import tomllib
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct, structs

from nashra.formats.blocks import BodyBlock
from nashra.formats.parts import Byline, Concept, Source
from nashra.formats.vocabulary import CorrectionKind

HERE = Path(__file__).parent


class State(StrEnum):
    """How a story stands once it is loaded."""

    RELEASED = "released"
    CORRECTED = "corrected"
    UPDATED = "updated"
    WITHDRAWN = "withdrawn"
    REINSTATED = "reinstated"
    KILLED = "killed"
    EMBARGOED = "embargoed"
    DRAFT = "draft"


class Verb(StrEnum):
    """What the desk does to a released story: the door's verbs."""

    UPDATE = "update"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    REINSTATE = "reinstate"
    KILL = "kill"


class CommentStatus(StrEnum):
    """What the moderators have decided."""

    PENDING = "pending"
    APPROVED = "approved"
    WITHHELD = "withheld"
    REJECTED = "rejected"


class Written(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all shapes here share: frozen, named fields, nothing that is not listed."""


class Moment(Written, frozen=True):
    """A point in time: one of hours before loading, hours after it, or a fixed instant with its offset."""

    hours_before_now: float | None = None
    hours_after_now: float | None = None
    at: datetime | None = None

    def __post_init__(self) -> None:
        given = [self.hours_before_now, self.hours_after_now, self.at]
        if sum(value is not None for value in given) != 1:
            raise ValueError("say one of hours_before_now, hours_after_now and at")
        if self.at is not None and self.at.tzinfo is None:
            raise ValueError("'at' needs its offset from UTC, such as +02:00")

    def instant(self, now: datetime) -> datetime:
        """The instant meant by someone who loads the demonstration at `now` (aware)."""
        if self.at is not None:
            return self.at
        return now + timedelta(hours=(self.hours_after_now or 0) - (self.hours_before_now or 0))


class DrawnPicture(Written, frozen=True):
    """A picture of the story, made by `drawings.draw(drawing, seed)`. Of several the first stands at the
    head; `key` is what a picture block of the body names. `focus` in hundredths of width and height.
    """

    key: str
    drawing: str
    seed: str
    alt: str
    caption: str
    photographer: str
    credit_line: str
    usage_terms: str
    focus: tuple[int, int] = (50, 50)


class Rewrite(Written, frozen=True):
    """One block of the body, by its position from 0, that becomes another."""

    position: int
    block: BodyBlock


class Replacement(Written, frozen=True):
    """Fields that a change gives new words; what is None stays."""

    headline: str | None = None
    short_headline: str | None = None
    kicker: str | None = None
    lead: str | None = None
    keywords: tuple[str, ...] | None = None
    urgency: int | None = None


class Change(Written, frozen=True):
    """One thing done to the story after its first release. `note` is what readers are told: of a
    correction, of a withdrawal or a kill the reason. `rewrite` changes blocks where they stand, `add`
    appends blocks to the body.
    """

    verb: Verb
    when: Moment
    note: str = ""
    kind: CorrectionKind = CorrectionKind.CORRECTION
    replace: Replacement = Replacement()
    rewrite: tuple[Rewrite, ...] = ()
    add: tuple[BodyBlock, ...] = ()


class ReaderComment(Written, frozen=True):
    """A reader's comment and what became of it. Its language and direction are its own."""

    name: str
    email: str
    text: str
    status: CommentStatus
    when: Moment


class DemoStory(Written, frozen=True):
    """One story as first written. `released` is absent in a draft and in a story that waits for its
    embargo.

    `same_story` is the key that the language versions of one story share. `lead` and blocks are inline HTML
    as in `formats.blocks`; `section` is the slug of one of the edition's sections.
    """

    key: str
    edition: str
    state: State
    section: str
    headline: str
    lead: str
    body: tuple[BodyBlock, ...]
    slugline: str
    genre: Concept
    urgency: int
    author: str  # who of the cast wrote it
    news_id: int | None = None
    released: Moment | None = None
    embargo_until: Moment | None = None
    short_headline: str = ""
    kicker: str = ""
    dateline: str = ""
    ednote: str = ""
    bylines: tuple[Byline, ...] = ()
    sources: tuple[Source, ...] = ()
    credit_line: str = ""
    keywords: tuple[str, ...] = ()
    people: tuple[Concept, ...] = ()
    organisations: tuple[Concept, ...] = ()
    places: tuple[Concept, ...] = ()
    pictures: tuple[DrawnPicture, ...] = ()
    same_story: str = ""
    changes: tuple[Change, ...] = ()
    comments: tuple[ReaderComment, ...] = ()

    def after(self, change: Change) -> "DemoStory":
        """The story with the words that `change` gives it (its `changes` and `comments` stay as they are)."""
        body = list(self.body)
        for rewrite in change.rewrite:
            body[rewrite.position] = rewrite.block
        words = {name: value for name, value in structs.asdict(change.replace).items() if value is not None}
        return structs.replace(self, body=(*body, *change.add), **words)


class DemoSection(Written, frozen=True):
    """A section of an edition; `subject` is the Media Topic that its stories are filed under."""

    slug: str
    name: str
    subject: str


class DemoEdition(Written, frozen=True):
    """A language edition: `language` is BCP 47, `time_zone` an IANA zone, `city` the agency's invented
    town.
    """

    code: str
    language: str
    name: str
    tagline: str
    city: str
    time_zone: str
    default_section: str
    sections: tuple[DemoSection, ...]


class Player(Written, frozen=True):
    """One of the cast. `role` is one of `staff`'s, empty for readers, who have no login; `bylines` by
    edition.
    """

    key: str
    name: str
    email: str
    language: str
    role: str = ""
    editions: tuple[str, ...] = ()
    bylines: dict[str, str] = {}
    banned: bool = False


def stories(folder: Path = HERE / "stories") -> tuple[DemoStory, ...]:
    """All stories, by key. A file that cannot be read is a ValueError that names it and the field."""
    return tuple(_story(path) for path in sorted(folder.glob("*.toml")))


def editions(path: Path = HERE / "editions.json") -> tuple[DemoEdition, ...]:
    return msgspec.json.decode(path.read_bytes(), type=tuple[DemoEdition, ...])


def cast(path: Path = HERE / "cast.json") -> tuple[Player, ...]:
    return msgspec.json.decode(path.read_bytes(), type=tuple[Player, ...])


def oldest_first(found: Sequence[DemoStory], now: datetime) -> list[DemoStory]:
    """The order in which a newsroom would have released them; what is not released comes last."""
    return sorted(found, key=lambda story: story.released.instant(now) if story.released else now)


def _story(path: Path) -> DemoStory:
    try:
        story = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), DemoStory)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ValueError(
            f"{path.name}: {error}. See nashra/demo/written.py for what a story may hold."
        ) from error
    if story.key != path.stem:
        raise ValueError(f"{path.name}: its key is {story.key!r}. Name the file after the key.")
    return story
