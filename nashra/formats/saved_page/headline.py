"""Choosing the headline among the lines above the story, its kicker, and the lines that only repeat it."""

import re
from collections import Counter

from .folding import key
from .labels import Role
from .line import FULL_STOP, Form, Line, Value, is_sentence
from .noise import Noise, is_masthead, menu_share

_TITLE_PARTS = re.compile(r"\s*(?:\||::|»|«|›|¦)\s*|\s+[-–—•·:]\s+|\s*[–—]\s+")
_KICKER_END = re.compile(r"[:：؛;/]$|\.\.\.$|…$")
_LONGEST = 45
_LONGEST_STOPPED = 16
_LONGEST_SECOND_TITLE = 18
_LONGEST_TITLE = 600  # characters


def choose(
    lines: list[Line], *, titles: tuple[str, ...] = (), story: list[Line] | None = None
) -> tuple[str, str, int]:
    """The headline, the kicker and the index of the heading's line (-1 where it stands in no line of its own). `titles` are
    what the markup calls the page, `story` the lines that it shows as text. Marks the lines that repeat the headline and
    those above it."""
    labelled = _valued(lines, Role.HEADLINE)
    kicker = _valued(lines, Role.KICKER)
    above = _above(lines)
    by_lines = labelled or _repeated(lines, above)
    text = by_lines if story is None else _from_titles(titles, lines, story)
    if not text:
        index = _best(lines, above) if story is None else -1
        if index < 0:
            return "", "", -1
        text = _without_site(lines[index].text, lines)
    position = _mark(lines, text)
    if story is not None:
        return text, kicker, position
    if not kicker and position >= 0:
        kicker = _kicker(lines, above, position, text)
    for line in lines[: max(position, 0)]:
        if line.free and not is_sentence(line):
            line.noise = Noise.SITE if is_masthead(line.text) else Noise.BEFORE
    return text, kicker, position


def _valued(lines: list[Line], role: Role) -> str:
    return next((value.text for line in lines for value in line.values if value.role is role), "")


def _above(lines: list[Line]) -> list[int]:
    """The free lines before the first paragraph; the very first line of all where a paragraph comes at once."""
    free = [index for index, line in enumerate(lines) if line.free and line.form is not Form.TABLE]
    first = next((place for place, index in enumerate(free) if _is_text(lines[index], place)), len(free))
    if first == 0 and len(free) > 1 and _may_be_title(lines[free[0]]):
        return free[:1]
    return free[:first]


def _may_be_title(line: Line) -> bool:
    """A first line that is as long as a paragraph: a headline if it is short for one, or has no full stop."""
    return line.length <= (_LONGEST_STOPPED if FULL_STOP.search(line.text) else _LONGEST)


def _is_text(line: Line, place: int) -> bool:
    """A paragraph, or what is too long for a second title."""
    return is_sentence(line) or (place > 0 and line.length > _LONGEST_SECOND_TITLE)


def _repeated(lines: list[Line], above: list[int]) -> str:
    """A title that stands twice, the second time perhaps with the site's name before or behind it."""
    counts: Counter[str] = Counter()
    texts: dict[str, str] = {}
    for index, line in enumerate(lines):
        if (
            not (line.free or line.used)
            or line.length > _LONGEST
            or (is_sentence(line) and index not in above)
        ):
            continue
        for part in {line.text, *_parts(line.text)}:
            if len(part.split()) >= 3 and not _names_site(part) and (folded := key(part)):
                counts[folded] += 1
                if folded not in texts or len(part) < len(texts[folded]):
                    texts[folded] = part
    own = {key(lines[index].text) for index in above[:12]}
    repeated = [(len(folded), folded) for folded, count in counts.items() if count > 1 and folded in own]
    return texts[max(repeated)[1]] if repeated else ""


def _names_site(text: str) -> bool:
    return is_masthead(text) and len(text.split()) <= 4


def _from_titles(titles: tuple[str, ...], lines: list[Line], story: list[Line]) -> str:
    """The title of the markup that a line of the page bears out, else the first one without the site's name; where the
    titles name the site alone, the page's main heading or the best line right above the story."""
    for only_headings in (True, False):
        shown = {
            key(line.text): line.text for line in lines if line.form is Form.HEADING or not only_headings
        }
        for title in titles:
            for part in (title, *sorted(_parts(title), key=len, reverse=True)):
                if (
                    key(part) in shown
                    and len(part.split()) >= (2 if only_headings else 3)
                    and not is_masthead(part)
                ):
                    return part
    title = next((bare for title in titles if (bare := _without_site(title, lines))), "")
    if len(title.split()) >= 3 and not is_masthead(title):
        return title
    return _above_story(lines, story) or title


def _above_story(lines: list[Line], story: list[Line]) -> str:
    first = next(
        (
            index
            for index, line in enumerate(lines)
            if any(line is own for own in story) and is_sentence(line)
        ),
        0,
    )
    above = [
        line
        for line in lines[max(0, first - 12) : first]
        if line.noise is None and not line.values and line.linked < 0.5
    ]
    heading = [line for line in above if line.form is Form.HEADING and line.length >= 3]
    chosen = max(heading or above, key=_score, default=None)
    return chosen.text if chosen is not None and chosen.length >= 2 else ""


