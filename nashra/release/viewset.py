"""Stories at the desk: their list and their editor."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from nashra.stories.models import Story
from nashra.stories.panels import EDITOR

from . import desk_views, listing


class Stories(SnippetViewSet):
    model = Story
    icon = "doc-full-inverse"
    menu_label = _("Stories")
    menu_name = "stories"
    menu_order = 100
    add_to_admin_menu = True
    edit_handler = EDITOR
    list_per_page = 30
    list_display = listing.COLUMNS
    filterset_class = listing.StoryFilters
    index_view_class = listing.StoryList
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
        return listing.listed()
