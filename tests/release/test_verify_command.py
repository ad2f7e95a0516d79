"""`nashra verify` as the engineer meets it: exit codes, the first bad row, a head kept elsewhere."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from nashra.archives.newsroom import make
from nashra.record import guards
from nashra.record.verify import head
from nashra.release import verbs
from tests import newsroom

pytestmark = pytest.mark.django_db(transaction=True)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    call_command("verify", *words)
    return capsys.readouterr().out


def test_a_whole_record_is_told_with_its_head(capsys: pytest.CaptureFixture[str]) -> None:
    verbs.release(newsroom.story())
    out = told(capsys)
    assert "whole: 1 rows, 0 erased" in out
    assert f"head {head()}" in out


def test_a_broken_one_ends_with_1_and_names_the_row(capsys: pytest.CaptureFixture[str]) -> None:
    verbs.release(newsroom.story())
    guards.lift(connection)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE record_row SET actor = 'troll'")
    guards.put(connection)
    with pytest.raises(SystemExit) as ended:
        call_command("verify")
    assert ended.value.code == 1
    assert "broken: row 1 was changed" in capsys.readouterr().err


def test_what_a_kill_erased_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    story = newsroom.story()
    verbs.release(story)
    verbs.kill(story, note="أمر", erase=True)
    assert "row 1: erased" in told(capsys)


def test_a_head_may_be_given_or_stand_in_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    verbs.release(newsroom.story())
    kept = head()
    verbs.release(newsroom.story())
    files = {
        "told": f"whole: 1 rows, 0 erased\nhead {kept}\n",
        "heads-copy": f"intent 1 {kept.digest}\ncommit 1 {kept.digest}\n",
        "log.json": json.dumps({"count": kept.count, "head": kept.digest, "at": "2026-11-23T20:00:00Z"}),
        "bare": f"{kept}\n",
    }
    assert "whole: 2 rows" in told(capsys, "--against", str(kept))
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        assert "whole: 2 rows" in told(capsys, "--against", str(tmp_path / name))


def test_a_head_of_another_record_is_a_breach(capsys: pytest.CaptureFixture[str]) -> None:
    verbs.release(newsroom.story())
    with pytest.raises(SystemExit):
        call_command("verify", "--against", f"1:{'f' * 64}")
    assert "row 1 is not the last row of the head kept elsewhere" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["nonsense", "5:abc", '{"count": 1}'])
def test_what_is_no_head_is_refused_in_words(text: str) -> None:
    with pytest.raises(CommandError, match="--against"):
        call_command("verify", "--against", text)


def test_a_guard_that_somebody_took_away_is_named_until_init_puts_it_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    verbs.release(newsroom.story())
    guards.lift(connection)
    assert "was taken away" in told(capsys)
    make([])
    assert "was taken away" not in told(capsys)
