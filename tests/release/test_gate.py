"""The gate says in plain words why a story may not be released now."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from nashra.pictures.models import PictureText
from nashra.record import reading
from nashra.record.words import Verb
from nashra.release import verbs
from nashra.release.reasons import Refused
from nashra.staff.roles import Role
from tests import newsroom
from tests.photographs import photograph

pytestmark = pytest.mark.django_db


def codes(story: Any, verb: Verb = Verb.RELEASE, **more: Any) -> list[str]:
    return [reason.code for reason in verbs.may(verb, story, **more)]


def test_a_whole_story_has_nothing_against_it() -> None:
    assert codes(newsroom.story()) == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"headline": "  "}, "headline"),
        ({"lead": ""}, "lead"),
        ({"lead": "<p>  </p>"}, "lead"),
        ({"embargo_until": timezone.now() + timedelta(hours=2)}, "embargo"),
    ],
)
def test_what_is_missing_is_named(fields: dict[str, Any], code: str) -> None:
    assert codes(newsroom.story(**fields)) == [code]


def test_without_a_section_the_editions_default_one_is_taken() -> None:
    story = newsroom.story(section=None)
    assert codes(story) == []
    verbs.release(story)
    assert reading.story(story.news_id).item.section.slug == "politics"  # type: ignore[union-attr]


def test_without_any_section_it_stays() -> None:
    story = newsroom.story(section=None)
    story.edition.default_section = None
    assert codes(story) == ["section"]


def test_a_picture_needs_words_in_the_storys_language_and_terms_of_use() -> None:
    picture = photograph(usage_terms="")
    story = newsroom.story(picture=picture)
    assert codes(story) == ["alt", "usage"]
    PictureText.objects.create(picture=picture, language="en", alt="A bridge")
    picture.usage_terms = "للاستعمال في نشرة"
    picture.save()
    story.picture = picture
    assert codes(story) == ["alt"]
    PictureText.objects.create(picture=picture, language="ar", alt="جسر")
    assert codes(story) == []


@pytest.mark.parametrize(
    ("role", "verb", "allowed"),
    [
        (Role.REPORTER, Verb.RELEASE, False),
        (Role.DESK_EDITOR, Verb.RELEASE, True),
        (Role.DESK_EDITOR, Verb.WITHDRAW, False),
        (Role.MANAGING_EDITOR, Verb.WITHDRAW, True),
        (Role.MANAGING_EDITOR, Verb.KILL, True),
        (Role.MODERATOR, Verb.RELEASE, False),
        (Role.ADMINISTRATOR, Verb.KILL, True),
        (None, Verb.RELEASE, False),
    ],
)
def test_each_role_may_do_what_is_its_own(role: Role | None, verb: Verb, allowed: bool) -> None:
    user = newsroom.member(role)
    story = newsroom.story()
    if verb is not Verb.RELEASE:
        verbs.release(story)
    assert ("right" not in codes(story, verb, user=user, note="why")) is allowed


@pytest.mark.parametrize("verb", [Verb.CORRECT, Verb.WITHDRAW, Verb.KILL])
def test_readers_are_owed_a_note(verb: Verb) -> None:
    story = newsroom.story()
    verbs.release(story)
    assert codes(story, verb) == ["note"]
    assert codes(story, verb, note="  ") == ["note"]


def test_an_update_must_change_something() -> None:
    story = newsroom.story()
    verbs.release(story)
    assert codes(story, Verb.UPDATE) == ["same"]
    story.headline += "!"
    assert codes(story, Verb.UPDATE) == []


def test_each_state_allows_what_follows_from_it() -> None:
    story = newsroom.story()
    assert "state" in codes(story, Verb.UPDATE)
    assert "state" in codes(story, Verb.WITHDRAW, note="why")
    verbs.release(story)
    assert "state" in codes(story, Verb.RELEASE)
    assert "state" in codes(story, Verb.REINSTATE)
    verbs.withdraw(story, note="سُحب")
    assert "state" in codes(story, Verb.UPDATE)
    assert codes(story, Verb.REINSTATE) == []
    verbs.kill(story, note="أُلغي")
    for verb in Verb:
        assert "state" in codes(story, verb, note="why")


def test_a_release_date_in_the_future_is_for_the_schedule() -> None:
    story = newsroom.story()
    with pytest.raises(Refused, match="future"):
        verbs.release(story, released_at=timezone.now() + timedelta(hours=1))


def test_an_embargo_cant_be_shortened_by_a_later_draft_nor_by_an_earlier_one() -> None:
    until = timezone.now() + timedelta(hours=2)
    story = newsroom.story()
    earlier = story.latest_revision
    story.embargo_until = until
    story.save_revision()
    story.embargo_until = None
    story.save_revision()
    assert codes(story) == ["embargo"]
    assert codes(earlier.as_object()) == ["embargo"]


def test_an_embargo_is_lifted_early_with_a_reason_that_stays() -> None:
    from wagtail.models import ModelLogEntry

    story = newsroom.story(embargo_until=timezone.now() + timedelta(hours=2))
    editor = newsroom.member(Role.DESK_EDITOR, "noa")
    chief = newsroom.member(Role.MANAGING_EDITOR)
    with pytest.raises(Refused, match="managing editor"):
        verbs.lift_embargo(story, reason="نُشر في مكان آخر", user=editor)
    with pytest.raises(Refused, match="reason"):
        verbs.lift_embargo(story, reason=" ", user=chief)
    verbs.lift_embargo(story, reason="نُشر في مكان آخر", user=chief)
    entry = ModelLogEntry.objects.get(action="nashra.lift_embargo")
    assert entry.user == chief
    assert entry.data["reason"] == "نُشر في مكان آخر"
    assert codes(type(story).objects.get(pk=story.pk).get_latest_revision_as_object()) == []
    with pytest.raises(Refused, match="no embargo"):
        verbs.lift_embargo(story, reason="again", user=chief)
