"""The worker: exact to the second, and what was acknowledged is there after any death."""

import os
import signal
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.served import Served, own_database, until

pytestmark = [
    pytest.mark.xdist_group("serve"),
    pytest.mark.skipif(sys.platform != "linux", reason="process groups as Linux has them"),
]

SCHEDULE = """
from datetime import datetime, timedelta
from django.utils import timezone
from nashra.editions.models import Edition
from nashra.stories.models import Story
edition = Edition.objects.get(code="en")
at = datetime.fromisoformat("{at}")
words = {{"headline": "At its second", "lead": "<p>Not before.</p>"}}
story = Story(edition=edition, section=edition.default_section, embargo_until=at, **words)
story.save()
story.go_live_at = at
story.save_revision().publish()
print(story.news_id)
"""
COMMENTS = """
from nashra.comments.models import Comment
print("|".join(Comment.objects.values_list("text", flat=True)))
"""
TELL = """
from nashra.record.models import Row
row = Row.objects.get(subject={number})
print(row.recorded_at.isoformat())
"""


@pytest.fixture
def server(tmp_path: Path, newsroom: None) -> Iterator[Served]:
    found = Served(tmp_path / "served", database=own_database())
    made = found.run("init", "--edition", "en")
    assert made.returncode == 0, made.stderr
    yield found
    found.stop(signal.SIGKILL)


def shell(server: Served, code: str) -> str:
    done = server.run("shell", "-v", "0", "-c", code)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip().splitlines()[-1]


def test_an_embargo_ends_within_its_second_and_not_before(server: Served) -> None:
    server.start()
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=12)
    number = shell(server, SCHEDULE.format(at=at.isoformat()))
    assert datetime.now(UTC) < at, "the machine was too slow to set the time ahead"
    assert not server.answers(f"/en/news/{number}.json")
    assert until(lambda: server.answers(f"/en/news/{number}.json"), 30)
    late = datetime.fromisoformat(shell(server, TELL.format(number=number))) - at
    assert timedelta(0) <= late < timedelta(seconds=1)


def test_every_comment_that_was_acknowledged_is_there_after_the_server_was_killed(server: Served) -> None:
    now = datetime.now(UTC).isoformat()
    release = SCHEDULE.replace("story.go_live_at = at\n", "story.embargo_until = None\n").format(at=now)
    number = shell(server, release)
    server.start()
    acknowledged: list[str] = []
    stop = threading.Event()

    def send(reader: int) -> None:
        for turn in range(200):
            if stop.is_set():
                return
            text = f"word {reader} {turn}"
            if _comment(server, number, reader * 1000 + turn, text):
                acknowledged.append(text)

    threads = [threading.Thread(target=send, args=(reader,)) for reader in range(4)]
    for thread in threads:
        thread.start()
    assert until(lambda: len(acknowledged) > 12, 60)
    victim = server.children()[0]
    os.kill(victim, signal.SIGKILL)
    assert until(lambda: len(acknowledged) > 24, 60), "the others go on"
    server.stop(signal.SIGKILL)
    stop.set()
    for thread in threads:
        thread.join(30)
    told = shell(server, COMMENTS)
    assert set(acknowledged) <= set(told.split("|"))
    assert server.run("verify").returncode == 0


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args: object) -> None:
        return None


def _comment(server: Served, number: str, reader: int, text: str) -> bool:
    """Whether the server said that it has the comment."""
    given = urllib.parse.urlencode(
        {"name": f"Sam {reader}", "email": f"sam{reader}@reader.example", "comment": text}
    ).encode()
    opener = urllib.request.build_opener(_NoRedirect)
    try:
        opener.open(f"{server.base}/en/news/{number}/comment/", given, timeout=10)
    except urllib.error.HTTPError as answer:
        return answer.code == 303
    except OSError:
        return False
    return False
