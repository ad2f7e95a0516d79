"""axe-core finds nothing serious or critical: on the site as a telephone shows it, at the desk as a screen does."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.shared import required

from . import desk
from .conftest import Newspaper, Open
from .test_reader import public_pages

BESIDE = Path.home() / ".cache/nashra-checks/npm/node_modules/axe-core/axe.min.js"
SERIOUS = {"serious", "critical"}
languages = pytest.mark.parametrize("language", ["ar", "en"])


@pytest.fixture(scope="module")
def axe() -> str:
    """Its source, from the test requirement or from `../shared/checks/setup.sh`."""
    package = find_spec("axe_playwright_python")
    places = [BESIDE]
    if package and package.origin:
        places.insert(0, Path(package.origin).with_name("axe.min.js"))
    found = next((place for place in places if place.exists()), None)
    if found is None:
        reason = "no axe-core: pip install axe-playwright-python, or ../shared/checks/setup.sh"
        pytest.fail(reason) if required("axe") else pytest.skip(reason)
    return found.read_text()


@languages
def test_axe_finds_nothing_serious_on_the_site(
    open_page: Open, newspaper: Newspaper, axe: str, language: str
) -> None:
    page, found = open_page(), {}
    for path in public_pages(newspaper, language):
        page.goto(path)
        found[path] = serious(page, axe)
    page.goto(f"/n/{newspaper.story(language, 'read').number}")
    page.locator(".comment-send button").click()
    page.wait_for_load_state()
    assert page.locator("[aria-invalid=true]").count() == 3
    found["errors of the comment form"] = serious(page, axe)
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_axe_finds_nothing_serious_at_the_desk(open_page: Open, newspaper: Newspaper, axe: str) -> None:
    story = newspaper.story("ar", "read")
    found = {"sign-in": serious(open_page("/desk/login/", locale="ar"), axe)}
    page = open_page(desk="ar", width=1280)
    for path in (
        *("/desk/", "/desk/snippets/stories/story/", desk.NEW, story.editor),
        *(story.act("correct"), story.act("kill"), "/desk/comments/"),
    ):
        page.goto(path)
        found[path] = serious(page, axe)
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_axe_finds_nothing_serious_in_the_english_editor(
    open_page: Open, newspaper: Newspaper, axe: str
) -> None:
    story = newspaper.story("en", "read")
    page = open_page(story.editor, desk="en", width=1280)
    assert serious(page, axe) == []
    page.goto(story.act("withdraw"))
    assert serious(page, axe) == []


def serious(page: Page, axe: str) -> list[str]:
    page.evaluate(axe)
    faults = page.evaluate("axe.run({resultTypes: ['violations']}).then(done => done.violations)")
    return [
        f"{fault['id']}: {node['html'][:200]}"
        for fault in faults
        if fault["impact"] in SERIOUS
        for node in fault["nodes"]
    ]
