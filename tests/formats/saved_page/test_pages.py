"""The corpus, judged as the project asks: number, date and headline on 95 of 100 pages, whole paragraphs with F1 0.95."""

import pytest

from .pages import Page, Score, html_pages, score, text_pages
from .shuffled import page as shuffled_page


def _share(scores: list[Score], what: str) -> float:
    return sum(getattr(score, what) for score in scores) / len(scores)


def _wrong(scores: list[Score], what: str) -> list[str]:
    return [score.name for score in scores if getattr(score, what) < 1]


@pytest.fixture(scope="module", params=["text", "html", "shuffled"])
def scores(request: pytest.FixtureRequest) -> list[Score]:
    pages: list[Page] = {
        "text": text_pages,
        "html": html_pages,
        "shuffled": lambda: [shuffled_page(seed) for seed in range(160)],
    }[request.param]()
    return [score(page) for page in pages]


@pytest.mark.parametrize("what", ["news_id", "date", "headline"])
def test_numbers_dates_and_headlines_are_right_on_95_of_100_pages(scores, what):
    assert _share(scores, what) >= 0.95, _wrong(scores, what)


def test_whole_paragraphs_are_right_with_f1_of_95(scores):
    assert _share(scores, "paragraphs") >= 0.95, _wrong(scores, "paragraphs")


def test_the_corpus_is_as_large_as_it_says():
    assert len(text_pages()) >= 60
    assert len(html_pages()) >= 24
    assert {page.story.language for page in text_pages() + html_pages()} == {"ar", "fa", "he", "en"}


def test_intertitles_stand_as_headings_without_their_marks():
    for page in text_pages():
        reading = score(page).reading
        found = [block.text for block in reading.item.body if hasattr(block, "text")]
        assert found == page.story.intertitles, page.name


def test_no_label_of_a_form_and_no_menu_gets_into_a_story():
    strangers = {
        "الاسم",
        "البريد الإلكتروني",
        "نام",
        "ایمیل",
        "שם",
        "Name",
        "E-mail",
        "Send",
        "Home",
        "الرئيسية",
        "ראשי",
    }
    for page in text_pages() + html_pages():
        item = score(page).reading.item
        assert not strangers & {item.lead, *(getattr(block, "html", "") for block in item.body)}, page.name


def test_what_was_left_out_is_told():
    page = next(page for page in text_pages() if page.name == "en-00.txt")
    notes = [note for note in score(page).reading.notes if note.kind.value == "left out"]
    assert any(note.text.startswith("form fields: ") and "E-mail" in note.text for note in notes)
    assert any(note.where.startswith("line") for note in notes)
