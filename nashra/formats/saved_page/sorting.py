"""Telling news from the rest: every line gets its labelled values or the kind of noise it is; what gets neither is free to
be headline or story."""

import re

from .labelled import dated, read_labels
from .labels import Role, likely_role, role_of
from .line import FULL_STOP, Form, Line, Value, is_sentence
from .menus import mark_menus
from .noise import Noise, is_comments_heading, is_end_mark, is_form_label, noise_of
from .values import fits, identifier, is_moment, label_alone

_LONGEST_NOISE = 220
_LONGEST_LABEL_LINE = 1500
_AFTER_THE_CUT = {
    Role.NEWS_ID,
    Role.PUBLISHED,
    Role.UPDATED,
    Role.ADDRESS,
    Role.KEYWORDS,
    Role.SECTION,
    Role.SOURCE,
}
_NEXT_LINE_WITHOUT_COLON = {
    Role.NEWS_ID,
    Role.PUBLISHED,
    Role.UPDATED,
    Role.KEYWORDS,
    Role.SECTION,
    Role.ADDRESS,
    Role.COUNT,
}
_ABOVE_THE_STORY = {Role.HEADLINE, Role.KICKER, Role.LEAD}
_COLON_END = re.compile(r"[:：﹕∶=]\s*$")
_CAPTION = re.compile(
    r"^\s*[(\[].{0,80}(?:photo|image|صورة|تصوير|عکس|تصویر|צילום|archive|أرشيف|آرشیو|ארכיון).{0,80}[)\]]\s*$",
    re.IGNORECASE,
)


def sort(lines: list[Line], language: str = "") -> None:
    """Marks every line in place."""
    for index, line in enumerate(lines):
        if not line.used and line.form is not Form.TABLE:
            _mark(lines, index, language)
    _only_before_the_story(lines)
    _cut_comments(lines)
    mark_menus(lines)
    _drop_related(lines)


def read_labels_around(lines: list[Line], language: str = "") -> None:
    """For the lines of an HTML page outside its story: their labels; a date or number alone only where it stands near."""
    for index, line in enumerate(lines):
        if line.noise in (Noise.RELATED, Noise.CAPTION) or len(line.text) > 160 or line.linked > 0.9:
            continue
        if line.noise is Noise.COMMENTS:
            line.values = [
                value
                for value in read_labels(line, language)
                if value.role is Role.NEWS_ID and role_of(value.label)
            ]
            continue
        region, line.noise = line.noise, None
        if not line.values and (any(map(str.isdigit, line.text)) or ":" in line.text or line.length <= 4):
            _mark(lines, index, language)
        if line.group == 2 or region is not None:
            line.values = [value for value in line.values if value.label and value.role in _AFTER_THE_CUT]
        line.noise = line.noise or (region if not line.values else None)


def _mark(lines: list[Line], index: int, language: str) -> None:
    line = lines[index]
    if len(line.text) > _LONGEST_NOISE:
        line.values = _prose_label(line, language)
        line.noise = noise_of(line.text)
    elif is_comments_heading(line.text):
        line.noise = Noise.COMMENTS
    elif is_end_mark(line.text):
        line.noise = Noise.END
    elif _label_over_lines(lines, index, language):
        return
    elif is_form_label(line.text):
        line.noise = Noise.FORM
    elif values := _values(line, language):
        line.values = values
        _mark_by_value(line)
    elif _CAPTION.match(line.text):
        line.noise = Noise.CAPTION
    else:
        line.noise = noise_of(line.text)


def _prose_label(line: Line, language: str) -> list[Value]:
    """A long line may still be a labelled lead, text or row of keywords."""
    if len(line.text) > _LONGEST_LABEL_LINE or not re.search(r"[:：﹕∶\t]", line.text[:40]):
        return []
    return read_labels(line, language)


def _values(line: Line, language: str) -> list[Value]:
    """Labelled values, a date alone, or a number alone."""
    if len(line.text) <= 160 or ":" in line.text[:60] or "：" in line.text[:60]:
        if values := read_labels(line, language):
            return values
        sighting = is_moment(line.text, language)
        if sighting:
            return [Value(Role.PUBLISHED if sighting.stamps else Role.TIME, line.text)]
        if len(line.text) <= 24 and (number := identifier(line.text)) and number > 999:
            # 'Expo 2025' is a kicker or a headline.
            named_year = number in range(1300, 2200) and re.search(r"[^\W\d_]", line.text)
            return [] if named_year else [Value(Role.NEWS_ID, line.text)]
        return dated(line.text, language)
    return []


