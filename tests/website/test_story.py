"""The page of a story: everything that stands in the item stands on it, once, in its own direction, and nothing runs."""

import json

import pytest
from django.test import Client

from nashra.formats.blocks import (
    DocumentBlock,
    Embed,
    Intertitle,
    ItemList,
    Paragraph,
    PictureBlock,
    Quote,
    Table,
)
from nashra.formats.parts import Byline, Correction, Document, Rendition, Section
from nashra.record.words import Verb
from tests.records import record
from tests.website.pages import CANONICAL, LATER, newsroom, picture, read, text

pytestmark = pytest.mark.django_db
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>"


@pytest.fixture(autouse=True)
def two_editions() -> None:
    newsroom("ar", "en", "he")


def test_the_headline_stands_once_and_is_the_only_first_heading(client: Client) -> None:
    record(headline="كلمات لا تتكرر", slug="خبر-1")
    body = read(client, CANONICAL)
    assert [text(h1) for h1 in body.xpath("//h1")] == ["كلمات لا تتكرر"]
    assert text(body.xpath("//body")[0]).count("كلمات لا تتكرر") == 1


def test_the_facts_have_their_labels_in_the_language_of_the_edition(client: Client) -> None:
    record()
    facts = [text(fact) for fact in read(client, CANONICAL).xpath("//dl[@class='facts']/div")]
    assert facts[0] == "رقم الخبر 1"
    assert facts[1].startswith("تاريخ النشر الأربعاء 22 ديسمبر 2021 (")
    assert facts[1].endswith("17:43 بتوقيت بيروت")
    assert len(facts) == 2


def test_the_last_change_is_told_once_there_was_one(client: Client) -> None:
    record()
    record(Verb.UPDATE, version=2, changed_at=LATER)
    facts = read(client, CANONICAL).xpath("//dl[@class='facts']/div")
    assert text(facts[2]).startswith("آخر تحديث الخميس 23 ديسمبر 2021")
    assert facts[2].xpath(".//time/@datetime") == ["2021-12-23T09:00:00+00:00"]


def test_every_block_stands_in_its_place(client: Client) -> None:
    record(
        pictures=(picture("bridge"), picture("river", caption="النهر")),
        documents=(
            Document(
                key="d1",
                title="النص الكامل",
                renditions=(Rendition(href="/media/d1/t.pdf", mime="application/pdf"),),
            ),
        ),
        body=(
            Paragraph(html="أول <strong>مهم</strong>"),
            Intertitle(text="عنوان"),
            Quote(html="قول", speaker="دارا"),
            ItemList(items=("واحد", "اثنان"), ordered=True),
            PictureBlock(picture="river"),
            Table(rows=(("المدينة", "العدد"), ("بيروت", "3"), ("صور",)), caption="جدول"),
            DocumentBlock(document="d1"),
            Embed(url="https://example.org/video", title="مشاهدة"),
            Intertitle(text="عنوان"),
        ),
    )
    body = read(client, CANONICAL).xpath("//div[@class='body']")[0]
    assert [child.tag for child in body] == ["p", "h2", "figure", "ol", "figure", "div", "p", "p", "h2"]
    assert body.xpath("./h2/@id") == ["s-عنوان", "s-عنوان-2"]
    assert text(body.xpath(".//blockquote")[0]) == "قول"
    assert text(body.xpath(".//cite")[0]) == "دارا"
    assert [text(entry) for entry in body.xpath("./ol/li")] == ["واحد", "اثنان"]
    assert [len(row) for row in body.xpath(".//tr")] == [2, 2, 2]
    assert body.xpath(".//th/@scope") == ["col", "col"]
    assert body.xpath(".//a/@href") == ["/media/d1/t.pdf", "https://example.org/video"]
    assert "alert" not in body.text_content()


def test_the_picture_comes_in_three_forms_with_its_size_words_and_credit(client: Client) -> None:
    record(pictures=(picture(focus=(33, 61)),))
    figure = read(client, CANONICAL).xpath("//article//figure")[0]
    assert figure.xpath(".//source/@type") == ["image/avif", "image/webp"]
    assert figure.xpath(".//source/@srcset")[0] == "/media/bridge/480.avif 480w, /media/bridge/960.avif 960w"
    image = figure.xpath(".//img")[0]
    assert (image.get("width"), image.get("height"), image.get("alt")) == ("960", "640", "جسر فوق النهر")
    assert image.get("class") == "fx-30 fy-60"
    assert text(figure.xpath("./figcaption")[0]) == "الجسر صباح الافتتاح تصوير: ليلى / نشرة"


def test_a_picture_on_another_site_is_not_asked_for(client: Client) -> None:
    elsewhere = Rendition(href="//example.org/a.jpg", mime="image/jpeg", width=480, height=320)
    record(pictures=(picture(renditions=(elsewhere,)),))
    assert not read(client, CANONICAL).xpath("//img")


