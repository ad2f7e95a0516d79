"""Verifying finds any change, deletion or insertion behind the record's back, and names the first bad row."""

from typing import Any

import pytest
from django.db import connection, transaction

from nashra.record import chain, guards, heads
from nashra.record.models import Current, CurrentKey, Document, Row
from nashra.record.verify import head, verify
from nashra.record.words import Verb
from tests.records import record

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def five() -> None:
    for number in range(1, 6):
        with transaction.atomic():
            record(number=number)


def behind_our_back(sql: str, *values: Any) -> None:
    """Somebody with the database's password: triggers and foreign keys do not stop them."""
    guards.lift(connection)
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
    guards.put(connection)


def test_an_empty_record_is_whole() -> None:
    assert verify() == (heads.Head(0, chain.BEGINNING), (), "")


def test_what_was_written_is_whole(five: None) -> None:
    found = verify()
    assert found.broken == ""
    assert found.head == head() == heads.kept().committed


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("note", "other"),
        ("actor", "troll"),
        ("version", 9),
        ("edition", "en"),
        ("released_at", "2020-01-01 00:00:00+00:00"),
        ("verb", "kill"),
    ],
)
def test_a_changed_row_is_named(five: None, column: str, value: Any) -> None:
    behind_our_back(f"UPDATE record_row SET {column} = %s WHERE number = 3", value)
    assert verify().broken.startswith("row 3 ")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL keeps to the types of its columns")
@pytest.mark.parametrize(("column", "value"), [("released_at", "garbage"), ("actor", b"\xff")])
def test_a_row_that_holds_what_no_row_can_hold_is_named(five: None, column: str, value: Any) -> None:
    behind_our_back(f"UPDATE record_row SET {column} = %s WHERE number = 3", value)
    assert verify().broken.startswith("row 3 was changed")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL keeps to the types of its columns")
def test_a_document_that_is_text_is_found(five: None) -> None:
    digest = Row.objects.get(number=4).document_id
    behind_our_back("UPDATE record_document SET content = 'words' WHERE digest = %s", digest)
    assert verify().broken == "row 4: its document was changed"


def test_a_document_that_no_row_names_is_found(five: None) -> None:
    Document.objects.create(digest="a" * 64, content=b"{}")
    assert verify().broken == f"document {'a' * 64} was inserted: no row names it"


def test_a_row_changed_with_its_digest_made_anew_breaks_the_next_one(five: None) -> None:
    row = Row.objects.get(number=3)
    row.actor = "troll"
    behind_our_back(
        "UPDATE record_row SET actor = 'troll', digest = %s WHERE number = 3", chain.row_digest(row)
    )
    assert verify().broken.startswith("row 4 ")


def test_a_deleted_row_is_named(five: None) -> None:
    behind_our_back("DELETE FROM record_row WHERE number = 2")
    assert verify().broken.startswith("row 2 is missing")


@pytest.mark.parametrize("least", [5, 4, 1])
def test_deleted_last_rows_are_known_from_the_head_kept_outside(five: None, least: int) -> None:
    behind_our_back("DELETE FROM record_row WHERE number >= %s", least)
    assert verify().broken.startswith(f"row {least} is missing")


def test_a_row_added_at_the_end_with_a_right_digest_is_found(five: None) -> None:
    last = Row.objects.get(number=5)
    row = Row(
        number=6, kind="story", subject=1, verb="update", edition="ar", version=2, released_at=last.released_at,
        recorded_at=last.recorded_at, document_id=last.document_id, actor="troll", previous=last.digest,
    )  # fmt: skip
    row.digest = chain.row_digest(row)
    row.save(force_insert=True)
    assert verify().broken.startswith("row 6 was inserted")


def test_a_changed_document_is_found(five: None) -> None:
    digest = Row.objects.get(number=4).document_id
    behind_our_back(
        "UPDATE record_document SET content = %s WHERE digest = %s",
        b'{"shape":"news_item","language":"ar"}',
        digest,
    )
    assert verify().broken == "row 4: its document was changed"


