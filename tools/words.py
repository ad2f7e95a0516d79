"""The words in four languages: `compile` makes the .mo files, `check` names what has no translation.

Babel does both, so that a new machine needs no gettext of its own. Words are read out of Python by its own
parser and out of templates by Django's. A word that is put together while the program runs is named too,
since nobody can translate it.
"""

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

ROOMS = Path(__file__).resolve().parents[1] / "nashra"
LANGUAGES = ("ar", "fa", "he")


class Word(NamedTuple):
    """What a translation is found by; `plural` is empty where the word does not count."""

    text: str
    plural: str = ""
    context: str = ""


class Untranslatable(Exception):
    """A word that is put together while the program runs."""


class Places(NamedTuple):
    """At which place of a call its context, text and plural stand."""

    context: int | None
    text: int
    plural: int | None


CALLS = {
    "gettext": Places(None, 0, None),
    "ngettext": Places(None, 0, 1),
    "pgettext": Places(0, 1, None),
    "npgettext": Places(0, 1, 2),
}
# The same in Babel's way, for what Django makes of a template.
KEYWORDS = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


def compile_all() -> int:
    for source in sorted(ROOMS.glob("*/locale/*/LC_MESSAGES/django.po")):
        with source.with_suffix(".mo").open("wb") as target:
            write_mo(target, catalog(source))
    return 0


def check_all() -> int:
    """Print each word of the rooms that a language lacks or marks as fuzzy, and each that can't have one."""
    missing = 0
    for room in rooms():
        needed, wrong = wanted(room)
        lines = [f"{room.name}: {place}" for place in wrong]
        for language in LANGUAGES:
            source = words_of(room, language)
            had = translated(catalog(source)) if source.exists() else set()
            lines += [f"{room.name}: {language}: no word for {_shown(word)}" for word in sorted(needed - had)]
        missing += len(lines)
        print(*lines, sep="\n", end="\n" if lines else "")
    print(f"words: {missing} missing")
    return 1 if missing else 0


def rooms() -> list[Path]:
    return sorted(path.parent for path in ROOMS.glob("*/__init__.py"))


def words_of(room: Path, language: str) -> Path:
    return room / "locale" / language / "LC_MESSAGES" / "django.po"


def catalog(source: Path) -> Catalog:
    with source.open("rb") as file:
        return read_po(file, locale=source.parts[-3], abort_invalid=True)


def word(message: Message) -> Word:
    text, plural = message.id if isinstance(message.id, tuple) else (message.id, "")
    return Word(text, plural, message.context or "")


def translated(found: Catalog) -> set[Word]:
    return {word(message) for message in found if message.id and not message.fuzzy and all(forms(message))}


def forms(message: Message) -> tuple[str, ...]:
    """The translations of a message: one, or as many as its language has plurals."""
    return message.string if isinstance(message.string, tuple) else (message.string,)


def wanted(room: Path) -> tuple[set[Word], list[str]]:
    """The words that a room shows, and the places of those that nobody could translate."""
    words, wrong = set(), []
    for file in sorted(room.rglob("*")):
        try:
            words |= set(_words(file))
        except Untranslatable as error:
            wrong.append(f"{file.relative_to(room)}: {error}")
    return words, wrong


def _words(file: Path) -> Iterator[Word]:
    if file.suffix == ".py":
        yield from python_words(file.read_text())
    elif "templates" in file.parts and file.is_file():
        yield from template_words(file.read_text())


def python_words(source: str) -> Iterator[Word]:
    """The words of a module, by whatever names it imports Django's functions. Raises `Untranslatable`."""
    tree = ast.parse(source)
    names = _imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (places := _places(node.func, names)):
            found = _word(node, places)
            if found is not None:
                yield found


def template_words(source: str) -> Iterator[Word]:
    lines = "\n".join(line.strip() for line in templatize(source).splitlines())
    for _line, text, _comments, context in extract("python", io.BytesIO(lines.encode()), keywords=KEYWORDS):
        yield Word(*(text if isinstance(text, tuple) else (text, "")), context or "")


def _imported(tree: ast.AST) -> dict[str, str]:
    """Django's functions under the names that the module gives them."""
    return {
        name.asname or name.name: name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for name in node.names
    }


def _places(function: ast.expr, names: dict[str, str]) -> Places | None:
    if isinstance(function, ast.Name):
        called = names.get(function.id, "")
    else:  # translation.gettext(…)
        called = function.attr if isinstance(function, ast.Attribute) else ""
    return CALLS.get(called.removesuffix("_lazy").removesuffix("_noop"))


def _word(call: ast.Call, places: Places) -> Word | None:
    """None where the text stands elsewhere: in a table of words that `gettext_noop` marks."""
    text = call.args[places.text]
    if isinstance(text, ast.JoinedStr | ast.BinOp):
        raise Untranslatable(
            f"line {call.lineno}: write the words in one piece, with %(name)s where something is put in"
        )
    if not isinstance(text, ast.Constant):
        return None
    context, plural = (_constant(call, place) for place in (places.context, places.plural))
    return Word(str(text.value), plural, context)


def _constant(call: ast.Call, place: int | None) -> str:
    if place is None:
        return ""
    given = call.args[place]
    if not isinstance(given, ast.Constant):
        raise Untranslatable(f"line {call.lineno}: write the context and the plural here as plain words")
    return str(given.value)


def _shown(word: Word) -> str:
    return repr(word.text) + (f" (in the sense of {word.context!r})" if word.context else "")


if __name__ == "__main__":
    sys.exit({"compile": compile_all, "check": check_all}[sys.argv[1]]())
