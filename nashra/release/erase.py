"""Erasing: what a kill destroys when it must. The row of the record stays and says that it did."""

import json
from typing import Any

from wagtail.admin.models import FormState
from wagtail.models import ModelLogEntry, Revision

from nashra.pictures import erase as pictures
from nashra.pictures.models import Document, Picture
from nashra.record import reading
from nashra.stories.blocks import document_key, picture_key
from nashra.stories.models import Story

ERASED = "—"  # a headline can't be empty, and the desk must see that there was one


def erase(story: Story) -> None:
    """Destroy the story's words on the desk and the pictures that nothing else shows.

    The record has emptied its own documents already. Drafts: every revision goes. Backups made from now on hold nothing,
    since nothing is left. Who, when and why stand in the record's row.
    """
    for picture in _chosen(story, "picture", Picture, story.picture_id):
        if not _needed(picture, story, "picture", picture_key(picture.pk)):
            pictures.erase(picture)
    for document in _chosen(story, "document", Document):
        if not _needed(document, story, "document", document_key(document.pk)):
            pictures.erase_document(document)
    story.workflow_states.all().delete()
    Story.objects.filter(pk=story.pk).update(live_revision=None, latest_revision=None)
    story.revisions.all().delete()
    _empty(story)
    _forget_traces(story)


def _chosen(story: Story, block: str, model: Any, *more: int | None) -> list[Any]:
    """The pictures or documents of the story's body and head, in any of its drafts."""
    chosen = {child.value.pk for child in story.body if child.block_type == block and child.value} | set(more)
    for content in story.revisions.values_list("content", flat=True):
        chosen |= set(_named(content.get("body"), block))
        chosen |= {content.get("picture")} if block == "picture" else set()
    return list(model.objects.filter(pk__in=chosen - {None}))


def _named(body: Any, block: str) -> list[int]:
    """The keys in a revision's stored body."""
    blocks = json.loads(body) if isinstance(body, str) else body or []
    return [
        found["value"]
        for found in blocks
        if found.get("type") == block and isinstance(found.get("value"), int)
    ]


def _needed(thing: Any, story: Story, block: str, key: str) -> bool:
    """Whether something public, or another story's latest draft, still shows it."""
    if reading.holds(f"{block}:{key}"):
        return True
    others = Story.objects.exclude(pk=story.pk)
    if block == "picture" and others.filter(picture=thing.pk).exists():
        return True
    drafts = Revision.objects.filter(pk__in=others.exclude(latest_revision=None).values("latest_revision"))
    mentioned = drafts.filter(content__icontains=f"{block}").values_list("content", flat=True)
    return any(thing.pk in _named(content.get("body"), block) for content in mentioned)


def _empty(story: Story) -> None:
    blank = dict.fromkeys(("kicker", "short_headline", "lead", "slugline", "genre", "byline", "dateline"), "")
    blank |= dict.fromkeys(("keywords", "people", "organisations", "places", "sources", "credit_line"), "")
    blank |= dict.fromkeys(("copyright_holder", "usage_terms", "ednote", "origin", "time_zone"), "")
    for field, value in blank.items():
        setattr(story, field, value)
    story.headline = ERASED
    story.body = []
    story.picture = None
    story.latest_revision = story.live_revision = None
    story.save()


def _forget_traces(story: Story) -> None:
    """Wagtail keeps the headline in its history and what was typed for a preview."""
    ModelLogEntry.objects.for_instance(story).update(label=ERASED, data={})
    FormState.objects.for_instance(story).delete()
