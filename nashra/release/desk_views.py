"""The story's pages at the desk, so that a refusal at the door becomes a message that the editor can read."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction
from wagtail.snippets.views import snippets

from nashra.record import reading
from nashra.record.words import State
from nashra.stories.models import Story

from .reasons import Refused


def show(request: HttpRequest, refused: Refused, *, saved: bool = False) -> None:
    """Tell the editor why; `saved` says that what they wrote is kept."""
    for reason in refused.reasons:
        messages.error(request, reason.text)
    if saved:
        messages.info(request, _("Your draft is saved. Readers see nothing of it yet."))


class _AtTheDoor:
    """Create, copy and edit: the draft is saved first, then the door is asked."""

    def run_action_method(self) -> Any:
        try:
            with transaction.atomic():
                return super().run_action_method()  # type: ignore[misc]
        except Refused as refused:
            show(self.request, refused, saved=True)  # type: ignore[attr-defined]
            return redirect(reverse(Story.snippet_viewset.get_url_name("edit"), args=[self.object.pk]))  # type: ignore[attr-defined]

    def get_success_message(self, instance: Any = None) -> str:
        story = instance or self.object  # type: ignore[attr-defined]
        if self.action != "publish":  # type: ignore[attr-defined]
            return str(super().get_success_message(instance))  # type: ignore[misc]
        named = {"headline": story.headline, "number": story.news_id}
        if reading.story(story.news_id) is None:
            return _("“%(headline)s” is scheduled.") % named
        return _("“%(headline)s” is public now as news ID %(number)s.") % named

    def get_success_buttons(self) -> list[Any]:
        buttons = super().get_success_buttons()  # type: ignore[misc]
        story = self.object  # type: ignore[attr-defined]
        stands = reading.story(story.news_id)
        if stands is None or stands.state is not State.RELEASED:
            return list(buttons)
        # The short address: it stays, whatever becomes of the headline.
        return [*buttons, messages.button(f"/n/{story.news_id}", _("See it as readers do"))]


class CreateStory(_AtTheDoor, snippets.CreateView):
    """A new story begins with its writer's byline."""

    def get_initial_form_instance(self) -> Story:
        return Story(byline=self.request.user.byline)


class CopyStory(_AtTheDoor, snippets.CopyView):
    """The form of a copy is sent to the page for new stories; sent here, Wagtail would write over the original."""

    http_method_names = ["get", "head", "options"]


class EditStory(_AtTheDoor, snippets.EditView):
    pass


class DeleteStoryView(snippets.DeleteView):
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return super().dispatch(request, *args, **kwargs)
        except Refused as refused:
            show(request, refused)
            return _to_editor(self.object.pk)


class ApproveStory(snippets.WorkflowActionView):
    """A workflow's approval: refused at the door, the whole approval is taken back."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            with transaction.atomic():
                return super().dispatch(request, *args, **kwargs)
        except Refused as refused:
            show(request, refused)
            address = reverse(Story.snippet_viewset.get_url_name("edit"), args=[self.object.pk])
            if request.headers.get("x-requested-with") == "XMLHttpRequest":
                return JsonResponse({"step": "success", "redirect": address})
            return redirect(address)


class DeleteStories(DeleteBulkAction):
    """Many at once: those that the public has had stay, are named, and the others go."""

    models = [Story]

    @classmethod
    def execute_action(cls, objects: list[Any], user: Any = None, **kwargs: Any) -> tuple[int, int]:
        request, deleted = kwargs["self"].request, 0
        for story in objects:
            try:
                with transaction.atomic():
                    story.delete()
                deleted += 1
            except Refused as refused:
                show(request, refused)
        return deleted, 0


def withdraw_instead(request: HttpRequest, *, pk: str, **_kwargs: Any) -> HttpResponse:
    """Wagtail's unpublish page, replaced: taking back needs a note, so it leads to the form for it."""
    return redirect("nashra_act", pk=pk, verb="withdraw")


def _to_editor(pk: int) -> HttpResponse:
    return redirect(reverse(Story.snippet_viewset.get_url_name("edit"), args=[pk]))
