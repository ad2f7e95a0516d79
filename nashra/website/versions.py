"""The versions of a story that the public got, and word by word what changed between any two."""

from typing import NamedTuple

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _

from nashra.editions.models import Edition
from nashra.formats.news_item import NewsItem
from nashra.record import reading
from nashra.record.reading import Stands
from nashra.record.words import STATE_AFTER, Kind, State, Verb

from . import addresses, answers, changes, gone
from .story import found
from .tongue import reads, speaking

VERBS = {
    Verb.RELEASE: _("Released"),
    Verb.UPDATE: _("Update"),
    Verb.CORRECT: _("Correction"),
    Verb.WITHDRAW: _("Withdrawn"),
    Verb.KILL: _("Cancelled"),
    Verb.REINSTATE: _("Reinstated"),
}
LONGEST_NUMBER = 9


class Shown(NamedTuple):
    """One version as the list shows it: `note` is what readers were told with it, `item` None where it has no
    words."""

    number: int
    verb: Verb
    item: NewsItem | None
    note: str
    before: int
    at: object

    @property
    def word(self) -> str:
        return str(VERBS[self.verb])


@reads
def listed(request: HttpRequest, *, news_id: str) -> HttpResponse:
    """The list, newest first; `?from=&to=` of its form leads to the difference."""
    stands, edition = found(news_id)
    with speaking(edition):
        if stands.state is not State.RELEASED:
            return gone.page(request, stands, edition)
        path = addresses.versions_path(stands.item)
        if not addresses.is_asked_for(request, path):
            return answers.moved(request, path)
        if "from" in request.GET and "to" in request.GET:
            return _asked_for(request, stands)
        versions = of_story(stands)
        return answers.page(
            request,
            "website/versions.html",
            edition=edition,
            changed=stands.current.changed_at,
            item=stands.item,
            versions=versions[::-1],
            written=[version for version in versions if version.item],
        )


@reads
def changed(request: HttpRequest, *, news_id: str, old: str, new: str) -> HttpResponse:
    """What `new` says otherwise than `old`."""
    stands, edition = found(news_id)
    with speaking(edition):
        if stands.state is not State.RELEASED:
            return gone.page(request, stands, edition)
        path = addresses.difference_path(stands.item, int(old), int(new))
        if not addresses.is_asked_for(request, path):
            return answers.moved(request, path)
        return _difference(request, stands, edition, old=int(old), new=int(new))


def of_story(stands: Stands) -> list[Shown]:
    """Every version, oldest first. What stood while it was withdrawn has a row, but no words to compare."""
    shown: list[Shown] = []
    for row, shape in reading.versions(Kind.STORY, stands.current.subject):
        verb = Verb(row.verb)
        item = shape if isinstance(shape, NewsItem) and STATE_AFTER[verb] is State.RELEASED else None
        before = next((earlier.number for earlier in reversed(shown) if earlier.item), 0) if item else 0
        note = _told(verb, shape) if isinstance(shape, NewsItem) else ""
        shown.append(Shown(row.version, verb, item, note, before, row.released_at))
    return shown


def _told(verb: Verb, item: NewsItem) -> str:
    """What readers were told. A row's own note is the desk's (why an embargo was lifted early) and stays
    inside."""
    if verb is Verb.WITHDRAW:
        return item.reason
    if verb is not Verb.CORRECT:
        return ""
    return next((told.note for told in reversed(item.corrections) if told.version == item.version), "")


def _asked_for(request: HttpRequest, stands: Stands) -> HttpResponse:
    asked = request.GET["from"], request.GET["to"]
    if not all(text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER for text in asked):
        raise Http404
    response = HttpResponseRedirect(addresses.difference_path(stands.item, int(asked[0]), int(asked[1])))
    response.headers["Cache-Control"] = answers.FRESH
    return response


def _difference(
    request: HttpRequest, stands: Stands, edition: Edition, *, old: int, new: int
) -> HttpResponse:
    written = {version.number: version for version in of_story(stands)}
    before, after = written.get(old), written.get(new)
    if not (before and before.item and after and after.item):
        raise Http404
    return answers.page(
        request,
        "website/difference.html",
        edition=edition,
        changed=stands.current.changed_at,
        item=stands.item,
        old=before,
        new=after,
        written=[version for version in written.values() if version.item],
        parts=changes.parts(before.item, after.item),
    )
