"""The command `nashra`: what it says of itself, and what it says where there is no newsroom."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest


def nashra(*words: str, data: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "NASHRA_DATA": str(data)}
    return subprocess.run(
        [sys.executable, "-m", "nashra.config.command", *words],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )


@pytest.mark.parametrize("words", [(), ("help",), ("--help",), ("-h",)])
def test_it_names_its_own_commands(tmp_path: Path, words: tuple[str, ...]) -> None:
    told = nashra(*words, data=tmp_path)
    assert told.returncode == 0
    for name in ("init", "createsuperuser", "import saved-page", "serve", "verify", "demo", "followers"):
        assert f"nashra {name}" in told.stdout


def test_help_of_serve_is_that_of_serve(tmp_path: Path) -> None:
    told = nashra("help", "serve", data=tmp_path)
    assert told.returncode == 0 and "--bind" in told.stdout


@pytest.mark.parametrize("words", [("verify",), ("import", "saved-page", __file__), ("followers",)])
def test_without_a_newsroom_it_says_how_to_make_one(tmp_path: Path, words: tuple[str, ...]) -> None:
    told = nashra(*words, data=tmp_path)
    assert told.returncode == 1
    assert told.stderr.startswith("There is no newsroom here yet")
    assert "Traceback" not in told.stderr


def test_a_folder_that_cant_be_written_to_is_named_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    told = nashra("verify", data=tmp_path / "file" / "data")
    assert told.returncode == 1
    assert "NASHRA_DATA=" in told.stderr and "Traceback" not in told.stderr


@pytest.mark.parametrize("bind", ["127.0.0.1", "127.0.0.1:0", "nowhere.invalid:8000", "127.0.0.1:٨٠"])
def test_an_address_that_is_none_is_named_with_how_to_write_one(tmp_path: Path, bind: str) -> None:
    told = nashra("serve", "--bind", bind, data=tmp_path)
    assert told.returncode == 1
    assert bind in told.stderr and "Traceback" not in told.stderr


def test_a_port_where_somebody_listens_is_not_shared_but_refused(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0), reuse_port=True) as other:
        bind = f"127.0.0.1:{other.getsockname()[1]}"
        told = nashra("serve", "--bind", bind, data=tmp_path)
    assert told.returncode == 1
    assert "already in use" in told.stderr


def test_a_database_that_is_none_is_named_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "nashra.sqlite3").write_bytes(b"no database at all, but long enough to be looked at" * 20)
    told = nashra("verify", data=tmp_path)
    assert told.returncode == 1
    assert "file is not a database" in told.stderr and "Traceback" not in told.stderr
