"""Scheduled releases: one transaction a story; a refusal is kept where the desk sees it, and the next one goes on."""

from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Revision

from nashra.stories.models import Story

from . import verbs
from .reasons import Refused


def next_time() -> datetime | None:
    """When the next scheduled release is due, or None."""
    return _scheduled().values_list("approved_go_live_at", flat=True).first()


def release_due(*, now: datetime | None = None) -> tuple[int, int]:
    """Release whatever is due; gives how many were released and how many refused."""
    done = refused = 0
    for pk in list(
        _scheduled().filter(approved_go_live_at__lte=now or timezone.now()).values_list("pk", flat=True)
    ):
        try:
            done += _release(pk)
        except Refused as refusal:
            refused += 1
            _keep_refusal(pk, refusal)
    return done, refused


@transaction.atomic
def _release(pk: int) -> int:
    revision = Revision.objects.select_for_update().filter(pk=pk, approved_go_live_at__isnull=False).first()
    if revision is None:  # released or unscheduled by somebody else in the meantime
        return 0
    story = revision.as_object()
    story.go_live_at = None
    verbs.release_or_update(story, user=None, revision=revision)
    return 1


@transaction.atomic
def _keep_refusal(pk: int, refusal: Refused) -> None:
    revision = Revision.objects.get(pk=pk)
    Revision.objects.filter(pk=pk).update(approved_go_live_at=None)
    texts = [str(reason.text) for reason in refusal.reasons]
    log(instance=revision.content_object, action="nashra.refused", data={"reasons": texts}, revision=revision)


def _scheduled() -> Any:
    stories = ContentType.objects.get_for_model(Story)
    return Revision.objects.filter(base_content_type=stories, approved_go_live_at__isnull=False).order_by(
        "approved_go_live_at"
    )
