"""The words in four languages: `compile` makes the .mo files, `check` names what has no translation.

Babel does both, so that a new machine needs no gettext of its own.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOMS = Path(__file__).resolve().parents[1] / "nashra"
LANGUAGES = ("ar", "fa", "he")
CALLS = {"_", "gettext", "gettext_lazy", "gettext_noop", "pgettext", "ngettext", "ngettext_lazy", "pgettext_lazy"}
TAG = re.compile(r"\{%-?\s*(?:translate|trans)\s+(?:\"([^\"]+)\"|'([^']+)')")
BLOCK = re.compile(r"\{%\s*blocktranslate[^%]*%\}(.*?)\{%\s*endblocktranslate\s*%\}", re.S)


def compile_all() -> int:
    for source in sorted(ROOMS.glob("*/locale/*/LC_MESSAGES/django.po")):
        with source.with_suffix(".mo").open("wb") as target:
            write_mo(target, catalog(source))
    return 0


def check_all() -> int:
    """Print each word of the rooms that a language lacks, or has but marks as fuzzy."""
    missing = 0
    for room in sorted(path for path in ROOMS.iterdir() if path.is_dir()):
        wanted = {word for file in room.rglob("*") for word in words(file)}
        for language in LANGUAGES:
            source = room / "locale" / language / "LC_MESSAGES" / "django.po"
            had = translated(catalog(source)) if source.exists() else set()
            for word in sorted(wanted - had):
                missing += 1
                print(f"{room.name}: {language}: no word for {word!r}")
    print(f"words: {missing} missing")
    return 1 if missing else 0


def catalog(source: Path) -> Catalog:
    with source.open("rb") as file:
        return read_po(file, locale=source.parts[-3])


def translated(found: Catalog) -> set[str]:
    done = set()
    for message in found:
        filled = all(message.string) if isinstance(message.string, tuple) else bool(message.string)
        if message.id and filled and not message.fuzzy:
            done.add(message.id[0] if isinstance(message.id, tuple) else message.id)
    return done


def words(file: Path) -> Iterator[str]:
    if file.suffix == ".py":
        yield from _python_words(file.read_text())
    elif file.suffix in {".html", ".txt"}:
        text = file.read_text()
        for match in TAG.finditer(text):
            yield match[1] or match[2]
        for match in BLOCK.finditer(text):
            for part in re.split(r"\{%\s*plural\s*%\}", match[1])[:1]:
                yield re.sub(r"\{\{\s*(\w+)\s*\}\}", r"%(\1)s", part.strip())


def _python_words(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in CALLS:
            continue
        first = 1 if node.func.id.startswith("pgettext") else 0
        if len(node.args) > first and isinstance(node.args[first], ast.Constant):
            yield str(node.args[first].value)


if __name__ == "__main__":
    sys.exit({"compile": compile_all, "check": check_all}[sys.argv[1]]())
