"""Where Wagtail meets the door."""

from typing import Any

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from nashra.record.words import Verb
from nashra.stories.models import Story

from . import act_view, actions, desk_views, menu
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


HISTORY = {
    f"nashra.{Verb.RELEASE.value}": (_("Release"), _("Released")),
    f"nashra.{Verb.UPDATE.value}": (_("Update"), _("Updated for readers")),
    f"nashra.{Verb.CORRECT.value}": (_("Correct"), _("Corrected")),
    f"nashra.{Verb.WITHDRAW.value}": (_("Withdraw"), _("Withdrawn")),
    f"nashra.{Verb.KILL.value}": (_("Kill"), _("Killed")),
    f"nashra.{Verb.REINSTATE.value}": (_("Put back"), _("Put back")),
    "nashra.lift_embargo": (_("Lift the embargo"), _("Embargo lifted early")),
    "nashra.refused": (_("Scheduled release"), _("Scheduled release refused")),
}


@hooks.register("register_log_actions")
def history_words(actions: Any) -> None:
    for action, (label, told) in HISTORY.items():
        actions.register_action(action, label, _with_note(told))


def _with_note(told: Any) -> Any:
    def message(entry: Any) -> str:
        data = entry.data or {}
        note = data.get("note") or data.get("reason") or " ".join(data.get("reasons", ()))
        return f"{told}: {note}" if note else str(told)

    return message
