import time
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from PIL import Image, ImageCms, ImageDraw

from nashra.formats import parts
from nashra.pictures import renditions
from nashra.pictures.models import Picture, PictureText
from nashra.pictures.renditions import public_renditions, released_picture
from tests.pictures.drawn import drawing, picture, written
from tests.shared import shared

pytestmark = pytest.mark.django_db


def opened(rendition: parts.Rendition) -> Image.Image:
    return Image.open(path_of(rendition))


def path_of(rendition: parts.Rendition) -> Path:
    return Path(settings.MEDIA_ROOT) / "public" / unquote(rendition.href.removeprefix("/media/"))


def test_a_picture_goes_out_in_three_formats_and_three_widths():
    made = public_renditions(picture(written(drawing(1600, 1200))))

    assert [(each.mime, each.width, each.height) for each in made] == [
        (f"image/{kind}", width, width * 3 // 4)
        for kind in ("avif", "webp", "jpeg")
        for width in (480, 960, 1440)
    ]
    for each in made:
        with opened(each) as image:
            assert (image.size, Image.MIME[image.format]) == ((each.width, each.height), each.mime)
        assert path_of(each).stat().st_size == each.size


@pytest.mark.parametrize(
    ("width", "widths"), [(300, {300}), (480, {480}), (1200, {480, 960, 1200}), (1, {1})]
)
def test_no_rendition_is_wider_than_the_picture(width, widths):
    assert {each.width for each in public_renditions(picture(written(drawing(width, 30))))} == widths


def test_a_very_tall_picture_is_made_lower():
    made = public_renditions(picture(written(drawing(400, 20_000, "L"), quality=30)))

    assert {each.height for each in made} == {renditions.TALLEST}


def test_the_address_follows_the_bytes_and_what_is_there_is_not_made_again():
    one = picture()
    first = public_renditions(one)
    written_at = [path_of(each).stat().st_mtime_ns for each in first]

    assert public_renditions(one) == first
    assert [path_of(each).stat().st_mtime_ns for each in first] == written_at
    one.file = ContentFile(written(drawing(500, 400)), name="bridge.jpg")
    one.save()
    assert {each.href for each in public_renditions(one)}.isdisjoint(each.href for each in first)


def test_only_the_missing_file_is_made_again():
    one = picture()
    first = public_renditions(one)
    kept_at = path_of(first[1]).stat().st_mtime_ns
    path_of(first[0]).unlink()

    public_renditions(one)

    assert path_of(first[0]).stat().st_size == first[0].size
    assert path_of(first[1]).stat().st_mtime_ns == kept_at
    assert not [path for path in path_of(first[0]).parent.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_as_it_was_seen(orientation):
    """A red corner at the top left is drawn, stored turned, and must come out where it was."""
    seen = Image.new("RGB", (600, 400), "white")
    ImageDraw.Draw(seen).rectangle((0, 0, 150, 100), "red")
    turns = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # the turn that undoes EXIF's
    stored = seen.transpose(Image.Transpose(turns[orientation])) if orientation > 1 else seen
    told = Image.Exif()
    told[0x0112] = orientation

    made = public_renditions(picture(written(stored, exif=told)))

    for each in made:
        with opened(each) as image:
            pixel = image.convert("RGB").getpixel((20, 20))
            assert image.width > image.height
            assert pixel[0] > 200 and pixel[1] < 80
            assert min(image.convert("RGB").getpixel((image.width - 20, image.height - 20))) > 230


def test_nothing_that_the_file_says_goes_out():
    photograph = shared("fixtures/images/jpg/gps/DSCN0021.jpg").read_bytes()
    assert Image.open(BytesIO(photograph)).getexif().get_ifd(0x8825)

    for each in public_renditions(picture(photograph)):
        content = path_of(each).read_bytes()
        with opened(each) as image:
            assert not image.getexif()
            assert not {"exif", "xmp", "photoshop", "comment", "icc_profile"} & set(image.info)
        assert b"NIKON" not in content and b"Exif" not in content and b"xmpmeta" not in content


def test_a_comment_does_not_go_out():
    made = public_renditions(picture(written(drawing(), comment=b"seen at the house of Dara")))

    assert not any(b"Dara" in path_of(each).read_bytes() for each in made)


def test_colours_are_those_of_srgb():
    """Full green of a wide space must not be taken for full green of sRGB: its profile is used."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = written(Image.new("RGB", (300, 200), (10, 200, 30)), icc_profile=lab)
    cmyk = written(Image.new("CMYK", (300, 200), (0, 255, 255, 0)))

    for each in public_renditions(picture(plain)):
        with opened(each) as image:
            assert all(
                abs(a - b) < 12
                for a, b in zip(image.convert("RGB").getpixel((50, 50)), (10, 200, 30), strict=True)
            )
    for each in public_renditions(picture(cmyk)):
        with opened(each) as image:
            red, green, blue = image.convert("RGB").getpixel((50, 50))
            assert image.mode == "RGB" and red > 200 and green < 60 and blue < 60


def test_a_broken_profile_is_passed_over():
    made = public_renditions(picture(written(drawing(), icc_profile=b"no profile at all" * 20)))

    assert len(made) == 6


@pytest.mark.parametrize(
    ("mode", "format", "ending"),
    [
        ("1", "PNG", "png"),
        ("L", "PNG", "png"),
        ("LA", "PNG", "png"),
        ("P", "GIF", "gif"),
        ("I;16", "PNG", "png"),
        ("RGBA", "WEBP", "webp"),
        ("RGB", "AVIF", "avif"),
    ],
)
def test_every_kind_of_pixel_goes_out(mode, format, ending):
    made = public_renditions(picture(written(drawing(500, 300, mode), format), name=f"bridge.{ending}"))

    assert len(made) == 6


def test_sixteen_bits_keep_their_greys():
    grey = Image.new("I;16", (300, 200), 0x8000)

    with opened(public_renditions(picture(written(grey, "PNG"), name="grey.png"))[-1]) as image:
        assert abs(image.convert("L").getpixel((9, 9)) - 128) < 4


def test_what_is_transparent_stands_on_white_in_jpeg():
    clear = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    made = public_renditions(picture(written(clear, "PNG"), name="clear.png"))

    for each in made:
        with opened(each) as image:
            if each.mime == "image/jpeg":
                assert min(image.getpixel((9, 9))) > 250
            else:
                assert image.getpixel((9, 9))[3] == 0


def test_a_picture_of_twelve_megapixels_takes_no_more_than_a_second_and_a_fifth():
    one = picture(written(drawing(1000, 750).resize((4000, 3000)), quality=90))
    before = time.process_time()

    public_renditions(one)

    assert time.process_time() - before < 1.2


def test_an_item_gets_the_words_of_its_language_and_no_others():
    one = picture(photographer="Dara", credit_line="Nashra", copyright_notice="© Nashra", usage_terms="Free")
    PictureText.objects.create(picture=one, language="ar", alt="جسر", caption="جسر فوق النهر")
    PictureText.objects.create(picture=one, language="he", alt="גשר")
    one.focal_point_x, one.focal_point_y = 320, 120

    arabic = released_picture(one, "ar", "p7")

    assert (arabic.key, arabic.alt, arabic.caption) == ("p7", "جسر", "جسر فوق النهر")
    assert (arabic.photographer, arabic.credit_line) == ("Dara", "Nashra")
    assert (arabic.copyright_notice, arabic.usage_terms) == ("© Nashra", "Free")
    assert arabic.focus == (50, 25)
    assert all(each.href.startswith("/media/p7/") for each in arabic.renditions)
    assert released_picture(one, "ar-LB", one.key).alt == "جسر"
    assert released_picture(one, "fa", one.key).alt == ""
    assert released_picture(one, "he", one.key).focus == (50, 25)


def test_a_picture_without_a_focus_keeps_its_middle():
    assert released_picture(picture(), "ar").focus == (50, 50)


def test_an_original_that_is_gone_is_told():
    one = picture()
    one.file.storage.delete(one.file.name)

    with pytest.raises(OSError, match="No such file"):
        public_renditions(Picture.objects.get(pk=one.pk))


def test_an_original_that_is_no_picture_any_more_is_told(settings):
    one = picture()
    for content in (b"", b"nothing", written(drawing())[:600], b"GIF89a"):
        Path(one.file.path).write_bytes(content)
        with pytest.raises(OSError):
            public_renditions(Picture.objects.get(pk=one.pk))
    assert not (Path(settings.MEDIA_ROOT) / "public").exists()
