"""The walls that import-linter can't see: templates, tags, static files and foreign keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import Field, ForeignKey, Model
from django.template import TemplateDoesNotExist
from django.template.loader import get_template

from .house import PACKAGE, floors, may_use, name, rooms

COMMENT = re.compile(r"\{#.*?#\}|\{%\s*comment\b.*?\{%\s*endcomment\s*%\}", re.S)
TAG = re.compile(r"\{%-?\s*(extends|include|static)\s+(\S+)")
LOAD = re.compile(r"\{%\s*load\s+(.*?)\s*%\}", re.S)
LITERAL = re.compile(r"""(["'])(?P<path>[^"']+)\1""")
FOREIGN = {
    "auth",
    "contenttypes",
    "sessions",
    "taggit",
    "wagtailcore",
    "wagtailimages",
    "wagtaildocs",
    "wagtailusers",
    "wagtailsearch",
}


def test_every_room_has_a_floor_and_every_floor_a_room():
    assert sorted(floors()) == rooms()


BRANDING = {"wagtailadmin"}  # the frame of the desk has our name by templates of Wagtail's names


def test_a_room_keeps_its_templates_and_static_files_under_its_own_name():
    strayed = [
        name(path)
        for room in rooms()
        for kind in ("templates", "static")
        for path in (PACKAGE / room / kind).rglob("*")
        if path.is_file() and path.relative_to(PACKAGE / room / kind).parts[0] not in {room, *BRANDING}
    ]
    assert strayed == []


def test_a_template_uses_only_templates_of_its_room_and_of_rooms_below():
    upward = [
        f"{name(template)}: {tag} {path}"
        for room, template in _templates()
        for tag, path in _named(template)
        if _room_of(path) and not may_use(room, _room_of(path))
    ]
    assert upward == []


def test_a_template_names_what_it_includes_and_it_is_there():
    missing = []
    for _room, template in _templates():
        for tag, path in _named(template):
            if tag != "static" and not _exists(path):
                missing.append(f"{name(template)}: {tag} {path}")
    assert missing == []


def test_a_template_loads_only_tags_of_its_room_and_of_rooms_below():
    homes = {path.stem: path.parent.parent.name for path in PACKAGE.glob("*/templatetags/*.py")}
    upward = [
        f"{name(template)}: load {library}"
        for room, template in _templates()
        for library in _libraries(template)
        if library in homes and not may_use(room, homes[library])
    ]
    assert upward == []


@pytest.mark.parametrize("room", rooms())
def test_foreign_keys_point_to_the_own_room_or_below(room):
    upward = [
        f"{field} → {field.related_model._meta.label}"
        for field in _relations(room)
        if not _may_point_to(room, field.related_model)
    ]
    assert upward == []


def test_the_record_has_no_foreign_key_to_another_room():
    abroad = [str(field) for field in _relations("record") if field.related_model._meta.app_label != "record"]
    assert abroad == []
    assert any(
        isinstance(field, ForeignKey) for field in _relations("record")
    )  # the look itself is not blind


def _templates() -> Iterator[tuple[str, Path]]:
    for room in rooms():
        for template in sorted((PACKAGE / room / "templates").rglob("*.html")):
            yield room, template


def _text(template: Path) -> str:
    return COMMENT.sub("", template.read_text())


def _named(template: Path) -> Iterator[tuple[str, str]]:
    """The tag and the path of each extends, include and static; what is no literal is told as it stands."""
    for match in TAG.finditer(_text(template)):
        literal = LITERAL.fullmatch(match[2])
        yield match[1], literal["path"] if literal else match[2]


def _room_of(path: str) -> str:
    first = path.split("/", 1)[0]
    return first if first in rooms() else ""


def _exists(path: str) -> bool:
    try:
        get_template(path)
    except TemplateDoesNotExist:
        return False
    return True


def _libraries(template: Path) -> Iterator[str]:
    for match in LOAD.finditer(_text(template)):
        words = match[1].split()
        yield from words[-1:] if "from" in words else words


def _relations(room: str) -> list[Field]:
    """Every field of the room's models that points to a model, those of Wagtail's base classes included."""
    found = []
    for model in apps.get_models(include_auto_created=True):
        if model.__module__.startswith(f"nashra.{room}."):
            found += [
                field for field in model._meta.get_fields() if field.related_model and not field.auto_created
            ]
    return found


def _may_point_to(room: str, model: type[Model]) -> bool:
    label = model._meta.app_label
    return may_use(room, label) if label in rooms() else label in FOREIGN
