"""Comments on the page: the thread, the form, and the reader's own comment while it waits."""

import pytest
from django.test import Client

from nashra.comments.models import Comment, Status
from nashra.editions import shelf
from nashra.editions.models import Edition
from tests.records import record
from tests.website.pages import CANONICAL, newsroom, page, read, text

pytestmark = pytest.mark.django_db
SENT = {"name": "Sam", "email": "sam@nashra.example", "comment": "<b>شكرًا</b> على الخبر"}


@pytest.fixture(autouse=True)
def a_story() -> None:
    newsroom("ar", "en")
    record()


def action(client: Client) -> str:
    return str(read(client, CANONICAL).xpath("//form[@method='post']/@action")[0])


def test_a_comment_waits_where_its_reader_alone_sees_it(client: Client) -> None:
    response = client.post(action(client), SENT)
    assert response.status_code == 303
    own = client.get(response["Location"])
    assert own["Cache-Control"] == "no-store"
    assert "<b>شكرًا</b> على الخبر" in text(page(own))
    assert "شكرًا" not in text(read(client, CANONICAL))


def test_an_approved_comment_stands_on_the_page_without_its_address(client: Client) -> None:
    client.post(action(client), SENT)
    Comment.objects.update(status=Status.APPROVED)
    response = client.get(CANONICAL)
    assert "شكرًا" in text(page(response))
    assert "sam@nashra.example" not in response.content.decode()


def test_what_can_not_be_taken_comes_back_as_it_was_typed(client: Client) -> None:
    response = client.post(action(client), {**SENT, "email": "no address"})
    assert (response.status_code, response["Cache-Control"]) == (422, "no-store")
    tree = page(response)
    assert text(tree.xpath("//textarea")[0]) == SENT["comment"]
    assert [text(h1) for h1 in tree.xpath("//h1")] == ["خبر رقم 1"]


def test_the_forms_address_leads_back_to_the_story(client: Client) -> None:
    assert client.get("/ar/news/1/comment/").status_code == 301
    assert client.delete("/ar/news/1/comment/").status_code == 405
    assert client.post("/ar/news/999/comment/", SENT).status_code == 404


def test_an_edition_that_takes_no_comments_has_no_form(client: Client) -> None:
    Edition.objects.update(comments_open=False)
    shelf.forget()
    assert not read(client, CANONICAL).xpath("//form[@method='post']")
    assert client.post("/ar/news/1/comment/", SENT).status_code == 403
