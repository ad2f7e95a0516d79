"""The desk answers."""

import pytest
from wagtail.models import ModelLogEntry

from nashra.comments.decide import Decision, decide
from nashra.comments.models import Comment, Status
from nashra.journal.models import Entry
from nashra.staff.roles import Role

from ..newsroom import edition, member
from ..records import record
from .reader import takes

pytestmark = pytest.mark.django_db


@pytest.fixture
def layla():
    return member(Role.MODERATOR)


def last_entry() -> Entry:
    return Entry.objects.latest("id")


def test_an_approval_tells_the_journal_which_story_and_thread_it_touched(layla):
    record()
    decided = decide([takes(edition())], Decision.APPROVE, by=layla)
    assert [comment.status for comment in decided.done] == [Status.APPROVED]
    assert set(last_entry().keys) == {"story:1", "comments:1"}
    comment = Comment.objects.get()
    assert (comment.decided_by, comment.decided_at is not None) == (layla, True)


def test_many_are_decided_in_one_entry(layla):
    record()
    record(number=2)
    waiting = [takes(edition(), number, comment=f"{number} {n}") for number in (1, 2) for n in range(2)]
    before = Entry.objects.count()
    assert len(decide(waiting, Decision.APPROVE, by=layla).done) == 4
    assert Entry.objects.count() == before + 1
    assert set(last_entry().keys) == {"story:1", "comments:1", "story:2", "comments:2"}


def test_rejecting_what_waits_changes_no_page(layla):
    record()
    comment = takes(edition())
    before = Entry.objects.count()
    decide([comment], Decision.REJECT, by=layla, reason="an advertisement")
    assert Entry.objects.count() == before
    assert Comment.objects.get().reason == "an advertisement"


def test_rejecting_what_was_published_takes_it_off_the_page(layla):
    record()
    comment = takes(edition())
    decide([comment], Decision.APPROVE, by=layla)
    before = Entry.objects.count()
    decide([Comment.objects.get()], Decision.REJECT, by=layla)
    assert Entry.objects.count() == before + 1


def test_deciding_twice_changes_nothing(layla):
    record()
    comment = takes(edition())
    decide([comment], Decision.APPROVE, by=layla)
    kept, before = Comment.objects.get(), Entry.objects.count()
    again = decide([comment], Decision.APPROVE, by=member(Role.MODERATOR, "noa"))
    assert (len(again.done), len(again.already), len(again.overtaken)) == (0, 1, 0)
    assert Comment.objects.get().decided_at == kept.decided_at
    assert Comment.objects.get().decided_by == layla
    assert Entry.objects.count() == before


def test_who_looked_before_another_decided_changes_nothing_until_they_look_again(layla):
    record()
    as_seen = takes(edition())
    decide([as_seen], Decision.APPROVE, by=layla)
    late = decide([as_seen], Decision.REJECT, by=member(Role.MODERATOR, "noa"))
    assert [comment.decided_by for comment in late.overtaken] == [layla]
    assert Comment.objects.get().status == Status.APPROVED
    assert decide([Comment.objects.get()], Decision.REJECT, by=layla).done


def test_a_withheld_comment_can_be_approved(layla):
    record()
    comment = takes(edition(), homepage="x")
    decide([comment], Decision.APPROVE, by=layla)
    assert Comment.objects.get().status == Status.APPROVED


def test_every_decision_is_in_the_audit_log(layla):
    record()
    decide([takes(edition())], Decision.APPROVE, by=layla)
    decide([Comment.objects.get()], Decision.REJECT, by=layla, reason="second thoughts")
    entries = ModelLogEntry.objects.order_by("timestamp", "pk")
    assert [(entry.action, entry.user) for entry in entries] == [
        ("comments.approve", layla),
        ("comments.reject", layla),
    ]
    assert str(entries[1].comment) == "second thoughts"


def test_what_is_gone_meanwhile_is_left_out(layla):
    assert decide([Comment(pk=99, status=Status.PENDING)], Decision.APPROVE, by=layla) == ([], [], [])
