"""Wagtail's API v3 is not mounted; where an engineer mounts it, it ends at the door or nowhere."""

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse
from wagtail.models import APIToken

from nashra.record import reading
from nashra.staff.roles import Role
from tests import newsroom

pytestmark = pytest.mark.django_db


def test_nashra_does_not_mount_it() -> None:
    with pytest.raises(NoReverseMatch):
        reverse("wagtailapi_v3:snippets_actions_publish", args=["stories.Story", 1])


@pytest.mark.urls("tests.release.api_urls")
@pytest.mark.parametrize("role", [Role.REPORTER, Role.MANAGING_EDITOR])
@pytest.mark.parametrize("lead", ["", "<p>مقدمة</p>"])
def test_where_it_is_mounted_a_story_without_a_lead_or_an_editor_stays_in(
    client: Client, role: Role, lead: str
) -> None:
    story = newsroom.story(lead=lead)
    _token, key = APIToken.create_token(user=newsroom.member(role), name="press")
    address = f"/api/v3/snippets/stories.Story/{story.pk}/actions/publish/"
    response = client.post(address, headers={"authorization": f"Bearer {key}"})
    assert response.status_code < 500
    assert (response.status_code == 200) is (reading.story(story.news_id) is not None)
    if role is Role.REPORTER or not lead:
        assert reading.story(story.news_id) is None
        assert response.headers["Content-Type"].startswith("application/")
