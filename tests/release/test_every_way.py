"""Every way in which Wagtail publishes, unpublishes or deletes ends in a row of the record or in a refusal that can be read."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.actions import PublishRevisionAction, UnpublishAction, action_registry
from wagtail.models import GroupApprovalTask, Workflow, WorkflowContentType, WorkflowTask

from nashra.record import reading
from nashra.record.models import Row
from nashra.record.words import State
from nashra.release.reasons import Refused
from nashra.staff.roles import Role
from nashra.stories.models import Story
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client) -> Client:
    """Layla at her desk, as managing editor."""
    client.force_login(newsroom.member(Role.MANAGING_EDITOR))
    return client


def public(story: Story) -> str:
    stands = reading.story(story.news_id)
    return stands.state.value if stands else "unknown"


def url(name: str, *args: Any) -> str:
    return reverse(Story.snippet_viewset.get_url_name(name), args=args)


EMPTY = (
    "kicker",
    "short_headline",
    "slugline",
    "genre",
    "byline",
    "dateline",
    "keywords",
    "people",
    "organisations",
)
EMPTY += (
    "places",
    "same_story",
    "sources",
    "credit_line",
    "copyright_holder",
    "usage_terms",
    "ednote",
    "picture",
)
EMPTY += ("go_live_at", "embargo_until")


def form(story: Story, **changes: Any) -> dict[str, Any]:
    """What the editor's form sends."""
    line = {
        "key": "a",
        "text": "مقدمة الخبر",
        "type": "unstyled",
        "depth": 0,
        "inlineStyleRanges": [],
        "entityRanges": [],
    }
    given = {
        **dict.fromkeys(EMPTY, ""),
        "edition": story.edition_id,
        "section": story.section_id or "",
        "headline": story.headline,
        "lead": json.dumps({"entityMap": {}, "blocks": [line]}),
        "body-count": "0",
        "urgency": "5",
    }
    return {**given, **changes}


def texts(response: Any) -> str:
    return " ".join(str(message) for message in response.context["messages"])


# The button


def test_the_button_on_a_new_story_releases_it(desk: Client) -> None:
    home = newsroom.edition()
    draft = Story(edition=home, section=home.default_section, headline="جسر جديد")
    response = desk.post(url("add"), form(draft, **{"action-publish": "1"}), follow=True)
    assert response.status_code == 200
    assert public(Story.objects.get()) == "released"


def test_the_button_on_a_draft_releases_its_latest_words(desk: Client) -> None:
    story = newsroom.story()
    desk.post(
        url("edit", story.pk), form(story, headline="العنوان الأخير", **{"action-publish": "1"}), follow=True
    )
    assert reading.story(story.news_id).item.headline == "العنوان الأخير"  # type: ignore[union-attr]


def test_the_button_refused_keeps_the_draft_and_says_why(desk: Client) -> None:
    story = newsroom.story()
    sent = form(story, headline="عنوان", lead="null", **{"action-publish": "1"})
    response = desk.post(url("edit", story.pk), sent, follow=True)
    assert response.status_code == 200
    assert "There is no lead." in texts(response)
    assert public(story) == "unknown"
    assert Story.objects.get(pk=story.pk).get_latest_revision_as_object().headline == "عنوان"


def test_the_button_with_a_time_schedules_and_releases_nothing(desk: Client) -> None:
    story = newsroom.story()
    when = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    response = desk.post(
        url("edit", story.pk), form(story, go_live_at=when, **{"action-publish": "1"}), follow=True
    )
    assert response.status_code == 200
    assert public(story) == "unknown"
    assert story.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_a_reporter_has_no_such_button_and_forging_it_releases_nothing(client: Client) -> None:
    client.force_login(newsroom.member(Role.REPORTER, "dara"))
    story = newsroom.story()
    page = client.get(url("edit", story.pk))
    assert b"action-publish" not in page.content
    response = client.post(url("edit", story.pk), form(story, **{"action-publish": "1"}), follow=True)
    assert response.status_code == 200
    assert public(story) == "unknown"


def test_copying_a_released_story_makes_a_draft_with_a_number_of_its_own(desk: Client) -> None:
    story = newsroom.story()
    story.latest_revision.publish()
    page = desk.get(url("copy", story.pk))
    assert story.headline in page.content.decode()
    assert page.context["action_url"] == url("add")
    desk.post(url("add"), form(story, headline="نسخة"), follow=True)
    copy = Story.objects.exclude(pk=story.pk).get()
    assert copy.news_id != story.news_id
    assert public(copy) == "unknown"
    assert not copy.live


def test_sending_a_copys_form_to_the_copys_own_address_writes_over_nothing(desk: Client) -> None:
    story = newsroom.story()
    response = desk.post(url("copy", story.pk), form(story, headline="نسخة", **{"action-publish": "1"}))
    assert response.status_code == 405
    assert Story.objects.get().headline == story.headline
    assert public(story) == "unknown"


