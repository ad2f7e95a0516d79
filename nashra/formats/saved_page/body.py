"""From the free lines below the headline to blocks: paragraphs, intertitles, lists, quotes, tables."""

import re

from .. import html
from ..blocks import BodyBlock, Intertitle, ItemList, Paragraph, Quote, Table
from .credit import is_credit
from .folding import words
from .labels import Role
from .line import FULL_STOP, Form, Line, Value, is_sentence
from .noise import Noise, is_masthead

_LONGEST_INTERTITLE = 14
_SAID = set(
    words(
        "قال وقال قالت وقالت أضاف وأضاف وأضافت تابع وتابع أكد وأكد وأوضح أوضح وذكر ذكر گفت افزود وی او تصریح کرد אמר אמרה הוסיף "
        "הוסיפה ציין said says added told he she asked wrote"
    )
)
_STYLED = re.compile(
    r"^(\*\*|__|==+|\*|_|~|【|\[|◄|►|▪|◼|«)\s*(.+?)\s*(\*\*|__|==+|\*|_|~|】|\]|◄|►|▪|◼|»)?$"
)
_SPEECH = re.compile(r"[:،,]\s*[\"«“].{8}|^[\"«“].{12,}[\"»”]\s*[,،]")
_INITIALS = re.compile(
    r"^[\W_]*(?:[^\W\d_]{1,2}\s?[./\\\-]\s?){1,4}[^\W\d_]{0,3}[\W\d_]*$|^[\W_]*\d{1,6}(?:[/\-]\d{1,6})*[\W_]*$"
)


def build(lines: list[Line], *, after: int) -> tuple[BodyBlock, ...]:
    """Blocks of the free lines behind the index `after`; lines that are no story are marked on the way."""
    story = [line for line in lines[after + 1 :] if line.free]
    _mark_unstopped(story)
    _end_story(story)
    story = [line for line in story if line.free]
    _drop_small_first_lines(story)
    story = [line for line in story if line.free]
    blocks: list[BodyBlock] = []
    index = 0
    while index < len(story):
        run = _run(story, index)
        blocks.extend(_blocks(run, story, index))
        index += len(run)
    return _without_loose_ends(blocks)


def _mark_unstopped(story: list[Line]) -> None:
    """Some papers end no paragraph with a full stop: there shorter lines count as paragraphs."""
    long = [line for line in story if line.length >= 14 and line.form is Form.TEXT]
    if len(long) >= 2 and sum(bool(FULL_STOP.search(line.text)) for line in long) <= 0.35 * len(long):
        for line in story:
            line.unstopped = True


def _end_story(story: list[Line]) -> None:
    """What stands behind the last paragraph: the credit line, initials, leftovers of the page."""
    ends = [
        index
        for index, line in enumerate(story)
        if is_sentence(line) or line.form in (Form.TABLE, Form.QUOTE)
    ]
    last = ends[-1] if ends else -1
    stops = sum(bool(FULL_STOP.search(story[index].text)) for index in ends)
    full_stops = bool(ends) and stops >= 0.8 * len(ends)
    listed = _is_listed(story[max(last, 0) :])
    for place, line in enumerate(story):
        if line.form in (Form.TABLE, Form.HEADING) and place < last:
            continue
        if is_credit(line.text, last=place > last):
            line.values = [Value(Role.SOURCE, line.text)]
        elif place > last and last >= 0 and not listed and _is_leftover(line, full_stops):
            line.noise = Noise.SITE if is_masthead(line.text) else Noise.AFTER


def _is_listed(tail: list[Line]) -> bool:
    """Whether short lines behind the last paragraph are a list that it announces, or rows of figures."""
    rows = tail[1:]
    if len(rows) < 3:
        return False
    announced = tail[0].text.rstrip().endswith((":", "："))
    return announced or sum(any(map(str.isdigit, row.text)) for row in rows) >= 0.6 * len(rows)


