"""Recognising menus: rows of short parts, and runs of short lines above or below the story."""

import re

from .labels import Role
from .line import FULL_STOP, Form, Line, Value, is_sentence
from .noise import Noise, menu_share

_ROW = re.compile(r"\s*[|›»>•·‹«→←]\s*|\s+/\s+|\s{3,}|\s+[-–]\s+")
_PATH = re.compile(r"\s*[›»>‹«→←]\s*|\s+/\s+")
_HOMES = {
    "الرئيسية",
    "الصفحة الرئيسية",
    "صفحه اصلی",
    "صفحه نخست",
    "خانه",
    "ראשי",
    "דף הבית",
    "עמוד הבית",
    "home",
    "front page",
}


def mark_menus(lines: list[Line]) -> None:
    """Marks menus; the section that a path ('home › politics') names becomes a value."""
    for line in lines:
        if line.free and line.form in (Form.TEXT, Form.BULLET) and _is_row(line):
            line.noise = Noise.MENU
            if section := _section_of_path(line.text):
                line.values = [Value(Role.SECTION, section)]
    _mark_runs(lines)


def _is_row(line: Line) -> bool:
    text = line.text
    if line.length > 45 or FULL_STOP.search(text):
        return False
    parts = [part for part in _ROW.split(text) if part]
    if _section_of_path(text):
        return True
    if len(parts) < 3 or any(len(part.split()) > 4 for part in parts):
        return menu_share(text) >= 0.99 and line.length >= 3
    return menu_share(text) >= 0.34 or len(parts) >= 5


def _section_of_path(text: str) -> str:
    parts = [part.strip() for part in _PATH.split(text) if part.strip()]
    if len(parts) >= 2 and parts[0].casefold() in _HOMES and len(parts[1].split()) <= 4:
        return parts[1]
    return ""


def _mark_runs(lines: list[Line]) -> None:
    """Three or more short lines one after another are a menu if some of their words are words of menus, or all of them are
    very short; inside the story, between paragraphs, only the former."""
    sentences = [index for index, line in enumerate(lines) if line.free and is_sentence(line)]
    first, last = (sentences[0], sentences[-1]) if sentences else (len(lines), len(lines))
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and _is_short(lines[end]):
            end += 1
        run = lines[index:end]
        _mark_run(run, inside=first < index < last, above=index < first)
        index = max(end, index + 1)


def _mark_run(run: list[Line], *, inside: bool, above: bool) -> None:
    if not run or inside:
        return
    share = sum(menu_share(line.text) >= 0.5 for line in run) / len(run)
    if len(run) >= 3 and (share >= 0.3 or (len(run) >= 5 and all(line.length <= 2 for line in run))):
        for line in run:
            line.noise = Noise.MENU
        return
    for line in run:
        if menu_share(line.text) >= 0.99:
            line.noise = Noise.MENU
            if above and len(run) == 1 and line.text.casefold() not in _HOMES:
                line.values = [Value(Role.SECTION, line.text)]


def _is_short(line: Line) -> bool:
    return (
        line.free
        and line.length <= 3
        and not FULL_STOP.search(line.text)
        and line.form in (Form.TEXT, Form.BULLET)
    )
