"""The front and the lists: what matters first, each story once, nothing of another edition."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from nashra.formats.parts import Correction, Section
from nashra.record.words import Verb
from tests.records import THEN, record
from tests.website.pages import LATER, newsroom, read, text

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def two_editions() -> None:
    newsroom("ar", "en")


def released(number: int, *, hours_before: float, **fields: object) -> None:
    at = THEN - timedelta(hours=hours_before)
    record(number=number, released_at=at, changed_at=at, headline=f"خبر {number}", **fields)


def headlines(client: Client, path: str) -> list[str]:
    return [text(h2) for h2 in read(client, path).xpath("//main//article//h2")]


def test_the_front_orders_a_day_by_urgency_and_the_rest_by_time(client: Client) -> None:
    released(1, hours_before=0, urgency=5)
    released(2, hours_before=10, urgency=1)
    released(3, hours_before=20)
    released(4, hours_before=30, urgency=1)
    released(5, hours_before=40, urgency=1)
    assert headlines(client, "/ar/") == ["خبر 2", "خبر 1", "خبر 3", "خبر 4", "خبر 5"]


def test_the_front_shows_thirty_stories_and_none_twice(client: Client) -> None:
    for number in range(1, 36):
        released(number, hours_before=number / 10, urgency=number % 9)
    shown = headlines(client, "/ar/")
    assert len(shown) == len(set(shown)) == 30


def test_a_flash_is_called_one(client: Client) -> None:
    released(1, hours_before=0, urgency=1)
    assert text(read(client, "/ar/").xpath("//p[@class='flash']")[0]) == "عاجل"


def test_an_empty_front_says_so(client: Client) -> None:
    assert "لم يُنشر شيء هنا بعد." in text(read(client, "/ar/").xpath("//main")[0])


def test_an_edition_shows_its_own_stories_alone(client: Client) -> None:
    released(1, hours_before=0)
    assert headlines(client, "/en/") == []


def test_an_unknown_edition_is_not_found(client: Client) -> None:
    read(client, "/xx/", 404)


def test_a_section_has_pages(client: Client) -> None:
    for number in range(1, 33):
        released(number, hours_before=number)
    first, second = read(client, "/ar/section/politics/"), read(client, "/ar/section/politics/?page=2")
    assert len(first.xpath("//main//article")) == 30
    assert len(second.xpath("//main//article")) == 2
    assert first.xpath("//a[@rel='next']/@href") == ["?page=2"]
    assert second.xpath("//a[@rel='prev']/@href") == ["?page=1"]


@pytest.mark.parametrize("page", ["0", "-1", "x", "2", "99999999999999999999", "١"])
def test_a_page_that_is_not_there_is_not_found(client: Client, page: str) -> None:
    released(1, hours_before=0)
    read(client, f"/ar/section/politics/?page={page}", 404)


def test_a_section_that_nobody_has_is_not_found(client: Client) -> None:
    read(client, "/ar/section/nothing/", 404)


def test_a_section_that_was_closed_still_has_its_stories(client: Client) -> None:
    released(1, hours_before=0, section=Section(slug="old", name="قديم"))
    assert text(read(client, "/ar/section/old/").xpath("//h1")[0]) == "قديم"


def test_a_day_is_that_of_the_editions_clock_and_leads_to_the_days_beside(client: Client) -> None:
    for number, at in (
        (1, datetime(2021, 12, 20, 22, 30, tzinfo=UTC)),
        (2, THEN),
        (3, THEN + timedelta(days=9)),
    ):
        record(number=number, released_at=at, changed_at=at)
    day = read(client, "/ar/day/2021-12-22/")
    assert [text(h2) for h2 in day.xpath("//article//h2")] == ["خبر رقم 2"]
    assert day.xpath("//a[@rel='prev']/@href") == ["/ar/day/2021-12-21/"]
    assert day.xpath("//a[@rel='next']/@href") == ["/ar/day/2021-12-31/"]
    assert "22 ديسمبر 2021" in text(day.xpath("//title")[0])


def test_a_day_without_stories_says_so_and_one_that_has_not_been_is_not_found(client: Client) -> None:
    assert "لم يُنشر شيء في هذا اليوم." in text(read(client, "/ar/day/2001-01-01/"))
    for never in ("2999-01-01", "2021-02-30", "0000-01-01"):
        read(client, f"/ar/day/{never}/", 404)
    for edge in ("0001-01-01", "9999-12-31"):
        assert client.get(f"/ar/day/{edge}/").status_code in (200, 404)


def test_corrections_are_listed_with_what_was_told(client: Client) -> None:
    assert "لا تصويبات" in text(read(client, "/ar/corrections/"))
    record()
    record(
        Verb.CORRECT,
        version=2,
        changed_at=LATER,
        corrections=(Correction(at=LATER, note="كان العدد 88.", version=2),),
    )
    entry = read(client, "/ar/corrections/").xpath("//ol[@class='corrections']/li")[0]
    assert "تصويب: كان العدد 88." in text(entry)
    assert entry.xpath(".//h2/a/@href")


def test_a_card_has_no_stand_in_for_a_picture(client: Client) -> None:
    released(1, hours_before=0)
    released(2, hours_before=1)
    assert not read(client, "/ar/").xpath("//main//img | //div[@class='thumb']")
