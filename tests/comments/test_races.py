"""Many at once."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus

import pytest
from django.db import connection

from nashra.comments.decide import Decision, decide
from nashra.comments.models import Comment, Status
from nashra.journal.models import Entry
from nashra.staff.roles import Role

from ..newsroom import edition, member
from ..records import record
from .reader import sends, takes

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(work, number):
    """What `work` gives for each of 0 … number - 1, all in threads of their own."""

    def alone(n):
        try:
            return work(n)
        finally:
            connection.close()

    with ThreadPoolExecutor(number) as threads:
        return list(threads.map(alone, range(number)))


def test_twenty_identical_comments_at_once_are_one():
    home = edition()
    record()
    outcomes = at_once(lambda n: sends(home), 20)
    assert {outcome.status for outcome in outcomes} == {HTTPStatus.SEE_OTHER}
    assert {outcome.comment.pk for outcome in outcomes} == {Comment.objects.get().pk}


def test_twenty_different_comments_of_one_reader_at_once_are_five():
    home = edition()
    record()
    outcomes = at_once(lambda n: sends(home, comment=f"number {n}"), 20)
    counts = Counter(outcome.status for outcome in outcomes)
    assert counts == {HTTPStatus.SEE_OTHER: 5, HTTPStatus.TOO_MANY_REQUESTS: 15}
    assert Comment.objects.count() == 5


def test_of_two_moderators_who_decide_at_once_one_decides_and_the_other_is_told():
    home, noa, layla = edition(), *(_moderator(name) for name in ("noa", "layla"))
    record()
    comments = [takes(home, comment=f"number {n}") for n in range(4)]
    Entry.objects.all().delete()
    choices = [(Decision.APPROVE, noa), (Decision.REJECT, layla)]
    results = at_once(lambda n: decide(comments[:: 1 - 2 * n], choices[n][0], by=choices[n][1]), 2)
    assert sorted(len(decided.done) for decided in results) == [0, 4]
    assert sorted(len(decided.overtaken) for decided in results) == [0, 4]
    statuses = set(Comment.objects.values_list("status", flat=True))
    assert statuses in ({Status.APPROVED}, {Status.REJECTED})
    assert Entry.objects.count() == (1 if statuses == {Status.APPROVED} else 0)


def test_the_same_decision_of_ten_at_once_is_written_once():
    home, layla = edition(), _moderator("layla")
    record()
    comment = takes(home)
    Entry.objects.all().delete()
    results = at_once(lambda n: decide([comment], Decision.APPROVE, by=layla), 10)
    assert sum(len(decided.done) for decided in results) == 1
    assert Entry.objects.count() == 1


def _moderator(name):
    from nashra.config.roles import grant_all  # a flush of the test before takes the groups away

    grant_all()
    return member(Role.MODERATOR, name)
