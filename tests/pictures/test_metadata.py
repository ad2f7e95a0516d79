import struct
import time
from datetime import UTC, datetime
from io import BytesIO

import pytest

from nashra.pictures import iptc, metadata, xmp
from nashra.pictures.models import Picture
from tests.pictures.drawn import drawing, edition, picture, written
from tests.shared import shared

PACKET = """<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 photoshop:Credit="Nashra" photoshop:DateCreated="2021-12-22T19:13:52+03:30" exif:GPSLatitude="43,28.05N">
<dc:description><rdf:Alt>
<rdf:li xml:lang="x-default">The bridge</rdf:li><rdf:li xml:lang="ar">الجسر</rdf:li>
</rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>Dara</rdf:li><rdf:li>Noa</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2021 Nashra</rdf:li></rdf:Alt></dc:rights>
<xmpRights:UsageTerms><rdf:Alt>
<rdf:li xml:lang="x-default">Editorial use only</rdf:li>
</rdf:Alt></xmpRights:UsageTerms>
<core:AltTextAccessibility><rdf:Alt>
<rdf:li xml:lang="fa">پلی بر رود</rdf:li>
</rdf:Alt></core:AltTextAccessibility>
<exif:GPSLongitude>11,53.1E</exif:GPSLongitude>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>"""


def dataset(record: int, number: int, value: bytes) -> bytes:
    return bytes((0x1C, record, number)) + struct.pack(">H", len(value)) + value


def with_iptc(*datasets: bytes, content: bytes | None = None) -> bytes:
    """A JPEG with IIM in Photoshop's resource, as agencies send it."""
    content = content or written(drawing())
    block = b"".join(datasets)
    resource = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(block)) + block + b"\0" * (len(block) % 2)
    segment = b"Photoshop 3.0\0" + resource
    return content[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + content[2:]


def with_xmp(packet: str, format: str = "JPEG") -> bytes:
    return written(drawing(), format, xmp=packet.encode())


@pytest.fixture
def editions(db):
    for code in ("ar", "fa", "he", "en"):
        edition(code)


@pytest.mark.parametrize("format", ["JPEG", "WEBP", "AVIF"])
def test_xmp_fills_the_fields_and_the_words_of_each_language(editions, format):
    found = metadata.read(BytesIO(with_xmp(PACKET, format)))

    assert found.fields["photographer"] == "Dara, Noa"
    assert found.fields["credit_line"] == "Nashra"
    assert found.fields["copyright_notice"] == "© 2021 Nashra"
    assert found.fields["usage_terms"] == "Editorial use only"
    assert found.fields["taken_at"] == datetime(2021, 12, 22, 15, 43, 52, tzinfo=UTC)
    assert found.fields["description"] == "The bridge"
    assert found.texts == {"ar": ("", "الجسر"), "en": ("", "The bridge"), "fa": ("پلی بر رود", "")}


def test_the_place_of_the_camera_is_never_kept(editions):
    with_place = shared("fixtures/images/jpg/gps/DSCN0021.jpg").read_bytes()

    for content in (with_xmp(PACKET), with_place):
        assert "GPS" not in repr(metadata.read(BytesIO(content)))
        assert "28.05" not in repr(metadata.read(BytesIO(content)))


def test_iim_in_utf_8_fills_the_fields(editions):
    content = with_iptc(
        dataset(1, 90, b"\x1b%G"),
        dataset(2, 80, "دارا".encode()),
        dataset(2, 110, b"Nashra"),
        dataset(2, 116, "© نشرة".encode()),
        dataset(2, 40, b"No archive"),
        dataset(2, 55, b"20211222"),
        dataset(2, 60, b"191352+0330"),
        dataset(2, 120, "الجسر فوق النهر إلى المدينة".encode()),
        dataset(2, 90, b"Beirut"),
    )

    found = metadata.read(BytesIO(content))

    assert found.fields["photographer"] == "دارا"
    assert (found.fields["credit_line"], found.fields["copyright_notice"]) == ("Nashra", "© نشرة")
    assert found.fields["usage_terms"] == "No archive"
    assert found.fields["taken_at"] == datetime(2021, 12, 22, 15, 43, 52, tzinfo=UTC)
    assert found.texts == {"ar": ("", "الجسر فوق النهر إلى المدينة")}
    assert found.embedded["iptc"]["2:90"] == ["Beirut"]


@pytest.mark.parametrize(
    ("escape", "codec", "text"),
    [
        (b"", "utf-8", "سلام"),
        (b"", "cp1252", "Müller"),
        (b"\x1b-G", "iso8859-6", "الجسر"),
        (b"\x1b-H", "iso8859-8", "הגשר"),
        (b"\x1b.A", "iso8859-1", "Zürich"),
        (b"\x1b%G", "cp1252", "wrongly said: é"),
    ],
)
def test_iim_is_read_in_the_character_set_that_it_names(escape, codec, text):
    block = dataset(1, 90, escape) + dataset(2, 120, text.encode(codec))

    assert iptc.read(block) == {"2:120": [text]}


@pytest.mark.parametrize(
    "block",
    [
        b"",
        b"\x1c",
        b"\x1c\x02\x78\xff\xff",
        b"\x1c\x02\x78\x80\x04\xff\xff\xff\xff",
        dataset(2, 120, b"x" * 99)[:50],
        b"\x1c\x02\x78\x80\xff" + b"a" * 300,
    ],
)
def test_broken_iim_gives_nothing(block):
    assert iptc.read(block) == {}


def test_an_extended_dataset_is_read():
    assert iptc.read(b"\x1c\x02\x78\x80\x02\x00\x05hello") == {"2:120": ["hello"]}


@pytest.mark.parametrize(
    "packet",
    [
        "",
        "<x",
        "<a>" * 50_000,
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        '<?xml version="1.0" encoding="no-such"?><x/>',
        "x" * (xmp.LARGEST + 1),
    ],
)
def test_hostile_xmp_gives_nothing_and_reads_no_file(packet):
    assert xmp.read(packet.encode()) == {}


def test_controls_and_overrides_are_taken_out_of_texts():
    packet = PACKET.replace("The bridge", "The \u202ebridge")
    block = dataset(2, 120, b"a\0b\x07c\r\nd")

    assert xmp.read(packet.encode())["dc:description"]["x-default"] == ["The bridge"]
    assert iptc.read(block) == {"2:120": ["abc\nd"]}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("הגשר נפתח הבוקר", "he"),
        ("The bridge was opened", "en"),
        ("افتُتح الجسر إلى المدينة", "ar"),
        ("پل جدید گشایش یافت", "fa"),
        ("سلام", ""),
        ("Мост открыт", ""),
        ("2021", ""),
    ],
)
def test_a_caption_without_a_language_goes_to_the_one_that_it_must_be_in(editions, text, language):
    content = with_iptc(dataset(1, 90, b"\x1b%G"), dataset(2, 120, text.encode()))

    assert list(metadata.read(BytesIO(content)).texts) == ([language] if language else [])


