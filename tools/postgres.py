"""A PostgreSQL of the tests' own: made in a temporary folder, on loopback, ended by its process id."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def programs() -> Path | None:
    """The folder of `initdb` and `postgres`, newest version first, or None where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), reverse=True)
    if found:
        return found[0].parent
    on_path = shutil.which("postgres")
    return Path(on_path).resolve().parent if on_path and shutil.which("initdb") else None


@contextmanager
def running(*, durable: bool = False) -> Iterator[str]:
    """A server's DATABASE_URL while the block lasts. `durable` keeps fsync on, as benchmarks of commits want it."""
    folder = Path(tempfile.mkdtemp(prefix="nashra-postgres-"))
    port = _free_port()
    try:
        _as_owner(folder)
        _run(
            [
                "initdb",
                "-D",
                str(folder / "db"),
                "-U",
                "nashra",
                "--auth=trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
            ]
        )
        server = _start(folder, port, durable=durable)
        try:
            _wait(port)
            yield f"postgresql://nashra@127.0.0.1:{port}/postgres"
        finally:
            server.terminate()
            server.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(folder: Path, port: int, *, durable: bool) -> subprocess.Popen[bytes]:
    options = [
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        f"unix_socket_directories={folder}",
        "-c",
        "max_connections=100",
    ]
    if not durable:
        options += ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]
    words = [str(_bin("postgres")), "-D", str(folder / "db"), "-p", str(port), *options]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(words, stdout=log, stderr=log, user=_owner(), cwd=folder)


def _run(words: list[str]) -> None:
    done = subprocess.run(
        [str(_bin(words[0])), *words[1:]], capture_output=True, user=_owner(), cwd="/", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{words[0]} failed: {done.stderr.decode()[-500:]}")


def _bin(name: str) -> Path:
    folder = programs()
    if folder is None:
        raise RuntimeError("PostgreSQL is not installed: on Debian, apt-get install postgresql")
    return folder / name


def _owner() -> str | None:
    """PostgreSQL refuses to run as root: then the package's own user runs it."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


def _as_owner(folder: Path) -> None:
    owner = _owner()
    if owner:
        shutil.chown(folder, owner)


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _wait(port: int) -> None:
    for _ in range(200):
        with socket.socket() as sock:
            if sock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("PostgreSQL did not start within ten seconds")
