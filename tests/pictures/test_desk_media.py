from pathlib import Path

import pytest
from django.contrib.auth.models import Permission
from django.http import Http404
from django.test import RequestFactory

from nashra.pictures.desk_media import desk_media
from nashra.staff.models import User
from tests.pictures.drawn import document, drawing, picture, written
from tests.shared import shared

pytestmark = pytest.mark.django_db


@pytest.fixture
def layla():
    return User.objects.create_superuser("layla", "layla@nashra.example", "a long password")


def test_the_desk_sees_originals(client, layla):
    content = written(drawing())
    one = picture(content)
    client.force_login(layla)

    answer = client.get(one.file.url)

    assert one.file.url.startswith("/desk/media/")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/jpeg")
    assert b"".join(answer.streaming_content) == content
    assert answer.headers["Cache-Control"] == "private, max-age=300"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Content-Disposition"].startswith("inline")


def test_what_is_no_picture_is_handed_over_as_a_file(client, layla, settings):
    client.force_login(layla)
    page = Path(settings.MEDIA_ROOT) / "documents" / "page.html"
    page.parent.mkdir(parents=True)
    page.write_text("<script>alert(1)</script>")

    for url in (document().file.url, "/desk/media/documents/page.html"):
        answer = client.get(url)
        assert answer.status_code == 200
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_who_is_not_signed_in_is_asked_to_and_gets_no_file(client):
    for url in (picture().file.url, "/desk/media/no/such/file.jpg"):
        answer = client.get(url)
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/desk/login/?next=/desk/media/")
        assert answer.content == b""


def test_who_has_no_place_at_the_desk_gets_no_file(client):
    sam = User.objects.create_user("sam", "sam@nashra.example", "a long password")
    client.force_login(sam)
    url = picture().file.url
    assert client.get(url).status_code == 404

    sam.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert client.get(url).status_code == 200


def test_no_name_leads_out_of_the_folder(client, layla, settings):
    (Path(settings.NASHRA_DATA) / "secret-key").write_text("secret")
    picture()
    client.force_login(layla)
    request = RequestFactory().get("/")
    request.user = layla
    payloads = shared("fixtures/urls/traversal.txt").read_text(errors="replace").splitlines()

    assert len(payloads) > 50
    for payload in [
        *payloads,
        "../secret-key",
        "original_images/../../secret-key",
        "/etc/passwd",
        "a\0b",
        "x" * 9000,
        "",
    ]:
        with pytest.raises(Http404):
            desk_media(request, payload)
        assert client.get(f"/desk/media/{payload}").status_code in (301, 302, 404)


def test_a_link_that_leads_out_is_not_followed(client, layla, settings):
    secret = Path(settings.NASHRA_DATA) / "secret-key"
    secret.write_text("secret")
    root = Path(settings.MEDIA_ROOT)
    root.mkdir(parents=True, exist_ok=True)
    (root / "link.jpg").symlink_to(secret)
    client.force_login(layla)

    assert client.get("/desk/media/link.jpg").status_code == 404
    assert client.post("/desk/media/link.jpg").status_code == 405