def test_a_copy_may_be_released_at_once(desk: Client) -> None:
    story = newsroom.story()
    desk.post(url("add"), form(story, headline="نسخة", **{"action-publish": "1"}), follow=True)
    assert public(Story.objects.exclude(pk=story.pk).get()) == "released"


# Workflow


@pytest.fixture
def in_review(desk: Client) -> Story:
    workflow = Workflow.objects.create(name="Desk")
    task = GroupApprovalTask.objects.create(name="Desk editor")
    task.groups.set(newsroom.Group.objects.filter(name__in=[Role.MANAGING_EDITOR.value, Role.REPORTER.value]))
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    from django.contrib.contenttypes.models import ContentType

    WorkflowContentType.objects.create(
        workflow=workflow, content_type=ContentType.objects.get_for_model(Story)
    )
    story = newsroom.story()
    workflow.start(story, newsroom.member(Role.REPORTER, "dara"))
    return story


def approve(client: Client, story: Story) -> Any:
    state = story.current_workflow_task_state
    address = url("workflow_action", story.pk, "approve", state.pk)
    return client.post(address, {"comment": ""}, follow=True)


def test_the_last_approval_of_a_workflow_releases(desk: Client, in_review: Story) -> None:
    assert approve(desk, in_review).status_code == 200
    assert public(in_review) == "released"


def test_an_approval_that_the_gate_refuses_is_taken_back_whole_and_says_why(
    desk: Client, in_review: Story
) -> None:
    revision = in_review.current_workflow_task_state.revision
    revision.content["lead"] = ""
    revision.save()
    response = approve(desk, in_review)
    assert response.status_code == 200
    assert "There is no lead." in texts(response)
    assert public(in_review) == "unknown"
    assert Story.objects.get(pk=in_review.pk).workflow_in_progress


def test_an_approver_without_the_right_to_release_is_told_so(client: Client, in_review: Story) -> None:
    from nashra.staff.models import User

    client.force_login(User.objects.get(username="dara"))
    response = approve(client, in_review)
    assert response.status_code == 200
    assert "Your role does not include this" in texts(response)
    assert public(in_review) == "unknown"


def test_an_approval_from_the_editor_releases_too(desk: Client, in_review: Story) -> None:
    sent = form(
        in_review,
        **{
            "action-workflow-action": "1",
            "workflow-action-name": "approve",
            "workflow-action-extra-data": "{}",
        },
    )
    response = desk.post(url("edit", in_review.pk), sent, follow=True)
    assert response.status_code == 200
    assert public(in_review) == "released"


# Shell, actions, API


def test_a_revision_published_in_the_shell_is_released() -> None:
    story = newsroom.story()
    story.latest_revision.publish()
    assert public(story) == "released"


def test_a_story_published_in_the_shell_is_released() -> None:
    story = newsroom.story()
    story.publish(story.latest_revision)
    assert public(story) == "released"


def test_a_story_published_by_somebody_without_the_right_is_refused() -> None:
    story = newsroom.story()
    with pytest.raises(Refused, match="role"):
        story.latest_revision.publish(user=newsroom.member(Role.REPORTER), skip_permission_checks=True)


def test_the_registered_action_releases() -> None:
    story = newsroom.story()
    action_registry.get_action_class(Story, "publish")(story.latest_revision).execute()
    assert public(story) == "released"


def test_wagtails_bare_action_reaches_nobody_and_verify_names_the_story(
    capsys: pytest.CaptureFixture[str],
) -> None:
    from django.core.management import call_command

    story = newsroom.story()
    PublishRevisionAction(story.latest_revision).execute()
    assert public(story) == "unknown"
    call_command("verify")
    assert f"story {story.news_id} is marked live at the desk" in capsys.readouterr().out


def test_a_live_flag_set_by_hand_reaches_nobody() -> None:
    story = newsroom.story()
    Story.objects.filter(pk=story.pk).update(live=True)
    story.refresh_from_db()
    story.save()
    assert public(story) == "unknown"


def test_creating_with_publish_meets_the_door() -> None:
    home = newsroom.edition()
    create = action_registry.get_action_class(Story, "create")
    draft = Story(edition=home, section=home.default_section, headline="عنوان", lead="<p>مقدمة</p>")
    create(draft, publish=True).execute()
    assert public(draft) == "released"
    bad = Story(edition=home, section=home.default_section, headline="عنوان")
    with pytest.raises(Refused, match="no lead"):
        create(bad, publish=True).execute()


def test_the_desks_api_offers_no_way_to_publish_a_story(desk: Client) -> None:
    story = newsroom.story()
    for address in (
        f"/desk/api/main/pages/{story.pk}/action/publish/",
        f"/desk/api/main/stories/{story.pk}/action/publish/",
    ):
        assert desk.post(address, {}).status_code in {403, 404}
    assert public(story) == "unknown"


