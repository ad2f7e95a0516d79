"""`nashra serve`: the web server and the worker as one process group, under a lock, ended as one.

Children end when their parent does (Linux: PR_SET_PDEATHSIG, prctl(2)); children that die are replaced; a second `serve`
is refused.
"""

import argparse
import ctypes
import fcntl
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from . import environment, prepared

PR_SET_PDEATHSIG = 1
HEAD_START = 1.0  # seconds that the web workers have for themselves before the worker loads
PARENT = "_NASHRA_PARENT"  # the process id of `serve`, told to its children


def command(arguments: list[str]) -> int:
    """Serve until a signal ends it; the result is the exit code."""
    options = _options(arguments)
    try:
        given = environment.settings()
    except environment.WrongSetting as error:
        print(f"Nashra did not start:\n{error}", file=sys.stderr)
        return 2
    lock = _only_one(given["NASHRA_DATA"])
    if lock is None:
        print(
            f"Nashra runs already on {given['NASHRA_DATA']}: stop that one first, or name another NASHRA_DATA.",
            file=sys.stderr,
        )
        return 1
    host, port = _address(options.bind)
    _load()
    missing = prepared.what_is_missing()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    return _serve(host, port, workers=given["NASHRA_WEB_WORKERS"])


def die_with_parent() -> None:
    """End this process when the one that started it ends, however that happened. Does nothing outside Linux."""
    parent = int(os.environ.get(PARENT, "0"))
    if sys.platform != "linux" or not parent:
        return
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if not _lives(parent):  # it died before the line above
        os._exit(1)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nashra serve", description="Serve the newsroom: web and worker.")
    parser.add_argument("--bind", default="127.0.0.1:8000", metavar="HOST:PORT")
    return parser.parse_args(arguments)


def _address(bind: str) -> tuple[str, int]:
    host, _, port = bind.rpartition(":")
    if not host or not (port.isascii() and port.isdigit()) or not 0 < int(port) < 65536:
        sys.exit(f"--bind {bind}: write an address and a port, as 127.0.0.1:8000")
    try:
        found = socket.getaddrinfo(host.strip("[]"), int(port), type=socket.SOCK_STREAM)
        return _free(found[0][0], found[0][4]), int(port)
    except OSError as error:
        reason = error.strerror or str(error)
        sys.exit(
            f"--bind {bind}: {reason}. Write an address of this machine and a port that nobody else uses."
        )


def _free(family: int, address: Any) -> str:
    """The address in numbers, once it is clear that nobody listens there.

    The web server would share the port with whoever does (SO_REUSEPORT), and readers would get now one, now the other.
    """
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)
    return str(address[0])


def _only_one(data: Path) -> IO[str] | None:
    """Hold the lock of NASHRA_DATA while the file is open; None where another `serve` holds it."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        file = (data / "serve.lock").open("w")
    except OSError as error:
        sys.exit(f"NASHRA_DATA={data}: {error.strerror}. Name a folder that may be written to.")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return None
    os.set_inheritable(file.fileno(), False)
    return file


def _load() -> None:
    """Import the program once, here: children that are forked have it at once, and share its memory."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nashra.config.settings")
    from . import wsgi  # noqa: F401

    os.register_at_fork(after_in_child=die_with_parent)


def _serve(host: str, port: int, *, workers: int) -> int:
    os.environ[PARENT] = str(os.getpid())
    worker = Kept([sys.executable, "-m", "nashra.config.worker"])
    worker.start()
    shown = f"[{host}]" if ":" in host else host
    print(f"Nashra serves http://{shown}:{port}/ (desk: /desk/). Ctrl-C stops it.", flush=True)
    try:
        while not _serve_once(host, port, workers=workers):
            print("The web workers ended by themselves; starting them again.", file=sys.stderr, flush=True)
    finally:
        worker.stop()
    return 0


def _serve_once(host: str, port: int, *, workers: int) -> bool:
    """Run the web server; whether it ended because somebody asked for it. Granian gives up where a worker dies twice at once."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    server = Granian(
        "nashra.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=4,
        respawn_failed_workers=True,
        log_level=LogLevels.warning,
    )
    try:
        server.serve()
    except SystemExit:
        if server.interrupt_signal:
            raise
    return bool(server.interrupt_signal)


class Kept:
    """A child process that is started again when it dies, until `stop`."""

    def __init__(self, words: list[str], *, popen: Callable[..., Any] = subprocess.Popen) -> None:
        self._words = words
        self._popen = popen
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._keep, daemon=True)
        self._child: Any = None

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end, wait, and insist after ten seconds."""
        self._ending.set()
        if self._child is not None and self._child.poll() is None:
            self._child.terminate()
            try:
                self._child.wait(10)
            except subprocess.TimeoutExpired:
                self._child.kill()
        self._thread.join(2)

    def _keep(self) -> None:
        # PR_SET_PDEATHSIG looks at the thread that forked: this one lives as long as the process.
        self._ending.wait(HEAD_START)
        while not self._ending.is_set():
            began = time.monotonic()
            self._child = self._popen(self._words)
            self._child.wait()
            if time.monotonic() - began < 1:
                self._ending.wait(1)


def _lives(pid: int) -> bool:
    return os.getppid() == pid
