"""An editor's day: sign in, write, look at the preview, release, correct, take back and put back."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from . import desk
from .cast import WORDS
from .conftest import Newspaper, Open, sign_in
from .test_reader import plain
from .watch import cut_off, sideways

languages = pytest.mark.parametrize("language", ["ar", "en"])
WRITTEN = {
    "ar": ("قطار الليل يعود إلى مرسانا", "يعود قطار الليل بعد عشرين عامًا.", "الرحلة الأولى يوم الأحد."),
    "en": ("The night train is back", "The night train runs again.", "It leaves on Sunday."),
}


@languages
def test_the_desk_speaks_the_language_of_who_signs_in(open_page: Open, language: str) -> None:
    page = open_page(width=1280)
    sign_in(page, language, "not this one")
    assert page.locator(".messages .error").count() == 1
    sign_in(page, language)
    html = page.locator("html")
    assert (html.get_attribute("lang"), html.get_attribute("dir")) == (
        language,
        {"ar": "rtl", "en": "ltr"}[language],
    )
    stories = page.locator("a[href='/desk/snippets/stories/story/']").first
    expect(stories).to_contain_text({"ar": "الأخبار", "en": "Stories"}[language])


@languages
def test_a_story_is_written_previewed_and_released_to_its_readers(open_page: Open, language: str) -> None:
    headline, lead, paragraph = WRITTEN[language]
    page = open_page(desk.NEW, desk=language, width=1280)
    assert page.locator("#id_edition option:checked").get_attribute("data-language") == language
    desk.choose_section(page)
    page.fill("#id_headline", headline)
    desk.write_lead(page, lead)
    desk.write_paragraph(page, paragraph)
    page.locator("[data-side-panel-toggle=preview]").click()
    preview = page.frame_locator("[data-w-preview-target=iframe]").last
    expect(preview.locator("h1")).to_have_text(headline)
    expect(preview.locator(".lead")).to_have_text(lead)
    expect(preview.locator(".body")).to_contain_text(paragraph)
    assert preview.locator("html").get_attribute("lang") == language
    desk.press(page, "action-publish")
    assert headline in desk.told(page, "success")
    page.goto(page.locator(".messages .success a").last.get_attribute("href") or "")
    assert page.locator("h1").inner_text() == headline
    assert page.locator(".preview-note").count() == 0


@languages
def test_a_refusal_is_told_in_words_and_the_draft_is_kept(
    open_page: Open, newspaper: Newspaper, language: str
) -> None:
    story = newspaper.story(language, "leadless")
    page = open_page(story.editor, desk=language, width=1280)
    page.fill("#id_kicker", "…")
    desk.press(page, "action-publish")
    assert {"ar": "مقدمة", "en": "There is no lead."}[language] in desk.told(page, "error")
    assert page.input_value("#id_kicker") == "…"
    answer = page.goto(f"/n/{story.number}")
    assert answer is not None
    assert answer.status == 404


@languages
def test_a_correction_is_public_with_its_note(open_page: Open, newspaper: Newspaper, language: str) -> None:
    story, words = newspaper.story(language, "to correct"), WORDS[language]
    page = open_page(story.editor, desk=language, width=1280)
    page.fill("#id_headline", words["headline"] + " 2")
    page.locator("footer button[type=submit]").first.click()
    desk.told(page, "success")
    desk.press(page, "correct")
    page.fill("[name=note]", words["note"])
    page.locator("main form button[type=submit]").last.click()
    desk.told(page, "success")
    page.goto(f"/n/{story.number}")
    assert page.locator("h1").inner_text() == words["headline"] + " 2"
    assert words["note"] in page.locator("article").inner_text()


@languages
def test_a_story_is_withdrawn_with_a_reason_and_put_back(
    open_page: Open, newspaper: Newspaper, language: str
) -> None:
    story, words = newspaper.story(language, "to withdraw"), WORDS[language]
    page = open_page(story.act("correct"), desk=language)
    assert sideways(page) <= 0
    assert cut_off(page) == []
    page.goto(story.act("withdraw"))
    assert cut_off(page) == []
    page.locator("main form button[type=submit]").last.click()
    assert page.locator(".w-field__errors").first.inner_text().strip()
    page.fill("[name=note]", words["reason"])
    page.locator("main form button[type=submit]").last.click()
    desk.told(page, "success")
    reader = open_page()
    answer = reader.goto(f"/n/{story.number}")
    assert answer is not None
    assert answer.status == 410
    assert words["reason"] in reader.locator("main").inner_text()
    page.goto(story.act("reinstate"))
    page.locator("main form button[type=submit]").last.click()
    desk.told(page, "success")
    answer = reader.goto(f"/n/{story.number}")
    assert answer is not None
    assert answer.status == 200
    assert plain(words["lead"]) in reader.locator("article").inner_text()


def test_a_story_with_a_time_waits_for_it(open_page: Open, newspaper: Newspaper) -> None:
    story = newspaper.story("en", "to schedule")
    page = open_page(story.editor, desk="en", width=1280)
    page.get_by_role("tab", name="Desk").click()
    page.fill("#id_go_live_at", f"{datetime.now(UTC) + timedelta(days=1):%Y-%m-%d %H:%M}")
    page.keyboard.press("Escape")
    desk.press(page, "action-publish")
    assert "scheduled" in desk.told(page, "success")
    page.goto("/desk/snippets/stories/story/?standing=scheduled")
    expect(page.locator("main table tbody tr")).to_have_count(1)
    answer = page.goto(f"/n/{story.number}")
    assert answer is not None
    assert answer.status == 404


def test_the_editor_offers_the_sections_of_the_chosen_edition(open_page: Open) -> None:
    page = open_page(desk.NEW, desk="en", width=1280)
    offered = "#id_section option[data-edition]:not([hidden])"
    english = page.locator(offered).all_inner_texts()
    page.select_option("#id_edition", label=page.locator("#id_edition option[data-language=ar]").inner_text())
    arabic = page.locator(offered).all_inner_texts()
    assert english
    assert arabic
    assert not set(english) & set(arabic)
    assert page.locator("#id_headline").get_attribute("lang") == "ar"
    assert page.locator("#id_headline").get_attribute("dir") == "auto"


@languages
def test_history_tells_what_the_public_got_and_why(
    open_page: Open, newspaper: Newspaper, language: str
) -> None:
    key = newspaper.story(language, "withdrawn").key
    page = open_page(f"/desk/snippets/stories/story/history/{key}/", desk=language, width=1280)
    shown = page.locator("main table").inner_text()
    assert {"ar": "سُحب", "en": "Withdrawn"}[language] in shown
    assert WORDS[language]["reason"] in shown
