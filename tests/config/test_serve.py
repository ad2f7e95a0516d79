"""`nashra serve`: one process group under a lock; whatever dies is replaced or takes the rest along."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

NASHRA = [sys.executable, "-m", "nashra.config.command"]
pytestmark = [
    pytest.mark.xdist_group("serve"),
    pytest.mark.skipif(sys.platform != "linux", reason="process groups as Linux has them"),
]


class Server:
    """A newsroom served on a free port, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.environment = {
            **os.environ,
            "NASHRA_DATA": str(folder),
            "NASHRA_WEB_WORKERS": "2",
            "DATABASE_URL": "",
        }
        self.process: subprocess.Popen[bytes] | None = None

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*NASHRA, *words], env=self.environment, capture_output=True, text=True, check=False
        )

    def start(self) -> float:
        """Start it; gives the seconds until the first page."""
        began = time.monotonic()
        self.process = subprocess.Popen(
            [*NASHRA, "serve", "--bind", f"127.0.0.1:{self.port}"], env=self.environment
        )
        while not self.answers():
            assert self.process.poll() is None, "serve ended by itself"
            assert time.monotonic() - began < 60
            time.sleep(0.02)
        return time.monotonic() - began

    def answers(self, path: str = "/-/health") -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def children(self) -> list[int]:
        assert self.process
        path = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        threads = Path(f"/proc/{self.process.pid}/task").iterdir()
        return (
            sorted({int(pid) for thread in threads for pid in (thread / "children").read_text().split()})
            if path.exists()
            else []
        )

    def stop(self, how: int = signal.SIGTERM) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(20)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    found = Server(tmp_path / "served")
    made = found.run("init", "--edition", "en")
    assert made.returncode == 0, made.stderr
    yield found
    found.stop(signal.SIGKILL)


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _alive(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False


def _until(true, seconds: float = 15) -> bool:  # type: ignore[no-untyped-def]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.05)
    return False


def test_it_answers_refuses_a_second_one_and_stops_without_leaving_anybody(server: Server) -> None:
    server.start()
    second = server.run("serve", "--bind", f"127.0.0.1:{_free_port()}")
    assert second.returncode == 1
    assert "runs already" in second.stderr
    children = server.children()
    assert len(children) >= 3
    server.stop(signal.SIGINT)
    assert server.process and server.process.returncode == 0
    assert _until(lambda: not any(map(_alive, children)))


def test_a_killed_server_leaves_no_child_that_answers_and_may_be_started_again(server: Server) -> None:
    server.start()
    children = server.children()
    server.stop(signal.SIGKILL)
    assert _until(lambda: not any(map(_alive, children)), 5)
    assert not server.answers()
    server.start()
    assert server.answers()


def test_killed_children_are_replaced_and_the_server_goes_on(server: Server) -> None:
    server.start()
    for _ in range(3):  # again and again, faster than the web server likes
        for child in server.children():
            os.kill(child, signal.SIGKILL)
        assert _until(lambda: len(server.children()) >= 3 and server.answers())
    assert server.process and server.process.poll() is None


def test_an_unmade_newsroom_is_not_served_but_explained(tmp_path: Path) -> None:
    server = Server(tmp_path / "empty")
    done = server.run("serve", "--bind", f"127.0.0.1:{server.port}")
    assert done.returncode == 1
    assert "nashra init" in done.stderr


@pytest.mark.parametrize("bind", ["8000", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:99999", "x"])
def test_a_bind_that_is_no_address_is_explained(tmp_path: Path, bind: str) -> None:
    done = Server(tmp_path / "none").run("serve", "--bind", bind)
    assert done.returncode == 1
    assert "--bind" in done.stderr
