"""`nashra serve`: one process group under a lock; whatever dies is replaced or takes the rest along."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.served import Served, alive, free_port, own_database, until

pytestmark = [
    pytest.mark.xdist_group("serve"),
    pytest.mark.skipif(sys.platform != "linux", reason="process groups as Linux has them"),
]


@pytest.fixture
def server(tmp_path: Path, newsroom: None) -> Iterator[Served]:
    found = Served(tmp_path / "served", database=own_database())
    made = found.run("init", "--edition", "en")
    assert made.returncode == 0, made.stderr
    yield found
    found.stop(signal.SIGKILL)


def test_it_answers_refuses_a_second_one_and_stops_without_leaving_anybody(server: Served) -> None:
    server.start()
    second = server.run("serve", "--bind", f"127.0.0.1:{free_port()}")
    assert second.returncode == 1
    assert "runs already" in second.stderr
    assert until(lambda: len(server.children()) >= 3)
    children = server.children()
    server.stop(signal.SIGINT)
    assert server.process and server.process.returncode == 0
    assert until(lambda: not any(map(alive, children)))


def test_a_killed_server_leaves_no_child_that_answers_and_may_be_started_again(server: Served) -> None:
    server.start()
    children = server.children()
    server.stop(signal.SIGKILL)
    assert until(lambda: not any(map(alive, children)), 5)
    assert not server.answers()
    server.start()
    assert server.answers()


def test_killed_children_are_replaced_and_the_server_goes_on(server: Served) -> None:
    server.start()
    for _ in range(3):  # again and again, faster than the web server likes
        for child in server.children():
            os.kill(child, signal.SIGKILL)
        assert until(lambda: len(server.children()) >= 3 and server.answers())
    assert server.process and server.process.poll() is None


def test_an_unmade_newsroom_is_not_served_but_explained(tmp_path: Path) -> None:
    server = Served(tmp_path / "empty")
    done = server.run("serve", "--bind", f"127.0.0.1:{server.port}")
    assert done.returncode == 1
    assert "nashra init" in done.stderr


@pytest.mark.parametrize("bind", ["8000", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:99999", "x"])
def test_a_bind_that_is_no_address_is_explained(tmp_path: Path, bind: str) -> None:
    done = Served(tmp_path / "none").run("serve", "--bind", bind)
    assert done.returncode == 1
    assert "--bind" in done.stderr
