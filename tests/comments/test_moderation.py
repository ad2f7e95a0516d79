"""The desk's moderation screen, as a browser without JavaScript uses it."""

import pytest
from django.contrib.messages import get_messages
from lxml import html
from wagtail.users.models import UserProfile

from nashra.comments.decide import Decision, decide
from nashra.comments.models import Comment, Status
from nashra.record.words import Verb
from nashra.staff.roles import Role

from ..newsroom import edition, member
from ..records import record
from .reader import pick, takes, words

pytestmark = pytest.mark.django_db
HERE = "/desk/comments/"


@pytest.fixture
def noa(client):
    user = member(Role.MODERATOR, "noa")
    client.force_login(user)
    return user


def page(client, query=""):
    response = client.get(HERE + query)
    assert response.status_code == 200
    return html.fromstring(response.content.decode())


def texts(client, query=""):
    return [words(text) for text in pick(page(client, query), ".moderation-text")]


def press(client, button, query="", **fields):
    """Press a button of the page with `fields` filled in; gives what the desk says on the next one."""
    response = client.post(HERE + query, {"decide": button, **fields})
    assert response.status_code == 303 and response.url == HERE + query
    return [str(message) for message in get_messages(response.wsgi_request)]


def test_a_moderator_sees_who_wrote_what_below_which_story(client, noa):
    record(headline="جسر جديد")
    comment = takes(edition(), comment="The old bridge was narrower.")
    shown = page(client).get_element_by_id(f"moderation-{comment.pk}")
    assert "sam@reader.example" in words(shown)
    link = pick(shown, "a")[0]
    assert (link.text, link.get("href"), link.get("dir")) == ("جسر جديد", "/ar/news/1/#comments", "rtl")
    assert pick(shown, ".moderation-text")[0].get("dir") == "ltr"


def test_who_has_waited_longest_comes_first_and_what_was_decided_is_not_listed(client, noa):
    record()
    comments = [takes(edition(), comment=text) for text in ("first", "second", "third")]
    decide([comments[1]], Decision.APPROVE, by=noa)
    assert texts(client) == ["first", "third"]
    assert texts(client, "?status=approved") == ["second"]
    assert texts(client, "?status=") == ["first", "second", "third"]


def test_comments_are_found_by_edition_and_by_words_as_they_stand(client, noa):
    record()
    record(number=2, edition="en", language="en")
    takes(edition(), comment="a 100% sure_thing")
    takes(edition("en"), 2, comment="a 1000 surexthing")
    assert texts(client, "?edition=en") == ["a 1000 surexthing"]
    assert texts(client, "?words=100%25") == ["a 100% sure_thing"]
    assert texts(client, "?words=sure_") == ["a 100% sure_thing"]
    assert len(texts(client, "?words=sam%40reader")) == 2
    assert texts(client, "?words=%27+OR+1%3D1--") == []
    assert len(texts(client, "?status=nonsense&edition=nowhere&p=x")) == 2
    assert client.get(HERE + "?words=%00&status=%00").status_code == 200


def test_one_button_publishes_one_comment(client, noa):
    record()
    comment = takes(edition())
    button = pick(page(client), "button[value^=approve:]")[0].get("value")
    assert press(client, button, query="?status=waiting")
    assert Comment.objects.get(pk=comment.pk).status == Status.APPROVED
    history = pick(page(client, "?status=approved"), ".moderation-history li")
    assert len(history) == 1 and "noa" in words(history[0])


def test_those_that_were_ticked_are_rejected_with_the_reason(client, noa):
    record()
    for number in range(3):
        takes(edition(), comment=f"number {number}")
    ticks = [box.get("value") for box in pick(page(client), "input[name=chosen]")]
    press(client, "reject", chosen=ticks[:2], reason="off the point")
    assert (
        list(Comment.objects.filter(status=Status.REJECTED).values_list("reason", flat=True))
        == ["off the point"] * 2
    )
    assert texts(client) == ["number 2"]


def test_a_double_click_and_a_late_decision_are_told_and_change_nothing(client, noa):
    record()
    comment = takes(edition())
    press(client, f"approve:{comment.pk}:pending")
    assert len(press(client, f"approve:{comment.pk}:pending")) == 2
    assert any("noa" in said for said in press(client, f"reject:{comment.pk}:pending"))
    assert Comment.objects.get().status == Status.APPROVED


NO_BUTTONS = (
    "",
    "approve",
    "delete",
    "approve:x",
    "approve:1",
    "approve:1:nonsense",
    "approve:-1:pending",
    "\x00",
)


@pytest.mark.parametrize("button", [*NO_BUTTONS, "approve:٣:pending", f"approve:{'9' * 30}:pending"])
def test_what_no_button_sends_is_refused_in_words(client, noa, button):
    record()
    takes(edition())
    assert press(client, button)
    assert Comment.objects.get().status == Status.PENDING


def test_a_comment_below_a_killed_story_is_listed_without_its_headline(client, noa):
    record()
    takes(edition())
    record(Verb.KILL, version=2, headline="", lead="", body=())
    shown = pick(page(client), ".moderation-below")[0]
    assert not pick(shown, "a") and "1" in words(shown)


def test_the_menu_says_how_many_wait(client, noa):
    record()
    takes(edition())
    assert "(1)" in client.get("/desk/").content.decode()


def test_a_list_costs_the_same_for_one_comment_and_for_fifty(client, noa, django_assert_max_num_queries):
    record()
    takes(edition())
    for number in range(60):
        Comment.objects.create(
            news_id=1, edition="ar", name="Sam", text="x", language="en", direction="ltr", sameness=number
        )
    page(client)
    with django_assert_max_num_queries(30):
        assert len(texts(client)) == 50
    assert len(texts(client, "?p=2")) == 11


@pytest.mark.parametrize("role", [Role.REPORTER, Role.DESK_EDITOR])
def test_who_may_not_moderate_neither_sees_nor_decides(client, role):
    record()
    comment = takes(edition())
    client.force_login(member(role, "dara"))
    assert client.get(HERE).status_code == 302
    assert client.post(HERE, {"decide": f"approve:{comment.pk}:pending"}).status_code == 302
    assert Comment.objects.get().status == Status.PENDING
    assert "/desk/comments/" not in client.get("/desk/").content.decode()


def test_a_decision_without_the_forms_token_is_refused(noa):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(noa)
    assert strict.post(HERE, {"decide": "approve"}).status_code == 403


@pytest.mark.parametrize(
    ("language", "direction", "word"),
    [("ar", "rtl", "اعتماد"), ("fa", "rtl", "تأیید"), ("he", "rtl", "אישור"), ("en", "ltr", "Approve")],
)
def test_the_screen_speaks_the_moderators_language(client, noa, language, direction, word):
    UserProfile.objects.create(user=noa, preferred_language=language)
    record()
    takes(edition())
    shown = page(client)
    assert shown.get("dir") == direction
    assert word in words(pick(shown, ".moderation-buttons")[0])


def test_a_payload_is_as_inert_on_the_desk_as_on_the_site(client, noa):
    record(headline="<img src=x onerror=alert(1)>")
    takes(
        edition(),
        name="<script>alert(1)</script>",
        comment='"><svg onload=alert(1)>',
        email='"a<b>"@reader.example',
    )
    shown = pick(page(client), ".moderation-comment")[0]
    assert not pick(shown, "script, svg, img")
