"""The pages for people tell the truth: settings, rooms, decisions, links, paths and commands."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

from nashra.config.environment import SETTINGS, Setting

from .house import ROOT, floors, kept_files, name, pages, rooms

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.S | re.M)
HEADING = re.compile(r"^#+ +(.+?)\s*$", re.M)
PATH = re.compile(r"`((?:nashra|tests|tools|docs|requirements|bench)/[\w./-]*\w/?)`")
COMMAND = re.compile(r"^(?:\S+=\S+ )*(?:\.venv/bin/)?nashra ([a-z_-]+)", re.M)
TARGET = re.compile(r"^make ([a-z]+)", re.M)
OWN_COMMANDS = {"serve"}  # told apart before Django is woken
PARTS = ["Context", "Decision", "Consequences"]
HALF_A_PAGE = 350  # words
SETTINGS_PAGE = ROOT / "docs" / "settings.md"
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))


def test_every_setting_is_documented_and_no_other_is():
    told = re.findall(r"^### `(\w+)`$", SETTINGS_PAGE.read_text(), re.M)
    assert sorted(told) == sorted(setting.name for setting in SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_the_example_of_a_setting_can_be_used(setting):
    examples = re.findall(rf"`{setting.name}=([^`]*)`", _told(setting))
    assert examples, f"docs/settings.md gives no example `{setting.name}=…`"
    for example in examples:
        setting.read(example)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_the_default_of_a_setting_is_told(setting):
    counted = setting.name == "NASHRA_WEB_WORKERS"  # follows the machine
    assert "Default:" in _told(setting)
    assert counted or not setting.default or f"Default: `{setting.default}`" in _told(setting)


def test_the_readme_has_a_row_for_every_room_and_no_other():
    rows = re.findall(r"^\| *(\d+) *\| *`(\w+)` *\|", (ROOT / "README.md").read_text(), re.M)
    told = {room: int(floor) for floor, room in rows}
    levels = sorted(set(told.values()))  # the numbers leave space for rooms to come
    assert {room: levels.index(floor) + 1 for room, floor in told.items()} == floors()
    assert sorted(room for _floor, room in rows) == rooms()


def test_every_runtime_dependency_has_its_decision_record():
    asked = re.findall(r"^([A-Za-z][\w.-]*)", (ROOT / "requirements" / "run.in").read_text(), re.M)
    recorded = {path.stem.split("-", 1)[1] for path in DECISIONS}
    assert [wanted for wanted in asked if wanted not in recorded] == []


def test_a_record_speaks_of_the_release_that_is_pinned():
    pins = dict(
        re.findall(
            r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+)", (ROOT / "requirements" / "run.txt").read_text(), re.M
        )
    )
    told = {
        path.stem.split("-", 1)[1]: re.search(r"^Pinned: ([\d.]+\d)", path.read_text(), re.M)
        for path in DECISIONS
    }
    stale = [
        name for name, match in told.items() if match and not f"{pins[name]}.".startswith(f"{match[1]}.")
    ]
    assert stale == []
    assert sum(bool(match) for match in told.values()) > 10


def test_decisions_are_numbered_without_gaps():
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_is_half_a_page_with_its_three_parts(path):
    text = path.read_text()
    assert re.findall(r"^## (.+)$", text, re.M) == PARTS
    assert text.startswith(f"# {int(path.name[:4])}. ")
    assert len(text.split()) <= HALF_A_PAGE


@pytest.mark.parametrize("page", pages(), ids=name)
def test_links_lead_somewhere(page):
    dead = [link for link in LINK.findall(_without_code(page)) if not _leads(page, link)]
    assert dead == []


@pytest.mark.parametrize("page", pages(), ids=name)
def test_paths_that_are_named_are_there(page):
    assert [path for path in PATH.findall(page.read_text()) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", pages(), ids=name)
def test_commands_that_are_shown_are_there(page):
    known = OWN_COMMANDS | set(get_commands())
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))
    shown = "\n".join(code for language, code in FENCE.findall(page.read_text()) if language == "sh")
    assert [command for command in COMMAND.findall(shown) if command not in known] == []
    assert [target for target in TARGET.findall(shown) if target not in targets] == []


def test_ci_can_be_run():
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
    assert not [path for path in kept_files() if path.is_relative_to(ROOT / ".github")]


def _told(setting: Setting) -> str:
    """What docs/settings.md says under the name of the setting."""
    parts = re.split(r"^### `(\w+)`$", SETTINGS_PAGE.read_text(), flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True)).get(setting.name, "")


def _without_code(page: Path) -> str:
    return re.sub(r"`[^`\n]*`", "", FENCE.sub("", page.read_text()))


def _leads(page: Path, link: str) -> bool:
    if re.match(r"[a-z]+:", link):
        return True
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return target.exists() and (not anchor or anchor in _anchors(target))


def _anchors(page: Path) -> set[str]:
    """The anchors that a heading gets: small letters, hyphens for spaces, no punctuation."""
    heads = HEADING.findall(FENCE.sub("", page.read_text()))
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}
