"""Labels that nobody lists, told by where they stand and what stands beside them: the small lines around a headline are
date and number, whatever a site calls them. Asked last, and only for what no label has told."""

import re

from .labels import Role, likely_role, role_of
from .line import FULL_STOP, Line, Value, is_sentence
from .noise import Noise
from .values import has_digit, identifier
from .when import find

_BESIDE = re.compile(r"\s*[:：﹕∶׃=#№]+\s*")
_SEGMENTS = re.compile(r"\s*[|¦•·●]\s*|\t+|\s[–—-]\s")
_YEARS = range(1300, 2200)


def read_unlisted(lines: list[Line], language: str = "") -> None:
    """Give a release date and a news ID to the lines that can be nothing else, where the page has none yet."""
    first = next((index for index, line in enumerate(lines) if line.free and is_sentence(line)), len(lines))
    head = [line for line in lines[:first] if len(line.text) <= 120]
    if not _has(lines, Role.PUBLISHED):
        _find_date(head, language)
    if not _has(lines, Role.NEWS_ID):
        _find_number(head)


def _has(lines: list[Line], role: Role) -> bool:
    return any(value.role is role for line in lines for value in line.values)


def _find_date(head: list[Line], language: str) -> None:
    """A day with its clock or its weekday and hardly a word more is no headline."""
    for line in head:
        if not line.free or FULL_STOP.search(line.text) or not has_digit(line.text):
            continue
        sighting = find(line.text, language)
        words = len(sighting.rest.split())
        if sighting.stamps and (
            (sighting.clocks and words <= 4) or (sighting.weekday is not None and words <= 2)
        ):
            line.values = [Value(Role.PUBLISHED, line.text, sighting.rest)]
            return


def _find_number(head: list[Line]) -> None:
    found = [(line, value) for line in head for value in _numbers(line)]
    if found:
        line, value = max(found, key=lambda one: len(one[1].text))
        line.values = [*line.values, value]
    for line in head:
        if line.free and _names_number(line.text):
            line.noise = Noise.BEFORE


def _numbers(line: Line) -> list[Value]:
    """The numbers of three digits and more that stand behind a word or two, with a sign between."""
    if not line.free and not any(value.role in (Role.PUBLISHED, Role.UPDATED) for value in line.values):
        return []
    found = []
    for part in _SEGMENTS.split(line.text):
        label, number = _parted(part)
        if number >= 100 and 0 < len(label.split()) <= 4 and not has_digit(label) and _may_name(label):
            found.append(Value(Role.NEWS_ID, str(number), label))
    return found


def _parted(text: str) -> tuple[str, int]:
    """A label and its number; without a sign between, only one or two words before what is no year."""
    pieces = _BESIDE.split(text.strip(), maxsplit=1)
    if len(pieces) == 2:
        return pieces[0], identifier(pieces[1]) or 0
    words = text.split()
    number = identifier(words[-1]) if 2 <= len(words) <= 3 and words[-1].isdigit() else None
    return " ".join(words[:-1]), number if number and number > 999 and number not in _YEARS else 0


def _may_name(label: str) -> bool:
    return role_of(label) is None and likely_role(label, of_number=True) is not Role.COUNT


def _names_number(text: str) -> bool:
    """A label of news IDs beside what is no whole number, as '23-4471': not an ID that we can keep, but no headline either."""
    label, _, value = text.partition(_sign(text))
    return (
        bool(value.strip())
        and len(value.split()) == 1
        and has_digit(value)
        and (role_of(label) or likely_role(label, of_number=True)) is Role.NEWS_ID
    )


def _sign(text: str) -> str:
    match = _BESIDE.search(text)
    return match[0] if match else "\n"
