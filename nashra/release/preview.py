"""The desk's preview: the draft as the door would let it out now, on the reader's own page.

Nothing of it is public yet, so that its pictures come from the desk's own address, for those who are signed in.
"""

from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from msgspec.structs import replace

from nashra.editions.models import Edition
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Rendition
from nashra.record import reading
from nashra.stories.models import Story

from . import snapshot
from .reasons import Refused

# Stricter than a public page, but it may stand in the editor's frame.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'"
)


def served(story: Story, request: HttpRequest) -> HttpResponse:
    """The page of the story as it stands in the editor, saved or not."""
    edition = Edition.objects.filter(pk=story.edition_id).first()
    if edition is None:
        return _guarded(TemplateResponse(request, "release/no_preview.html"))
    try:
        item = _item(story)
    except Refused as refused:
        return _guarded(TemplateResponse(request, "release/no_preview.html", {"reasons": refused.reasons}))
    context = {"item": item, "edition": edition, "preview": True}
    return _guarded(TemplateResponse(request, "website/preview.html", context))


def _item(story: Story) -> NewsItem:
    now = timezone.now()
    story.created_at = story.created_at or now  # a story that was never saved
    story.news_id = story.news_id or 0
    item = snapshot.of_story(story, stands=reading.story(story.news_id), at=now)
    return replace(
        item,
        pictures=tuple(
            replace(each, renditions=tuple(map(_at_the_desk, each.renditions))) for each in item.pictures
        ),
        documents=tuple(
            replace(each, renditions=tuple(map(_at_the_desk, each.renditions))) for each in item.documents
        ),
    )


def _at_the_desk(file: Rendition) -> Rendition:
    """The same file where the desk gets it: the public's address answers only for what is released."""
    return replace(file, href=file.href.replace("/media/", f"{quote(settings.MEDIA_URL)}public/", 1))


def _guarded(response: TemplateResponse) -> HttpResponse:
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["Cache-Control"] = "private, no-store"
    return response
