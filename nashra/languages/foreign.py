"""Finding, in a text of one direction, the runs that have to be isolated: words of the other direction,
numbers that would fall apart.

The Unicode Bidirectional Algorithm orders these by what stands beside them, and a newspaper's lines mix too
much for that: '+963 11 2222' after an Arabic letter loses its order (UAX 9, W2), 'C++' its signs, 'Say "no"!'
its marks. Where the algorithm does as a reader expects (a range such as 2015-2017, a score, a time), nothing
is touched.
"""

import re
import unicodedata
from itertools import pairwise
from typing import NamedTuple

from .strong import LTR, RTL


class Run(NamedTuple):
    """`text[start:end]` is foreign; `as_ltr` where its first strong letter would not tell that it runs left
    to right."""

    start: int
    end: int
    as_ltr: bool


_ENDS = r"\n\r\x1c-\x1e\x85\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_NO_ADDRESS = rf'\s<>"«»‹›“”،؛{_ENDS}'
_ADDRESS = rf"(?:https?://|ftp://|www\.)[^{_NO_ADDRESS}]*[^{_NO_ADDRESS}.,:;!?؟…()\[\]']"
_AMOUNT = r"\d+(?:[.,٫٬]\d+)*"
_NUMBER = (
    r"(?<![\w+])\+\d[\d().\- ]{0,30}\d"  # +963 11 2222
    rf"|(?<![^\s(«“\"'])[+\-−]{_AMOUNT}%?"  # -5
    rf"|[$€£¥] ?{_AMOUNT}"  # $500
    r"|(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)"  # 2021-12-22
    r"|(?<![\d.,/:\-])[0٠۰]\d{1,3}(?:[ -]\d{3,9})+"  # 011 2222 333
)
_IN_RTL = re.compile(
    rf"(?=[{LTR}\d+\-−$€£¥@#])(?:(?P<number>{_NUMBER})"  # the first condition is for speed alone
    rf"|(?P<word>(?:[@#]|(?<![\d.,])\d[\d.,]*-?)?"
    rf"(?>{_ADDRESS}|[{LTR}]+)(?:[^{LTR}{RTL}{_ENDS}،؛؟]*+(?>{_ADDRESS}|[{LTR}]+))*+))"
)
# An address is one run, whatever it holds.
_IN_LTR = re.compile(rf"(?P<number>{_ADDRESS})|(?P<word>#?[{RTL}]+(?:[^{LTR}{RTL}{_ENDS}]*+[{RTL}]+)*+)")
# What belongs to a run though it has no direction: digits, in Latin also '320' of 'Airbus 320' and '++' of
# 'C++'.
_AFTER_LTR = re.compile(rf"(?:[-–./:_'’]?\d+)*+(?:[: ] ?(?:{_NUMBER}|{_AMOUNT}))?[+#]*")
_AFTER_RTL = re.compile(r"(?:[-־–./:]?\d+)*+")
_LTR_LETTER = re.compile(f"[{LTR}]")
_RTL_LETTER = re.compile(f"[{RTL}]")
# All that can start a run: a text without any of it is done at once. Two searches, as one with an alternative
# is slow.
_SUSPECT_IN_RTL = re.compile(rf"[{LTR}+\-−$€£¥]")
_LEADING_ZERO = re.compile(r"[0٠۰](?<!\d.)\d")

_PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›", "“": "”"}
_OPENER = {closer: opener for opener, closer in _PAIRS.items()}
_BRACKET = re.compile(r"[()\[\]{}«»‹›“”]")
_SENTENCE_END = re.compile(r"[.!?…]+(?=[)\]}»›”\"'’])")
_WORD_LETTER = re.compile(r"\w")


def foreign_runs(text: str, *, within_rtl: bool) -> list[Run]:
    """The runs of `text` to isolate in a right-to-left (`within_rtl`) or left-to-right text, in order, none
    overlapping."""
    if not _suspect(text, within_rtl):
        return []
    if _wholly_foreign(text, within_rtl):
        return [Run(0, len(text), as_ltr=False)]
    found: list[Run] = []
    for match in (_IN_RTL if within_rtl else _IN_LTR).finditer(text):
        for run in _runs(text, match, within_rtl):
            free = Run(max(run.start, found[-1].end), run.end, run.as_ltr) if found else run
            if free.start < free.end:
                found.append(free)
    return found


def _suspect(text: str, within_rtl: bool) -> bool:
    if not within_rtl:
        return not text.isascii() and _RTL_LETTER.search(text) is not None
    return (_SUSPECT_IN_RTL.search(text) or _LEADING_ZERO.search(text)) is not None


def _wholly_foreign(text: str, within_rtl: bool) -> bool:
    """Then its full stop and brackets belong to it too."""
    ours, theirs = (_RTL_LETTER, _LTR_LETTER) if within_rtl else (_LTR_LETTER, _RTL_LETTER)
    return theirs.search(text) is not None and ours.search(text) is None


def _runs(text: str, match: re.Match[str], within_rtl: bool) -> list[Run]:
    start, end = match.span()
    if match.lastgroup == "number":
        needed = within_rtl or _RTL_LETTER.search(text, start, end) is not None
        return [Run(start, end, as_ltr=True)] if needed else []
    while end < len(text) and unicodedata.category(text[end]) == "Mn":
        end += 1
    tail = (_AFTER_LTR if within_rtl else _AFTER_RTL).match(text, end)
    return _paired(text, start, tail.end() if tail else end)


def _paired(text: str, start: int, end: int) -> list[Run]:
    """The run with the bracket or quotation mark beside it that its own inner one needs, or parted at one
    that is the outer text's (as rule N0 of UAX 9 pairs brackets)."""
    loose = _loose_brackets(text, start, end)
    if loose and start and _OPENER.get(text[loose[0]]) == text[start - 1]:
        start, loose = start - 1, loose[1:]
    if loose and _PAIRS.get(text[loose[-1]]) == text[end : end + 1]:
        end, loose = end + 1, loose[:-1]
    if loose:
        return _parted(text, [start - 1, *loose, end])
    start, end = _with_straight_quote(text, start, end)
    return [Run(start, _with_sentence_end(text, start, end), as_ltr=False)]


def _loose_brackets(text: str, start: int, end: int) -> list[int]:
    """Where, between `start` and `end`, a bracket stands without its partner."""
    loose: list[int] = []
    for match in _BRACKET.finditer(text, start, end):
        if loose and _OPENER.get(match[0]) == text[loose[-1]]:
            loose.pop()
        else:
            loose.append(match.start())
    return loose


def _parted(text: str, edges: list[int]) -> list[Run]:
    parts: list[Run] = []
    for before, after in pairwise(edges):
        letters = [match.start() for match in _WORD_LETTER.finditer(text, before + 1, after)]
        if letters:
            parts.append(Run(letters[0], letters[-1] + 1, as_ltr=False))
    return parts


def _with_straight_quote(text: str, start: int, end: int) -> tuple[int, int]:
    if text.count('"', start, end) % 2:
        if text[end : end + 1] == '"':
            return start, end + 1
        if start and text[start - 1] == '"':
            return start - 1, end
    return start, end


def _with_sentence_end(text: str, start: int, end: int) -> int:
    """In «We did it!» the mark belongs to the quotation, so it stands within the run."""
    before = text[start - 1] if start else ""
    closing = _SENTENCE_END.match(text, end) if before in ('"', "'", *_PAIRS) else None
    return closing.end() if closing else end
