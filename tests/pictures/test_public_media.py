from pathlib import Path

import pytest
from django.http import Http404
from django.test import RequestFactory
from django.urls import get_resolver

from nashra.formats import parts
from nashra.pictures import papers
from nashra.pictures.public_media import public_media
from nashra.pictures.renditions import released_picture
from nashra.record.words import Verb
from tests.pictures.drawn import document, picture
from tests.records import record
from tests.shared import shared

pytestmark = pytest.mark.django_db


@pytest.fixture
def bridge() -> parts.Picture:
    return released_picture(picture(), "ar")


def body(answer) -> bytes:
    return b"".join(answer.streaming_content)


def test_a_picture_is_served_once_something_released_shows_it(client, bridge):
    for each in bridge.renditions:
        assert client.get(each.href).status_code == 404

    record(pictures=(bridge,))

    for each in bridge.renditions:
        answer = client.get(each.href)
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, each.mime)
        assert len(body(answer)) == each.size == int(answer.headers["Content-Length"])
        assert answer.headers["Cache-Control"] == "public, max-age=300"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Content-Disposition"].startswith("inline")
        assert not answer.cookies


@pytest.mark.parametrize("verb", [Verb.WITHDRAW, Verb.KILL])
def test_a_picture_that_nothing_released_shows_any_more_is_as_one_that_never_was(client, bridge, verb):
    record(pictures=(bridge,))
    record(verb, pictures=(bridge,), version=2, note="ours to say")

    gone = client.get(bridge.renditions[0].href)
    never = client.get(f"/media/p999999/{bridge.renditions[0].href.rsplit('/')[-1]}")
    missing = client.get(f"/media/{bridge.key}/480-00000000.avif")

    assert gone.status_code == never.status_code == missing.status_code == 404
    assert gone.headers.items() >= {("X-Content-Type-Options", "nosniff")}
    assert [answer.headers for answer in (gone, missing)] == [never.headers, never.headers]
    assert len({answer.content.count(b"<") for answer in (gone, never, missing)}) == 1


def test_withheld_and_unknown_files_raise_the_very_same():
    """One exception without a word in it, whatever the reason: pages can't tell them apart."""
    one = released_picture(picture(), "ar")
    request = RequestFactory().get("/")
    told = []
    for key, name in [
        (one.key, one.renditions[0].href.rsplit("/")[-1]),
        ("p999", "480-00000000.avif"),
        ("P!", "x"),
        ("p1", "x.exe"),
    ]:
        with pytest.raises(Http404) as refused:
            public_media(request, key, name)
        told.append(refused.value.args)
    assert told == [()] * 4


def test_who_has_a_file_is_told_that_it_is_the_same(client, bridge):
    record(pictures=(bridge,))
    href = bridge.renditions[0].href
    first = client.get(href)

    again = client.get(href, headers={"If-None-Match": first.headers["ETag"]})
    since = client.get(href, headers={"If-Modified-Since": first.headers["Last-Modified"]})
    other = client.get(href, headers={"If-None-Match": '"another"'})

    assert (again.status_code, since.status_code, other.status_code) == (304, 304, 200)
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.headers["Cache-Control"] == "public, max-age=300"
    assert again.content == b""


def test_a_withdrawn_file_is_gone_also_for_who_has_it(client, bridge):
    record(pictures=(bridge,))
    etag = client.get(bridge.renditions[0].href).headers["ETag"]
    record(Verb.WITHDRAW, pictures=(bridge,), version=2, note="ours to say")

    assert client.get(bridge.renditions[0].href, headers={"If-None-Match": etag}).status_code == 404


def test_head_tells_without_sending(client, bridge):
    record(pictures=(bridge,))

    answer = client.head(bridge.renditions[0].href)

    assert (answer.status_code, answer.content) == (200, b"")
    assert int(answer.headers["Content-Length"]) == bridge.renditions[0].size
    assert client.post(bridge.renditions[0].href).status_code == 405


def test_a_document_is_handed_over_and_never_shown_in_place(client):
    made = papers.released_document(document(title="بيان مشترك"))
    record(documents=(made,))
    copy = made.renditions[0]

    answer = client.get(copy.href)

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "%D8%A8%D9%8A%D8%A7%D9%86" in answer.headers["Content-Disposition"]
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert body(answer) == b"%PDF-1.7\n%%EOF\n"


def test_no_name_leads_out_of_the_folder(client, bridge):
    record(pictures=(bridge,))
    request = RequestFactory().get("/")
    payloads = shared("fixtures/urls/traversal.txt").read_text(errors="replace").splitlines()

    assert len(payloads) > 50
    for payload in payloads:
        for key, name in (
            (bridge.key, payload),
            (payload, payload),
            (payload, bridge.renditions[0].href.rsplit("/")[-1]),
        ):
            with pytest.raises(Http404):
                public_media(request, key, name)
        assert client.get(f"/media/{bridge.key}/{payload.lstrip('/')}").status_code == 404


@pytest.mark.parametrize(
    "name", [".", "..", "", ".part", "a\0.jpg", "../public/x.jpg", "x" * 5000 + ".jpg", "480.svg", "a.html"]
)
def test_odd_names_are_not_found(bridge, name):
    record(pictures=(bridge,))
    with pytest.raises(Http404):
        public_media(RequestFactory().get("/"), bridge.key, name)


def test_a_folder_is_no_file(client, bridge, settings):
    record(pictures=(bridge,))
    (Path(settings.MEDIA_ROOT) / "public" / bridge.key / "album.jpg").mkdir()

    assert client.get(f"/media/{bridge.key}/album.jpg").status_code == 404


def test_the_address_of_a_rendition_leads_to_this_view(bridge):
    match = get_resolver().resolve(bridge.renditions[0].href)

    assert match.func is public_media
