"""ninjs 3.1: valid for IPTC's schema, whole for an agency that reads it, and readable back."""

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from msgspec.structs import replace
from referencing import Registry, Resource

from nashra.formats import body_html, ninjs
from nashra.formats.blocks import Intertitle, Paragraph, PictureBlock
from nashra.formats.canonical import Malformed
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import (
    Alternate,
    Byline,
    Concept,
    Correction,
    Document,
    DossierLink,
    Picture,
    Rendition,
    Section,
    Source,
)
from nashra.formats.vocabulary import CorrectionKind, PubStatus, SourceKind

from ..shared import shared
from .strategies import news_items

BASE = "https://news.example"
RELEASED = datetime(2021, 12, 22, 15, 43, 52, tzinfo=UTC)
ITEM = NewsItem(
    uri="tag:news.example,2021:84301",
    news_id=84301,
    edition="ar",
    language="ar",
    time_zone="Asia/Tehran",
    released_at=RELEASED,
    headline="اختتام جولة المحادثات",
    lead="اختُتمت <strong>الجولة</strong> أمس.",
    body=(Paragraph(html="الفقرة الأولى"), Intertitle(text="عنوان فرعي"), Paragraph(html="الفقرة الثانية")),
    bylines=(Byline(name="ليلى", title="مراسلتنا في نور سلطان"), Byline(name="دارا")),
    sources=(Source(name="نشرة", kind=SourceKind.NEWSROOM), Source(name="وكالات", kind=SourceKind.AGENCIES)),
    section=Section(slug="syria", name="سوريا"),
    genre=Concept(name="خبر", uri="genre:Current"),
    subjects=(Concept(name="دبلوماسية", uri="medtop:20000638", role="about"),),
    located=Concept(name="نور سلطان", uri="https://www.wikidata.org/entity/Q1520"),
    keywords=("أستانا",),
    urgency=4,
    credit_line="نشرة/وكالات",
)


@cache
def validator() -> Draft202012Validator:
    schema = json.loads(shared("fixtures/schemas/ninjs/ninjs-schema_3.1.json").read_text(encoding="utf-8"))
    geometry = Resource.from_contents({"$schema": "https://json-schema.org/draft/2020-12/schema"})
    registry: Registry[Any] = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", geometry)
    return Draft202012Validator(schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)


def written(item: NewsItem) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ninjs.write(item, base_url=BASE))
    return found


def holdable(item: NewsItem) -> NewsItem:
    """`item` without what the module says that ninjs loses."""
    if item.pub_status is not PubStatus.USABLE:
        kept = ["uri", "news_id", "version", "edition", "language", "time_zone", "pub_status", "created_at"]
        kept += ["released_at", "changed_at", "embargo_until", "reason", "same_story"]
        item = NewsItem(**{name: getattr(item, name) for name in kept})
    first, changed = item.released_at or item.changed_at, item.changed_at
    return replace(
        item,
        released_at=first,
        changed_at=None if changed == first else changed,
        short_headline="" if item.short_headline == item.headline else item.short_headline,
        genre=item.genre and replace(item.genre, role=""),
        located=item.located and replace(item.located, role=""),
        body=tuple(replace(b, language="") if b.language == item.language else b for b in item.body),
    )


@given(news_items())
@settings(max_examples=50)
def test_an_item_that_is_written_and_read_is_equal(item: NewsItem) -> None:
    assert ninjs.read(ninjs.write(item, base_url=BASE), base_url=BASE) == holdable(item)


@given(news_items())
@settings(max_examples=30)
def test_every_item_is_valid_for_the_schema(item: NewsItem) -> None:
    assert not [error.message for error in validator().iter_errors(written(item))]


def test_an_item_has_what_an_agency_looks_for() -> None:
    found = written(ITEM)
    assert {"role": "newsId", "value": "84301"} in found["altIds"]
    assert [h["value"] for h in found["headlines"] if h["role"] == "main"] == [ITEM.headline]
    assert json.dumps(found, ensure_ascii=False).count(ITEM.headline) == 1
    assert found["firstCreated"] == found["versionCreated"] == "2021-12-22T19:13:52+03:30"
    assert {"role": "summary", "contentType": "text/html", "value": ITEM.lead} in found["descriptions"]
    assert [(source["name"], source["role"]) for source in found["infoSources"]] == [
        ("نشرة", "newsroom"),
        ("وكالات", "agencies"),
        ("ليلى", "author"),
        ("دارا", "author"),
    ]
    assert found["by"] == "ليلى ودارا"
    assert found["subjects"][1]["uri"] == "http://cv.iptc.org/newscodes/mediatopic/20000638"
    assert found["standard"]["version"] == "3.1"
    assert found["pubStatus"] == "usable"


