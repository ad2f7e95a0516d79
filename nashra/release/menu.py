"""The buttons under a story in the editor: release first, then what can be done with what is out."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.action_menu import ActionMenuItem, PublishMenuItem, UnpublishMenuItem

from nashra.record import reading
from nashra.record.words import State
from nashra.stories.models import Story

from .acts import ACTS

OFFERED: dict[State | None, tuple[str, ...]] = {
    None: (),
    State.RELEASED: ("correct", "withdraw", "kill"),
    State.WITHDRAWN: ("reinstate", "kill"),
    State.KILLED: (),
}


class ReleaseItem(PublishMenuItem):
    """Wagtail's publish button under the desk's word for what it does now."""

    template_name = "release/release_button.html"

    def is_shown(self, context: Any) -> bool:
        return bool(super().is_shown(context)) and _state(context) is not State.KILLED

    def get_context_data(self, parent_context: Any) -> Any:
        context = super().get_context_data(parent_context)
        state = _state(parent_context)
        if context["is_scheduled"]:
            context["label"] = _("Schedule")
        else:
            context["label"] = (
                _("Release") if state is None else _("Put back") if state is State.WITHDRAWN else _("Update")
            )
        return context


class ActItem(ActionMenuItem):
    """One of the acts that need a note, as a link to its form."""

    icon_name = "edit"

    def __init__(self, verb: str, order: int) -> None:
        super().__init__(order)
        self.verb = verb
        self.name = f"action-{verb}"
        self.label = ACTS[verb].title

    def is_shown(self, context: Any) -> bool:
        if context["view"] != "edit" or context.get("locked_for_user"):
            return False
        if not context["request"].user.has_perm(ACTS[self.verb].permission):
            return False
        if self.verb == "lift-embargo":
            return bool(context["instance"].embargo) and _state(context) is None
        return self.verb in OFFERED[_state(context)]

    def get_url(self, parent_context: Any) -> str:
        return reverse("nashra_act", args=[parent_context["instance"].pk, self.verb])


ITEMS = tuple(ActItem(verb, 31 + place) for place, verb in enumerate(ACTS))


def arrange(items: list[Any], context: Any) -> None:
    """Put our buttons in the place of Wagtail's publish and unpublish, the release first where one may."""
    if context["model"] is not Story:
        return
    items[:] = [item for item in items if not isinstance(item, (PublishMenuItem, UnpublishMenuItem, ActItem))]
    ours: tuple[ActionMenuItem, ...] = (ReleaseItem(order=30), *ITEMS)
    items += [item for item in ours if item.is_shown(context)]


def _state(context: Any) -> State | None:
    if context["view"] != "edit":
        return None
    stands = reading.story(context["instance"].news_id)
    return stands.state if stands else None
