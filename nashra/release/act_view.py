"""The desk's form for what needs a note: correct, withdraw, kill, put back, lift an embargo. It says what will happen."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from nashra.formats.vocabulary import CorrectionKind
from nashra.stories.models import Story

from . import verbs
from .acts import ACTS
from .desk_views import show
from .note_form import NoteForm
from .reasons import Refused


def act(request: HttpRequest, pk: int, verb: str) -> HttpResponse:
    """Show the form for one act on a story, or do it."""
    if verb not in ACTS:
        raise Http404
    story = get_object_or_404(Story, pk=pk)
    if not request.user.has_perm(ACTS[verb].permission):
        raise PermissionDenied
    form = NoteForm(verb, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        done = _do(request, story, verb, form.cleaned_data)
        if done is not None:
            return done
    context = {
        "act": ACTS[verb],
        "verb": verb,
        "form": form,
        "story": story,
        "edition": story.edition,
        "page_title": ACTS[verb].title,
        "page_subtitle": story.headline,
        "edit_url": _editor(story),
    }
    return TemplateResponse(request, "release/act.html", context)


def _do(request: HttpRequest, story: Story, verb: str, given: dict[str, Any]) -> HttpResponse | None:
    try:
        _carry_out(story, verb, given, request.user)
    except Refused as refused:
        show(request, refused)
        return None
    messages.success(
        request, _("Done: %(act)s — “%(headline)s”.") % {"act": ACTS[verb].title, "headline": story.headline}
    )
    return redirect(_editor(story))


def _carry_out(story: Story, verb: str, given: dict[str, Any], user: Any) -> None:
    revision = story.get_latest_revision()
    draft = revision.as_object() if revision else story
    match verb:
        case "correct":
            kind = CorrectionKind(given["kind"])
            verbs.correct(draft, note=given["note"], kind=kind, user=user, revision=revision)
        case "reinstate":
            verbs.reinstate(draft, user=user, revision=revision)
        case "withdraw":
            verbs.withdraw(story, note=given["note"], user=user)
        case "kill":
            verbs.kill(story, note=given["note"], user=user, erase=given["erase"])
        case "lift-embargo":
            verbs.lift_embargo(draft, reason=given["note"], user=user)


def _editor(story: Story) -> str:
    return reverse(Story.snippet_viewset.get_url_name("edit"), args=[story.pk])
