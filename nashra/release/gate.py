"""The gate: the ordered list of reasons why a story may not be released now. Pure questions; nothing is written."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from msgspec.structs import replace

from nashra.formats import html
from nashra.formats.blocks import PictureBlock
from nashra.formats.news_item import NewsItem
from nashra.record.reading import Stands
from nashra.record.words import State, Verb

from .reasons import Reason

PERMISSIONS = {
    Verb.RELEASE: "stories.publish_story",
    Verb.UPDATE: "stories.publish_story",
    Verb.CORRECT: "stories.correct_story",
    Verb.WITHDRAW: "stories.withdraw_story",
    Verb.REINSTATE: "stories.withdraw_story",
    Verb.KILL: "stories.kill_story",
}


class Case(NamedTuple):
    """What the gate looks at: the verb, the item as it would be released, who asks, and what stands now (if anything)."""

    verb: Verb
    item: NewsItem
    user: object | None  # None: the newsroom's own machinery (an import at the command line, the worker)
    stands: Stands | None
    now: datetime
    note: str = ""


def reasons(case: Case) -> list[Reason]:
    """Every reason against it, in the order in which an editor would mend them; an empty list opens the gate."""
    checks = CHECKS if case.verb in MAKES_PUBLIC else TAKES_BACK
    return [reason for check in checks for reason in check(case)]


def no_right(case: Case) -> Iterator[Reason]:
    if case.user is not None and not case.user.has_perm(PERMISSIONS[case.verb]):  # type: ignore[attr-defined]
        yield Reason("right", _("Your role does not include this: ask a desk editor or the managing editor."))


def wrong_state(case: Case) -> Iterator[Reason]:
    state = case.stands.state if case.stands else None
    if state not in ALLOWED_FROM[case.verb]:
        yield Reason("state", _(STATE_TEXTS[state]))


def no_headline(case: Case) -> Iterator[Reason]:
    if not case.item.headline.strip():
        yield Reason("headline", _("There is no headline."), "headline")


def no_lead(case: Case) -> Iterator[Reason]:
    if not html.text(case.item.lead).strip():
        yield Reason("lead", _("There is no lead."), "lead")


def no_section(case: Case) -> Iterator[Reason]:
    if case.item.section is None:
        yield Reason("section", _("There is no section, and the edition has no default one."), "section")


def under_embargo(case: Case) -> Iterator[Reason]:
    until = case.item.embargo_until
    if until and until > case.now:
        yield Reason(
            "embargo",
            _("It is under embargo until %(until)s UTC. Who may do so can lift it early, with a reason.")
            % {"until": f"{until:%Y-%m-%d %H:%M:%S}"},
            "embargo_until",
        )


def released_in_future(case: Case) -> Iterator[Reason]:
    if case.item.released_at and case.item.released_at > case.now:
        yield Reason("date", _("Its release date lies in the future: schedule it instead."), "go_live_at")


def pictures_incomplete(case: Case) -> Iterator[Reason]:
    for picture in case.item.pictures:
        named = {"picture": picture.caption or picture.key}
        if not picture.alt.strip():
            yield Reason(
                "alt",
                _("The picture “%(picture)s” has no alternative text in this language.") % named,
                "picture",
            )
        if not picture.usage_terms.strip():
            yield Reason("usage", _("The picture “%(picture)s” has no usage terms.") % named, "picture")


def pictures_missing(case: Case) -> Iterator[Reason]:
    known = {picture.key for picture in case.item.pictures}
    for block in case.item.body:
        if isinstance(block, PictureBlock) and block.picture not in known:
            yield Reason("picture", _("A picture in the body can't be read: choose it again."), "body")


def no_note(case: Case) -> Iterator[Reason]:
    if case.verb in NEEDS_NOTE and not case.note.strip():
        yield Reason(
            "note", _("A note is needed: readers are told what was wrong, or why it was taken back.")
        )


def nothing_new(case: Case) -> Iterator[Reason]:
    """An update or correction must change something that readers see."""
    if (
        case.verb is Verb.UPDATE
        and case.stands
        and case.stands.state is State.RELEASED
        and same_words(case.stands.item, case.item)
    ):
        yield Reason("same", _("Nothing has changed since the last release."))


def same_words(before: NewsItem, after: NewsItem) -> bool:
    """Whether two versions give the reader the same, whatever their numbers and times."""
    return _bare(before) == _bare(after)


def _bare(item: NewsItem) -> NewsItem:
    return replace(item, version=0, changed_at=None, released_at=None, embargo_until=None, reason="")


CHECKS: tuple[Callable[[Case], Iterator[Reason]], ...] = (
    no_right,
    wrong_state,
    no_headline,
    no_lead,
    no_section,
    under_embargo,
    released_in_future,
    pictures_incomplete,
    pictures_missing,
    no_note,
    nothing_new,
)
TAKES_BACK = (no_right, wrong_state, no_note)
MAKES_PUBLIC = {Verb.RELEASE, Verb.UPDATE, Verb.CORRECT, Verb.REINSTATE}
NEEDS_NOTE = {Verb.CORRECT, Verb.WITHDRAW, Verb.KILL}
ALLOWED_FROM: dict[Verb, set[State | None]] = {
    Verb.RELEASE: {None},
    Verb.UPDATE: {State.RELEASED},
    Verb.CORRECT: {State.RELEASED},
    Verb.WITHDRAW: {State.RELEASED},
    Verb.KILL: {State.RELEASED, State.WITHDRAWN},
    Verb.REINSTATE: {State.WITHDRAWN},
}


STATE_TEXTS = {
    None: gettext_noop("The public never got this story: release it first."),
    State.RELEASED: gettext_noop("The public has this story already: update, correct or withdraw it."),
    State.WITHDRAWN: gettext_noop("This story was withdrawn: put it back first, or leave it."),
    State.KILLED: gettext_noop("This story was killed. It can't be released again: write a new one."),
}
