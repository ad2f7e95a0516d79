"""The habits of the house: small files, short functions, rooms that introduce themselves, all words there."""

import ast
import re
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from .house import PACKAGE, ROOT, kept_files, modules, name, rooms

LONGEST_FILE = 400
USUAL_FILE = 250  # nine files of ten
LONGEST_FUNCTION = 50
LEAST = 20  # lines of code: a room with fewer does nothing yet
CSS_COMMENT = re.compile(r"/\*.*?\*/", re.S)
CSS_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|url\([^)]*\)")
CSS_SIDE = re.compile(r"(?<![\w.#-])(?:[a-z]+-)*(?:left|right)(?:-[a-z]+)*(?![\w-])")
SENTENCE = re.compile(r"[.?!](?:\s|$)")
# Put together here, so that this file does not hold what it looks for.
REGISTRIES = [
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry." + "npmjs",
    "npmjs" + ".com",
    "yarnpkg" + ".com",
    "crates" + ".io",
    "rubygems" + ".org",
    "proxy." + "golang",
    "jsdelivr" + ".net",
    "unpkg" + ".com",
]


def test_no_file_is_long():
    long = {name(path): _lines(path) for path in modules() if _lines(path) > LONGEST_FILE}
    assert long == {}


def test_nine_files_of_ten_are_short():
    lines = [_lines(path) for path in modules() if _lines(path)]
    assert statistics.quantiles(lines, n=10)[-1] <= USUAL_FILE


def test_no_function_is_long():
    long = [
        f"{name(path)}:{node.lineno} {node.name}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_css_knows_neither_left_nor_right():
    sided = [
        f"{name(path)}:{line} {match[0]}"
        for path in sorted(PACKAGE.rglob("*.css"))
        for line, text in enumerate(_plain_css(path).splitlines(), 1)
        for match in CSS_SIDE.finditer(text)
    ]
    assert sided == []


@pytest.mark.parametrize(
    "css", ["margin-left: 0", "float:right", "a{left:0}", "border-top-right-radius: 2px", "text-align: left"]
)
def test_the_look_at_css_finds_every_kind_of_side(css):
    assert CSS_SIDE.search(css)


@pytest.mark.parametrize(
    "css", [".left-out { margin-inline-start: 0 }", "--leftover: 1px", "a.right { inset-block-end: 0 }"]
)
def test_the_look_at_css_leaves_names_alone(css):
    assert not CSS_SIDE.search(css)


@pytest.mark.parametrize("room", rooms())
def test_a_room_says_what_it_is_for_and_where_to_start(room):
    told = ast.get_docstring(ast.parse((PACKAGE / room / "__init__.py").read_text())) or ""
    assert len(SENTENCE.findall(told)) >= 2, f"nashra/{room}/__init__.py wants a paragraph"
    start = re.search(r"\bstart\b(.*)", told, re.S | re.I)
    assert start, f"nashra/{room}/__init__.py does not say where to start"
    named = re.findall(r"`([\w/]+)(?:\.\w+|/)?[^`]*`", start[1])
    assert named, f"nashra/{room}/__init__.py names no file to start with"
    assert [word for word in named if not _stands_in(room, word)] == []


def test_nothing_is_re_exported():
    speaking = [
        name(path)
        for path in PACKAGE.rglob("__init__.py")
        if any(not isinstance(node, ast.Expr) for node in ast.parse(path.read_text()).body)
    ]
    assert speaking == []


def test_no_room_is_empty():
    empty = [room for room in rooms() if _code(room) < LEAST]
    assert empty == []


def test_every_word_is_translated():
    found = subprocess.run(
        [sys.executable, "tools/words.py", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    told = (found.stdout + found.stderr).strip().splitlines()
    assert found.returncode == 0, "\n".join([*told[:20], told[-1]])


@pytest.mark.parametrize("list_name", ["run", "test"])
def test_every_requirement_is_pinned_with_its_hashes(list_name):
    text = (ROOT / "requirements" / f"{list_name}.txt").read_text().replace("\\\n", " ")
    pinned = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    loose = [
        line
        for line in pinned
        if not re.match(r"^[\w.-]+(\[[\w,-]+\])?==\S+ .*--hash=sha256:[0-9a-f]{64}", line)
    ]
    assert loose == []
    assert len(pinned) > 20


@pytest.mark.parametrize("list_name", ["run", "test"])
def test_what_is_asked_for_is_what_is_pinned(list_name):
    asked = {_plain(match) for match in _asked_for(list_name)}
    text = (ROOT / "requirements" / f"{list_name}.txt").read_text()
    assert (
        asked - {_plain(match) for match in re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==", text, re.M)} == set()
    )


def test_no_file_names_the_host_of_a_package_registry():
    naming = [
        f"{name(path)}: {host}"
        for path in kept_files()
        for host in REGISTRIES
        if host.encode() in path.read_bytes().lower()
    ]
    assert naming == []


def _lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def _plain_css(path: Path) -> str:
    """The declarations without comments and quoted words; lines keep their numbers."""
    text = CSS_COMMENT.sub(lambda match: "\n" * match[0].count("\n"), path.read_text())
    return CSS_QUOTED.sub("", text)


def _stands_in(room: str, word: str) -> bool:
    path = PACKAGE / room / word
    return path.exists() or path.with_suffix(".py").exists()


def _code(room: str) -> int:
    """Lines of the room's own modules, without the paragraph and the app's declaration."""
    own = [path for path in modules() if PACKAGE / room in path.parents]
    return sum(_lines(path) for path in own if path.name not in {"__init__.py", "apps.py"})


def _asked_for(list_name: str) -> list[str]:
    return re.findall(r"^([A-Za-z][\w.-]*)", (ROOT / "requirements" / f"{list_name}.in").read_text(), re.M)


def _plain(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()
