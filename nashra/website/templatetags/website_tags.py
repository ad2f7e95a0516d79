"""What templates of pages need beside Django's: texts in their direction, dates and digits of the edition,
addresses."""

from datetime import date, datetime

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from nashra.editions.models import Edition
from nashra.formats.news_item import NewsItem
from nashra.formats.vocabulary import CorrectionKind
from nashra.languages import dates
from nashra.languages.digits import in_digits
from nashra.languages.lists import in_words
from nashra.languages.profiles import profile
from nashra.record.reading import Stands

from .. import addresses, body, cards, figures, text, tongue

register = template.Library()


@register.filter
def isolated(plain: str, tag: str) -> SafeString:
    """Plain text for an element in the direction of the language `tag`."""
    return mark_safe(text.isolated(plain, tag))  # noqa: S308  escaped there


@register.filter
def inline(marked: str, tag: str) -> SafeString:
    """Inline HTML of an item."""
    return mark_safe(text.inline(marked, tag))  # noqa: S308  cleaned there


@register.filter
def direction(tag: str) -> str:
    return profile(tag).direction.value


@register.filter
def leaning(item: NewsItem) -> SafeString:
    """`lang` and `dir` of an item's headline."""
    return mark_safe(text.headline_attributes(item))  # noqa: S308  escaped there


@register.filter
def words_of(tag: str) -> str:
    """The language whose words a page of this tag is in."""
    return tongue.words_of(tag)


@register.filter
def digits(number: int | str, edition: Edition) -> str:
    return in_digits(number, edition.written_digits)


@register.filter
def names(item: NewsItem) -> SafeString:
    """Who wrote it: 'a, b and c', each with the title that comes with the name."""
    written = [f"{byline.name} ({byline.title})" if byline.title else byline.name for byline in item.bylines]
    return isolated(in_words(written, item.language), item.language)


@register.simple_tag
def instant(at: datetime, edition: Edition, zone: str = "") -> SafeString:
    """`<time>` with weekday, date in both calendars, time and the city of the clock: the edition's, or that of `zone`,
    where a story that came from elsewhere brings its own."""
    words = dates.instant_words(
        at,
        tag=edition.language,
        zone=zone or edition.time_zone,
        calendars=edition.written_calendars,
        digits=edition.written_digits,
    )
    return mark_safe(cards.time_element(at, words))  # noqa: S308  escaped there


@register.simple_tag
def moment(at: datetime, edition: Edition) -> SafeString:
    """`<time>` with the date in the leading calendar and the time, for lists."""
    return mark_safe(cards.moment(at, edition))  # noqa: S308  escaped there


@register.simple_tag
def card(stands: Stands, edition: Edition) -> SafeString:
    """A story in a list."""
    return mark_safe(cards.card(stands, edition))  # noqa: S308  escaped there


@register.simple_tag
def whole_day(on: date, edition: Edition) -> SafeString:
    """`<time>` of a day."""
    words = dates.date_words(
        on, tag=edition.language, calendars=edition.written_calendars, digits=edition.written_digits
    )
    return mark_safe(f'<time datetime="{on.isoformat()}">{escape(words)}</time>')  # noqa: S308


@register.filter
def body_of(item: NewsItem) -> SafeString:
    return body.written(item)


@register.filter
def head_figure(item: NewsItem) -> SafeString:
    """The picture above the text, loaded at once."""
    picture = body.head_picture(item)
    return figures.figure(picture, item, eager=True) if picture else SafeString("")


@register.filter
def lead_image(item: NewsItem) -> SafeString:
    """The first picture without words, loaded at once: the headline beside it says what is to be said."""
    picture = item.pictures[0] if item.pictures else None
    shown = figures.image(picture, sizes=figures.WIDTH_OF_TEXT, eager=True, alt="") if picture else ""
    return mark_safe(shown)  # noqa: S308  escaped there


@register.filter
def correction_word(kind: CorrectionKind) -> str:
    return _("Clarification") if kind is CorrectionKind.CLARIFICATION else _("Correction")


@register.filter
def own_day(at: datetime, edition: Edition) -> date:
    return at.astimezone(edition.zone).date()


@register.filter
def day_path(on: date, edition: Edition) -> str:
    return addresses.day_path(edition.code, on)


@register.filter
def section_path(slug: str, edition: Edition) -> str:
    return addresses.section_path(edition.code, slug)


@register.filter
def corrections_path(edition: Edition) -> str:
    return addresses.corrections_path(edition.code)


@register.filter
def tag_path(keyword: str, item: NewsItem) -> str:
    return addresses.tag_path(item, keyword)


@register.filter
def absolute(path: str) -> str:
    return addresses.absolute(path)


for name in ("front_path", "story_path", "versions_path", "json_path", "short_path"):
    register.filter(name, getattr(addresses, name))
