import struct
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from nashra.pictures import admission
from nashra.pictures.admission import Refused, admit
from tests.pictures.drawn import drawing, written
from tests.shared import shared

JPEG = written(drawing(64, 48))
PNG = written(drawing(64, 48), "PNG")
GIF = written(drawing(64, 48), "GIF")
WEBP = written(drawing(64, 48), "WEBP")
AVIF = written(drawing(64, 48), "AVIF")
BY_ENDING = {"jpg": JPEG, "png": PNG, "gif": GIF, "webp": WEBP, "avif": AVIF}


def reason(content: bytes, name: str) -> str:
    with pytest.raises(Refused) as refused:
        admit(BytesIO(content), name)
    return refused.value.reason


def packed(name: str, content: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), content)  # without the hour: tests have names of their bytes
    return made.getvalue()


def wide_jpeg(width: int, height: int) -> bytes:
    """A small file whose header promises more than it has."""
    content = bytearray(JPEG)
    place = content.index(b"\xff\xc0")
    content[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(content)


@pytest.mark.parametrize("ending", BY_ENDING)
def test_pictures_of_all_five_kinds_are_let_in(ending):
    file = BytesIO(BY_ENDING[ending])

    admitted = admit(file, f"صورة من الجسر.{ending.upper()}")

    assert (admitted.width, admitted.height) == (64, 48)
    assert admitted.format == admission.ENDINGS[ending]
    assert file.tell() == 0


def test_every_photograph_of_others_is_let_in_however_odd_its_metadata():
    folder = shared("fixtures/images/jpg")
    refused = {}
    for path in sorted(folder.rglob("*.jp*g")):
        try:
            admit(BytesIO(path.read_bytes()), path.name)
        except Refused as refusal:
            refused[path.name] = refusal.reason

    assert list(refused) == ["46_UnicodeEncodeError.jpg"]
    assert "empty" in refused["46_UnicodeEncodeError.jpg"]


def test_a_tiff_is_refused_by_its_name():
    content = shared("fixtures/images/tiff/Jobagent.tiff").read_bytes()

    assert "TIFF" in reason(content, "Jobagent.tiff")
    assert "TIFF" in reason(content, "Jobagent.jpg")


@pytest.mark.parametrize(
    "name", ["ssrf_iframe.svg", "ssrf_svg_css_import.svg", "ssrf_svg_css_xmlstylesheet.svg"]
)
def test_a_drawing_that_fetches_is_refused_under_any_name(name):
    content = shared(f"fixtures/urls/svg/{name}").read_bytes()

    for given in (name, "drawing.png", "drawing.jpg"):
        assert "SVG" in reason(content, given)


def test_every_bomb_is_refused_whatever_its_name(tmp_path):
    subprocess.run([sys.executable, shared("checks/bombs.py"), tmp_path], check=True, capture_output=True)
    bombs = sorted(tmp_path.iterdir())

    assert len(bombs) > 20
    for bomb in bombs:
        for name in (bomb.name, f"{Path(bomb.name).stem}.png", "bridge.jpg"):
            assert reason(bomb.read_bytes(), name)
    assert "100 million pixels" in reason((tmp_path / "pixels-30000x30000.png").read_bytes(), "wall.png")


@pytest.mark.parametrize("ending", BY_ENDING)
@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_picture_that_is_cut_off_is_refused(ending, part):
    content = BY_ENDING[ending]

    assert "cut off" in reason(content[: int(len(content) * part)], f"bridge.{ending}")


@pytest.mark.parametrize("said", BY_ENDING)
@pytest.mark.parametrize("found", BY_ENDING)
def test_a_name_that_lies_about_the_kind_is_refused(said, found):
    if said != found:
        assert f"The name says {admission.ENDINGS[said]}" in reason(BY_ENDING[found], f"bridge.{said}")


@pytest.mark.parametrize(
    ("what", "content", "name"),
    [
        ("program", JPEG + b"<?php system($_GET['c']); ?>", "a.jpg"),
        ("program", written(drawing(64, 48), comment=b"<?php phpinfo();?>"), "a.jpg"),
        ("program", PNG + b"<?=`$_GET[0]`?>" + b"<?=$_GET[0]($_POST[1]);?>", "a.png"),
        ("program", GIF + b"\x7fELF\x02\x01\x01\x00", "a.gif"),
        ("program", JPEG + b"<%@ page import='java.io.*' %>", "a.jpg"),
        ("web page or script", GIF[:6] + b"/*" + GIF[8:] + b"*/=alert(1);", "a.gif"),
        ("web page or script", GIF + b"<script src=//x.example>", "a.gif"),
        ("web page or script", WEBP + b"<html><body onload=alert(1)>", "a.webp"),
        ("web page or script", JPEG + b"<svg/onload = alert(1)>" + b"<img src=x onerror=alert(1)>", "a.jpg"),
        ("archive", JPEG + packed("Main.class", "x" * 99), "a.jpg"),
        ("archive", PNG + b"Rar!\x1a\x07\x00", "a.png"),
        (
            "test sign",
            JPEG + b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*",
            "a.jpg",
        ),
        ("PDF", JPEG[:20] + b"%PDF-1.4" + JPEG[28:], "a.jpg"),
        ("XML that reads", JPEG + b'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>', "a.jpg"),
    ],
)
def test_a_picture_that_is_something_else_besides_is_refused(what, content, name):
    told = reason(content, name)

    assert what in told or "damaged" in told
    assert "save it as a new file" in told or "send it again" in told


def test_a_script_in_a_packed_text_of_a_png_is_found():
    text = PngInfo()
    text.add_text("Comment", "<script>alert(1)</script>" * 20, zip=True)

    assert "script" in reason(written(drawing(64, 48), "PNG", pnginfo=text), "a.png")


@pytest.mark.parametrize(
    "content",
    [
        b"hello",
        b"\xff\xd8\xff\xe0",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x10\0\0\0WEBPVP8 ",
        b"push graphic-context\n",
        b"\0" * 4096,
        b"\n" * 9,
        b"MZ\x90\0" * 99,
    ],
)
def test_what_is_no_picture_is_refused_under_every_name(content):
    for ending in BY_ENDING:
        assert reason(content, f"a.{ending}")


@pytest.mark.parametrize(
    "name",
    [
        "shell.php.jpg",
        "a.phtml.png",
        "bridge",
        "bridge.",
        "bridge.exe",
        "a\u202egpj.exe.jpg",
        "a\0.jpg",
        ".htaccess",
        "a.jpg.svg",
        "",
    ],
)
def test_a_name_that_passes_for_something_else_is_refused(name):
    assert reason(JPEG, name)


@pytest.mark.parametrize(
    "name", ["news.example.com-2.jpg", "IMG.2021.12.22.jpg", "الجسر\u200c.jpg", "..jpg", "../../etc/x.jpg"]
)
def test_an_odd_but_honest_name_is_let_in(name):
    assert admit(BytesIO(JPEG), name).format == "JPEG"


@pytest.mark.parametrize("size", [(64_250, 64_250), (12_000, 9_000), (65_500, 65_500)])
def test_a_picture_of_too_many_pixels_is_refused_before_they_are_unpacked(size):
    assert "million pixels" in reason(wide_jpeg(*size), "wall.jpg")


def test_an_animation_of_too_many_frames_is_refused():
    frames = [Image.new("L", (4, 4), number % 251) for number in range(1500)]
    content = written(frames[0], "GIF", save_all=True, append_images=frames[1:])

    assert "all its frames" in reason(content, "film.gif")
    few = written(frames[0], "GIF", save_all=True, append_images=frames[1:9])
    assert admit(BytesIO(few), "film.gif").format == "GIF"


def test_a_file_of_too_many_bytes_is_refused(monkeypatch):
    monkeypatch.setattr(admission, "LARGEST", 2000)

    assert "MB" in reason(JPEG + b"\0" * 2000, "a.jpg")


def test_bytes_after_the_end_of_a_photograph_are_no_crime():
    """Telephones append film and depth there."""
    assert admit(BytesIO(JPEG + b"SEFT" * 1000), "a.jpg").format == "JPEG"


def test_a_picture_with_broken_exif_is_let_in():
    for exif in (
        b"Exif\0\0MM\0*\xff\xff\xff\xff",
        b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\xff" * 50,
        b"Exif\0\0",
    ):
        broken = JPEG[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + JPEG[2:]
        assert admit(BytesIO(broken), "a.jpg").format == "JPEG"


def test_noise_is_never_taken_for_a_program():
    noisy = written(Image.effect_noise((2000, 1500), 90), quality=98)

    assert admit(BytesIO(noisy), "noise.jpg").width == 2000
