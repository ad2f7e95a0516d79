"""What the desk does to the public face, and what the public gets of it."""

import threading
from datetime import UTC, datetime

import pytest
from django.db import connection, transaction
from wagtail.models import ModelLogEntry, Revision

from nashra.formats.blocks import Intertitle, Paragraph
from nashra.formats.vocabulary import PubStatus, SourceKind
from nashra.journal.models import Entry
from nashra.pictures.models import Picture
from nashra.record import reading
from nashra.record.models import Document, Row
from nashra.record.verify import verify
from nashra.record.words import Kind, State
from nashra.release import verbs
from nashra.release.reasons import Refused
from nashra.stories.models import Story
from tests import newsroom
from tests.photographs import photograph

pytestmark = pytest.mark.django_db


def test_a_release_gives_the_public_what_the_draft_says() -> None:
    story = newsroom.story(
        keywords="نهر، جسر", sources="نشرة\nوكالات", credit_line="نشرة/وكالات", byline="ليلى"
    )
    verbs.release(story)
    item = reading.story(story.news_id).item  # type: ignore[union-attr]
    assert item.headline == story.headline
    assert item.lead == "افتتحت البلدية الجسر صباح اليوم."
    assert item.body == (Paragraph(html="عبر المئات سيرًا على الأقدام."), Intertitle(text="ما بعد الافتتاح"))
    assert item.keywords == ("نهر", "جسر")
    assert [(source.name, source.kind) for source in item.sources] == [
        ("نشرة", SourceKind.NEWSROOM),
        ("وكالات", SourceKind.AGENCIES),
    ]
    assert item.version == 1
    assert item.slug == "جسر-جديد-يصل-ضفتي-النهر"
    assert item.uri.startswith("tag:testserver,")


def test_an_imported_page_keeps_its_own_release_date() -> None:
    then = datetime(2021, 12, 22, 15, 43, 52, tzinfo=UTC)
    story = newsroom.story()
    row = verbs.release(story, released_at=then)
    assert row.released_at == then
    assert row.recorded_at > then
    item = reading.story(story.news_id).item  # type: ignore[union-attr]
    assert (item.released_at, item.changed_at) == (then, then)


def test_an_update_is_a_new_version_under_the_same_number_and_uri() -> None:
    story = newsroom.story()
    verbs.release(story)
    first = reading.story(story.news_id).item  # type: ignore[union-attr]
    story.headline = "عنوان آخر"
    verbs.update(story)
    second = reading.story(story.news_id).item  # type: ignore[union-attr]
    assert (second.version, second.uri, second.released_at) == (2, first.uri, first.released_at)
    assert second.changed_at > first.changed_at


def test_a_correction_is_shown_with_the_story_and_stays_in_later_versions() -> None:
    story = newsroom.story()
    verbs.release(story)
    story.headline = "عنوان مصحح"
    verbs.correct(story, note="كان العنوان خاطئًا")
    story.headline = "عنوان محدث"
    verbs.update(story)
    item = reading.story(story.news_id).item  # type: ignore[union-attr]
    assert [(note.note, note.version) for note in item.corrections] == [("كان العنوان خاطئًا", 2)]


def test_a_withdrawal_leaves_the_reason_and_takes_the_words() -> None:
    story = newsroom.story()
    verbs.release(story)
    verbs.withdraw(story, note="لم نتمكن من التحقق")
    stands = reading.story(story.news_id)
    assert stands and stands.state is State.WITHDRAWN
    assert stands.item.reason == "لم نتمكن من التحقق"
    assert stands.item.pub_status is PubStatus.CANCELED
    assert stands.item.body == ()
    assert not Story.objects.get(pk=story.pk).live


def test_what_was_withdrawn_is_put_back_with_its_corrections_and_first_date() -> None:
    story = newsroom.story()
    verbs.release(story)
    story.headline = "ثان"
    verbs.correct(story, note="خطأ")
    before = reading.story(story.news_id).item  # type: ignore[union-attr]
    verbs.withdraw(story, note="لحظة")
    verbs.reinstate(story)
    after = reading.story(story.news_id).item  # type: ignore[union-attr]
    assert after.corrections == before.corrections
    assert after.released_at == before.released_at
    assert after.version == 4