def test_a_language_that_iim_names_decides(editions):
    content = with_iptc(dataset(1, 90, b"\x1b%G"), dataset(2, 135, b"fa"), dataset(2, 120, "سلام".encode()))

    assert metadata.read(BytesIO(content)).texts == {"fa": ("", "سلام")}


def test_a_camera_without_a_zone_is_taken_to_keep_the_first_editions_time(db):
    edition("fa")
    content = shared("fixtures/images/jpg/Canon_40D.jpg").read_bytes()  # 2008:05:30 15:56:01

    assert metadata.read(BytesIO(content)).fields["taken_at"] == datetime(2008, 5, 30, 11, 26, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "moment", [b"0000:00:00 00:00:00", b"2021:13:45 99:99:99", b"yesterday", b"9999:12:31 23:59:59"]
)
def test_an_impossible_moment_is_left_out(editions, moment):
    content = with_xmp(PACKET.replace("2021-12-22T19:13:52+03:30", moment.decode()))

    taken = metadata.read(BytesIO(content)).fields["taken_at"]

    assert taken is None or taken.year == 9999


def test_an_upload_fills_what_is_empty_and_leaves_what_somebody_wrote(editions):
    one = picture(with_xmp(PACKET), photographer="Layla")
    kept = Picture.objects.get(pk=one.pk)

    assert (kept.photographer, kept.credit_line) == ("Layla", "Nashra")
    assert kept.embedded["xmp"]["dc:creator"] == {"x-default": ["Dara", "Noa"]}
    assert {text.language: (text.alt, text.caption) for text in kept.texts.all()} == {
        "ar": ("", "الجسر"),
        "en": ("", "The bridge"),
        "fa": ("پلی بر رود", ""),
    }


def test_a_text_longer_than_its_field_is_cut_and_kept_whole_beside_it(editions):
    one = picture(with_iptc(dataset(2, 110, b"x" * 900)))

    assert one.credit_line == "x" * 255
    assert one.embedded["iptc"]["2:110"] == ["x" * 900]


def test_every_photograph_of_others_is_read_without_an_error(editions):
    before = time.process_time()
    for path in sorted(shared("fixtures/images").rglob("*.*")):
        found = metadata.read(BytesIO(path.read_bytes()))
        assert set(found.fields) <= set(metadata.FIELDS)
        if path.name == "BlueSquare.jpg":
            assert found.texts["en"].caption.startswith("XMPFiles BlueSquare test file")
    assert time.process_time() - before < 3


def test_a_picture_with_broken_exif_is_kept_without_it(editions):
    broken = b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\xff" * 50
    content = written(drawing())
    content = content[:2] + b"\xff\xe1" + struct.pack(">H", len(broken) + 2) + broken + content[2:]

    one = picture(content)

    assert (one.width, one.embedded) == (640, {})
    assert one.get_rendition("max-165x165").width == 165
