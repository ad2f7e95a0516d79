"""Erasing: what a kill destroys when it must. The row of the record stays and says that it did."""

from wagtail.admin.models import FormState
from wagtail.models import ModelLogEntry

from nashra.pictures import erase as pictures
from nashra.pictures.models import Picture
from nashra.record import reading
from nashra.stories.blocks import picture_key
from nashra.stories.models import Story

ERASED = "—"  # a headline can't be empty, and the desk must see that there was one


def erase(story: Story) -> None:
    """Destroy the story's words on the desk and the pictures that nothing else shows.

    The record has emptied its own documents already. Drafts: every revision goes. Backups made from now on hold nothing,
    since nothing is left. Who, when and why stand in the record's row.
    """
    for picture in _pictures_of(story):
        if not reading.holds(f"picture:{picture_key(picture.pk)}") and not _used_elsewhere(picture, story):
            pictures.erase(picture)
    story.workflow_states.all().delete()
    Story.objects.filter(pk=story.pk).update(live_revision=None, latest_revision=None)
    story.revisions.all().delete()
    _empty(story)
    _forget_traces(story)


def _pictures_of(story: Story) -> list[Picture]:
    keys = {child.value.pk for child in story.body if child.block_type == "picture" and child.value}
    if story.picture_id:
        keys.add(story.picture_id)
    return list(Picture.objects.filter(pk__in=keys))


def _used_elsewhere(picture: Picture, story: Story) -> bool:
    return Story.objects.filter(picture=picture).exclude(pk=story.pk).exists()


def _empty(story: Story) -> None:
    blank = {field: "" for field in ("kicker", "short_headline", "lead", "slugline", "genre", "byline", "dateline")}
    blank |= {field: "" for field in ("keywords", "people", "organisations", "places", "sources", "credit_line")}
    blank |= {field: "" for field in ("copyright_holder", "usage_terms", "ednote", "origin", "time_zone")}
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
