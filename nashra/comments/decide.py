"""The desk answers: comments are approved or rejected, one or many at once, in one transaction, and the
journal is told."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from nashra.journal import append as journal
from nashra.staff.models import User

from .models import Comment, Status


class Decision(StrEnum):
    """What a moderator can do."""

    APPROVE = "approve"
    REJECT = "reject"


STATUS_AFTER = {Decision.APPROVE: Status.APPROVED, Decision.REJECT: Status.REJECTED}
LOGGED_AS = {Decision.APPROVE: "comments.approve", Decision.REJECT: "comments.reject"}


class Decided(NamedTuple):
    """What came of it: `done`; `already` so before; `overtaken`, decided otherwise by somebody since the
    moderator looked."""

    done: list[Comment]
    already: list[Comment]
    overtaken: list[Comment]


def decide(comments: Iterable[Comment], decision: Decision, *, by: User | None, reason: str = "") -> Decided:
    """Decide on comments that are in the status in which `by` saw them, and leave the others as they are.

    `comments` carry that status; a second look may turn an earlier decision. Deciding the same twice changes
    nothing. `reason` is for the desk alone.
    """
    seen = {comment.pk: Status(comment.status) for comment in comments}
    with transaction.atomic():
        found = _locked(seen)
        already = [comment for comment in found if comment.status == STATUS_AFTER[decision]]
        rest = [comment for comment in found if comment not in already]
        overtaken = [comment for comment in rest if comment.status != seen[comment.pk]]
        done = [comment for comment in rest if comment not in overtaken]
        public = [comment for comment in done if Status.APPROVED in (comment.status, STATUS_AFTER[decision])]
        for comment in done:
            _apply(comment, decision, by=by, reason=reason)
        _tell(public)
    return Decided(done, already, overtaken)


def _locked(seen: Iterable[int]) -> list[Comment]:
    """In one order, so that two moderators who choose the same ones wait for each other and do not
    deadlock."""
    return list(Comment.objects.select_for_update().filter(pk__in=list(seen)).order_by("pk"))


def _apply(comment: Comment, decision: Decision, *, by: User | None, reason: str) -> None:
    comment.status = STATUS_AFTER[decision]
    comment.decided_at = timezone.now()
    comment.decided_by = by
    comment.reason = reason
    comment.save(update_fields=["status", "decided_at", "decided_by", "reason"])
    log(comment, LOGGED_AS[decision], user=by, data={"reason": reason} if reason else None)


def _tell(comments: Iterable[Comment]) -> None:
    """Threads that look otherwise from now on; nobody outside can tell a rejected comment from one that
    waits."""
    news_ids = {comment.news_id for comment in comments}
    if news_ids:
        keys = [f"{kind}:{news_id}" for news_id in news_ids for kind in ("story", "comments")]
        journal.append("comments", keys)
