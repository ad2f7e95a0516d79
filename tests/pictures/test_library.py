import json
import struct

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.permissions import policy_registry

from nashra.pictures.models import Document, Picture
from nashra.staff.models import User
from tests.pictures.drawn import document, drawing, edition, picture, written
from tests.pictures.test_metadata import PACKET
from tests.shared import shared

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client):
    for code in ("ar", "he"):
        edition(code)
    client.force_login(User.objects.create_superuser("layla", "layla@nashra.example", "a long password"))
    return client


def upload(content: bytes, name: str = "bridge.jpg", **fields: str) -> dict:
    return {"title": "Bridge", "file": SimpleUploadedFile(name, content), **fields}


def test_alt_text_and_caption_stand_in_the_form_for_each_language_of_an_edition(desk):
    page = desk.get("/desk/images/add/").content.decode()

    for language, direction in (("ar", "rtl"), ("he", "rtl")):
        assert f'name="alt_{language}"' in page
        assert f'name="caption_{language}"' in page
        assert f'lang="{language}" dir="{direction}"' in page
    assert 'name="alt_fa"' not in page
    assert "Alt text, Arabic" in page
    assert page.index('name="file"') < page.index('name="alt_ar"') < page.index('name="photographer"')


def test_words_typed_with_an_upload_are_kept_and_edited_later(desk):
    answer = desk.post(
        "/desk/images/add/", upload(written(drawing()), alt_ar="جسر", caption_ar="جسر فوق النهر")
    )
    assert answer.status_code == 302
    one = Picture.objects.get()
    assert [(text.language, text.alt, text.caption) for text in one.texts.all()] == [
        ("ar", "جسر", "جسر فوق النهر")
    ]

    page = desk.get(f"/desk/images/{one.pk}/").content.decode()
    assert 'value="جسر"' in page
    answer = desk.post(
        f"/desk/images/{one.pk}/",
        {"title": "Bridge", "alt_ar": "جسر جديد", "caption_ar": "", "alt_he": "גשר"},
    )

    assert answer.status_code == 302
    texts = {text.language: (text.alt, text.caption) for text in one.texts.all()}
    assert texts == {"ar": ("جسر جديد", ""), "he": ("גשר", "")}


def test_typed_words_win_over_those_in_the_file(desk):
    content = written(drawing(), xmp=PACKET.encode())

    desk.post("/desk/images/add/", upload(content, caption_ar="كما كتبته ليلى"))

    texts = {text.language: text.caption for text in Picture.objects.get().texts.all()}
    assert texts["ar"] == "كما كتبته ليلى"
    assert Picture.objects.get().credit_line == "Nashra"


def test_many_at_once_read_their_metadata_too_and_show_the_words_to_be_filled(desk):
    content = written(drawing(), xmp=PACKET.encode())

    answer = desk.post(
        "/desk/images/multiple/add/",
        {"files[]": SimpleUploadedFile("bridge.jpg", content), "title": "Bridge"},
    )

    told = json.loads(answer.content)
    one = Picture.objects.get()
    assert told["success"]
    assert f'name="image-{one.pk}-alt_ar"' in told["form"]
    assert "الجسر" in told["form"]
    prefix = f"image-{one.pk}"
    answer = desk.post(
        f"/desk/images/multiple/{one.pk}/",
        {f"{prefix}-title": "Bridge", f"{prefix}-alt_ar": "جسر", f"{prefix}-caption_ar": "الجسر"},
    )
    assert json.loads(answer.content)["success"]
    assert one.texts.get(language="ar").alt == "جسر"


HOSTILE = {
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "SVG"),
    "png": (b"not a picture at all", "no picture"),
    "jpg": (written(drawing())[:900], "cut off"),
    "gif": (written(drawing(), "GIF") + b"<?php system($_GET[1]); ?>", "a program"),
    "webp": (b"", "empty"),
    "tif": (written(drawing(), "TIFF"), "TIFF"),
}


@pytest.mark.parametrize("ending", HOSTILE)
def test_a_hostile_upload_is_refused_with_its_reason_on_the_page(desk, ending):
    content, reason = HOSTILE[ending]

    answer = desk.post("/desk/images/add/", upload(content, f"bridge.{ending}"))

    assert answer.status_code == 200
    assert reason in answer.content.decode()
    assert not Picture.objects.exists()


@pytest.mark.parametrize("ending", HOSTILE)
def test_a_hostile_upload_among_many_is_refused_with_its_reason(desk, ending):
    content, reason = HOSTILE[ending]

    answer = desk.post(
        "/desk/images/multiple/add/", {"files[]": SimpleUploadedFile(f"bridge.{ending}", content)}
    )

    told = json.loads(answer.content)
    assert (answer.status_code, told["success"]) == (200, False)
    assert reason in told["error_message"]
    assert not Picture.objects.exists()


