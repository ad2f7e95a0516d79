"""Writing the record: chained rows, what stands now, guards against rewriting."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from nashra.formats.affair import Affair
from nashra.journal.models import Entry
from nashra.record import chain, heads, log, reading
from nashra.record.models import Current, Document, Row
from nashra.record.standing import tag_key
from nashra.record.verify import head, verify
from nashra.record.words import Kind, State, Verb
from tests.records import THEN, item, record

pytestmark = pytest.mark.django_db


def test_the_first_row_follows_the_beginning_and_the_next_one_the_first() -> None:
    first, second = record(number=1), record(number=2)
    assert first.previous == chain.BEGINNING
    assert (first.number, second.number) == (1, 2)
    assert second.previous == first.digest


def test_a_row_keeps_when_the_public_got_it_apart_from_when_it_was_written() -> None:
    row = record()
    assert row.released_at == THEN
    assert timezone.now() - row.recorded_at < timedelta(minutes=1)


def test_what_stands_now_follows_the_last_row() -> None:
    record(number=7)
    record(Verb.CORRECT, number=7, version=2, headline="صُحح")
    stands = reading.story(7)
    assert stands and stands.state is State.RELEASED
    assert stands.item.headline == "صُحح"
    assert stands.current.version == 2
    assert stands.current.first_released_at == THEN


def test_each_row_is_an_entry_of_the_journal_with_the_keys_that_it_had_and_has() -> None:
    record(number=3, keywords=("نهر",))
    record(Verb.UPDATE, number=3, version=2, keywords=("جسر",))
    keys = set(Entry.objects.order_by("-id").first().keys)  # type: ignore[union-attr]
    assert {
        "story:3",
        "edition:ar",
        tag_key("ar", "نهر"),
        tag_key("ar", "جسر"),
        "section:ar:politics",
        "same:3",
    } <= keys


def test_an_item_under_embargo_is_refused_even_by_the_record() -> None:
    with pytest.raises(log.Refused, match="embargo"):
        record(embargo_until=datetime.now(UTC) + timedelta(hours=1))
    assert not Row.objects.exists()


def test_a_dossier_goes_through_the_same_record() -> None:
    affair = Affair(language="ar", edition="ar", number=4, title="ملف النهر")
    log.append(
        log.Act(
            kind=Kind.DOSSIER,
            number=4,
            verb=Verb.RELEASE,
            edition="ar",
            shape=affair,
            released_at=THEN,
            actor="layla",
        )
    )
    stands = reading.stands(Kind.DOSSIER, 4)
    assert stands and stands.shape == affair
    assert reading.story(4) is None
    with pytest.raises(TypeError, match="no story"):
        _ = stands.item
    assert verify().broken == ""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record_row SET note = 'x'",
        "DELETE FROM record_row",
        "UPDATE record_document SET content = 'x'",
        "DELETE FROM record_document",
    ],
)
def test_the_database_refuses_to_rewrite_the_record(statement: str) -> None:
    record()
    with (
        pytest.raises((DatabaseError, IntegrityError), match=r"append-only|never"),
        transaction.atomic(),
        connection.cursor() as c,
    ):
        c.execute(statement)


def test_a_row_or_document_is_not_replaced_by_an_insert_or_a_truncate() -> None:
    record()
    if connection.vendor == "sqlite":
        statements = [
            "INSERT OR REPLACE INTO record_row SELECT number, kind, subject, verb, edition, version, released_at, recorded_at, "
            "actor, note, erases, previous, digest, document_id FROM record_row",
            "INSERT OR REPLACE INTO record_document SELECT digest, 'x' FROM record_document",
        ]
    else:
        statements = ["TRUNCATE record_row CASCADE", "TRUNCATE record_document CASCADE"]
    for statement in statements:
        with pytest.raises((DatabaseError, IntegrityError)), transaction.atomic(), connection.cursor() as c:
            c.execute(statement)


def test_a_kill_that_erases_empties_the_documents_before_it_and_no_other() -> None:
    record(number=1)
    record(number=2)
    record(
        Verb.KILL,
        number=1,
        version=2,
        headline="",
        lead="",
        body=(),
        section=None,
        erases=True,
        note="حكم قضائي",
    )
    contents = dict(Row.objects.values_list("number", "document__content"))
    assert contents[1] is None
    assert contents[2] is not None and contents[3] is not None
    found = verify()
    assert found.broken == ""
    assert found.erased == (1,)


def test_versions_tell_what_was_erased() -> None:
    record(number=1)
    record(Verb.KILL, number=1, version=2, headline="", lead="", body=(), section=None, erases=True)
    assert [version.item is None for version in reading.versions(Kind.STORY, 1)] == [True, False]


def test_lists_hold_what_is_released_newest_first() -> None:
    for number in range(1, 5):
        record(
            number=number,
            released_at=THEN + timedelta(hours=number),
            changed_at=THEN + timedelta(hours=number),
        )
    record(Verb.WITHDRAW, number=2, version=2)
    assert [stands.current.subject for stands in reading.stories("ar")] == [4, 3, 1]
    assert [stands.current.subject for stands in reading.stories("ar", first=1, most=1)] == [3]
    assert [
        s.current.subject for s in reading.stories("ar", section="politics", since=THEN + timedelta(hours=3))
    ] == [4, 3]
    assert [s.current.subject for s in reading.stories("ar", until=THEN + timedelta(hours=3))] == [1]
    assert reading.stories("en") == []
    assert reading.count("ar") == 3
    assert reading.count("ar", section="sport") == 0


def test_a_picture_is_public_only_while_something_released_shows_it() -> None:
    from nashra.formats.parts import Picture

    record(number=1, pictures=(Picture(key="p5", alt="نهر"),))
    assert reading.holds("picture:p5")
    record(Verb.WITHDRAW, number=1, version=2)
    assert not reading.holds("picture:p5")


def test_languages_of_one_story_find_each_other() -> None:
    record(number=1, same_story=1)
    record(number=2, same_story=1, language="en", edition="en")
    record(number=3)
    assert [stands.current.subject for stands in reading.same_story(1)] == [1, 2]


def test_corrections_of_what_is_still_released_are_listed_newest_first() -> None:
    for number in (1, 2):
        record(number=number)
        record(Verb.CORRECT, number=number, version=2)
    record(Verb.WITHDRAW, number=1, version=3)
    assert [version.row.subject for version in reading.corrections("ar")] == [2]


@pytest.mark.django_db(transaction=True)
def test_sixteen_writers_at_once_leave_one_whole_chain() -> None:
    failures: list[BaseException] = []

    def write(first: int) -> None:
        try:
            for number in range(first, first + 5):
                with transaction.atomic():
                    record(number=number)
        except BaseException as error:
            failures.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write, args=(100 * n,)) for n in range(1, 17)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert failures == []
    found = verify()
    assert (found.broken, found.head.count) == ("", 80)


@pytest.mark.django_db(transaction=True)
def test_a_rolled_back_row_leaves_a_whole_record() -> None:
    with transaction.atomic():
        record(number=1)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        record(number=2)
        _ = 1 / 0
    assert verify().broken == ""
    with transaction.atomic():
        record(number=3)
    assert verify().broken == ""
    assert Current.objects.count() == Document.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_many_rows_in_one_transaction_keep_one_head() -> None:
    with transaction.atomic(), log.many_rows():
        for number in range(1, 6):
            record(number=number)
    assert heads.kept().committed == head()
    assert heads.kept().intended == {head()}
    assert verify().broken == ""


def test_the_record_refuses_words_that_are_no_text() -> None:
    from nashra.formats.canonical import Malformed

    with pytest.raises(Malformed, match="headline"):
        record(headline="a\x00b")
    assert item(1).headline


def test_rows_and_entries_say_what_they_are_in_a_line() -> None:
    record(number=7)
    assert str(Row.objects.get()) == "1: release story 7 version 1"
    assert str(Current.objects.get()) == "story 7: released, version 1"
    assert str(Document.objects.get()) == Row.objects.get().document_id
    assert str(Current.objects.get().keys.order_by("key")[0]) == "same:7"
    assert str(Entry.objects.get()).endswith(" release")
