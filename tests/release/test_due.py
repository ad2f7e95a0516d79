"""Scheduled releases: at their second, one transaction each; a refusal is kept and the next one goes on."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import ModelLogEntry

from nashra.record import reading
from nashra.record.models import Row
from nashra.release import due
from nashra.release.reasons import Refused
from nashra.stories.models import Story
from tests import newsroom

pytestmark = pytest.mark.django_db


def scheduled(**fields: Any) -> Story:
    """A story that waits for its time, an hour ahead."""
    story = newsroom.story(**fields)
    story.go_live_at = timezone.now() + timedelta(hours=1)
    story.save_revision().publish()
    return Story.objects.get(pk=story.pk)


def later(**more: float) -> Any:
    return timezone.now() + timedelta(**more)


def test_a_scheduled_story_is_not_public_before_its_time() -> None:
    story = scheduled()
    assert due.release_due() == (0, 0)
    assert reading.story(story.news_id) is None


def test_it_is_public_when_its_time_has_come_and_once() -> None:
    story = scheduled()
    assert due.next_time() is not None
    assert due.release_due(now=later(hours=2)) == (1, 0)
    assert reading.story(story.news_id) is not None
    assert due.release_due(now=later(hours=2)) == (0, 0)
    assert due.next_time() is None
    assert Row.objects.get().actor == "nashra"


def test_what_the_gate_refuses_then_is_kept_with_the_reasons_and_the_next_one_goes_out() -> None:
    first, second = scheduled(), scheduled()
    first.edition.default_section = None
    first.edition.save()
    revision = first.revisions.get(approved_go_live_at__isnull=False)
    revision.content["section"] = None
    revision.save()
    assert due.release_due(now=later(hours=2)) == (1, 1)
    assert reading.story(first.news_id) is None
    assert reading.story(second.news_id) is not None
    refusal = ModelLogEntry.objects.get(action="nashra.refused")
    assert "section" in refusal.data["reasons"][0]
    assert due.release_due(now=later(hours=2)) == (0, 0), "a refused one is not tried again by itself"


def test_a_time_before_the_end_of_the_embargo_is_refused_at_once() -> None:
    story = newsroom.story(embargo_until=later(hours=3))
    story.go_live_at = later(hours=1)
    with pytest.raises(Refused, match="before the end of the embargo"):
        story.save_revision().publish()


def test_a_time_after_the_embargo_may_be_set_while_it_lasts() -> None:
    story = newsroom.story(embargo_until=later(hours=1))
    story.go_live_at = later(hours=2)
    story.save_revision().publish()
    assert due.next_time() is not None


def test_what_is_wrong_now_is_said_when_the_time_is_set() -> None:
    story = newsroom.story(lead="")
    story.go_live_at = later(hours=1)
    with pytest.raises(Refused, match="no lead"):
        story.save_revision().publish()
    assert due.next_time() is None


def test_a_later_schedule_replaces_the_earlier_one() -> None:
    story = scheduled()
    story.headline = "عنوان آخر"
    story.go_live_at = later(hours=5)
    story.save_revision().publish()
    assert story.revisions.filter(approved_go_live_at__isnull=False).count() == 1
    due.release_due(now=later(hours=6))
    assert reading.story(story.news_id).item.headline == "عنوان آخر"  # type: ignore[union-attr]


def test_wagtails_own_command_follows_the_same_rules(capsys: pytest.CaptureFixture[str]) -> None:
    story = scheduled()
    story.revisions.update(approved_go_live_at=timezone.now() - timedelta(seconds=1))
    call_command("publish_scheduled")
    assert "1 released, 0 refused" in capsys.readouterr().out
    assert reading.story(story.news_id) is not None


def test_an_expiry_date_withdraws_nothing() -> None:
    """Wagtail would unpublish without a note; our pages leave only with a reason."""
    story = newsroom.story()
    story.expire_at = later(hours=1)
    story.save_revision().publish()
    Story.objects.update(expire_at=timezone.now() - timedelta(hours=1))
    call_command("publish_scheduled")
    assert reading.story(story.news_id).state.value == "released"  # type: ignore[union-attr]