@pytest.mark.parametrize("ending", HOSTILE)
def test_the_chooser_refuses_a_hostile_upload_too(desk, ending):
    content, reason = HOSTILE[ending]
    fields = {
        f"image-chooser-upload-{name}": value for name, value in upload(content, f"bridge.{ending}").items()
    }

    answer = desk.post("/desk/images/chooser/create/", fields)

    assert answer.status_code == 200
    assert (
        reason in json.loads(answer.content)["htmlFragment"]
        if "htmlFragment" in answer.json()
        else reason in answer.json()["html"]
    )
    assert not Picture.objects.exists()


def test_every_photograph_of_others_can_be_uploaded_and_looked_at(desk):
    for path in sorted(shared("fixtures/images/jpg").rglob("*.jp*g")):
        answer = desk.post("/desk/images/add/", {**upload(path.read_bytes(), path.name), "title": path.name})
        assert answer.status_code == (200 if path.name == "46_UnicodeEncodeError.jpg" else 302), path.name
    assert desk.get("/desk/images/").status_code == 200
    for one in Picture.objects.all():
        assert desk.get(f"/desk/images/{one.pk}/").status_code == 200, one.title


def test_the_desks_own_renditions_say_nothing_of_the_camera():
    photograph = shared("fixtures/images/jpg/gps/DSCN0021.jpg").read_bytes()
    with picture(photograph).get_rendition("max-165x165").file.open() as file:
        assert b"Exif" not in file.read()
    for kind in ("JPEG", "WEBP", "AVIF", "PNG"):
        turned = Image.Exif()
        turned[0x0112] = 6
        stored = written(drawing(600, 400), kind, exif=turned)
        made = picture(stored, name=f"a.{kind.lower()}").get_rendition("width-100")
        assert made.height == 150
        with made.file.open() as file:
            assert not Image.open(file).getexif()


def test_a_broken_segment_does_not_keep_the_library_from_showing_a_picture():
    content = written(drawing())
    broken = content[:2] + b"\xff\xe1" + struct.pack(">H", 12) + b"Exif\0\0II*\xff" + content[2:]

    assert picture(broken).get_rendition("max-165x165").width == 165


def test_another_file_for_a_picture_is_checked_as_well(desk):
    one = picture()

    answer = desk.post(f"/desk/images/{one.pk}/", upload(b"<html>", "bridge.jpg"))

    assert "no picture" in answer.content.decode()
    answer = desk.post(f"/desk/images/{one.pk}/", upload(written(drawing(320, 200)), "bridge.jpg"))
    assert answer.status_code == 302
    assert Picture.objects.get(pk=one.pk).width == 320


def test_a_document_is_checked_when_it_is_uploaded(desk):
    answer = desk.post(
        "/desk/documents/add/", {"title": "Statement", "file": SimpleUploadedFile("a.exe", b"MZ")}
    )
    assert "may carry programs" in answer.content.decode()

    answer = desk.post(
        "/desk/documents/add/", {"title": "Statement", "file": SimpleUploadedFile("a.pdf", b"%PDF-1.7")}
    )
    assert answer.status_code == 302
    assert Document.objects.get().title == "Statement"
    told = desk.post("/desk/documents/multiple/add/", {"files[]": SimpleUploadedFile("a.pdf", b"MZ")}).json()
    assert not told["success"]
    assert "is not that" in told["error_message"]


def test_permissions_on_the_models_hold_in_the_whole_library(client):
    dara = User.objects.create_user("dara", "dara@nashra.example", "a long password")
    names = ("access_admin", "add_picture", "change_picture", "choose_picture")
    dara.user_permissions.add(*Permission.objects.filter(codename__in=names))
    client.force_login(dara)
    one = picture()

    assert client.get("/desk/images/").status_code == 200
    assert client.post("/desk/images/add/", upload(written(drawing(99, 99)))).status_code == 302
    assert client.get(f"/desk/images/{one.pk}/").status_code == 200
    assert client.get("/desk/images/chooser/").status_code == 200
    client.post(f"/desk/images/{one.pk}/delete/")
    assert Picture.objects.filter(pk=one.pk).exists()
    assert client.post("/desk/documents/add/", {"title": "x"}).status_code == 302
    policy = policy_registry.get_by_type(Document)
    assert not policy.collections_user_has_permission_for(dara, "add").exists()


def test_the_chooser_shows_alt_text_in_the_language_of_the_desk():
    one = picture()
    assert one.default_alt_text == "Bridge"
    one.texts.create(language="he", alt="גשר")
    assert Picture.objects.get(pk=one.pk).default_alt_text == "גשר"
    one.texts.create(language="en", alt="A bridge")
    assert Picture.objects.get(pk=one.pk).default_alt_text == "A bridge"


def test_models_name_themselves():
    one = picture()
    assert (one.key, document().key[0]) == (f"p{one.pk}", "d")
    assert str(one.get_rendition("width-50")) == f"{one.pk} width-50"
    assert str(one.texts.create(language="ar", alt="جسر")) == f"{one.pk} ar: جسر"
