"""Where Wagtail meets the door."""

from typing import Any

from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from nashra.stories.models import Story

from . import act_view, actions, desk_views, history, home, menu, preview
from .viewset import Stories

register_snippet(Stories)


@hooks.register("register_actions")
def story_actions(registry: Any) -> None:
    for action in (actions.ReleaseRevision, actions.WithdrawStory, actions.DeleteStory):
        registry.register(Story, action)


# After Wagtail's own, whose bulk deletion of snippets it replaces.
hooks.register("register_bulk_action", desk_views.DeleteStories, order=1000)


@hooks.register("construct_snippet_action_menu")
def story_buttons(items: list[Any], _request: Any, context: Any) -> None:
    menu.arrange(items, context)


@hooks.register("register_admin_urls")
def act_addresses() -> list[Any]:
    return [path("release/<int:pk>/<slug:verb>/", act_view.act, name="nashra_act")]


@hooks.register("serve_story_preview")
def story_preview(story: Story, request: Any) -> Any:
    return preview.served(story, request)


@hooks.register("construct_homepage_panels")
def latest_stories(request: Any, panels: list[Any]) -> None:
    if request.user.has_perm("stories.view_story"):
        panels.append(home.LatestStories())


@hooks.register("insert_global_admin_css")
def desk_style() -> Any:
    return format_html('<link rel="stylesheet" href="{}">', static("release/desk.css"))


@hooks.register("register_log_actions")
def history_words(actions: Any) -> None:
    history.register(actions)