def test_nothing_that_an_item_brings_along_can_run(client: Client) -> None:
    record(
        headline=f"عنوان {HOSTILE}",
        kicker=HOSTILE,
        lead=f"مقدمة {HOSTILE}<a href='javascript:alert(4)'>x</a>",
        dateline=HOSTILE,
        credit_line=HOSTILE,
        keywords=(HOSTILE,),
        bylines=(Byline(name=HOSTILE, title=HOSTILE),),
        section=Section(slug="politics", name=HOSTILE),
        corrections=(Correction(at=LATER, note=HOSTILE, version=1),),
        pictures=(picture(alt=HOSTILE, caption=HOSTILE, credit_line=HOSTILE),),
        body=(
            Paragraph(html=HOSTILE),
            Intertitle(text=HOSTILE),
            Quote(html=HOSTILE, speaker=HOSTILE),
            ItemList(items=(HOSTILE,)),
            Table(rows=((HOSTILE,), (HOSTILE,)), caption=HOSTILE),
            Embed(url="javascript:alert(5)", title=HOSTILE),
            Paragraph(html="x", language='ar" onload="alert(6)'),
        ),
    )
    for path in (CANONICAL, "/ar/", "/ar/news/1/versions/", "/ar/section/politics/", "/ar/corrections/"):
        tree = read(client, path)
        assert {script.get("type") for script in tree.xpath("//script")} <= {"application/ld+json"}
        assert not tree.xpath("//svg | //*[@onerror or @onload] | //img[@src='x']")
        assert not [href for href in tree.xpath("//@href | //@src") if href.lower().startswith("javascript:")]


def test_foreign_runs_are_isolated_and_foreign_blocks_have_their_direction(client: Client) -> None:
    record(
        headline="طائرة Airbus A320 في بيروت",
        body=(
            Paragraph(html="Wholly in Latin letters, without a word of Arabic."),
            Paragraph(html="BBC قالت إن الجسر افتتح صباح اليوم أمام الناس."),
            Paragraph(html="הגשר נפתח", language="he"),
        ),
    )
    tree = read(client, CANONICAL)
    assert tree.xpath("//h1/bdi/text()") == ["Airbus A320"]
    paragraphs = tree.xpath("//div[@class='body']/p")
    assert [(one.get("lang"), one.get("dir")) for one in paragraphs] == [
        (None, "ltr"),
        (None, None),
        ("he", "rtl"),
    ]


def test_the_languages_of_a_story_name_each_other(client: Client) -> None:
    record(number=1, same_story=1)
    record(number=2, same_story=1, edition="en", language="en", headline="The bridge", slug="the-bridge")
    record(number=3, same_story=1, edition="he", language="he", headline="הגשר", slug="הגשר")
    record(Verb.WITHDRAW, number=3, same_story=1, edition="he", language="he", version=2)
    arabic, english = read(client, CANONICAL), read(client, "/en/news/2/the-bridge/")
    assert arabic.xpath("//div[@class='languages']//a/@href") == ["/en/news/2/the-bridge/"]
    for tree in (arabic, english):
        named = tree.xpath("//link[@hreflang]")
        assert [link.get("hreflang") for link in named] == ["ar", "en", "x-default"]
        assert named[0].get("href") == named[2].get("href")


def test_a_correction_stands_above_the_text(client: Client) -> None:
    record(corrections=(Correction(at=LATER, note="كان العدد 88.", version=2),), version=2)
    section = read(client, CANONICAL).xpath("//section[@class='corrected']")[0]
    assert text(section).startswith("تصويبات تصويب: كان العدد 88.")
    assert section.getnext().get("class") == "body"


def test_the_page_says_the_same_to_machines(client: Client) -> None:
    record(pictures=(picture(),), headline='حكم "مهم" </script>')
    tree = read(client, CANONICAL)
    article = json.loads(tree.xpath("//script[@type='application/ld+json']")[0].text)
    assert article["headline"] == 'حكم "مهم" </script>'
    assert article["@type"] == "NewsArticle"
    assert tree.xpath("//link[@type='application/json']/@href") == ["/ar/news/1.json"]
    assert tree.xpath("//meta[@property='og:image']/@content") == ["http://testserver/media/bridge/960.jpg"]


def test_tags_and_the_section_lead_to_their_lists(client: Client) -> None:
    record(keywords=("مياه النهر",))
    tree = read(client, CANONICAL)
    section, tag = (
        tree.xpath("//p[@class='section']/a/@href")[0],
        tree.xpath("//div[@class='tags']//a/@href")[0],
    )
    assert section == "/ar/section/politics/"
    assert text(read(client, tag).xpath("//h1")[0]) == "مياه النهر"


def test_a_reader_gets_no_cookie_and_nothing_from_elsewhere(client: Client) -> None:
    record(pictures=(picture(),))
    response = client.get(CANONICAL)
    assert not response.cookies
    tree = read(client, CANONICAL)
    assert not tree.xpath("//style | //@style | //iframe")
    assert all(
        address.startswith("/") for address in tree.xpath("//img/@src | //link[@rel='stylesheet']/@href")
    )


def test_persian_pages_have_persian_digits_and_both_calendars(client: Client) -> None:
    newsroom("fa")
    record(edition="fa", language="fa", slug="خبر", headline="پل")
    facts = read(client, "/fa/news/1/خبر/").xpath("//dl[@class='facts']/div")
    assert text(facts[0]) == "کد خبر ۱"
    assert "۱ دی ۱۴۰۰ (۲۲ دسامبر ۲۰۲۱)" in text(facts[1])
    assert "تهران" in text(facts[1])