def test_an_emptied_document_without_a_kill_is_found(five: None) -> None:
    Document.objects.filter(digest=Row.objects.get(number=2).document_id).update(content=None)
    assert verify().broken.startswith("row 2: its document was emptied")


def test_a_row_that_stands_where_no_log_put_it_is_found(five: None) -> None:
    current = Current.objects.get(subject=1)
    current.pk, current.subject = None, 99
    current.save()
    assert "story 99" in verify().broken


@pytest.mark.parametrize(
    "change", [{"state": "withdrawn"}, {"section": "sport"}, {"urgency": 1}, {"version": 4}]
)
def test_a_change_of_what_stands_now_is_found(five: None, change: dict[str, Any]) -> None:
    Current.objects.filter(subject=2).update(**change)
    assert verify().broken.startswith("row 2: what stands now")


def test_a_lost_or_added_key_of_what_stands_now_is_found(five: None) -> None:
    CurrentKey.objects.filter(current__subject=3).first().delete()  # type: ignore[union-attr]
    assert verify().broken.startswith("row 3: what stands now")


def test_what_stands_now_may_not_be_lost(five: None) -> None:
    Current.objects.get(subject=5).delete()
    assert verify().broken == "row 5: what stands now has lost story 5"


def test_a_head_kept_elsewhere_is_found_on_our_chain(five: None) -> None:
    kept = head()
    with transaction.atomic():
        record(number=6)
    assert verify(against=kept).broken == ""


def test_a_head_kept_elsewhere_betrays_a_record_made_anew(five: None) -> None:
    assert verify(against=heads.Head(3, "f" * 64)).broken.startswith("row 3 is not the last row of the head")
    assert verify(against=heads.Head(9, "f" * 64)).broken.startswith("row 6 is missing")


def test_a_crash_between_commit_and_the_heads_second_line_is_no_insertion(
    five: None, data_folder: Any
) -> None:
    path = data_folder / "heads"
    lines = path.read_text().splitlines(keepends=True)
    assert lines[-1].startswith("commit 5 ")
    path.write_text("".join(lines[:-1]))
    assert verify().broken == ""


def test_without_the_heads_file_the_rows_count_as_inserted(five: None, data_folder: Any) -> None:
    (data_folder / "heads").unlink()
    assert verify().broken.startswith("row 1 was inserted")


def test_a_torn_last_line_of_heads_is_passed_over(five: None, data_folder: Any) -> None:
    with (data_folder / "heads").open("a") as file:
        file.write("intent 6 abc")
        file.write("\nnonsense")
    assert verify().broken == ""


@pytest.mark.parametrize("line", ["intent five abc", "nonsense 5 6", "commit 9 abc", "commit 9 " + "A" * 64])
def test_a_spoilt_line_of_heads_tells_nothing(five: None, data_folder: Any, line: str) -> None:
    with (data_folder / "heads").open("ab") as file:
        file.write(line.encode() + b"\n\xff\xfe\n")
    assert verify().broken == ""


def test_the_heads_file_is_shortened_and_still_proves(
    five: None, monkeypatch: pytest.MonkeyPatch, data_folder: Any
) -> None:
    monkeypatch.setattr(heads, "LONGEST", 100)
    with transaction.atomic():
        record(number=6)
    assert (data_folder / "heads").read_text().count("\n") <= 3
    assert verify().broken == ""


def test_an_erased_story_stays_verified_after_more_rows(five: None) -> None:
    with transaction.atomic():
        record(
            Verb.KILL,
            number=2,
            version=2,
            headline="",
            lead="",
            body=(),
            section=None,
            erases=True,
            note="why",
        )
    with transaction.atomic():
        record(number=7)
    found = verify()
    assert (found.broken, found.erased) == ("", (2,))


@pytest.mark.parametrize("text", ["", "5", "x:1", "5:xyz", "-1:" + "a" * 64, "5:" + "g" * 64])
def test_a_head_that_is_none_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match="count, a colon and 64"):
        heads.parse(text)