def _is_leftover(line: Line, full_stops: bool) -> bool:
    if _INITIALS.match(line.text):
        return True
    if line.form in (Form.BULLET, Form.NUMBERED):
        return False
    if FULL_STOP.search(line.text):
        return line.length < 4
    return line.length <= (4 if line.unstopped else 11 if full_stops else 6)


def _drop_small_first_lines(story: list[Line]) -> None:
    """Names, places and sections that stand alone between headline and lead."""
    for line in story:
        if line.form is not Form.TEXT or line.length > 4 or FULL_STOP.search(line.text):
            return
        line.noise = Noise.BEFORE


def _run(story: list[Line], index: int) -> list[Line]:
    """The lines from `index` that make one block: a list, a quote, or the one line."""
    form = story[index].form
    end = index + 1
    if form in (Form.BULLET, Form.NUMBERED, Form.QUOTE):
        while end < len(story) and story[end].form is form and (form is not Form.QUOTE or not story[end].gap):
            end += 1
    return story[index:end]


def _blocks(run: list[Line], story: list[Line], index: int) -> list[BodyBlock]:
    first = run[0]
    if first.form is Form.TABLE:
        return [Table(rows=first.rows)]
    if first.form is Form.QUOTE:
        return [Quote(html="<br>".join(map(_html, run)))]
    if len(run) > 1:
        return [ItemList(items=tuple(map(_html, run)), ordered=first.form is Form.NUMBERED)]
    following = next(iter(story[index + 1 :]), None)
    number = first.mark if first.form is Form.NUMBERED else ""
    if first.form is Form.HEADING:
        return [Intertitle(text=_heading_text(first.text))] if following is not None else []
    before = story[index - 1] if index else None
    if _is_intertitle(first, before, following):
        return [Intertitle(text=_heading_text(number + first.text))]
    return [Paragraph(html=html.from_text(number) + " " * bool(number) + _html(first))]


def _is_intertitle(line: Line, before: Line | None, following: Line | None) -> bool:
    text = line.text
    if following is None or before is None or line.length > _LONGEST_INTERTITLE or len(text) > 110:
        return False
    if re.search(r"[.،,؛;…]$", text) or (FULL_STOP.search(text) and not re.search(r"[?؟]$", text)):
        return False
    if _SPEECH.search(text):
        return False
    if (
        _STYLED.match(text)
        and text[0] in "*_=【◄►▪◼"
        and (is_sentence(following) or following.length > line.length)
    ):
        return True
    if line.form in (Form.BULLET, Form.NUMBERED):
        return is_sentence(following) or following.length > line.length
    if line.unstopped and (line.length > 8 or re.search(r"[،,«]", text)):
        return False
    if re.search(r"[?؟]$", text) and line.length > 9:
        return False
    if text.endswith((":", "：")):
        return line.length <= 6 and is_sentence(following) and not _begins_speech(text, following.text)
    if re.match(r"[\"“«'‘-]", text) and re.search(r"[\"”»'’]$", text) and line.length > 7:
        return False
    return is_sentence(following) or following.form in (Form.BULLET, Form.NUMBERED, Form.QUOTE)


def _begins_speech(text: str, following: str) -> bool:
    return following[:1] in "\"“«'‘-–—" or any(word in _SAID for word in words(text))


def _heading_text(text: str) -> str:
    match = _STYLED.match(text)
    if match and match[1] in ("**", "__", "*", "_", "~") and match[3] != match[1]:
        text = match[2] + (match[3] or "")
    elif match and (match[1] not in ("[", "«") or False):
        text = match[2]
    return html.tidy(text.rstrip(":： ")).replace("\n", " ")


def _html(line: Line) -> str:
    return line.html or html.from_text(line.text)


def _without_loose_ends(blocks: list[BodyBlock]) -> tuple[BodyBlock, ...]:
    """No intertitle stands first before a lead or last without text."""
    while blocks and isinstance(blocks[-1], Intertitle):
        blocks.pop()
    return tuple(blocks)
