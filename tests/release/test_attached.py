"""Pictures and documents at the door: what can't be read is refused in words, what a kill erases is gone."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile

from nashra.formats.blocks import DocumentBlock, PictureBlock
from nashra.pictures.models import Document, Picture
from nashra.record import reading
from nashra.record.words import Verb
from nashra.release import verbs
from nashra.release.reasons import Refused
from nashra.stories.models import Story
from tests import newsroom
from tests.photographs import photograph

pytestmark = pytest.mark.django_db


def paper(name: str = "statement.txt", content: bytes = b"The final statement.") -> Document:
    made = Document(title="Final statement", file=ContentFile(content, name=name))
    made.save()
    return made


def with_both() -> Story:
    picture, document = photograph(alt="جسر"), paper()
    body = [{"type": "picture", "value": picture.pk}, {"type": "document", "value": document.pk}]
    return newsroom.story(body=body)


def test_pictures_and_documents_of_the_body_go_out_in_their_places() -> None:
    story = with_both()
    verbs.release(story)
    item = reading.story(story.news_id).item  # type: ignore[union-attr]
    assert item.body == (
        PictureBlock(picture=item.pictures[0].key),
        DocumentBlock(document=item.documents[0].key),
    )
    for rendition in (*item.pictures[0].renditions, *item.documents[0].renditions):
        assert (Path(settings.MEDIA_ROOT) / "public" / rendition.href.removeprefix("/media/")).is_file()


def test_a_picture_whose_file_is_gone_is_named() -> None:
    picture = photograph(alt="جسر")
    story = newsroom.story(picture=picture)
    Path(picture.file.path).unlink()
    assert [reason.code for reason in verbs.may(Verb.RELEASE, story)] == ["picture"]
    with pytest.raises(Refused, match="bridge"):
        verbs.release(story)


def test_a_document_whose_file_is_gone_or_no_safe_kind_is_named() -> None:
    document = paper()
    story = newsroom.story(body=[{"type": "document", "value": document.pk}])
    Path(document.file.path).unlink()
    with pytest.raises(Refused, match="Final statement"):
        verbs.release(story)
    program = paper("run.exe", b"MZ\x90")
    story = newsroom.story(body=[{"type": "document", "value": program.pk}])
    with pytest.raises(Refused):
        verbs.release(story)


def test_a_picture_that_was_deleted_from_under_the_body_is_named() -> None:
    story = with_both()
    Picture.objects.all().delete()
    story = Story.objects.get(pk=story.pk)
    verbs.release(story)
    assert reading.story(story.news_id).item.pictures == ()  # type: ignore[union-attr]


def test_a_kill_that_erases_takes_pictures_and_documents_along() -> None:
    story = with_both()
    verbs.release(story)
    verbs.kill(story, note="أمر", erase=True)
    assert not Picture.objects.exists() and not Document.objects.exists()


def test_what_was_in_an_earlier_draft_is_erased_too() -> None:
    story = with_both()
    verbs.release(story)
    story.body = []
    story.save_revision()
    verbs.update(story)
    verbs.kill(story, note="أمر", erase=True)
    assert not Picture.objects.exists()


def test_what_another_draft_uses_is_kept() -> None:
    story = with_both()
    picture = Picture.objects.get()
    newsroom.story(body=[{"type": "picture", "value": picture.pk}])
    verbs.release(story)
    verbs.kill(story, note="أمر", erase=True)
    assert Picture.objects.filter(pk=picture.pk).exists()
    assert not Document.objects.exists()


def test_a_story_that_is_gone_is_refused_in_words() -> None:
    story = newsroom.story()
    Story.objects.get(pk=story.pk).delete()
    with pytest.raises(Refused, match="not there any more"):
        verbs.release(story)
    with pytest.raises(Refused, match="not there any more"):
        verbs.release(
            Story(
                edition=newsroom.edition(),
                headline="x",
                lead="<p>x</p>",
                news_id=5,
                created_at=story.created_at,
            )
        )


def test_unpublishing_what_the_public_never_had_only_clears_the_desks_flag() -> None:
    story = newsroom.story()
    Story.objects.filter(pk=story.pk).update(live=True)
    Story.objects.get(pk=story.pk).unpublish()
    assert not Story.objects.get(pk=story.pk).live
    assert reading.story(story.news_id) is None
