"""Plain text as lines: every way of ending them, wrapped paragraphs joined, bullets and headings told by their signs."""

import re
from itertools import pairwise

from .labelled import read_labels
from .line import Form, Line

_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_EDGES = " \t\u00a0\u200b\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u3000\u202f\u2002\u2003\u2009"
_HASHES = re.compile(r"^#{1,6}\s+(?=\S)(?!\d+\s*$)")
_BULLET = re.compile(r"^(?:[*•■▪●◾◼◆▶►◄○‣·➤✔☑🔹🔸🔴❖⬛]\ufe0f?\s*|[-–—]\s+)(?=[^\s*•\-–—=_])")
_NUMBERED = re.compile(
    r"^(?:\(?\d{1,2}\s?[.)\-–ـ]\s+|[\u0660-\u0669\u06f0-\u06f9]{1,2}\s?[.)\-–ـ]\s*)(?=[^\d\s])"
)
_QUOTE = re.compile(r"^>+\s*(?=\S)")
_UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|~{3,}|_{3,})\s*$")
_BOLD = re.compile(r"^(\*\*|__)(?=\S)(.+?)(?<=\S)\1$|^==+\s*(?=[^\s=])(.+?)\s*==+$")


MOST_LINES = 20_000


class TooLong(ValueError):
    """A text or a page with more lines than any story has."""


def lines_of(text: str, language: str = "") -> list[Line]:
    """The lines that are not empty; a wrapped paragraph is one. Raises `TooLong`."""
    raw = [line.strip(_EDGES) for line in _LINE_ENDS.split(text)]
    if len(raw) - raw.count("") > MOST_LINES:
        raise TooLong(f"more than {MOST_LINES} lines")
    lines: list[Line] = []
    gap = True
    for number, found in enumerate(raw, 1):
        if not found:
            gap = True
            continue
        if _UNDERLINE.match(found) and lines and not gap and lines[-1].length <= 14 and len(lines) > 1:
            lines[-1].form, lines[-1].level = Form.HEADING, 2
            continue
        lines.append(_line(found, number, gap=gap))
        gap = False
    width = _width(lines)
    return _joined(lines, width, language) if width else lines


def _line(text: str, number: int, *, gap: bool) -> Line:
    if bold := _BOLD.match(text):
        return Line(text=bold[2] or bold[3], number=number, gap=gap, form=Form.HEADING, level=2)
    for pattern, form in (
        (_HASHES, Form.HEADING), (_QUOTE, Form.QUOTE), (_BULLET, Form.BULLET), (_NUMBERED, Form.NUMBERED),
    ):  # fmt: skip
        if match := pattern.match(text):
            bare = text[match.end() :].strip(_EDGES).rstrip("#" if form is Form.HEADING else "").strip()
            if form is not Form.BULLET or not re.fullmatch(r"[-–—*]?\s*\d+\s*[-–—*]?", text):
                level = len(match[0].strip()) if form is Form.HEADING else 0
                return Line(text=bare, number=number, gap=gap, form=form, level=level, mark=match[0])
    return Line(text=text, number=number, gap=gap)


def _width(lines: list[Line]) -> int:
    """The width at which a page was wrapped, 0 if it was not: its long lines are nearly all followed, without a gap, by a
    line whose first word would not have fitted."""
    lengths = sorted(len(line.text) for line in lines)
    if len(lengths) < 8 or lengths[-1] > 132 or lengths[-1] < 40:
        return 0
    width = lengths[-1]
    inside = [(line, after) for line, after in pairwise(lines) if not after.gap]
    filled = [pair for pair in inside if _is_full(*pair, width)]
    long = [pair for pair in inside if len(pair[0].text) >= 0.75 * width]
    sure = len(filled) >= 2 and len(filled) == len(long)
    return width if sure or (len(filled) >= 4 and len(filled) >= 0.7 * len(long)) else 0


def _is_full(line: Line, after: Line, width: int) -> bool:
    return len(line.text) + 1 + len(after.text.split()[0]) > width


def _joined(lines: list[Line], width: int, language: str) -> list[Line]:
    joined: list[Line] = []
    full = False
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if joined and full and not line.gap and line.form is Form.TEXT:
            joined[-1].text += " " + line.text
            joined[-1].counted = -1
        else:
            joined.append(line)
        full = following is not None and _is_full(line, following, width) and not read_labels(line, language)
    return joined
