"""The house as it stands on the disk: its rooms, their floors and its files."""

import subprocess
from configparser import ConfigParser
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "nashra"


@cache
def floors() -> dict[str, int]:
    """The floor of each room, 1 at the bottom, as import-linter is told in `.importlinter`."""
    contracts = ConfigParser()
    contracts.read(ROOT / ".importlinter")
    layers = contracts["importlinter:contract:floors"]["layers"].split("\n")
    rising = [line for line in reversed(layers) if line.strip()]
    return {
        name.strip().removeprefix("nashra."): floor
        for floor, line in enumerate(rising, 1)
        for name in line.split("|")
    }


@cache
def rooms() -> list[str]:
    """The packages that stand in `nashra/`."""
    return sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py"))


def may_use(room: str, other: str) -> bool:
    """Whether `room` may know `other`: itself, or a room on a floor below."""
    return other == room or floors()[other] < floors()[room]


def modules() -> list[Path]:
    """Our Python files; migrations are written by Django."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)


@cache
def kept_files() -> list[Path]:
    """What git has, and what it would take: tracked files and new ones that are not ignored."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is no git checkout: what would be committed can't be told")
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def pages() -> list[Path]:
    """The Markdown pages for people."""
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