def _best(lines: list[Line], above: list[int]) -> int:
    if not above:
        return -1
    scores = {index: _score(lines[index]) for index in above}
    best = max(above, key=lambda index: (scores[index], -index))
    following = above[above.index(best) + 1 :]
    if (
        len(following) > _has_no_text(lines)
        and scores[following[0]] >= 10
        and _is_kicker(lines[best].text, lines[following[0]].text)
    ):
        return following[0]
    return best


def _has_no_text(lines: list[Line]) -> bool:
    """Whether no line is a paragraph beyond doubt: then the last of the short ones is the text."""
    return not any(line.free and is_sentence(line) for line in lines)


def _score(line: Line) -> int:
    length = line.length
    score = 10 if 4 <= length <= 18 else 6 if length in (3, 19, 20, 21, 22) else 1
    score += 8 if line.form is Form.HEADING and line.level <= 1 else 0
    score -= 8 if is_masthead(line.text) and length <= 5 else 0
    score -= 6 if menu_share(line.text) > 0.5 else 0
    score -= 3 if FULL_STOP.search(line.text) and not line.text.endswith(("?", "؟", "!")) else 0
    return score - (4 if line.form in (Form.BULLET, Form.NUMBERED, Form.QUOTE) else 0)


def _is_kicker(first: str, second: str) -> bool:
    """Whether of two titles in a row the first is the kicker: it ends with a colon, or is short and the next much longer."""
    one, two = len(first.split()), len(second.split())
    if two > 18 or FULL_STOP.search(second):
        return False
    return bool(_KICKER_END.search(first)) or (one <= 5 and two >= one + 2)


def _kicker(lines: list[Line], above: list[int], position: int, headline: str) -> str:
    before = [index for index in above if index < position and lines[index].free]
    if not before or position - before[-1] > 2:
        return ""
    line = lines[before[-1]]
    if is_masthead(line.text) or menu_share(line.text) > 0.5 or line.length < 2 or line.length > 14:
        return ""
    if not (_KICKER_END.search(line.text) or line.length < len(headline.split())):
        return ""
    line.used = True
    line.values = [Value(Role.KICKER, line.text)]
    return line.text


def _mark(lines: list[Line], headline: str) -> int:
    """Takes the lines that are the headline out of the story; gives the place of the last one above the story."""
    folded, position, seen = key(headline), -1, False
    first = next((index for index, line in enumerate(lines) if line.free and is_sentence(line)), len(lines))
    for index, line in enumerate(lines):
        if not line.free and not any(value.role is Role.HEADLINE for value in line.values):
            continue
        if len(line.text) > _LONGEST_TITLE:
            continue
        if key(line.text) == folded or (line.length <= _LONGEST and folded in map(key, _parts(line.text))):
            if index <= first or not seen:
                if position >= 0:
                    lines[position].noise = Noise.REPEATED
                position = index
                line.used = True
            else:
                line.noise = Noise.REPEATED
            seen = True
        elif any(value.role is Role.HEADLINE for value in line.values):
            position = max(position, index)
    return position


def _parts(text: str) -> list[str]:
    """The first and the last part of a page title, and all but the last and all but the first."""
    cuts = [(match.start(), match.end()) for match in _TITLE_PARTS.finditer(text[:_LONGEST_TITLE])]
    if not cuts or len(text) > _LONGEST_TITLE:
        return []
    found = [text[: cuts[0][0]], text[cuts[-1][1] :], text[: cuts[-1][0]], text[cuts[0][1] :]]
    return [part.strip() for part in found if part.strip()]


def _without_site(title: str, lines: list[Line]) -> str:
    """A title without the site's name at its end or start, where a bar parts them or the part is known for a name."""
    if len(title) > _LONGEST_TITLE:
        return title
    cuts = [(match.start(), match.end(), match[0]) for match in _TITLE_PARTS.finditer(title)]
    for start, end, cut in reversed(cuts):
        before, behind = title[:start].strip(), title[end:].strip()
        sure = any(sign in cut for sign in "|»«›¦") or "::" in cut
        if (
            behind
            and before
            and len(behind.split()) <= 6
            and len(before.split()) >= 3
            and (sure or _is_site(behind, lines))
        ):
            return _without_site(before, lines)
    if cuts:
        start, end, cut = cuts[0]
        before, behind = title[:start].strip(), title[end:].strip()
        sure = any(sign in cut for sign in "|»«›¦") or "::" in cut
        if len(before.split()) <= 5 and len(behind.split()) >= 3 and (sure or _is_site(before, lines)):
            return behind
    return title.strip()


def _is_site(text: str, lines: list[Line]) -> bool:
    """Whether a part of a title names the site: by its words, or because a notice or a line of its own names it too."""
    folded = key(text)
    return is_masthead(text) or any(
        key(line.text) == folded or (line.noise is Noise.NOTICE and folded in key(line.text))
        for line in lines
        if folded
    )
