"""The desk's form for what needs a note: correct, withdraw, kill, put back, lift an embargo. It says what will happen."""

from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from nashra.formats.vocabulary import CorrectionKind
from nashra.record.words import Verb
from nashra.stories.models import Story

from . import verbs
from .desk_views import show
from .gate import PERMISSIONS
from .reasons import Refused


class Act(NamedTuple):
    """One act as the desk offers it: its title, what will happen, what the note is called, and the permission."""

    title: Any
    effect: Any
    note: Any
    permission: str
    serious: bool = False

    @property
    def icon(self) -> str:
        return "warning" if self.serious else "edit"


ACTS = {
    "correct": Act(
        gettext_lazy("Correct"),
        gettext_lazy(
            "Your latest draft becomes the next version. Readers see the note with the story and on the corrections page."
        ),
        gettext_lazy("What was wrong, as readers are told"),
        PERMISSIONS[Verb.CORRECT],
    ),
    "withdraw": Act(
        gettext_lazy("Withdraw"),
        gettext_lazy(
            "The story leaves our pages. At its address readers find the reason. You can put it back."
        ),
        gettext_lazy("The reason, as readers are told"),
        PERMISSIONS[Verb.WITHDRAW],
        serious=True,
    ),
    "reinstate": Act(
        gettext_lazy("Put back"),
        gettext_lazy("Your latest draft is public again under the same news ID."),
        "",
        PERMISSIONS[Verb.REINSTATE],
    ),
    "kill": Act(
        gettext_lazy("Kill"),
        gettext_lazy(
            "Nothing of the story is shown again, anywhere, and it can't be put back. Its number stays taken."
        ),
        gettext_lazy("Why, for the newsroom's record"),
        PERMISSIONS[Verb.KILL],
        serious=True,
    ),
    "lift-embargo": Act(
        gettext_lazy("Lift the embargo"),
        gettext_lazy(
            "The story may be released before the agreed time. Your name and the reason stay in its history."
        ),
        gettext_lazy("The reason"),
        "stories.lift_embargo",
        serious=True,
    ),
}


class NoteForm(forms.Form):
    note = forms.CharField(widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}), max_length=2000)
    kind = forms.ChoiceField(
        label=gettext_lazy("Readers see it as"),
        choices=[
            (CorrectionKind.CORRECTION.value, gettext_lazy("Correction: something was wrong")),
            (CorrectionKind.CLARIFICATION.value, gettext_lazy("Clarification: something was unclear")),
        ],
    )
    erase = forms.BooleanField(
        required=False,
        label=gettext_lazy("Erase the words and pictures for good"),
        help_text=gettext_lazy(
            "Every version, draft and picture is destroyed. Only the fact that there was a story stays."
        ),
    )

    def __init__(self, act: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if act != "kill":
            del self.fields["erase"]
        if act != "correct":
            del self.fields["kind"]
        if ACTS[act].note:
            self.fields["note"].label = ACTS[act].note
        else:
            del self.fields["note"]


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
