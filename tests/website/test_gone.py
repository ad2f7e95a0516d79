"""What was taken back: a withdrawal tells its reason, a kill tells nothing."""

import json

import pytest
from django.test import Client

from nashra.formats.vocabulary import PubStatus
from nashra.record.words import Verb
from tests.records import record
from tests.website.pages import CANONICAL, newsroom, read, text

pytestmark = pytest.mark.django_db
WAYS = [CANONICAL, "/n/1", "/news/1/", "/en/news/1/", "/ar/news/1/versions/", "/ar/news/1/versions/1/2/"]
BARE = {"lead": "", "body": (), "section": None, "version": 2, "pub_status": PubStatus.CANCELED}


@pytest.fixture(autouse=True)
def two_editions() -> None:
    newsroom("ar", "en")


@pytest.fixture
def withdrawn() -> None:
    record(headline="سر كبير", body=())
    record(Verb.WITHDRAW, headline="سر كبير", reason="نشرناه خطأ.", **BARE)


@pytest.fixture
def killed() -> None:
    record(headline="سر كبير", slug="سر-كبير", keywords=("سر",))
    record(Verb.KILL, headline="", slug="", **BARE)


@pytest.mark.parametrize("path", WAYS)
def test_a_withdrawn_story_is_gone_and_the_reason_is_told(client: Client, withdrawn: None, path: str) -> None:
    tree = read(client, path, 410)
    assert text(tree.xpath("//h1")[0]) == "سُحب هذا الخبر"
    assert "السبب: نشرناه خطأ." in text(tree)
    assert "سر كبير" not in text(tree)


@pytest.mark.parametrize("path", [*WAYS, "/ar/news/1/سر-كبير/", "/ar/news/1/comment/"])
def test_a_killed_story_is_gone_with_all_its_words(client: Client, killed: None, path: str) -> None:
    tree = read(client, path, 410)
    assert text(tree.xpath("//title")[0]) == "خبر ملغى"
    assert "سر" not in text(tree)
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]


@pytest.mark.parametrize("path", ["/ar/", "/ar/section/politics/", "/ar/day/2021-12-22/", "/ar/corrections/"])
def test_a_killed_story_leaves_every_list(client: Client, killed: None, path: str) -> None:
    assert "سر" not in text(read(client, path).xpath("//main")[0])


def test_the_tag_of_a_killed_story_alone_is_no_page(client: Client, killed: None) -> None:
    read(client, "/ar/tag/سر/", 404)


@pytest.mark.parametrize("verb", [Verb.WITHDRAW, Verb.KILL])
def test_its_json_says_cancelled_and_no_word(client: Client, verb: Verb) -> None:
    record(headline="سر كبير")
    record(verb, headline="سر كبير", reason="لأسباب", **BARE)
    response = client.get("/ar/news/1.json")
    assert (response.status_code, response["Content-Type"]) == (410, "application/json")
    assert json.loads(response.content)["pubStatus"] == "canceled"
    assert "سر" not in response.content.decode()
    assert "لأسباب" not in response.content.decode()


def test_what_was_put_back_is_there_again(client: Client, withdrawn: None) -> None:
    record(Verb.REINSTATE, version=3)
    assert read(client, CANONICAL).xpath("//h1")
