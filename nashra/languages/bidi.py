"""Texts of two directions in one line: which direction a text has, and how its runs and controls are kept to
themselves.

Source: the Unicode Bidirectional Algorithm (UAX 9, here 'BD', 'P', 'X' and a number); on pages HTML's `bdi`,
which isolates as FSI..PDI do in plain text (HTML Standard, 4.5.24 and 3.2.6.4).
"""

import re
import unicodedata
from html import escape

from .foreign import Run, foreign_runs
from .profiles import Direction

_LRE, _RLE, _PDF, _LRO, _RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_ISOLATES = frozenset((_LRI, _RLI, _FSI))
_CLOSER = {_LRE: _PDF, _RLE: _PDF, _LRO: "", _RLO: "", _LRI: _PDI, _RLI: _PDI, _FSI: _PDI}
# With the deprecated ones (Unicode, 23.3); a paragraph's end (class B) closes whatever is open, so it stands
# among them.
_CONTROL = re.compile(r"[\u202a-\u202e\u2066-\u206f]")
_CONTROL_OR_END = re.compile(r"[\u202a-\u202e\u2066-\u206f\n\r\x1c-\x1e\x85\u2029]")
_END = re.compile(r"([\n\r\x1c-\x1e\x85\u2029])")
_DEEPEST = 125  # max_depth of BD2
_BASES = {"L": Direction.LTR, "R": Direction.RTL, "AL": Direction.RTL}


def direction_of(text: str, fallback: Direction) -> Direction:
    """The direction of the first strong character that is not inside an isolate (P2, P3); `fallback` where
    there is none. A later paragraph decides only if the earlier ones have no strong character."""
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind == "B":
            depth = 0
        elif letter in _ISOLATES:
            depth += 1
        elif letter == _PDI:
            depth = max(0, depth - 1)
        elif not depth and kind in _BASES:
            return _BASES[kind]
    return fallback


def isolate(text: str) -> str:
    """`text` between FSI and PDI, for plain text such as a subject line or a title: what is around keeps its
    order. An isolate ends with its paragraph (BD9), so each has its own."""
    parts = _END.split(balanced(text))
    return "".join(part if index % 2 else f"{_FSI}{part}{_PDI}" for index, part in enumerate(parts))


def balanced(text: str) -> str:
    """`text` without overrides (LRO, RLO), with no closing control too many and every open one closed before
    its paragraph ends, so that nothing leaks past the field. Pairs are those of BD9 and X5 to X7; marks (LRM,
    RLM, ALM) stay."""
    if text.isascii() or not _CONTROL.search(text):
        return text
    written: list[str] = []
    opened: list[str] = []
    at = 0
    for match in _CONTROL_OR_END.finditer(text):
        written += (text[at : match.start()], _kept(match[0], opened))
        at = match.end()
    return "".join((*written, text[at:], _closed(opened, down_to=0)))


def isolated_html(text: str, direction: Direction) -> str:
    """`text` as safe HTML for an element of `direction`: escaped and balanced, with each run of the other
    direction, and each number whose parts would change places (telephones, signs, ISO dates), in a `<bdi>` of
    its own."""
    text = balanced(text)
    runs = foreign_runs(text, within_rtl=direction is Direction.RTL)
    if not runs:
        return escape(text)
    written: list[str] = []
    at = 0
    for run in runs:
        written += (escape(text[at : run.start]), _bdi(text, run))
        at = run.end
    return "".join((*written, escape(text[at:])))


def _bdi(text: str, run: Run) -> str:
    opening = '<bdi dir="ltr">' if run.as_ltr else "<bdi>"
    return f"{opening}{escape(text[run.start : run.end])}</bdi>"


def _kept(control: str, opened: list[str]) -> str:
    """What stands for `control` in a balanced text; `opened` is the stack of what is still open, and
    changes."""
    if control in _CLOSER:
        return _opening(control, opened)
    if control == _PDF:
        return _CLOSER[opened.pop()] if opened and opened[-1] not in _ISOLATES else ""
    if control == _PDI:
        innermost = next(
            (depth for depth in reversed(range(len(opened))) if opened[depth] in _ISOLATES), None
        )
        return "" if innermost is None else _closed(opened, down_to=innermost)
    return "" if _CONTROL.match(control) else _closed(opened, down_to=0) + control


def _opening(control: str, opened: list[str]) -> str:
    if len(opened) == _DEEPEST:
        return ""
    opened.append(control)
    return control if _CLOSER[control] else ""


def _closed(opened: list[str], *, down_to: int) -> str:
    closers = "".join(_CLOSER[opener] for opener in reversed(opened[down_to:]))
    del opened[down_to:]
    return closers
