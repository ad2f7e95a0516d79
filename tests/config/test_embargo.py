"""Nothing of a story under embargo can be had: every public address is walked, and a new one without a case here fails."""

import statistics
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from nashra.comments.models import Comment
from nashra.editions import shelf
from nashra.journal.models import Entry
from nashra.record import reading
from nashra.release import due, verbs
from nashra.stories.models import Story
from tests import newsroom
from tests.photographs import photograph

pytestmark = pytest.mark.django_db

SECRET = "سر-محظور-النشر"
WORD = "محظور"


@pytest.fixture
def secret() -> Story:
    """A whole story with a picture, under embargo, scheduled for after it, beside one that is public."""
    verbs.release(newsroom.story())
    until = timezone.now() + timedelta(hours=1)
    story = newsroom.story(
        headline=SECRET,
        lead=f"<p>{SECRET}</p>",
        kicker=SECRET,
        keywords=SECRET,
        picture=photograph(alt=SECRET, title=SECRET),
        embargo_until=until,
    )
    story.go_live_at = until + timedelta(seconds=1)
    story.save_revision().publish()
    return story


def cases(story: Story) -> dict[str, list[str]]:
    """For each public route, the addresses at which somebody might look for the story."""
    number, key = story.news_id, story.picture.key
    names = ["480-00000000.jpg", story.picture.filename, "original"]
    return {
        "home": ["/"],
        "log_head": ["/.well-known/nashra-log.json"],
        "robots": ["/robots.txt"],
        "favicon": ["/favicon.ico"],
        "health": ["/-/health"],
        "public_media": [f"/media/{key}/{name}" for name in names] + [f"/media/{key}/"],
        "desk_media": [f"/desk/media/{story.picture.file.name}"],
        "short": [f"/n/{number}", f"/news/{number}/", f"/news/{number}/{SECRET}/"],
        "ninjs": [f"/ar/news/{number}.json"],
        "comment": [f"/ar/news/{number}/comment/"],
        "difference": [f"/ar/news/{number}/versions/1/1/", f"/ar/news/{number}/versions/1/2/"],
        "versions": [f"/ar/news/{number}/versions/"],
        "story": [f"/ar/news/{number}/{SECRET}/", f"/ar/news/{number}/", f"/en/news/{number}/"],
        "front": ["/ar/"],
        "section": ["/ar/section/politics/", "/ar/section/politics/?page=2"],
        "tag": [f"/ar/tag/{SECRET}/"],
        "day": [f"/ar/day/{timezone.now():%Y-%m-%d}/"],
        "corrections": ["/ar/corrections/"],
    }


