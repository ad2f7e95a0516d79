"""Pages whose labels stand in no list of ours."""

from datetime import UTC, datetime

import pytest

from nashra.formats.news_item import NewsItem
from nashra.formats.saved_page.read import read

STORY = {
    "ar": (
        "بلدية الميناء تفتتح سوقاً جديدة للسمك",
        "افتتحت بلدية الميناء صباح اليوم سوقاً جديدة للسمك بعد أعمال ترميم استمرت سنتين.",
    ),
    "fa": (
        "کتابخانهٔ سیار به روستاهای کوهستانی رسید",
        "کتابخانه‌ای سیار با سه هزار جلد کتاب سفر خود را به روستاهای کوهستانی آغاز کرد.",
    ),
    "he": (
        "הספרייה העירונית תיפתח גם בלילות",
        "החל מהחודש הבא תיפתח הספרייה העירונית גם בשעות הלילה, כך החליטה המועצה.",
    ),
    "en": (
        "Harbour opens rebuilt fish market",
        "The harbour authority opened a rebuilt fish market on Tuesday after two years of work.",
    ),
}


def item_of(language: str, *above: str) -> NewsItem:
    headline, lead = STORY[language]
    text = "\n".join((*above, "", headline, "", lead))
    return read(text.encode(), name="page.txt", time_zone="UTC").item


@pytest.mark.parametrize(
    ("language", "line", "number"),
    [
        ("ar", "المسلسل: ٩٩١٨٢٧", 991827),
        ("fa", "نشان برگه = ۱۲۰۹۸۷۶", 1209876),
        ("he", "ידיעה #90077 | 07.11.2022 | 19:42", 90077),
        ("en", "Docket: 20417", 20417),
        ("en", "Docket 20417", 20417),
    ],
)
def test_a_number_behind_a_word_that_nobody_lists_is_the_news_id(
    language: str, line: str, number: int
) -> None:
    item = item_of(language, line)
    assert (item.news_id, item.headline) == (number, STORY[language][0])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "أُدرج يوم الثلاثاء ١٤ آذار ٢٠٢٣ - ٠٩:٤٥ صباحاً"),
        ("fa", "روی پایگاه نشست سه‌شنبه ۲۳ اسفند ۱۴۰۱ ساعت ۰۹:۴۵"),
        ("he", "עלה לאוויר יום שלישי, 14 במרץ 2023, 09:45"),
        ("en", "Put online Tuesday 14 March 2023 09:45"),
    ],
)
def test_a_day_with_its_clock_is_the_release_whatever_word_stands_before_it(language: str, line: str) -> None:
    item = item_of(language, line)
    assert item.released_at == datetime(2023, 3, 14, 9, 45, tzinfo=UTC)
    assert (item.headline, item.kicker) == (STORY[language][0], "")


def test_a_listed_label_goes_before_any_other_number() -> None:
    assert item_of("en", "Docket: 999999", "News ID: 20417").news_id == 20417


@pytest.mark.parametrize("line", ["Views: 4410", "Readers: 4410", "Expo 2025", "Room: 12"])
def test_a_counter_a_year_and_a_small_number_are_no_news_id(line: str) -> None:
    assert item_of("en", line).news_id == 0


def test_a_number_that_is_not_whole_is_no_headline() -> None:
    item = item_of("ar", "معرّف المنشور = 23-4471")
    assert (item.news_id, item.headline) == (0, STORY["ar"][0])


def test_a_headline_that_tells_a_day_stays_the_headline() -> None:
    text = "Council sets 14 March 2023 for the vote on the new harbour\n\n" + STORY["en"][1]
    item = read(text.encode(), name="page.txt", time_zone="UTC").item
    assert item.headline == "Council sets 14 March 2023 for the vote on the new harbour"
