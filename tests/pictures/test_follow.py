import pytest
from django.core.files.base import ContentFile

from nashra.formats import parts
from nashra.journal.models import Entry
from nashra.pictures import papers, public_files
from nashra.pictures.erase import StillShown, erase, erase_document
from nashra.pictures.follow import FOLLOWER
from nashra.pictures.models import Document, Picture, PictureText
from nashra.pictures.renditions import released_picture
from nashra.record.words import Verb
from tests.pictures.drawn import document, drawing, edition, picture, written
from tests.records import record

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def arabic_edition():
    edition("ar")


def follow_all() -> None:
    """Twice, since a follower may see an entry again."""
    for entry in [*Entry.objects.order_by("id")] * 2:
        FOLLOWER.follow(entry)


def bridge() -> tuple[Picture, parts.Picture]:
    one = picture()
    return one, released_picture(one, "ar")


@pytest.mark.parametrize("verb", [Verb.WITHDRAW, Verb.KILL])
def test_files_go_with_the_last_story_that_shows_them(verb):
    _one, shown = bridge()
    paper = papers.released_document(document())
    record(number=1, pictures=(shown,), documents=(paper,))
    record(number=2, pictures=(shown,))

    record(verb, number=1, version=2, note="ours to say")
    follow_all()
    assert len(public_files.names(shown.key)) == 6
    assert public_files.names(paper.key) == []

    record(verb, number=2, version=2, note="ours to say")
    follow_all()
    assert public_files.names(shown.key) == []
    assert not public_files.folder(shown.key).exists()


def test_a_picture_that_an_update_drops_goes():
    _one, shown = bridge()
    record(pictures=(shown,))
    record(Verb.UPDATE, version=2, pictures=())

    follow_all()

    assert public_files.names(shown.key) == []


def test_a_reinstated_story_gets_its_files_back_under_the_same_addresses():
    _one, shown = bridge()
    paper = papers.released_document(document())
    record(pictures=(shown,), documents=(paper,))
    record(Verb.WITHDRAW, version=2, note="ours to say")
    follow_all()

    record(Verb.REINSTATE, version=3, pictures=(shown,), documents=(paper,))
    follow_all()

    assert sorted(public_files.href(shown.key, name) for name in public_files.names(shown.key)) == sorted(
        each.href for each in shown.renditions
    )
    assert [public_files.href(paper.key, name) for name in public_files.names(paper.key)] == [
        paper.renditions[0].href
    ]


def test_an_original_that_is_gone_stops_nothing(caplog):
    one, shown = bridge()
    other, kept = bridge()
    record(number=1, pictures=(shown, kept))
    record(
        number=2, pictures=(parts.Picture(key="p999999", alt=""), parts.Picture(key="elsewhere-1", alt=""))
    )
    one.file.storage.delete(one.file.name)
    for key in (shown.key, kept.key):
        public_files.remove(key)

    follow_all()

    assert len(public_files.names(other.key)) == 6
    assert shown.key in caplog.text


def test_files_of_an_original_that_was_replaced_go_once_nothing_shows_them():
    one, old = bridge()
    record(pictures=(old,))
    one = Picture.objects.get(pk=one.pk)
    one.file = ContentFile(written(drawing(500, 400)), name="other.jpg")
    one.save()
    new = released_picture(one, "ar")
    assert len(public_files.names(one.key)) == 12

    follow_all()
    assert {public_files.href(one.key, name) for name in public_files.names(one.key)} == {
        each.href for each in old.renditions
    }

    record(Verb.UPDATE, version=2, pictures=(new,))
    follow_all()
    assert {public_files.href(one.key, name) for name in public_files.names(one.key)} == {
        each.href for each in new.renditions
    }


def test_an_erased_picture_leaves_nothing(django_capture_on_commit_callbacks):
    one, shown = bridge()
    PictureText.objects.create(picture=one, language="ar", alt="جسر")
    desk = one.get_rendition("width-100")
    stored = [(file.storage, file.name) for file in (one.file, desk.file)]
    record(pictures=(shown,))

    with pytest.raises(StillShown, match=f"picture:{one.key}"):
        erase(one)
    assert Picture.objects.filter(pk=one.pk).exists()

    record(Verb.KILL, version=2, note="an order of the court", erases=True)
    with django_capture_on_commit_callbacks(execute=True):
        erase(one)

    assert not Picture.objects.exists()
    assert not PictureText.objects.exists()
    assert not any(storage.exists(name) for storage, name in stored)
    assert public_files.names(shown.key) == []


def test_nothing_is_erased_if_the_transaction_fails():
    one, shown = bridge()

    erase(one)  # the test's transaction never commits

    assert len(public_files.names(shown.key)) == 6
    assert one.file.storage.exists(one.file.name)


def test_an_erased_document_leaves_nothing(django_capture_on_commit_callbacks):
    one = document()
    made = papers.released_document(one)
    storage, name = one.file.storage, one.file.name
    record(documents=(made,))
    with pytest.raises(StillShown):
        erase_document(one)
    record(Verb.KILL, version=2, note="an order of the court")

    with django_capture_on_commit_callbacks(execute=True):
        erase_document(one)

    assert not Document.objects.exists()
    assert not storage.exists(name)
    assert public_files.names(made.key) == []
