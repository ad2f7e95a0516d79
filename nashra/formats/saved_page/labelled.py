"""Finding labels and their values: 'label: value' in one line or several of them, the value on the next line, or without a
colon, where the kind of the value leaves no doubt; and known shapes of values without any label."""

import re

from .labels import LONGEST, Role, likely_role, role_of
from .line import Line, Value
from .values import ADDRESS, PROSE, fits, has_digit, identifier, is_moment
from .when import find

_TYPED = {Role.NEWS_ID, Role.PUBLISHED, Role.UPDATED, Role.TIME, Role.COUNT, Role.ADDRESS}
_OPENING = " \t*•·-–—►◄▪■●|[(<«✎✍🕒🗓📅⏰🆔#_›»،"
_COLON = re.compile(r"\s*[:：﹕∶׃=]\s*|\t+\s*")
_SEGMENTS = re.compile(
    r"\s*[|¦•·●‖]\s*|\t+|\s{4,}|\s+[/–—-]\s+(?=[^\W\d]{2,}[^:|]{0,25}[:：])"
    r"|\s*[،,؛;]\s+(?=[^\W\d]{2,}[^:|،,]{0,25}[:：]\s*\d)"
)
_PARTS = re.compile(r"\s*[|•·،,/]\s+|\s+[-–—/]\s+|\s*\|\s*")
_HASHTAGS = re.compile(r"^(?:#\s?[^\s#]+[\s،,]*)+$")
_BY = re.compile(r"^(?:by|written by|reporting by|מאת|بقلم|كتبت?|به قلم|گزارش از)\s+(?=\S)", re.IGNORECASE)


def read_labels(line: Line, language: str = "") -> list[Value]:
    """The labelled values of a line, none if it is not made of them."""
    text = line.text
    if len(text) > 1500:
        return []
    if text.count("\t") == 1 and (pair := _one(text, language)):
        return pair
    if line.length <= 48 and len(segments := [part for part in _SEGMENTS.split(text) if part.strip()]) > 1:
        values = [_one(part, language) or _bare(part, language) for part in segments]
        known = _with_times([value for found in values for value in found])
        typed = [value for value in known if value.role in _TYPED]
        if typed and (
            sum(map(bool, values)) >= len(segments)
            or all(found or _is_small(part) for found, part in zip(values, segments, strict=True))
        ):
            return known
    return (
        _one(text, language)
        or _reversed(text, language)
        or _told_inside(text, language)
        or dated(text, language)
    )


def _told_inside(text: str, language: str) -> list[Value]:
    """A date with its label in the midst or behind: '22 December 2021, last update 14:00'."""
    if len(text) > 120 or not has_digit(text):
        return []
    sighting = find(text, language)
    role = role_of(sighting.rest) if sighting.stamps and sighting.rest else None
    return [Value(role, text, sighting.rest)] if role in (Role.PUBLISHED, Role.UPDATED) else []


def dated(text: str, language: str = "") -> list[Value]:
    """A date among small parts, such as a place, a section or a name: 'Beirut - 22 December 2021', 'By Sam | 3 May 2022'."""
    if len(text) > 120 or not has_digit(text) or re.search(r"[.!؟?]$", text):
        return []
    sighting = find(text, language)
    parts = [part for part in _PARTS.split(text) if part.strip()]
    others = [part for part in parts if not has_digit(part) and find(part, language).rest]
    rest = " ".join(found for part in others if (found := find(part, language).rest))
    if (
        not sighting.stamps
        or not sighting.rest
        or sighting.rest != rest
        or any(len(part.split()) > 4 for part in others)
    ):
        return []
    values = [Value(Role.PUBLISHED, " ".join(part for part in parts if part not in others))]
    for part in others:
        if by := _BY.match(part):
            values.append(Value(Role.BYLINE, part[by.end() :], by[0].strip()))
    return values


def _with_times(values: list[Value]) -> list[Value]:
    """A bare time belongs to the date before it."""
    joined: list[Value] = []
    for value in values:
        before = joined[-1] if joined else None
        if value.role is Role.TIME and before is not None and before.role in (Role.PUBLISHED, Role.UPDATED):
            joined[-1] = Value(before.role, f"{before.text} {value.text}", before.label)
        else:
            joined.append(value)
    return joined


def _one(text: str, language: str) -> list[Value]:
    """Labels with colons, one after another, then a label without one, then a value that needs no label."""
    text = text.strip()
    values: list[Value] = []
    rest = text
    while rest:
        found = _first(rest, language)
        if found is None:
            break
        value, rest = found
        values.append(value)
    if values:
        return values if not rest else []
    return _without_colon(text, language)