def test_each_body_is_the_whole_text_with_its_lead() -> None:
    marked_up, plain = written(ITEM)["bodies"]
    assert marked_up["value"].split("\n") == [
        "<p>اختُتمت <strong>الجولة</strong> أمس.</p>",
        "<p>الفقرة الأولى</p>",
        "<h2>عنوان فرعي</h2>",
        "<p>الفقرة الثانية</p>",
    ]
    assert plain["contentType"] == "text/plain"
    assert plain["value"] == "اختُتمت الجولة أمس.\n\nالفقرة الأولى\n\nعنوان فرعي\n\nالفقرة الثانية"
    assert plain["wordCount"] == 9


@pytest.mark.parametrize("status", [PubStatus.CANCELED, PubStatus.WITHHELD])
def test_an_item_that_is_not_usable_is_written_without_its_words(status: PubStatus) -> None:
    item = replace(ITEM, pub_status=status, reason="سُحب هذا الخبر لخطأ فيه", slug="اختتام-جولة")
    found = written(item)
    assert found["pubStatus"] == status.value
    assert found["descriptions"] == [{"role": "reason", "contentType": "text/plain", "value": item.reason}]
    assert not {"headlines", "bodies", "by", "subjects", "infoSources", "associations"} & set(found)
    assert "اختتام" not in json.dumps(found, ensure_ascii=False)
    assert not list(validator().iter_errors(found))


def test_what_comes_with_an_item_is_associated() -> None:
    file = Rendition(href="/media/صورة 1.jpg", mime="image/jpeg", width=1000, height=500, size=9)
    paper = Rendition(href="/media/statement.pdf", mime="application/pdf")
    item = replace(
        ITEM,
        pictures=(
            Picture(key="p1", alt="قاعة", focus=(0, 40), renditions=(file,)),
            Picture(key="p2", alt="باب"),
        ),
        documents=(Document(key="d1", title="البيان", renditions=(paper,)),),
        alternates=(Alternate(language="en", headline="Talks end", href="/en/news/84302/"),),
        dossiers=(DossierLink(number=17, title="أستانا"),),
        corrections=(Correction(at=RELEASED, note="صُوّب الاسم", version=2, kind=CorrectionKind.CORRECTION),),
    )
    found = written(item)
    assert not list(validator().iter_errors(found))
    picture, bare, document, english, dossier, note = found["associations"]
    assert (
        picture["uri"] == picture["renditions"][0]["href"] == f"{BASE}/media/%D8%B5%D9%88%D8%B1%D8%A9%201.jpg"
    )
    assert picture["renditions"][0]["poi"] == {"x": 0, "y": 200}
    assert bare["uri"] == "tag:news.example,2021:84301#picture-p2"
    assert document["title"] == "البيان"
    assert english["uri"] == f"{BASE}/en/news/84302/"
    assert english["headlines"][0]["value"] == "Talks end"
    assert dossier["uri"].endswith("#dossier-17")
    assert note["rel"] == "correction"
    assert note["version"] == "2"
    assert note["versionCreated"] == "2021-12-22T19:13:52+03:30"


def test_a_change_is_told_beside_the_first_release() -> None:
    found = written(replace(ITEM, changed_at=RELEASED + timedelta(hours=1)))
    assert found["firstCreated"] == "2021-12-22T19:13:52+03:30"
    assert found["versionCreated"] == "2021-12-22T20:13:52+03:30"


@pytest.mark.parametrize(
    ("zone", "instant", "expected"),
    [
        ("No/Where", RELEASED, "2021-12-22T15:43:52Z"),
        ("Asia", RELEASED, "2021-12-22T15:43:52Z"),
        ("../etc", RELEASED, "2021-12-22T15:43:52Z"),
        ("Asia/Tehran", datetime(1901, 1, 1, tzinfo=UTC), "1901-01-01T00:00:00Z"),
        ("Asia/Tehran", datetime(9999, 12, 31, 23, tzinfo=UTC), "9999-12-31T23:00:00Z"),
    ],
)
def test_a_time_that_its_zone_cannot_tell_is_told_in_utc(zone: str, instant: datetime, expected: str) -> None:
    assert written(replace(ITEM, time_zone=zone, released_at=instant))["firstCreated"] == expected


