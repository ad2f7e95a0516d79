"""One saved page comes in: it is read, becomes a story, is released if one asks, and is kept raw with what became of it."""

from pathlib import Path
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction

from nashra.editions import shelf
from nashra.editions.models import Edition, Section
from nashra.formats.canonical import digest
from nashra.formats.news_item import NewsItem
from nashra.formats.saved_page.notes import Note
from nashra.formats.saved_page.read import Reading
from nashra.formats.saved_page.settling import DateOrder
from nashra.journal.transactions import one_transaction
from nashra.release import verbs
from nashra.release.reasons import Refused
from nashra.stories import from_item
from nashra.stories.models import Story

from .models import Arrival, Outcome
from .pages import Clues, Page


class Wishes(NamedTuple):
    """How pages are to be taken: empty fields are decided by the page and the edition."""

    edition: Edition | None = None
    time_zone: str = ""
    section: str = ""
    release: bool = False
    date_order: DateOrder | None = None


class Taken(NamedTuple):
    """What became of one file. `changed` is False where it had come in before and nothing was to do."""

    name: str
    outcome: Outcome
    news_id: int | None
    reason: str = ""
    notes: tuple[Note, ...] = ()
    changed: bool = True


class NotTaken(Exception):
    """This page can't become a story as one wished; the text says why and what to do."""


def clues(wishes: Wishes) -> Clues:
    """What reading a page needs to know of the wishes."""
    edition = wishes.edition
    return Clues(
        time_zone=wishes.time_zone or (edition.time_zone if edition else None),
        language=edition.language if edition else None,
        date_order=wishes.date_order,
    )


def take(page: Page, wishes: Wishes) -> Taken:
    """Take one file whole, or keep it with the reason why not. Never raises for what is in the file."""
    mark = digest(page.raw)
    code = wishes.edition.code if wishes.edition else ""
    with one_transaction():
        before = _arrived(mark, code)
        if before and before.outcome in {Outcome.RELEASED, Outcome.DRAFT}:
            return _again(before, wishes)
        taken = _taken(page, wishes)
        _keep(before or Arrival(digest=mark, edition=code), page.raw, taken)
    return taken


def _arrived(mark: str, code: str) -> Arrival | None:
    """The same bytes that came in before: for this edition; or, where one of the two did not name it, into the same one."""
    before = list(Arrival.objects.filter(digest=mark).defer("raw"))
    taken = [one for one in before if one.outcome in {Outcome.RELEASED, Outcome.DRAFT}]
    for one in taken:
        if not code or code == (one.edition or _edition_code(one.news_id)):
            return one
    return next((one for one in before if one.edition == code), None)


def _edition_code(news_id: int | None) -> str:
    return Story.objects.filter(news_id=news_id or 0).values_list("edition__code", flat=True).first() or ""


def _taken(page: Page, wishes: Wishes) -> Taken:
    if page.reading is None:
        return Taken(page.name, Outcome.UNREADABLE, None, page.reason)
    try:
        with transaction.atomic():
            return _make(page.reading, page.name, wishes)
    except (NotTaken, Refused, ValidationError) as error:
        texts = getattr(error, "messages", [str(error)])
        return Taken(page.name, Outcome.REFUSED, None, " ".join(texts))


def _again(before: Arrival, wishes: Wishes) -> Taken:
    """The file has come in already: nothing changes, but a draft is released where that is wished now."""
    story = Story.objects.filter(news_id=before.news_id or 0).first()
    if story is None or before.outcome == Outcome.RELEASED or not wishes.release:
        return Taken(before.name, Outcome(before.outcome), before.news_id, before.reason, changed=False)
    try:
        verbs.release(story, revision=story.latest_revision, released_at=story.first_published_at)
    except Refused as refused:
        return Taken(before.name, Outcome.DRAFT, before.news_id, str(refused), changed=False)
    Arrival.objects.filter(pk=before.pk).update(outcome=Outcome.RELEASED, reason="")
    return Taken(before.name, Outcome.RELEASED, before.news_id)


def _make(reading: Reading, name: str, wishes: Wishes) -> Taken:
    edition = wishes.edition or _edition_of(reading.item)
    _refuse_taken_id(reading.item, edition)
    story = from_item.make(
        reading.item,
        edition=edition,
        section=_section(edition, reading.item, wishes.section),
        # An imported page keeps the day on which the public got it, also while it is a draft here.
        first_published_at=reading.item.released_at,
    )
    revision = story.save_revision(log_action=False, clean=False)
    if not wishes.release:
        return Taken(name, Outcome.DRAFT, story.news_id, notes=reading.notes)
    if reading.item.released_at is None:
        reason = "It is a draft: its release date was not understood. Give it at the desk, or import with --date-order."
        return Taken(name, Outcome.DRAFT, story.news_id, reason, reading.notes)
    verbs.release(story, revision=revision, released_at=reading.item.released_at)
    return Taken(name, Outcome.RELEASED, story.news_id, notes=reading.notes)


def _edition_of(item: NewsItem) -> Edition:
    language = item.language.split("-")[0]
    for edition in shelf.all_editions().values():
        if edition.language.split("-")[0] == language:
            return edition
    raise NotTaken(
        f"Its language seems to be {item.language}, and there is no such edition: name one with --edition."
    )


def _refuse_taken_id(item: NewsItem, edition: Edition) -> None:
    if not item.news_id:
        return
    other = Story.objects.filter(news_id=item.news_id).values_list("headline", "edition__code").first()
    if other is not None:
        raise NotTaken(
            f"News ID {item.news_id} belongs to another story already: “{other[0]}” (/{other[1]}/). "
            "Nothing was overwritten."
        )


def _section(edition: Edition, item: NewsItem, wished: str) -> Section | None:
    """The section wished, or the page's own where the edition has one of this name, or the edition's default."""
    sections = (
        list(edition.sections.all()) if not hasattr(edition, "shown_sections") else edition.shown_sections
    )
    if wished:
        found = next((section for section in sections if section.slug == wished), None)
        if found is None:
            slugs = ", ".join(section.slug for section in sections)
            raise NotTaken(f"The edition {edition.code} has no section {wished!r}; it has: {slugs}.")
        return found
    named = item.section
    own = next((section for section in sections if named and section.name == named.name), None)
    return own or edition.default_section


def _keep(arrival: Arrival, raw: bytes, taken: Taken) -> None:
    arrival.name = Path(taken.name).name[:500]
    arrival.outcome = taken.outcome
    arrival.reason = taken.reason
    arrival.news_id = taken.news_id
    arrival.raw = raw
    arrival.save()
