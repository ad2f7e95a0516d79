"""What programs read: ninjs, the head of the record, robots.txt, the icon, and files of pictures."""

import json
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from nashra.record.verify import head
from tests.records import record
from tests.website.pages import newsroom, picture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def two_editions() -> None:
    newsroom("ar", "en")


def test_a_story_is_there_as_ninjs_with_whole_addresses(client: Client) -> None:
    record(pictures=(picture(),))
    response = client.get("/ar/news/1.json")
    assert response["Content-Type"] == "application/json"
    told = json.loads(response.content)
    assert told["pubStatus"] == "usable"
    assert response.content.decode().count("خبر رقم 1") == 1
    assert "http://testserver/media/bridge/960.jpg" in response.content.decode()


def test_ninjs_names_the_other_languages(client: Client) -> None:
    record(number=1, same_story=1)
    record(number=2, same_story=1, edition="en", language="en", headline="The bridge", slug="the-bridge")
    assert "http://testserver/en/news/2/the-bridge/" in client.get("/ar/news/1.json").content.decode()


def test_the_head_of_the_record_is_public(client: Client) -> None:
    record()
    response = client.get("/.well-known/nashra-log.json")
    told = json.loads(response.content)
    assert (told["count"], told["head"]) == (1, head().digest)
    assert told["at"]
    assert response["Cache-Control"] == "no-store"


def test_robots_stay_out_of_the_desk(client: Client) -> None:
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    assert "Disallow: /desk/" in response.content.decode()


def test_the_icon_and_the_style_are_files_of_ours(client: Client) -> None:
    assert client.get("/favicon.ico")["Content-Type"] == "image/svg+xml"
    for name in ("website/icon.svg", "website/icon.png", "website/site.css"):
        found = finders.find(name)
        assert found
        assert Path(str(found)).stat().st_size < 20_000


def test_a_file_that_nothing_released_shows_is_not_found(client: Client) -> None:
    assert client.get("/media/bridge/960.jpg").status_code == 404
