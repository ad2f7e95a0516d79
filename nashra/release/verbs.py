"""What the desk can do to the public face of a story. Each verb asks the gate, takes a snapshot and hands it to the record.

`may(…)` gives the reasons against, and writes nothing. The verbs raise `Refused` with those reasons, or do it whole in one
transaction.
`user` is who does it; None is the newsroom's own machinery, whose name `actor` says.
"""

from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, Revision

from nashra.formats.news_item import NewsItem
from nashra.formats.vocabulary import CorrectionKind
from nashra.journal.transactions import one_transaction
from nashra.record import log as record
from nashra.record import reading
from nashra.record.models import Row
from nashra.record.words import Kind, State, Verb
from nashra.stories.models import Story

from . import erase as erasing
from . import gate, snapshot
from .reasons import Reason, Refused

MACHINE = "nashra"


def may(verb: Verb, story: Story, *, user: Any = None, note: str = "") -> list[Reason]:
    """The reasons why this can't be done to the story now."""
    try:
        return gate.reasons(_case(verb, story, user=user, note=note))
    except Refused as refused:  # a picture or document that can't be read at all
        return refused.reasons


def may_release(story: Story, *, user: Any = None) -> list[Reason]:
    """The reasons why the editor's one button would be refused now."""
    return may(_verb_of_the_button(story), story, user=user)


def release(
    story: Story, *, user: Any = None, revision: Revision | None = None, released_at: datetime | None = None
) -> Row:
    """Give the public its first version. `released_at`, here and below, is when the public got it, where that was long ago:
    for imports of old pages and their histories."""
    return _make_public(Verb.RELEASE, story, user=user, revision=revision, released_at=released_at)


def update(
    story: Story, *, user: Any = None, revision: Revision | None = None, released_at: datetime | None = None
) -> Row:
    """Give the public a newer version: more news, nothing was wrong."""
    return _make_public(Verb.UPDATE, story, user=user, revision=revision, released_at=released_at)


def correct(
    story: Story,
    *,
    note: str,
    user: Any = None,
    revision: Revision | None = None,
    released_at: datetime | None = None,
    kind: CorrectionKind = CorrectionKind.CORRECTION,
) -> Row:
    """Put right what was wrong, or make plainer what was right (`kind`); the note is shown to readers with the story."""
    return _make_public(
        Verb.CORRECT, story, user=user, revision=revision, note=note, released_at=released_at, kind=kind
    )


def reinstate(
    story: Story, *, user: Any = None, revision: Revision | None = None, released_at: datetime | None = None
) -> Row:
    """Put back a story that was withdrawn."""
    return _make_public(Verb.REINSTATE, story, user=user, revision=revision, released_at=released_at)


def release_or_update(story: Story, *, user: Any = None, revision: Revision | None = None) -> Row:
    """What the editor's one button does: the first release, an update of what is out, or putting back what was withdrawn."""
    return _make_public(_verb_of_the_button(story), story, user=user, revision=revision)


def _verb_of_the_button(story: Story) -> Verb:
    stands = reading.story(story.news_id)
    if stands is None:
        return Verb.RELEASE
    return Verb.REINSTATE if stands.state is State.WITHDRAWN else Verb.UPDATE


def withdraw(story: Story, *, note: str, user: Any = None, released_at: datetime | None = None) -> Row:
    """Take it off our pages; readers are told the reason."""
    return _take_back(Verb.WITHDRAW, story, note=note, user=user, released_at=released_at)


@transaction.atomic
def kill(
    story: Story, *, note: str, user: Any = None, erase: bool = False, released_at: datetime | None = None
) -> Row:
    """Take it back everywhere, and nothing of its words is shown again. `erase` destroys the bytes too: see `erase.py`."""
    row = _take_back(Verb.KILL, story, note=note, user=user, erases=erase, released_at=released_at)
    if erase:
        erasing.erase(story)
    return row


@transaction.atomic
def lift_embargo(story: Story, *, reason: str, user: Any = None) -> None:
    """End an embargo early. Who, when and why stay in the story's history; the release itself is another act."""
    against = []
    if user is not None and not user.has_perm("stories.lift_embargo"):
        against.append(Reason("right", _("Your role does not include this: ask the managing editor.")))
    if not reason.strip():
        against.append(Reason("note", _("A reason is needed.")))
    if not story.embargo:
        against.append(Reason("state", _("There is no embargo on this story.")))
    if against:
        raise Refused(against)
    data = {"until": story.embargo.isoformat(), "reason": reason.strip()}
    Story.objects.filter(pk=story.pk).update(embargo_kept=None, embargo_until=None)
    story.embargo_kept = story.embargo_until = None
    revision = story.save_revision(user=user, changed=False, log_action=False)
    log(instance=story, action="nashra.lift_embargo", user=user, data=data, revision=revision)