def public_routes(patterns: Any = None, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Name and pattern of every address that is not behind the desk's sign-in."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        where = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            if not where.startswith("desk/"):
                yield from public_routes(pattern.url_patterns, where)
        elif isinstance(pattern, URLPattern):
            yield pattern.name or "", where


def test_every_public_route_has_its_case(secret: Story) -> None:
    known = cases(secret)
    missing = [(name, where) for name, where in public_routes() if name not in known]
    assert missing == [], (
        "a public route without an embargo case: say in `cases` how somebody would look for a story there"
    )
    assert set(known) <= {name for name, _ in public_routes()}


def test_no_address_gives_a_word_of_it(secret: Story, client: Client) -> None:
    for addresses in cases(secret).values():
        for address in addresses:
            for method in (client.get, client.head, client.post, client.options):
                response = method(address)
                told = _text(response) + str(response.headers)
                asked = response.request["PATH_INFO"]
                assert response.status_code < 500, address
                assert WORD not in told.replace(asked, ""), f"{method.__name__} {address}"


def test_a_route_to_it_answers_as_one_to_nothing(secret: Story, client: Client) -> None:
    """Status, headers and bytes are those of a number that nobody has."""
    nobody = secret.news_id + 1000
    for name in ("short", "ninjs", "comment", "difference", "versions", "story"):
        for address in cases(secret)[name]:
            mine, none = client.get(address), client.get(address.replace(str(secret.news_id), str(nobody)))
            assert (
                mine.status_code
                == none.status_code
                == (405 if name == "comment" and mine.status_code == 405 else 404)
            )
            assert mine.content == none.content
            assert mine.headers == none.headers


def test_its_picture_answers_as_one_that_never_was(secret: Story, client: Client) -> None:
    verbs.may_release(secret)  # the gate has looked at the picture: its public files may be there already
    for address in cases(secret)["public_media"]:
        mine, none = client.get(address), client.get(address.replace(secret.picture.key, "p99999"))
        assert (mine.status_code, mine.content, mine.headers) == (
            none.status_code,
            none.content,
            none.headers,
        )


def test_nothing_tells_by_its_time_that_it_is_there(
    secret: Story, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "SECONDS", 600)  # else the editions are read anew in the middle
    shelf.forget()
    there, nowhere = f"/ar/news/{secret.news_id}/", f"/ar/news/{secret.news_id + 1000}/"
    client.get(nowhere)
    with CaptureQueriesContext(connection) as mine:
        client.get(there)
    with CaptureQueriesContext(connection) as none:
        client.get(nowhere)
    assert [_shape(query["sql"]) for query in mine] == [_shape(query["sql"]) for query in none]
    times: dict[str, list[float]] = {there: [], nowhere: []}
    for address in (there, nowhere) * 2:
        client.get(address)
    for _ in range(40):
        for address, found in times.items():
            began = time.perf_counter()
            client.get(address)
            found.append(time.perf_counter() - began)
    ratio = statistics.median(times[there]) / statistics.median(times[nowhere])
    assert 0.5 < ratio < 2


def _text(response: Any) -> str:
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode("utf-8", "replace")


def _shape(sql: str) -> str:
    return (
        "".join("#" if letter.isdigit() else letter for letter in sql).replace("##", "#").replace("##", "#")
    )


def test_a_comment_to_it_is_not_taken(secret: Story, client: Client) -> None:
    given = {"name": "Sam", "email": "sam@reader.example", "comment": "Leak?"}
    assert client.post(f"/ar/news/{secret.news_id}/comment/", given).status_code == 404
    assert not Comment.objects.exists()


def test_the_desk_and_its_api_ask_a_stranger_to_sign_in(secret: Story, client: Client) -> None:
    addresses = [
        "/desk/",
        f"/desk/snippets/stories/story/edit/{secret.pk}/",
        "/desk/api/main/pages/",
        "/desk/api/main/images/",
    ]
    addresses += [
        f"/desk/api/main/images/{secret.picture_id}/",
        "/desk/snippets/stories/story/",
        "/desk/images/",
    ]
    for address in addresses:
        response = client.get(address)
        assert response.status_code in {302, 401, 403, 404}, address
        assert WORD not in response.content.decode()


def test_neither_record_nor_journal_know_of_it(secret: Story) -> None:
    assert reading.story(secret.news_id) is None
    assert not any(f"story:{secret.news_id}" in entry.keys for entry in Entry.objects.all())


def test_the_same_addresses_find_it_once_it_is_released(secret: Story, client: Client) -> None:
    """Else the walk above would prove nothing."""
    Story.objects.filter(pk=secret.pk).update(embargo_kept=timezone.now() - timedelta(seconds=2))
    revision = secret.revisions.get(approved_go_live_at__isnull=False)
    revision.content["embargo_until"] = None
    revision.save()
    assert due.release_due(now=timezone.now() + timedelta(hours=2)) == (1, 0)
    found = [
        address
        for addresses in cases(secret).values()
        for address in addresses
        if WORD in client.get(address, follow=True).content.decode("utf-8", "replace")
    ]
    assert {
        "/ar/",
        f"/ar/news/{secret.news_id}.json",
        f"/ar/news/{secret.news_id}/",
        f"/n/{secret.news_id}",
        "/ar/section/politics/",
    } <= set(found)
