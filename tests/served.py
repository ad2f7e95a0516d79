"""A newsroom served for real: `nashra serve` in a folder and a database of its own, ended by its process id."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from pathlib import Path
from typing import Any

NASHRA = [sys.executable, "-m", "nashra.config.command"]


class Served:
    """`run` gives a command, `start` serves, `stop` ends it."""

    def __init__(self, folder: Path, *, database: str = "", workers: int = 2, **settings: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("NASHRA_")},
            "NASHRA_DATA": str(folder),
            "NASHRA_WEB_WORKERS": str(workers),
            "NASHRA_BASE_URL": self.base,
            "DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "nashra.config.settings",
            **settings,
        }
        self.process: subprocess.Popen[bytes] | None = None

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*NASHRA, *words], env=self.environment, capture_output=True, text=True, check=False
        )

    def start(self) -> float:
        """Start it; gives the seconds until the first page."""
        began = time.monotonic()
        words = [*NASHRA, "serve", "--bind", f"127.0.0.1:{self.port}"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(words, env=self.environment, stdout=log, stderr=log)
        while not self.answers():
            assert self.process.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() - began < 90
            time.sleep(0.02)
        return time.monotonic() - began

    def answers(self, path: str = "/-/health") -> bool:
        try:
            with urllib.request.urlopen(self.base + path, timeout=10) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def children(self) -> list[int]:
        assert self.process
        tasks = Path(f"/proc/{self.process.pid}/task")
        if not tasks.exists():
            return []
        return sorted(
            {int(pid) for task in tasks.iterdir() for pid in (task / "children").read_text().split()}
        )

    def stop(self, how: int = signal.SIGTERM) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def until(true: Any, seconds: float = 20) -> bool:
    """Whether it came true within these seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.05)
    return bool(true())


def own_database() -> str:
    """A database of its own on the tests' PostgreSQL, or '' for SQLite."""
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgres"):
        return ""
    import psycopg

    name = f"served_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[call-overload]
    return url.rsplit("/", 1)[0] + "/" + name
