"""Making an empty newsroom: tables, roles, editions with a section each, and the first news ID."""

from collections.abc import Sequence

from django.core.management import call_command
from django.db import connection, transaction

from nashra.editions import defaults, shelf
from nashra.editions.models import Edition, Section
from nashra.languages.slugs import slug
from nashra.record import guards
from nashra.stories import news_ids


def make(codes: Sequence[str], *, first_news_id: int | None = None) -> list[Edition]:
    """Bring the database up to date and make the editions that are not there yet, each named by its language tag ('ar', 'fa-AF').

    Raises ValidationError naming what is wrong; then nothing was made. Doing it twice changes nothing.
    """
    call_command("migrate", verbosity=0, interactive=False)
    guards.put(connection)
    with transaction.atomic():
        editions = [edition(code) for code in codes]
        if first_news_id is not None:
            news_ids.keep_above(first_news_id - 1)
    shelf.forget()
    return editions


def edition(tag: str) -> Edition:
    """The edition of this language, made with the language's defaults if there is none."""
    code = tag.lower()
    found = Edition.objects.filter(code=code).first()
    if found is not None:
        return found
    made = Edition(code=code, language=tag, order=Edition.objects.count())
    made.full_clean()
    made.save()
    name = defaults.section_name(tag)
    made.default_section = Section.objects.create(edition=made, slug=slug(name, tag), name=name)
    made.save()
    return made
