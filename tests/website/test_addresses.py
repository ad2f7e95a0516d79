"""Every way to a story leads to its one address, and no way leads to what is not out."""

import pytest
from django.test import Client

from nashra.record.words import Verb
from tests.newsroom import story as draft
from tests.records import record
from tests.website.pages import CANONICAL, newsroom, page, read

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def two_editions() -> None:
    newsroom("ar", "en")


@pytest.mark.parametrize(
    "path",
    [
        "/n/1",
        "/n/1/",
        "/news/1",
        "/news/1/",
        "/news/1/anything/",
        "/ar/news/1",
        "/ar/news/1/",
        "/ar/news/1/خبر-1",
        "/ar/news/1/another-slug/",
        "/ar/news/0001/خبر-1/",
        "/en/news/1/",
        "/en/news/1/خبر-1/",
        "/xx/news/1/",
    ],
)
def test_every_other_way_is_a_lasting_redirect_to_the_canonical_address(client: Client, path: str) -> None:
    record()
    response = client.get(path)
    assert response.status_code == 301
    assert client.get(response["Location"]).status_code == 200
    assert client.get(path, follow=True).request["PATH_INFO"].encode("latin-1").decode() == CANONICAL


@pytest.mark.parametrize(
    ("path", "right"),
    [
        ("/en/news/1.json", "/ar/news/1.json"),
        ("/en/news/1/versions/", "/ar/news/1/versions/"),
        ("/ar/news/1/versions", "/ar/news/1/versions/"),
        ("/en/news/1/versions/1/1/", "/ar/news/1/versions/1/1/"),
        ("/ar/news/1/versions/01/1", "/ar/news/1/versions/1/1/"),
    ],
)
def test_what_belongs_to_a_story_is_found_under_a_wrong_edition_too(
    client: Client, path: str, right: str
) -> None:
    record()
    assert client.get(path)["Location"] == right


def test_a_redirect_keeps_the_query(client: Client) -> None:
    record()
    assert client.get("/n/1?from=mail").headers["Location"].endswith("/?from=mail")


def test_a_slug_that_means_something_else_there_is_told_apart(client: Client) -> None:
    record(slug="versions")
    response = client.get("/n/1")
    assert response["Location"] == "/ar/news/1/versions-/"
    assert client.get(response["Location"]).status_code == 200


def test_a_story_without_a_slug_has_one_from_its_headline(client: Client) -> None:
    record(slug="", headline="A/B tests")
    assert client.get("/n/1")["Location"] == "/ar/news/1/a-b-tests/"


@pytest.mark.parametrize(
    "path", ["/n/{}", "/news/{}/", "/ar/news/{}", "/ar/news/{}/جسر/", "/ar/news/{}.json"]
)
def test_a_draft_answers_as_what_never_was(
    client: Client, path: str, django_assert_num_queries: object
) -> None:
    made = draft("ar")
    nothing, hidden = client.get(path.format(999)), client.get(path.format(made.news_id))
    assert nothing.status_code == hidden.status_code == 404
    assert nothing.content == hidden.content
    assert dict(nothing.items()) == dict(hidden.items())


@pytest.mark.parametrize("path", ["/n/{}", "/ar/news/{}/", "/ar/news/{}.json", "/ar/news/{}/versions/"])
def test_a_draft_costs_the_same_questions_as_what_never_was(
    client: Client, path: str, django_assert_num_queries: object
) -> None:
    made = draft("ar")
    client.get("/ar/")
    for number in (999, made.news_id):
        with django_assert_num_queries(1):  # type: ignore[operator]
            assert client.get(path.format(number)).status_code == 404


def test_a_number_too_long_for_any_database_is_not_found(client: Client) -> None:
    assert client.get(f"/n/{'9' * 5000}").status_code == 404
    assert client.get(f"/n/{'9' * 18}").status_code == 404


@pytest.mark.parametrize(
    ("asked", "edition"),
    [("en-GB,ar;q=0.5", "/en/"), ("ar-EG", "/ar/"), ("de", "/ar/"), ("", "/ar/"), ("*", "/ar/")],
)
def test_the_bare_address_leads_to_the_edition_that_the_browser_asks_for(
    client: Client, asked: str, edition: str
) -> None:
    response = client.get("/", headers={"Accept-Language": asked})
    assert (response.status_code, response["Location"], response["Vary"]) == (302, edition, "Accept-Language")


def test_a_newsroom_without_editions_has_no_page(client: Client) -> None:
    from nashra.editions import shelf
    from nashra.editions.models import Edition

    Edition.objects.all().delete()
    shelf.forget()
    assert "There is no such page" in read(client, "/", 404).text_content()


def test_pages_only_show(client: Client) -> None:
    record()
    for path in ("/", "/ar/", CANONICAL, "/ar/news/1.json", "/ar/news/1/versions/", "/robots.txt"):
        assert client.post(path).status_code == 405


def test_the_page_names_its_canonical_and_its_short_address(client: Client) -> None:
    record(Verb.RELEASE)
    head = page(client.get(CANONICAL))
    canonical = head.xpath("//link[@rel='canonical']/@href")
    assert canonical == ["http://testserver/ar/news/1/%D8%AE%D8%A8%D8%B1-1/"]
    assert head.xpath("//link[@rel='shortlink']/@href") == ["http://testserver/n/1"]
    assert head.xpath("//a[@href='/n/1']")
