"""What is said when a page can't be, in whose language, and that nothing breaks in saying it."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.test import Client

from nashra.editions import shelf
from nashra.record.words import Verb
from tests.newsroom import edition
from tests.records import record
from tests.website.pages import CANONICAL, newsroom, page, read, text

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def four_editions() -> None:
    newsroom("ar", "fa", "he", "en")


@pytest.fixture
def patient() -> Client:
    """A client that gets the page of a failure, as a browser does."""
    return Client(raise_request_exception=False)


def broken(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_args: Any, **_named: Any) -> None:
        raise error

    monkeypatch.setattr("nashra.website.front.reading.stories", fail)


@pytest.mark.parametrize(
    ("path", "words", "tag"),
    [
        ("/ar/nothing/", "لا توجد صفحة بهذا العنوان", "ar"),
        ("/fa/nothing/", "چنین صفحه‌ای وجود ندارد", "fa"),
        ("/he/nothing/", "אין עמוד כזה", "he"),
        ("/en/nothing/", "There is no such page", "en"),
    ],
)
def test_a_missing_page_is_told_in_the_language_of_its_edition(
    client: Client, path: str, words: str, tag: str
) -> None:
    tree = read(client, path, 404)
    assert (text(tree.xpath("//h1")[0]), tree.get("lang")) == (words, tag)


def test_without_an_edition_the_browser_says_in_which_language(client: Client) -> None:
    response = client.get("/nothing/here/", headers={"Accept-Language": "he;q=0.9,fa"})
    assert "چنین صفحه‌ای وجود ندارد" in text(page(response))
    assert response["Vary"] == "Accept-Language"
    assert response["Content-Language"] == "fa"


def test_a_missing_page_repeats_nothing_of_the_address(client: Client) -> None:
    assert client.get("/ar/<script>alert(1)</script>/").content == client.get("/ar/nothing/").content


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (RuntimeError("a secret"), 500, "تعذّر عرض الصفحة الآن"),
        (PermissionDenied("a secret"), 403, "هذه الصفحة غير متاحة"),
        (SuspiciousOperation("a secret"), 400, "تعذّرت قراءة هذا الطلب"),
    ],
)
def test_failures_have_a_page_without_a_word_of_why(
    patient: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int, words: str
) -> None:
    broken(monkeypatch, error)
    response = patient.get("/ar/")
    assert response.status_code == status
    assert text(page(response).xpath("//h1")[0]) == words
    assert "a secret" not in response.content.decode()


def test_the_page_for_a_failure_asks_no_database(
    patient: Client, monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: Any
) -> None:
    patient.get("/ar/")
    broken(monkeypatch, RuntimeError())
    with django_assert_num_queries(0):
        assert patient.get("/ar/").status_code == 500


def test_a_page_comes_even_when_the_database_is_away(
    patient: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_args: Any) -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(shelf, "all_editions", away)
    for path in ("/fa/", "/fa/news/1/", "/"):
        response = patient.get(path, headers={"Accept-Language": "fa"})
        assert response.status_code == 500
        assert text(page(response).xpath("//h1")[0]) == "نمایش این صفحه اکنون ممکن نیست"


def test_an_edition_in_another_language_speaks_english_around_its_own_words(client: Client) -> None:
    edition("de", name="Nachrichten")
    tree = read(client, "/de/nothing/", 404)
    assert (tree.get("lang"), tree.get("dir")) == ("de", "ltr")
    assert text(tree.xpath("//h1")[0]) == "There is no such page"


def test_a_page_that_the_reader_has_is_not_sent_again(client: Client) -> None:
    record()
    first = client.get(CANONICAL)
    again = client.get(CANONICAL, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]
    assert "must-revalidate" in again["Cache-Control"]
    record(Verb.UPDATE, version=2, headline="غيره")
    assert client.get(CANONICAL, headers={"If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize("path", ["/ar/", CANONICAL, "/ar/corrections/", "/ar/news/1.json"])
def test_pages_tell_their_language_and_must_be_asked_for_anew(client: Client, path: str) -> None:
    record()
    response = client.get(path)
    assert response["Content-Language"] == "ar"
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert response["ETag"]
