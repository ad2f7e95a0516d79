"""A comment's way, without JavaScript: refused with what was typed kept, sent, awaited, approved, shown to everybody."""

import pytest
from playwright.sync_api import Page

from .conftest import Newspaper, Open

SAID = {"ar": "وماذا عن الجسر القديم؟", "en": "And what about the old one?"}
MISSING = {"ar": "اكتب تعليق", "en": "comment"}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_comment_is_written_mended_awaited_approved_and_shown(
    open_page: Open, newspaper: Newspaper, language: str
) -> None:
    story = newspaper.story(language, "answered")
    page = open_page(f"/n/{story.number}", java_script_enabled=False)
    page.fill("[name=name]", "سام <b>" if language == "ar" else "Sam <b>")
    page.fill("[name=email]", "sam(at)reader")
    page.fill("textarea[name=comment]", SAID[language])
    _send(page)
    assert page.locator("[role=alert] li").count() == 1
    assert page.locator("[aria-invalid=true]").get_attribute("name") == "email"
    assert page.input_value("[name=name]").endswith("<b>")
    assert page.input_value("textarea[name=comment]") == SAID[language]
    page.fill("[name=email]", "sam@reader.example")
    _send(page)
    own = page.locator(".comment-own")
    assert SAID[language] in own.inner_text()
    assert own.locator("[role=status]").count() == 1
    assert SAID[language] not in open_page(f"/n/{story.number}").locator("body").inner_text()
    _approve(open_page("/desk/comments/", desk=language, width=1280), SAID[language])
    page = open_page(f"/n/{story.number}")
    shown = page.locator(".comment", has_text=SAID[language])
    assert shown.count() == 1
    assert "sam@reader.example" not in page.content()


def _send(page: Page) -> None:
    page.locator(".comment-send button").click()
    page.wait_for_load_state()


def _approve(page: Page, words: str) -> None:
    line = page.locator(".moderation-comment", has_text=words)
    line.locator("button[value^=approve]").click()
    page.wait_for_load_state()
    assert page.locator(".messages .success").count() == 1