def _first(text: str, language: str) -> tuple[Value, str] | None:
    """The label at the start of a text, its value, and what follows if a further label begins inside the value."""
    for match in list(_COLON.finditer(text[:80]))[:3]:
        label = text[: match.start()].strip(_OPENING + "])>")
        if len(label.split()) > LONGEST + 1:
            return None
        role, value = role_of(label), text[match.end() :].strip()
        if role is None and not (role := _guess(label, value, language)):
            if len(label.split()) <= 4 and not has_digit(label) and fits(Role.PUBLISHED, value, language):
                return Value(
                    Role.PUBLISHED, value
                ), ""  # a date behind words that we don't know: as good as a bare one
            continue
        if fits(role, value, language):
            return _last_of(role, label, value, language)
        cut = _next_label(value, role, language)
        if cut:
            return Value(role, value[:cut].strip(" -–—|/،,()[]"), label), value[cut:].strip(" -–—|/،,()[]")
    return None


def _last_of(role: Role, label: str, value: str, language: str) -> tuple[Value, str]:
    if role not in _TYPED and role not in PROSE and (cut := _next_label(value, role, language)):
        return Value(role, value[:cut].strip(" -–—|/،,()[]"), label), value[cut:].strip(" -–—|/،,()[]")
    return Value(role, value.strip("[]") if role is not Role.LEAD else value, label), ""


def _bare(text: str, language: str) -> list[Value]:
    """A part beside labels that needs none: a date, or a number behind '#'."""
    if (sighting := is_moment(text, language)) and sighting.stamps:
        return [Value(Role.PUBLISHED, text)]
    if sighting and sighting.clocks:
        return [Value(Role.TIME, text)]
    return [Value(Role.NEWS_ID, text)] if text.strip()[:1] in "#№" and identifier(text) else []


def _next_label(value: str, role: Role, language: str) -> int:
    """Where in a value the next label begins, so that what is before fits the role; 0 if nowhere."""
    for match in list(_COLON.finditer(value[:160]))[:4]:
        starts = [found.start() for found in re.finditer(r"\S+", value[: match.start()])]
        for start in starts[-LONGEST:]:
            if (
                start
                and role_of(value[start : match.start()].strip(_OPENING))
                and fits(role, value[:start].strip(" -–—|/،,()[]"), language)
            ):
                return start
    return 0


def _guess(label: str, value: str, language: str) -> Role | None:
    """The role of an unknown label by its stems and the kind of its value."""
    if not label or len(label.split()) > 5 or not has_digit(value):
        return None
    if identifier(value) is not None:
        return likely_role(label, of_number=True)
    if has_digit(label):
        return None
    sighting = is_moment(value, language)
    if sighting and sighting.stamps:
        return likely_role(label, of_number=False)
    return None


def _without_colon(text: str, language: str) -> list[Value]:
    if _HASHTAGS.match(text) and not identifier(text):
        return [Value(Role.KEYWORDS, text, "#")]
    if ADDRESS.fullmatch(text.strip("<>() ")):
        return [Value(Role.ADDRESS, text.strip("<>() "), "")]
    if (
        (by := _BY.match(text))
        and len(text.split()) <= 7
        and not re.search(r"[.!؟?:\d]", text.replace(".", "", 1))
    ):
        return [Value(Role.BYLINE, text[by.end() :], by[0].strip())]
    if not has_digit(text) or len(text) > 140:
        return []
    pieces = text.split()
    for count in range(min(LONGEST + 1, len(pieces) - 1), 0, -1):
        label = " ".join(pieces[:count]).strip(_OPENING + "])>:")
        value = " ".join(pieces[count:])
        role = role_of(label) or (_guess(label, value, language) if count <= 3 else None)
        if role in (Role.NEWS_ID, Role.PUBLISHED, Role.UPDATED) and fits(
            role, value.strip(" -–—=#()[]"), language
        ):
            return [Value(role, value.strip(" -–—=()[]"), label)]
    return _glued(text, language)


def _glued(text: str, language: str) -> list[Value]:
    """A label that a preposition glues to its value: 'פורסם ב-22.12.2021'."""
    match = re.match(r"^(\D{3,40}?)(?:\sב-?|-)?\s?(?=\d)", text)
    if match:
        role, value = role_of(match[1].strip(" :-–")), text[match.end() :]
        if role in (Role.NEWS_ID, Role.PUBLISHED, Role.UPDATED) and fits(role, value, language):
            return [Value(role, value, match[1].strip())]
    return []


def _reversed(text: str, language: str) -> list[Value]:
    """'1234 : label', as programs that write right to left badly leave it."""
    pieces = _COLON.split(text)
    if len(pieces) == 2 and pieces[0] and pieces[1] and len(text) < 80:
        role = role_of(pieces[1])
        if role in (Role.NEWS_ID, Role.PUBLISHED, Role.UPDATED) and fits(role, pieces[0], language):
            return [Value(role, pieces[0], pieces[1])]
    match = re.match(r"^(.{6,40}\d.*?)\s+:\s+([^\d:]+)$", text)
    if (
        match
        and (role := role_of(match[2])) in (Role.PUBLISHED, Role.UPDATED)
        and fits(role, match[1], language)
    ):
        return [Value(role, match[1], match[2])]
    return []


def _is_small(text: str) -> bool:
    return len(text.split()) <= 3