def _case(
    verb: Verb,
    story: Story,
    *,
    user: Any,
    note: str = "",
    released_at: datetime | None = None,
    kind: CorrectionKind = CorrectionKind.CORRECTION,
) -> gate.Case:
    now = timezone.now()
    stands = reading.story(story.news_id)
    item = snapshot.of_story(story, stands=stands, at=released_at or now)
    if verb is Verb.CORRECT and note.strip():
        item = snapshot.corrected(item, note=note.strip(), at=released_at or now, kind=kind)
    return gate.Case(verb=verb, item=item, user=user, stands=stands, now=now, note=note)


def _make_public(
    verb: Verb, story: Story, *, user: Any, revision: Revision | None, note: str = "", **how: Any
) -> Row:
    snapshot.prepare(story)  # encoding pictures takes a second: not while others wait for the database
    with one_transaction():
        _hold(story)
        case = _case(verb, story, user=user, note=note, **how)
        against = gate.reasons(case)
        if against:
            raise Refused(against)
        row = _record(case, how.get("released_at") or case.now)
        _mark_live(story, revision, row)
        _tell(story, verb, user=user, note=note, revision=revision)
    return row


@transaction.atomic
def _take_back(
    verb: Verb,
    story: Story,
    *,
    note: str,
    user: Any,
    erases: bool = False,
    released_at: datetime | None = None,
) -> Row:
    _hold(story)
    stands = reading.story(story.news_id)
    now = timezone.now()
    item = stands.item if stands else NewsItem(language=story.edition.language)
    case = gate.Case(verb=verb, item=item, user=user, stands=stands, now=now, note=note)
    against = gate.reasons(case)
    if against:
        raise Refused(against)
    left = snapshot.tombstone(item, at=released_at or now, reason=note.strip(), wordless=verb is Verb.KILL)
    row = _record(case._replace(item=left), released_at or now, note=note.strip(), erases=erases)
    _mark_not_live(story)
    _tell(story, verb, user=user, note=note)
    return row


def _hold(story: Story) -> None:
    """Nobody else changes the story's public face until this transaction ends; a story that is gone is refused."""
    if story.pk is None or not Story.objects.select_for_update().filter(pk=story.pk).values_list("pk"):
        raise Refused([Reason("gone", _("This story is not there any more."))])


def _record(case: gate.Case, released_at: datetime, *, note: str = "", erases: bool = False) -> Row:
    return record.append(
        record.Act(
            kind=Kind.STORY,
            number=case.item.news_id,
            verb=case.verb,
            edition=case.item.edition,
            shape=case.item,
            released_at=released_at,
            actor=case.user.get_username() if case.user is not None else MACHINE,  # type: ignore[attr-defined]
            note=note,
            erases=erases,
        )
    )


def _mark_live(story: Story, revision: Revision | None, row: Row) -> None:
    """The desk's own flags follow what happened. Readers never see them."""
    now = row.recorded_at
    story.live = True
    story.expired = False
    story.expire_at = story.go_live_at = None
    story.last_published_at = now
    story.first_published_at = story.first_published_at or now
    story.live_revision = revision or story.latest_revision
    story.has_unpublished_changes = bool(revision and revision.pk != story.latest_revision_id)
    story.save()
    _unschedule(story)


def _mark_not_live(story: Story) -> None:
    Story.objects.filter(pk=story.pk).update(live=False, live_revision=None, has_unpublished_changes=True)
    story.refresh_from_db(fields=["live", "live_revision", "has_unpublished_changes"])
    _unschedule(story)


def _unschedule(story: Story) -> None:
    story.revisions.filter(approved_go_live_at__isnull=False).update(approved_go_live_at=None)


def _tell(story: Story, verb: Verb, *, user: Any, note: str = "", revision: Revision | None = None) -> None:
    """The desk's history, in the same transaction. Written past `save`, which asks whether rows exist that we have in hand."""
    entry = ModelLogEntry(
        content_type=ContentType.objects.get_for_model(Story),
        object_id=str(story.pk),
        label=story.headline,
        action=f"nashra.{verb.value}",
        timestamp=timezone.now(),
        user=user,
        revision=revision,
        data={"note": note} if note else {},
    )
    ModelLogEntry.objects.bulk_create([entry])
