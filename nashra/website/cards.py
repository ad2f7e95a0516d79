"""A story in a list, as HTML. It is made without a template: a front has thirty of them, and a template takes
thrice as long."""

from datetime import datetime

from django.utils.html import escape

from nashra.editions.models import Edition
from nashra.languages import dates
from nashra.record.reading import Stands

from . import addresses, figures, text


def card(stands: Stands, edition: Edition) -> str:
    """Picture if there is one, kicker, headline, the lead (two lines of it are shown), date and time."""
    item = stands.item
    shown = figures.image(item.pictures[0], sizes=figures.WIDTH_OF_CARD, alt="") if item.pictures else ""
    kicker = f'<p class="kicker">{text.isolated(item.kicker, item.language)}</p>' if item.kicker else ""
    at = item.released_at or stands.current.first_released_at
    lead = f'<p class="summary">{text.inline(item.lead, item.language)}</p>' if item.lead else ""
    return (
        f'<article class="card{" pictured" if shown else ""}">'
        f'{f"""<div class="thumb">{shown}</div>""" if shown else ""}'
        f'<div class="words" {text.headline_attributes(item)}>{kicker}'
        f'<h2><a href="{addresses.story_path(item)}">{text.isolated(item.headline, item.language)}</a></h2>'
        f'{lead}<p class="meta">{moment(at, edition)}</p></div></article>'
    )


def moment(at: datetime, edition: Edition) -> str:
    """`<time>` with the date in the edition's leading calendar and the time by its clock."""
    day = dates.date_words(
        at.astimezone(edition.zone),
        tag=edition.language,
        calendars=edition.written_calendars[:1],
        digits=edition.written_digits,
        weekday=False,
    )
    clock = dates.time_words(at, tag=edition.language, zone=edition.time_zone, digits=edition.written_digits)
    return time_element(at, f"{day} · {clock}")


def time_element(at: datetime, words: str) -> str:
    """`<time>`; HTML allows no finer fraction of a second than thousandths."""
    exact = at.isoformat(timespec="seconds")
    return f'<time datetime="{exact}">{escape(words)}</time>'
