"""The desk's editor as its users take hold of it."""

import re

from playwright.sync_api import Page, expect

NEW = "/desk/snippets/stories/story/add/"


def write_lead(page: Page, words: str) -> None:
    page.locator("[data-contentpath=lead] [contenteditable=true]").click()
    page.keyboard.insert_text(words)


def write_paragraph(page: Page, words: str) -> None:
    """A block of its own in the empty body."""
    page.locator("[data-contentpath=body] .c-sf-add-button").first.click()
    page.locator(".w-combobox__option").first.click()
    block = page.locator("[data-contentpath=body] [contenteditable=true]").first
    expect(block).to_be_focused()
    page.keyboard.insert_text(words)
    expect(page.locator("[name=body-0-value]")).to_have_value(re.compile(re.escape(words)))


def choose_section(page: Page) -> None:
    """The first that is offered."""
    first = page.locator("#id_section option[data-edition]:not([hidden])").first
    page.select_option("#id_section", first.get_attribute("value"))


def press(page: Page, name: str) -> None:
    """A button or a link under the small arrow beside 'Save draft'."""
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.locator(f"footer [name={name}], footer a[href*='/{name}/']").first.click()
    page.wait_for_load_state()


def told(page: Page, kind: str) -> str:
    """The desk's message of this kind: success, error, info."""
    message = page.locator(f".messages .{kind}")
    expect(message.first).to_be_visible()
    return message.first.inner_text()
