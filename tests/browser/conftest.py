"""A newsroom served for real and Debian's Chromium to look at it with."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.served import Served, own_database
from tests.shared import required

from .cast import DESK, PASSWORD
from .watch import Watch

CHROMIUM = Path("/usr/bin/chromium")
QUIET = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]
PATIENCE = 20_000  # milliseconds, on a machine that does other things besides


class Place(NamedTuple):
    """A story that `seed` made."""

    key: int
    number: int

    @property
    def editor(self) -> str:
        return f"/desk/snippets/stories/story/edit/{self.key}/"

    def act(self, verb: str) -> str:
        return f"/desk/release/{self.key}/{verb}/"


class Newspaper(NamedTuple):
    """The served newsroom: its address, and its stories by edition and name."""

    base: str
    stories: dict[str, dict[str, Place]]

    def story(self, language: str, name: str) -> Place:
        return self.stories[language][name]


Open = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All of them on one worker: one newsroom and one browser are enough."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


# Playwright's loop makes Django refuse its database in the same thread: everything here ends with the last test of this folder.
@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        reason = f"no {CHROMIUM}: apt-get install chromium"
        pytest.fail(reason) if required("chromium") else pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = _launch(playwright)
        yield browser
        browser.close()


def _launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=str(CHROMIUM), args=QUIET)


@pytest.fixture(scope="package")
def newspaper(
    chromium: Browser, newsroom: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Newspaper]:
    served = Served(tmp_path_factory.mktemp("browser") / "data", database=own_database(), workers=1)
    try:
        made = served.run("init", "--edition", "ar", "--edition", "en")
        assert made.returncode == 0, made.stderr
        filled = served.run("shell", "-v", "0", "-c", "from tests.browser.seed import fill; fill()")
        assert filled.returncode == 0, filled.stderr
        stories = json.loads(filled.stdout.splitlines()[-1])
        served.start()
        yield Newspaper(
            served.base,
            {
                code: {name: Place(**place) for name, place in found.items()}
                for code, found in stories.items()
            },
        )
    finally:
        served.stop()


@pytest.fixture(scope="package")
def sessions(chromium: Browser, newspaper: Newspaper) -> dict[str, Any]:
    """Who has signed in, by language."""
    found = {}
    for language in DESK:
        context = chromium.new_context(base_url=newspaper.base)
        sign_in(context.new_page(), language)
        found[language] = context.storage_state()
        context.close()
    return found


@pytest.fixture
def open_page(request: pytest.FixtureRequest, chromium: Browser, newspaper: Newspaper) -> Iterator[Open]:
    """`open_page("/ar/")` as a reader's telephone does; `desk="ar"` as somebody who has signed in."""
    contexts, watches = [], []

    def opened(path: str = "", *, width: int = 360, desk: str = "", **options: Any) -> Page:
        if desk:
            options["storage_state"] = request.getfixturevalue("sessions")[desk]
        context = chromium.new_context(
            base_url=newspaper.base, viewport={"width": width, "height": 800}, **options
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        watches.append(Watch(context, newspaper.base))
        page = context.new_page()
        if path:
            page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [fault for watch in watches for fault in watch.faults] == []


def sign_in(page: Page, language: str, password: str = PASSWORD) -> None:
    page.goto("/desk/")
    page.fill("[name=username]", DESK[language])
    page.fill("[name=password]", password)
    page.click("form button[type=submit]")
    page.wait_for_load_state()
