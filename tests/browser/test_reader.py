"""What a reader does on a telephone: read, follow a section, look at what was corrected and what was taken back."""

import pytest

from .cast import WORDS
from .conftest import Newspaper, Open
from .watch import sideways

languages = pytest.mark.parametrize("language", ["ar", "en"])


@languages
def test_a_reader_comes_from_the_front_to_a_story_and_reads_all_of_it(
    open_page: Open, newspaper: Newspaper, language: str
) -> None:
    words, story = WORDS[language], newspaper.story(language, "read")
    page = open_page(f"/{language}/")
    assert page.locator("html").get_attribute("dir") == {"ar": "rtl", "en": "ltr"}[language]
    page.locator(f"a[href*='/news/{story.number}/']").first.click()
    assert page.locator("h1").all_inner_texts() == [words["headline"]]
    shown = page.locator("article").inner_text()
    for part in ("lead", "paragraph", "quote", "note"):
        assert plain(words[part]).rstrip(".") in shown
    assert page.locator("article h2", has_text=words["intertitle"]).count() == 1
    assert sideways(page) <= 0


@languages
def test_every_public_page_fits_a_telephone(open_page: Open, newspaper: Newspaper, language: str) -> None:
    wide = {}
    page = open_page()
    for path in public_pages(newspaper, language):
        page.goto(path)
        if (over := sideways(page)) > 0:
            wide[path] = over
    assert wide == {}


@languages
def test_what_was_withdrawn_says_why_at_its_address(
    open_page: Open, newspaper: Newspaper, language: str
) -> None:
    page = open_page()
    answer = page.goto(f"/n/{newspaper.story(language, 'withdrawn').number}")
    assert answer is not None
    assert answer.status == 410
    shown = page.locator("main").inner_text()
    assert WORDS[language]["reason"] in shown
    assert plain(WORDS[language]["lead"]) not in shown


def public_pages(newspaper: Newspaper, language: str) -> list[str]:
    """One address of each kind."""
    read, gone = newspaper.story(language, "read").number, newspaper.story(language, "withdrawn").number
    return [
        f"/{language}/",
        f"/n/{read}",
        f"/{language}/news/{read}/versions/",
        f"/{language}/news/{read}/versions/1/2/",
        f"/{language}/corrections/",
        f"/n/{gone}",
        f"/{language}/nothing/",
    ]


def plain(html: str) -> str:
    for tag in ("<p>", "</p>", "<b>", "</b>"):
        html = html.replace(tag, "")
    return html