# Taking back


def released() -> Story:
    story = newsroom.story()
    story.latest_revision.publish()
    return Story.objects.get(pk=story.pk)


def test_wagtails_unpublish_page_leads_to_the_form_with_a_note(desk: Client) -> None:
    story = released()
    for response in (desk.get(url("unpublish", story.pk)), desk.post(url("unpublish", story.pk))):
        assert response.status_code == 302
        assert response["Location"] == reverse("nashra_act", args=[story.pk, "withdraw"])
    assert public(story) == "released"


def test_the_form_withdraws_with_the_note(desk: Client) -> None:
    story = released()
    desk.post(reverse("nashra_act", args=[story.pk, "withdraw"]), {"note": "لم يتأكد الخبر"}, follow=True)
    assert public(story) == "withdrawn"
    assert reading.story(story.news_id).item.reason == "لم يتأكد الخبر"  # type: ignore[union-attr]


@pytest.mark.parametrize("verb", ["correct", "withdraw", "kill"])
def test_a_form_without_its_note_stays_with_an_error(desk: Client, verb: str) -> None:
    story = released()
    response = desk.post(reverse("nashra_act", args=[story.pk, verb]), {"note": " "})
    assert response.status_code == 200
    assert response.context["form"].errors["note"]
    assert public(story) == "released"


def test_the_form_says_what_will_happen_and_to_which_story(desk: Client) -> None:
    story = released()
    page = desk.get(reverse("nashra_act", args=[story.pk, "kill"])).content.decode()
    assert "Nothing of the story is shown again" in page
    assert str(story.news_id) in page
    assert 'lang="ar" dir="auto"' in page


def test_correct_put_back_and_kill_by_their_forms(desk: Client) -> None:
    story = released()
    story.headline = "عنوان مصحح"
    story.save_revision()
    for verb, given, state in (
        ("correct", {"note": "خطأ في العنوان", "kind": "correction"}, "released"),
        ("withdraw", {"note": "لحظة"}, "withdrawn"),
        ("reinstate", {}, "released"),
        ("kill", {"note": "أمر", "erase": "on"}, "killed"),
    ):
        desk.post(reverse("nashra_act", args=[story.pk, verb]), given, follow=True)
        assert public(story) == state
    assert Row.objects.filter(erases=True).count() == 1


def test_a_desk_editor_has_no_form_to_withdraw(client: Client) -> None:
    client.force_login(newsroom.member(Role.DESK_EDITOR, "noa"))
    story = released()
    response = client.post(reverse("nashra_act", args=[story.pk, "withdraw"]), {"note": "x"})
    assert response.status_code in {302, 403}
    assert public(story) == "released"


def test_unpublishing_in_the_shell_is_refused_for_want_of_a_note() -> None:
    story = released()
    with pytest.raises(Refused, match="note"):
        story.unpublish()
    with pytest.raises(Refused, match="note"):
        action_registry.get_action_class(Story, "unpublish")(story).execute()
    assert public(story) == "released"


def test_wagtails_bare_unpublish_leaves_the_public_what_it_has() -> None:
    story = released()
    UnpublishAction(story).execute()
    assert public(story) == "released"


# Deleting


def test_deleting_a_released_story_is_refused_everywhere(desk: Client) -> None:
    story = released()
    response = desk.post(url("delete", story.pk), follow=True)
    assert response.status_code == 200
    assert "withdraw or kill it instead" in texts(response)
    with pytest.raises(Refused), transaction.atomic():
        Story.objects.get(pk=story.pk).delete()
    with pytest.raises(Refused), transaction.atomic():
        Story.objects.filter(pk=story.pk).delete()
    assert public(story) == "released"
    assert Story.objects.filter(pk=story.pk).exists()


def test_deleting_many_leaves_the_released_ones_and_says_so(desk: Client) -> None:
    story, draft = released(), newsroom.story(headline="مسودة")
    address = (
        reverse("wagtail_bulk_action", args=["stories", "story", "delete"])
        + f"?id={story.pk}&id={draft.pk}&next={url('list')}"
    )
    response = desk.post(address, follow=True)
    assert response.status_code == 200
    assert "withdraw or kill it instead" in texts(response)
    assert list(Story.objects.values_list("pk", flat=True)) == [story.pk]


def test_a_draft_may_be_deleted(desk: Client) -> None:
    draft = newsroom.story()
    desk.post(url("delete", draft.pk), follow=True)
    assert not Story.objects.exists()


def test_an_edition_with_stories_is_not_deleted() -> None:
    from django.db.models import ProtectedError

    story = released()
    with pytest.raises(ProtectedError):
        story.edition.delete()


def test_after_all_ways_the_record_is_whole() -> None:
    from nashra.record.verify import verify

    story = released()
    assert reading.story(story.news_id).state is State.RELEASED  # type: ignore[union-attr]
    assert verify().broken == ""
