"""NewsArticle for search engines."""

import json
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from msgspec.structs import replace

from nashra.formats import schema_org
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import (
    Alternate,
    Byline,
    Concept,
    Correction,
    Picture,
    Rendition,
    Section,
    Source,
)
from nashra.formats.vocabulary import SourceKind

from .strategies import news_items

URL = "https://news.example/ar/news/84301/x/"
RELEASED = datetime(2021, 12, 22, 15, 43, 52, 123456, tzinfo=UTC)
ITEM = NewsItem(
    news_id=84301,
    version=2,
    language="ar",
    time_zone="Asia/Tehran",
    headline="عنوان </script> & «اقتباس»",
    lead="مقدمة <em>قصيرة</em>",
    released_at=RELEASED,
    section=Section(slug="syria", name="سوريا"),
)
SMALL = Rendition(href="/media/1-480.jpg", mime="image/jpeg", width=480, height=320)
LARGE = Rendition(href="/media/1-960.jpg", mime="image/jpeg", width=960, height=640)


def article(item: NewsItem, image_url: str = "") -> schema_org.JsonLd:
    return schema_org.news_article(
        item, url=URL, publisher_name="نشرة", publisher_url="https://news.example/", image_url=image_url
    )


def test_an_article_has_what_search_engines_ask_for() -> None:
    found = article(ITEM, image_url="https://news.example/static/logo.png")
    assert found["@type"] == "NewsArticle"
    assert found["headline"] == ITEM.headline
    assert found["description"] == "مقدمة قصيرة"
    assert found["datePublished"] == found["dateModified"] == "2021-12-22T19:13:52+03:30"
    assert found["mainEntityOfPage"] == {"@type": "WebPage", "@id": URL}
    assert found["inLanguage"] == "ar"
    assert found["identifier"] == "84301"
    assert found["articleSection"] == "سوريا"
    assert found["image"] == "https://news.example/static/logo.png"
    assert found["author"] == found["publisher"]
    assert found["publisher"]["@type"] == "NewsMediaOrganization"
    assert "correction" not in found
    assert "copyrightHolder" not in found


def test_a_correction_is_told_with_its_time() -> None:
    note = Correction(at=RELEASED + timedelta(hours=1), note="صُوّب الاسم", version=2)
    found = article(replace(ITEM, corrections=(note,), changed_at=note.at))
    assert found["dateModified"] == "2021-12-22T20:13:52+03:30"
    assert found["correction"] == [
        {"@type": "CorrectionComment", "text": "صُوّب الاسم", "datePublished": "2021-12-22T20:13:52+03:30"}
    ]


def test_what_the_item_has_besides_its_words_is_told() -> None:
    found = article(
        replace(
            ITEM,
            bylines=(Byline(name="ليلى", title="مراسلة"),),
            pictures=(
                Picture(
                    key="p", alt="قاعة", photographer="دارا", credit_line="نشرة", renditions=(SMALL, LARGE)
                ),
                Picture(key="q", alt="باب"),
            ),
            sources=(
                Source(name="نشرة", kind=SourceKind.NEWSROOM),
                Source(name="وكالة", kind=SourceKind.AGENCY, uri="https://agency.example/"),
            ),
            copyright_holder="نشرة",
            genre=Concept(name="تحليل"),
            located=Concept(name="طهران", uri="دمشق"),
            subjects=(Concept(name="دبلوماسية", uri="medtop:20000638"),),
            people=(Concept(name="نوا"),),
            organisations=(Concept(name="منظمة"),),
            alternates=(Alternate(language="en", headline="Talks end", href="/en/news/84302/"),),
        )
    )
    assert found["author"] == [{"@type": "Person", "name": "ليلى", "jobTitle": "مراسلة"}]
    assert found["image"] == [
        {
            "@type": "ImageObject",
            "url": "https://news.example/media/1-960.jpg",
            "width": 960,
            "height": 640,
            "caption": "قاعة",
            "creditText": "دارا / نشرة",
        }
    ]
    assert found["contributor"] == [
        {"@type": "Organization", "name": "وكالة", "url": "https://agency.example/"}
    ]
    assert found["copyrightHolder"]["name"] == "نشرة"
    assert found["locationCreated"] == {"@type": "Place", "name": "طهران"}
    assert found["about"][0]["sameAs"] == "http://cv.iptc.org/newscodes/mediatopic/20000638"
    assert [thing["@type"] for thing in found["mentions"]] == ["Person", "Organization"]
    assert found["workTranslation"][0]["url"] == "https://news.example/en/news/84302/"


@given(news_items())
@settings(max_examples=25)
def test_no_letter_of_an_item_ends_the_script(item: NewsItem) -> None:
    found = article(item)
    text = schema_org.script(found)
    assert not set(text) & set("<>&\u2028\u2029")
    assert json.loads(text) == found


def test_letters_that_end_a_script_are_escaped() -> None:
    text = schema_org.script(article(replace(ITEM, headline="</script><!-- & \u2028\u2029")))
    assert "\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029" in text
