"""The desk's list of stories: where each stands is read from the record, never from a flag of the desk."""

from enum import StrEnum
from typing import Any

import django_filters
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn
from wagtail.models import Revision
from wagtail.snippets.views.snippets import IndexView

from nashra.record.models import Current
from nashra.record.words import Kind, State
from nashra.stories.models import Story


class Standing(StrEnum):
    """Where a story stands for the desk: what readers have of it, and whether something is under way."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    RELEASED = "released"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    KILLED = "killed"


WORDS = {
    Standing.DRAFT: _("Draft"),
    Standing.SCHEDULED: _("Scheduled"),
    Standing.RELEASED: _("Public"),
    Standing.CHANGED: _("Public, with a newer draft"),
    Standing.WITHDRAWN: _("Withdrawn"),
    Standing.KILLED: _("Killed"),
}


def listed() -> QuerySet[Story]:
    """Stories with what the list shows of them, and without their bodies."""
    public = Current.objects.filter(kind=Kind.STORY.value, subject=OuterRef("news_id"))
    return (
        Story.objects.select_related("edition", "latest_revision")
        .defer("body", "lead", "ednote", "latest_revision__content")
        .annotate(public_state=Subquery(public.values("state")[:1]), is_scheduled=Exists(_scheduled()))
    )


def latest(most: int) -> list[Story]:
    """Those whose newest draft was saved last."""
    drafts = Revision.objects.filter(base_content_type=ContentType.objects.get_for_model(Story))
    keys = drafts.order_by("-created_at").values_list("object_id", flat=True)[: most * 10]
    wanted = [int(key) for key in dict.fromkeys(keys)][:most]
    found = listed().in_bulk(wanted)
    return [found[key] for key in wanted if key in found]


def standing(story: Any) -> Standing:
    """Where a story of `listed()` stands."""
    if story.is_scheduled and story.public_state != State.KILLED.value:
        return Standing.SCHEDULED
    match story.public_state:
        case State.RELEASED.value:
            return Standing.CHANGED if story.has_unpublished_changes else Standing.RELEASED
        case State.WITHDRAWN.value:
            return Standing.WITHDRAWN
        case State.KILLED.value:
            return Standing.KILLED
    return Standing.DRAFT


class StoryFilters(WagtailFilterSet):
    standing = django_filters.ChoiceFilter(
        label=_("Status"), choices=[(one.value, WORDS[one]) for one in Standing], method="standing_at"
    )

    class Meta:
        model = Story
        fields = ["edition", "urgency"]

    def standing_at(self, stories: QuerySet[Story], _name: str, wanted: str) -> QuerySet[Story]:
        return stories.filter(**_CONDITIONS[Standing(wanted)])


class StoryList(IndexView):
    def _get_title_column(self, *names: Any, **options: Any) -> Any:
        return super()._get_title_column(*names, accessor=_headline, **options)


COLUMNS = [
    "headline",
    Column("news_id", label=_("News ID"), sort_key="news_id"),
    Column("edition", label=_("Edition"), accessor="edition"),
    StatusTagColumn(
        "standing",
        label=_("Status"),
        accessor=lambda story: WORDS[standing(story)],
        primary=lambda story: story.public_state == State.RELEASED.value,
    ),
    DateColumn("edited", label=_("Last edited"), accessor="latest_revision.created_at"),
]

_CONDITIONS: dict[Standing, dict[str, Any]] = {
    Standing.DRAFT: {"public_state": None, "is_scheduled": False},
    Standing.SCHEDULED: {"is_scheduled": True},
    Standing.RELEASED: {"public_state": State.RELEASED.value, "has_unpublished_changes": False},
    Standing.CHANGED: {"public_state": State.RELEASED.value, "has_unpublished_changes": True},
    Standing.WITHDRAWN: {"public_state": State.WITHDRAWN.value},
    Standing.KILLED: {"public_state": State.KILLED.value},
}


def _scheduled() -> QuerySet[Revision]:
    stories = ContentType.objects.get_for_model(Story)
    return Revision.objects.filter(
        base_content_type=stories,
        object_id=Cast(OuterRef("pk"), Revision._meta.get_field("object_id")),
        approved_go_live_at__isnull=False,
    )


def _headline(story: Story) -> Any:
    edition = story.edition
    return format_html('<bdi lang="{}" dir="auto">{}</bdi>', edition.language, story)
