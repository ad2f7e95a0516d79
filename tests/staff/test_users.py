"""Users have bylines, which their own stories begin with."""

import pytest
from django.test import Client
from django.urls import reverse

from nashra.staff.models import User
from nashra.staff.roles import Role
from nashra.stories.models import Story
from tests import newsroom

pytestmark = pytest.mark.django_db


def test_an_administrator_gives_a_user_a_byline_and_a_role(client: Client) -> None:
    client.force_login(newsroom.member(Role.ADMINISTRATOR, "noa"))
    user = newsroom.member(None)
    group = newsroom.Group.objects.get(name=Role.REPORTER.value)
    page = client.get(reverse("wagtailusers_users:edit", args=[user.pk]))
    assert 'name="byline"' in page.content.decode()
    sent = {
        "username": "layla",
        "email": user.email,
        "first_name": "Layla",
        "last_name": "T",
        "byline": "ليلى",
        "groups": [group.pk],
    }
    client.post(reverse("wagtailusers_users:edit", args=[user.pk]), {**sent, "is_active": "on"})
    user.refresh_from_db()
    assert (user.byline, str(user)) == ("ليلى", "ليلى")
    assert user.has_role(Role.REPORTER) and not user.has_role(Role.MODERATOR)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_else_sees_the_users(client: Client, role: Role) -> None:
    client.force_login(newsroom.member(role))
    assert client.get(reverse("wagtailusers_users:index")).status_code == 302


def test_a_new_story_begins_with_its_writers_byline(client: Client) -> None:
    user = newsroom.member(Role.REPORTER)
    User.objects.filter(pk=user.pk).update(byline="ليلى ترسيم")
    client.force_login(user)
    page = client.get(reverse(Story.snippet_viewset.get_url_name("add")))
    assert "ليلى ترسيم" in page.content.decode()


def test_the_five_roles_are_there_after_each_migration() -> None:
    assert {role.value for role in Role} <= set(newsroom.Group.objects.values_list("name", flat=True))


def test_a_superuser_works_in_every_role() -> None:
    assert User.objects.create_superuser("noa", "n@nashra.example", "x").has_role(Role.MODERATOR)
