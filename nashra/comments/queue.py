"""What moderators see: the comments of the queue with what they need to judge them, found by status, edition
and words."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import ModelLogEntry

from nashra.editions import shelf
from nashra.languages.profiles import profile
from nashra.record.models import Current
from nashra.record.reading import Stands
from nashra.record.words import Kind, State

from .models import WAITING, Comment, Status
from .thread import shown

WAITS = "waiting"
_STATUS_CHOICES = [
    (WAITS, gettext_lazy("All that wait")),
    *((status.value, status.label) for status in Status),
    ("", gettext_lazy("All comments")),
]


class Filters(forms.Form):
    """Which comments to list. Wrong values in the address count as none."""

    status = forms.ChoiceField(label=gettext_lazy("Status"), choices=_STATUS_CHOICES, required=False)
    edition = forms.ChoiceField(label=gettext_lazy("Edition"), required=False)
    words = forms.CharField(
        label=gettext_lazy("Words in comment, name or e-mail"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"dir": "auto", "type": "search"}),
    )

    def __init__(self, asked: dict[str, str]) -> None:
        super().__init__({"status": WAITS, **asked}, auto_id="queue-%s", use_required_attribute=False)
        names = [(edition.code, str(edition)) for edition in shelf.all_editions().values()]
        self.fields["edition"].choices = [("", _("All editions")), *names]  # type: ignore[attr-defined]

    def found(self) -> QuerySet[Comment]:
        """The comments that were asked for, oldest first: who has waited longest comes first."""
        self.is_valid()
        asked = self.cleaned_data
        found = Comment.objects.select_related("decided_by").order_by("created_at", "id")
        if asked.get("status") == WAITS:
            found = found.filter(status__in=WAITING)
        elif asked.get("status"):
            found = found.filter(status=asked["status"])
        if asked.get("edition"):
            found = found.filter(edition=asked["edition"])
        for word in asked.get("words", "").split():
            found = found.filter(Q(text__icontains=word) | Q(name__icontains=word) | Q(email__icontains=word))
        return found


class Below(NamedTuple):
    """The story that a comment stands below; `path` is '' where the public has no page of it."""

    headline: str
    lang: str
    dir: str
    path: str


class Line(NamedTuple):
    """One comment of the list. `seen` goes into the form, so that a decision holds only for what the
    moderator saw."""

    comment: Comment
    text: SafeString
    below: Below
    history: Sequence[ModelLogEntry]
    seen: str
    why: str  # what a check withheld it for


def waiting() -> int:
    """How many comments wait for a person."""
    return Comment.objects.filter(status__in=WAITING).count()


def lines(comments: Sequence[Comment]) -> list[Line]:
    """A page of the list, in two more queries, whatever its length."""
    stories = _stories({comment.news_id for comment in comments})
    past = _past(comments)
    return [
        Line(
            comment=comment,
            text=shown(comment).html,
            below=_below(comment, stories.get(comment.news_id)),
            history=past.get(str(comment.pk), []),
            seen=f"{comment.pk}:{comment.status}",
            why=_(comment.reason) if comment.status == Status.WITHHELD and comment.reason else "",
        )
        for comment in comments
    ]


def _stories(news_ids: Iterable[int]) -> dict[int, Stands]:
    found = Current.objects.filter(kind=Kind.STORY.value, subject__in=news_ids).select_related("document")
    return {current.subject: Stands(current) for current in found}


def _below(comment: Comment, stands: Stands | None) -> Below:
    number = _("News ID %(number)d") % {"number": comment.news_id}
    if stands is None:
        return Below(number, "", "auto", "")
    path = f"/{comment.edition}/news/{comment.news_id}/" if stands.state is State.RELEASED else ""
    item = stands.item
    if not item.headline:  # a kill has taken it away
        return Below(number, "", "auto", path)
    return Below(item.headline, item.language, profile(item.language).direction.value, path)


def _past(comments: Sequence[Comment]) -> dict[str, list[ModelLogEntry]]:
    """By comment, who decided what and when, oldest first."""
    entries = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(Comment),
        object_id__in=[str(comment.pk) for comment in comments],
    )
    past: dict[str, list[ModelLogEntry]] = {}
    for entry in entries.select_related("user").order_by("timestamp", "pk"):
        past.setdefault(entry.object_id, []).append(entry)
    return past