def test_an_item_without_a_uri_gets_its_short_address() -> None:
    assert written(replace(ITEM, uri=""))["uri"] == f"{BASE}/n/84301"
    assert written(replace(ITEM, uri="no uri"))["uri"] == f"{BASE}/n/84301"


def test_names_are_joined_plainly_where_the_language_is_unknown() -> None:
    assert written(replace(ITEM, language="?"))["by"] == "ليلى, دارا"


def test_a_rendition_without_a_good_address_is_named_only() -> None:
    odd = Rendition(href="not an address", mime="")
    found = written(replace(ITEM, pictures=(Picture(key="p", alt="x", renditions=(odd,)),)))
    assert found["associations"][0]["renditions"] == [{"name": "file"}]
    assert not list(validator().iter_errors(found))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "truncated"),
        (b"[]", "Expected `object`"),
        (b"\xff", "ninjs"),
        (b'{"headlines": [{"value": 7}]}', "$.headlines[0].value"),
        (b'{"firstCreated": "2021-12-22T19:13:52"}', "$.firstCreated"),
        (b'{"pubStatus": "gone"}', "$.pubStatus"),
        (b'{"associations": ' + b"[{" * 9 + b"}", "ninjs"),
    ],
)
def test_what_is_no_ninjs_is_refused_with_place_and_reason(text: bytes, reason: str) -> None:
    with pytest.raises(Malformed, match="not a news object in ninjs") as refused:
        ninjs.read(text)
    assert reason in str(refused.value)


def test_the_objects_of_other_agencies_are_read() -> None:
    folder = shared("fixtures/wire-ninjs/examples/3.0")
    for file in sorted(folder.glob("*.json")):
        assert ninjs.read(file.read_bytes()).uri
    german = ninjs.read((folder / "dpa_text.json").read_bytes())
    assert german.headline.startswith("Faktencheck")
    assert german.released_at == datetime(2019, 5, 10, 14, 2, 28, tzinfo=UTC)
    assert german.changed_at is None
    assert len(german.body) > 3
    assert german.bylines[0].name.startswith("Von ")
    swedish = ninjs.read((folder / "tt_text_image_3.json").read_bytes())
    assert swedish.pictures[0].photographer == "Karl Melander/TT"
    assert swedish.pictures[0].caption.startswith("En stor")
    assert swedish.language == "sv"


def test_a_plain_body_of_others_becomes_paragraphs() -> None:
    for plain in ("one & two\n\nthree", "one & two\nthree"):
        item = ninjs.read(
            json.dumps({"bodies": [{"value": plain}], "descriptions": [{"role": "lead", "value": "a<b"}]})
        )
        assert item.body == (Paragraph(html="one &amp; two"), Paragraph(html="three"))
        assert item.lead == "a&lt;b"
    assert ninjs.read('{"descriptions": [{"role": "summary", "value": ""}]}').lead == ""


def test_a_picture_in_the_body_of_others_is_known_by_its_address() -> None:
    body = '<p>a</p><img src="https://x.example/1.jpg"><img src="https://x.example/2.jpg">'
    picture = {"type": "picture", "renditions": [{"name": "r", "href": "https://x.example/1.jpg"}]}
    found = {
        "bodies": [{"contentType": "text/html", "value": body}],
        "associations": [picture, {"type": "text"}],
    }
    item = ninjs.read(json.dumps(found))
    assert item.body == (Paragraph(html="a"), PictureBlock(picture="picture-1"))
    assert body_html.write(item.body, item.pictures).count("<img") == 1


def test_a_note_without_a_time_is_no_correction() -> None:
    assert ninjs.read('{"associations": [{"rel": "correction"}]}').corrections == ()


def test_a_focus_or_number_that_is_none_is_left_out() -> None:
    found = {
        "altIds": [{"role": "newsId", "value": "12x"}],
        "associations": [{"type": "picture", "altIds": [{"role": "focus", "value": "999,x"}]}],
    }
    item = ninjs.read(json.dumps(found))
    assert item.news_id == 0
    assert item.pictures[0].focus == (100, 0)