def _mark_by_value(line: Line) -> None:
    roles = {value.role for value in line.values}
    if roles == {Role.RELATED}:
        line.noise = Noise.RELATED
    elif roles <= {Role.CAPTION}:
        line.noise = Noise.CAPTION
    elif roles <= {Role.COUNT, Role.OTHER}:
        line.noise = Noise.COUNT


def _label_over_lines(lines: list[Line], index: int, language: str) -> bool:
    """A label alone whose value is the next line, or the next lines for keywords."""
    line = lines[index]
    alone = label_alone(line)
    if alone is None:
        return _unknown_label_over(lines, index, language)
    role, label = alone
    if role is Role.RELATED:
        line.noise = Noise.RELATED
        return True
    colon = bool(_COLON_END.search(line.text))
    following = next((other for other in lines[index + 1 : index + 2] if not other.used), None)
    if role in (Role.BODY, Role.CAPTION) and (colon or role is Role.CAPTION):
        line.noise = Noise.COUNT if role is Role.BODY else Noise.CAPTION
        return True
    if following is None or not (colon or role in _NEXT_LINE_WITHOUT_COLON):
        return False
    if not fits(role, following.text, language) or (label_alone(following) and role not in (Role.SECTION,)):
        return False
    if role is Role.KEYWORDS:
        return _keywords_below(lines, index, label, colon=colon)
    if not colon and role is Role.SECTION and following.length > 3:
        return False
    line.values = [Value(role, following.text, label)]
    following.used = True
    _mark_by_value(line)
    return True


def _unknown_label_over(lines: list[Line], index: int, language: str) -> bool:
    """A label with a colon that we don't know, above a number or a date."""
    line, following = lines[index], next(iter(lines[index + 1 : index + 2]), None)
    if following is None or line.length > 5 or not _COLON_END.search(line.text) or len(following.text) > 60:
        return False
    number = identifier(following.text) is not None
    role = likely_role(line.text, of_number=number) if number or is_moment(following.text, language) else None
    if role is None or not fits(role, following.text, language):
        return False
    line.values = [Value(role, following.text, _COLON_END.sub("", line.text))]
    following.used = True
    _mark_by_value(line)
    return True


def _keywords_below(lines: list[Line], index: int, label: str, *, colon: bool) -> bool:
    taken: list[Line] = []
    for line in lines[index + 1 :]:
        if (
            (line.length > 4 and taken)
            or FULL_STOP.search(line.text)
            or is_comments_heading(line.text)
            or label_alone(line)
        ):
            break
        many = bool(re.search(r"[،,#|]", line.text))
        if not many and line.length > 4:
            break
        taken.append(line)
        if many:
            break
    if not taken or (not colon and len(taken) == 1 and not re.search(r"[،,#|]", taken[0].text)):
        return False
    for line in taken:
        line.used = True
    lines[index].values = [Value(Role.KEYWORDS, " | ".join(line.text for line in taken), label)]
    return True


def _only_before_the_story(lines: list[Line]) -> None:
    """'Summary: …' amid the paragraphs is one of them."""
    begun = False
    for line in lines:
        roles = {value.role for value in line.values}
        if begun and roles and roles <= _ABOVE_THE_STORY:
            line.values = []
        begun = begun or Role.BODY in roles or Role.LEAD in roles or (line.free and is_sentence(line))


def _cut_comments(lines: list[Line]) -> None:
    """After the heading of the comments, or where their form begins, nothing is story; labels of the item still count."""
    first = next((index for index, line in enumerate(lines) if line.free and is_sentence(line)), len(lines))
    for index, line in enumerate(lines):
        if index > first and (line.noise is Noise.COMMENTS or _form_begins(lines, index)):
            for later in lines[index:]:
                if later.values and later.values[0].label:
                    later.values = [value for value in later.values if value.role in _AFTER_THE_CUT]
                else:
                    later.values = []
                if not later.values:
                    later.noise = later.noise or Noise.COMMENTS
            return


def _form_begins(lines: list[Line], index: int) -> bool:
    near = lines[index : index + 4]
    return lines[index].noise is Noise.FORM and sum(line.noise is Noise.FORM for line in near) >= 2


def _drop_related(lines: list[Line]) -> None:
    """Below 'read also' stand links: titles, until a paragraph, a label or another form of line comes."""
    for index, line in enumerate(lines):
        if line.noise is not Noise.RELATED:
            continue
        same = line.values and line.values[0].text
        form: Form | None = None
        for later in lines[index + 1 :]:
            if not later.free or is_sentence(later) or later.form in (Form.HEADING, Form.TABLE, Form.QUOTE):
                break
            if form is not None and later.form is not form and form in (Form.BULLET, Form.NUMBERED):
                break
            if same and later.form is Form.TEXT:
                break
            form = later.form
            later.noise = Noise.RELATED