def test_a_kill_leaves_no_word_of_it() -> None:
    story = newsroom.story()
    verbs.release(story)
    verbs.kill(story, note="أمر قضائي")
    item = reading.story(story.news_id).item  # type: ignore[union-attr]
    assert (item.headline, item.slug, item.lead, item.body, item.reason) == ("", "", "", (), "")
    assert Row.objects.last().note == "أمر قضائي"  # type: ignore[union-attr]


def test_a_kill_that_erases_leaves_its_words_nowhere_in_the_database() -> None:
    story = newsroom.story(picture=photograph(alt="صورة الجسر"))
    verbs.release(story)
    story.headline = "كلمة فريدة جدا"
    verbs.update(story)
    verbs.kill(story, note="أمر قضائي", erase=True)
    assert verify().broken == ""
    assert len(verify().erased) == 2
    assert not Revision.objects.exists()
    assert not Picture.objects.exists()
    for word in ("فريدة", "ضفتي", "سيرًا"):
        assert _tables_with(word) == []
    assert Story.objects.get(pk=story.pk).news_id == story.news_id


def test_a_picture_that_another_story_shows_survives_the_kill() -> None:
    picture = photograph(alt="جسر")
    story, other = newsroom.story(picture=picture), newsroom.story(picture=picture)
    verbs.release(story)
    verbs.release(other)
    verbs.kill(story, note="أمر", erase=True)
    assert Picture.objects.filter(pk=picture.pk).exists()


def test_a_kill_without_erasing_keeps_the_versions_for_the_newsroom() -> None:
    story = newsroom.story()
    verbs.release(story)
    verbs.kill(story, note="أمر")
    assert [version.item is not None for version in reading.versions(Kind.STORY, story.news_id)] == [
        True,
        True,
    ]
    assert not Document.objects.filter(content=None).exists()


def test_each_verb_is_one_row_one_entry_and_one_line_of_history() -> None:
    user = newsroom.member(newsroom.Role.MANAGING_EDITOR)
    story = newsroom.story()
    verbs.release(story, user=user)
    story.headline = "آخر"
    verbs.correct(story, note="خطأ", user=user)
    verbs.withdraw(story, note="لحظة", user=user)
    assert list(Row.objects.values_list("verb", "actor")) == [
        ("release", "layla"),
        ("correct", "layla"),
        ("withdraw", "layla"),
    ]
    assert list(Entry.objects.values_list("what", flat=True)) == ["release", "correct", "withdraw"]
    told = (
        ModelLogEntry.objects.filter(action__startswith="nashra.")
        .order_by("timestamp")
        .values_list("action", flat=True)
    )
    assert list(told) == ["nashra.release", "nashra.correct", "nashra.withdraw"]


@pytest.mark.django_db(transaction=True)
def test_a_refusal_leaves_nothing_half_done() -> None:
    story = newsroom.story(headline=" ")
    with pytest.raises(Refused):
        verbs.release(story)
    assert not Row.objects.exists()
    assert not Entry.objects.exists()
    assert not Story.objects.get(pk=story.pk).live


@pytest.mark.django_db(transaction=True)
def test_two_editors_who_release_at_once_release_once() -> None:
    story = newsroom.story()
    refused: list[str] = []
    ready = threading.Barrier(2)

    def press() -> None:
        mine = Story.objects.get(pk=story.pk)
        ready.wait(10)
        try:
            with transaction.atomic():
                verbs.release(mine)
        except Refused as refusal:
            refused.extend(reason.code for reason in refusal.reasons)
        finally:
            connection.close()

    threads = [threading.Thread(target=press) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert refused == ["state"]
    assert Row.objects.count() == 1


def test_a_story_in_two_languages_is_one_story() -> None:
    first = newsroom.story("ar")
    second = newsroom.story("en", same_story=first)
    verbs.release(first)
    verbs.release(second)
    numbers = [stands.current.subject for stands in reading.same_story(first.news_id)]
    assert numbers == [first.news_id, second.news_id]


def _tables_with(word: str) -> list[str]:
    """Every table in which any column holds the word, whatever its kind."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            for row in cursor.fetchall():
                text = " ".join(
                    bytes(cell).decode("utf-8", "replace")
                    if isinstance(cell, (bytes, memoryview))
                    else str(cell)
                    for cell in row
                )
                if word in text or word.encode("unicode_escape").decode() in text:
                    found.append(table)
    return found
