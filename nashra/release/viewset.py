"""Stories at the desk: their list and their editor."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, LiveStatusTagColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from nashra.stories.models import Story
from nashra.stories.panels import EDITOR

from . import desk_views


class Stories(SnippetViewSet):
    model = Story
    icon = "doc-full-inverse"
    menu_label = _("Stories")
    menu_name = "stories"
    menu_order = 100
    add_to_admin_menu = True
    edit_handler = EDITOR
    list_per_page = 30
    list_display = [
        "headline",
        Column("news_id", label=_("News ID"), sort_key="news_id"),
        Column("edition", label=_("edition"), accessor="edition.code"),
        LiveStatusTagColumn(),
        DateColumn("created_at", label=_("created"), sort_key="created_at"),
    ]
    list_filter = ["edition", "live", "urgency"]
    search_fields = ["headline"]
    ordering = ("-id",)
    add_view_class = desk_views.CreateStory
    copy_view_class = desk_views.CopyStory
    edit_view_class = desk_views.EditStory
    delete_view_class = desk_views.DeleteStoryView
    workflow_action_view_class = desk_views.ApproveStory

    @property
    def unpublish_view(self) -> Any:
        return desk_views.withdraw_instead

    def get_queryset(self, request: Any) -> QuerySet[Story]:
        return Story.objects.select_related("edition", "latest_revision").defer("body", "lead", "ednote")
