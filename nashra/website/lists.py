"""Lists of stories: a section, a tag, a day, the corrections; thirty on a page, newest first."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from nashra.editions.models import Edition
from nashra.formats.parts import Correction
from nashra.languages.dates import date_words
from nashra.languages.slugs import slug as slug_of
from nashra.record import reading
from nashra.record.models import Current
from nashra.record.reading import Stands, Version
from nashra.record.standing import tag_key
from nashra.record.words import Kind, State

from . import answers
from .tongue import of_edition

PER_PAGE = 30
LAST_PAGE = 10_000


class Leaf(NamedTuple):
    """One page of a list: `number` from 1, `entries`, and whether there are older ones."""

    number: int
    entries: list[Any]
    older: bool

    @property
    def newer(self) -> bool:
        return self.number > 1


@of_edition
def section(request: HttpRequest, *, edition: Edition, slug: str) -> HttpResponse:
    leaf = _leaf(
        request, lambda first, most: reading.stories(edition.code, section=slug, first=first, most=most)
    )
    shown = {section.slug: section.name for section in edition.shown_sections}
    if slug not in shown and not leaf.entries:
        raise Http404
    name = shown.get(slug) or leaf.entries[0].item.section.name
    return _page(request, "website/section.html", edition=edition, leaf=leaf, name=name, slug=slug)


@of_edition
def tag(request: HttpRequest, *, edition: Edition, slug: str) -> HttpResponse:
    key = tag_key(edition.code, slug)
    leaf = _leaf(request, lambda first, most: reading.stories(edition.code, key=key, first=first, most=most))
    if not leaf.entries:
        raise Http404
    item = leaf.entries[0].item
    name = next((word for word in item.keywords if slug_of(word, item.language) == slug), slug)
    return _page(request, "website/tag.html", edition=edition, leaf=leaf, name=name)


@of_edition
def day(request: HttpRequest, *, edition: Edition, day: str) -> HttpResponse:
    """What the edition released on one day of its own clock. A day without stories is there if it has
    been."""
    asked = _day(day)
    since, until = _instants(asked, edition)
    if since > timezone.now():
        raise Http404
    leaf = _leaf(
        request,
        lambda first, most: reading.stories(edition.code, since=since, until=until, first=first, most=most),
    )
    before, after = _days_beside(edition, since, until)
    return _page(
        request,
        "website/day.html",
        edition=edition,
        leaf=leaf,
        day=asked,
        day_words=_words(asked, edition),
        before=before,
        after=after,
    )


@of_edition
def corrections(request: HttpRequest, *, edition: Edition) -> HttpResponse:
    leaf = _leaf(request, lambda first, most: reading.corrections(edition.code, first=first, most=most))
    entries = [(version.item, _correction(version)) for version in leaf.entries if version.item]
    return _page(request, "website/corrections.html", edition=edition, leaf=leaf._replace(entries=entries))


def _page(
    request: HttpRequest, template: str, *, edition: Edition, leaf: Leaf, **context: Any
) -> HttpResponse:
    if leaf.newer and not leaf.entries:
        raise Http404
    stories = [entry for entry in leaf.entries if isinstance(entry, Stands)]
    changed = max((stands.current.changed_at for stands in stories), default=None)
    return answers.page(request, template, edition=edition, changed=changed, leaf=leaf, **context)


def _leaf(request: HttpRequest, read: Any) -> Leaf:
    """The page that `?page=` asks for; one entry more than is shown tells whether there are older ones."""
    asked = request.GET.get("page", "1")
    if (
        not (asked.isascii() and asked.isdigit())
        or not 1 <= len(asked) <= 5
        or not 1 <= int(asked) <= LAST_PAGE
    ):
        raise Http404
    number = int(asked)
    entries = read((number - 1) * PER_PAGE, PER_PAGE + 1)
    return Leaf(number, entries[:PER_PAGE], len(entries) > PER_PAGE)


def _words(day: date, edition: Edition) -> str:
    """The day in the edition's leading calendar, for the title."""
    return date_words(
        day,
        tag=edition.language,
        calendars=edition.written_calendars[:1],
        digits=edition.written_digits,
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Http404 from None


def _instants(day: date, edition: Edition) -> tuple[datetime, datetime]:
    """The first instant of the day and that of the next one, by the edition's clock."""
    try:
        since = datetime.combine(day, time(), edition.zone)
        until = datetime.combine(day + timedelta(days=1), time(), edition.zone)
        return since.astimezone(UTC), until.astimezone(UTC)
    except OverflowError:  # the first and the last day that Python knows
        raise Http404 from None


def _days_beside(edition: Edition, since: datetime, until: datetime) -> tuple[date | None, date | None]:
    """The nearest days with stories before and after: no reader nor crawler is led through empty ones."""
    released = Current.objects.filter(
        kind=Kind.STORY.value, state=State.RELEASED.value, edition=edition.code
    ).values_list("first_released_at", flat=True)
    before = released.filter(first_released_at__lt=since).order_by("-first_released_at").first()
    after = released.filter(first_released_at__gte=until).order_by("first_released_at").first()
    return _on(before, edition), _on(after, edition)


def _on(instant: datetime | None, edition: Edition) -> date | None:
    return instant.astimezone(edition.zone).date() if instant else None


def _correction(version: Version) -> Correction | None:
    """What readers were told with this version."""
    item = version.item
    told = (
        [correction for correction in item.corrections if correction.version == item.version] if item else []
    )
    return told[-1] if told else None
