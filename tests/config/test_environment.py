"""Settings are typed; a wrong one stops the start with a hint."""

import subprocess
import sys
from pathlib import Path

import pytest

from nashra.config import environment


def test_without_any_setting_there_are_sound_defaults() -> None:
    given = environment.settings({})
    assert given["NASHRA_DATA"] == Path("data").resolve()
    assert given["DATABASE_URL"] == {}
    assert given["NASHRA_DEBUG"] is False


@pytest.mark.parametrize(
    ("name", "value", "hint"),
    [
        ("NASHRA_DEBUG", "maybe", "neither yes nor no"),
        ("NASHRA_WEB_WORKERS", "0", "whole number"),
        ("NASHRA_WEB_WORKERS", "٣", "whole number"),
        ("NASHRA_BASE_URL", "news.example.org", "https://"),
        ("NASHRA_TRUSTED_PROXIES", "10.0.0.0/99", "10.0.0.0/8"),
        ("DATABASE_URL", "mysql://x/y", "postgresql://"),
        ("DATABASE_URL", "postgresql://host", "postgresql://"),
        ("NASHRA_DATA", "", "folder"),
        ("NASHRA_DEBUGG", "1", "no such setting"),
    ],
)
def test_a_wrong_value_is_named_with_what_to_write(name: str, value: str, hint: str) -> None:
    with pytest.raises(environment.WrongSetting) as told:
        environment.settings({name: value})
    assert name in str(told.value)
    assert hint in str(told.value)


def test_all_wrong_values_are_told_at_once() -> None:
    with pytest.raises(environment.WrongSetting, match=r"(?s)NASHRA_BASE_URL.*NASHRA_DEBUG"):
        environment.settings({"NASHRA_DEBUG": "x", "NASHRA_BASE_URL": "y"})


def test_a_database_url_is_read_whole() -> None:
    found = environment.database("postgresql://layla:p%40ss@db.example.org:5433/news%20room?sslmode=require")
    assert found == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "news room",
        "USER": "layla",
        "PASSWORD": "p@ss",
        "HOST": "db.example.org",
        "PORT": "5433",
        "OPTIONS": {"sslmode": "require"},
    }
    assert environment.database("sqlite:////srv/news.sqlite3")["NAME"] == "/srv/news.sqlite3"


def test_a_socket_folder_may_stand_for_the_host() -> None:
    assert environment.database("postgresql:///nashra?host=/run/postgresql")["HOST"] == "/run/postgresql"


def test_the_secret_key_is_made_once_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    key = environment.secret_key("", tmp_path)
    assert len(key) >= 50
    assert environment.secret_key("", tmp_path) == key
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0
    assert environment.secret_key("given", tmp_path) == "given"


def test_the_command_stops_with_the_hint_and_no_traceback(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "nashra.config.command", "verify"],
        env={"PATH": "/usr/bin", "NASHRA_DATA": str(tmp_path), "NASHRA_WEB_WORKERS": "many"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "NASHRA_WEB_WORKERS='many'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "value"), [("DATABASE_URL", "mysql://layla:se-cret@db/news"), ("NASHRA_SECRET_KEY", "se-cret")]
)
def test_what_is_secret_is_not_repeated(name: str, value: str) -> None:
    with pytest.raises(environment.WrongSetting) as told:
        environment.settings({name: value})
    assert name in str(told.value)
    assert "se-cret" not in str(told.value)
