"""The versions of a story, and word by word what changed, from right to left."""

from typing import Any

import pytest
from django.test import Client

from nashra.formats.blocks import Paragraph
from nashra.formats.parts import Correction
from nashra.record.words import Verb
from tests.records import record
from tests.website.pages import LATER, newsroom, read, text

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def three_versions() -> None:
    newsroom("ar", "en")
    record(body=(Paragraph(html="سجل الهدف في الدقيقة 88 من المباراة."),), note="lifted for the minister")
    record(
        Verb.UPDATE,
        version=2,
        changed_at=LATER,
        body=(Paragraph(html="سجل الهدف في الدقيقة 88 من المباراة."),),
    )
    record(
        Verb.CORRECT,
        version=3,
        changed_at=LATER,
        corrections=(Correction(at=LATER, note="ليست 88.", version=3),),
        body=(Paragraph(html="سجل الهدف في الدقيقة 93 من المباراة."),),
    )


def difference(client: Client, old: int, new: int) -> Any:
    return read(client, f"/ar/news/1/versions/{old}/{new}/").xpath("//div[@class='difference']")[0]


def test_the_list_tells_number_verb_time_and_what_readers_were_told(client: Client) -> None:
    tree = read(client, "/ar/news/1/versions/")
    versions = [text(entry) for entry in tree.xpath("//ol[@class='versions']/li")]
    assert [entry.split(" · ")[:2] for entry in versions] == [
        ["النسخة 3", "تصويب"],
        ["النسخة 2", "تحديث"],
        ["النسخة 1", "نُشر"],
    ]
    assert "ليست 88." in versions[0]
    assert tree.xpath("//ol[@class='versions']//a/@href") == [
        "/ar/news/1/versions/2/3/",
        "/ar/news/1/versions/1/2/",
    ]


def test_the_notes_of_the_desk_stay_inside(client: Client) -> None:
    assert "lifted for the minister" not in text(read(client, "/ar/news/1/versions/"))
    assert "layla" not in text(read(client, "/ar/news/1/versions/"))


def test_a_changed_word_is_one_mark_in_a_text_from_right_to_left(client: Client) -> None:
    shown = difference(client, 1, 3)
    assert (shown.get("lang"), shown.get("dir")) == ("ar", "rtl")
    paragraph = shown.xpath("./p[del]")[0]
    assert [text(mark) for mark in paragraph.xpath("./del | ./ins")] == ["88", "93"]
    assert text(paragraph) == "سجل الهدف في الدقيقة 88 93 من المباراة."


def test_any_two_can_be_compared_also_backwards(client: Client) -> None:
    assert [text(mark) for mark in difference(client, 3, 1).xpath("./p/del[.='93'] | ./p/ins[.='88']")] == [
        "93",
        "88",
    ]


def test_versions_that_say_the_same_say_so(client: Client) -> None:
    assert "لم يتغيّر شيء" in text(read(client, "/ar/news/1/versions/1/2/"))


def test_the_form_leads_to_the_difference(client: Client) -> None:
    assert client.get("/ar/news/1/versions/?from=1&to=3")["Location"] == "/ar/news/1/versions/1/3/"
    for query in ("from=x&to=1", "from=-1&to=1", "from=1&to=" + "9" * 5000):
        read(client, f"/ar/news/1/versions/?{query}", 404)


def test_a_version_that_never_was_is_not_found(client: Client) -> None:
    read(client, "/ar/news/1/versions/1/9/", 404)


def test_what_stood_while_it_was_withdrawn_has_a_row_but_no_words(client: Client) -> None:
    record(Verb.WITHDRAW, version=4, changed_at=LATER, reason="نشرناه خطأ.", lead="", body=())
    record(Verb.REINSTATE, version=5, changed_at=LATER)
    tree = read(client, "/ar/news/1/versions/")
    assert "سُحب" in text(tree.xpath("//li[@value='4']")[0])
    assert "نشرناه خطأ." in text(tree.xpath("//li[@value='4']")[0])
    assert tree.xpath("//select[@id='from']/option/@value") == ["1", "2", "3", "5"]
    assert tree.xpath("//li[@value='5']//a/@href") == ["/ar/news/1/versions/3/5/"]
    read(client, "/ar/news/1/versions/3/4/", 404)


def test_markup_in_a_version_is_shown_as_words(client: Client) -> None:
    record(Verb.UPDATE, version=4, changed_at=LATER, headline="<script>alert(1)</script>", slug="x")
    shown = difference(client, 1, 4)
    assert not shown.xpath(".//script")
    assert "<script>alert(1)</script>" in text(shown)
