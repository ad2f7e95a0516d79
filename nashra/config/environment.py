"""The settings that an engineer gives by environment variables: typed, and refused with a hint when they are wrong."""

import ipaddress
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit


class WrongSetting(Exception):
    """A setting that can't be used; the text names it, what it holds and what to write instead."""


class Setting(NamedTuple):
    """One environment variable: `read` turns its text into a value or raises ValueError with the reason."""

    name: str
    default: str
    read: Callable[[str], Any]
    hint: str


def yes_or_no(text: str) -> bool:
    if text.lower() in {"1", "yes", "true", "on"}:
        return True
    if text.lower() in {"", "0", "no", "false", "off"}:
        return False
    raise ValueError("neither yes nor no")


def whole_number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise ValueError("not a whole number from 1 upwards")
    return int(text)


def words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def key(text: str) -> str:
    if text and len(text) < 32:
        raise ValueError("too short to be kept from anybody")
    return text


def networks(text: str) -> list[Any]:
    return [ipaddress.ip_network(word, strict=False) for word in words(text)]


def web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("not an address such as https://news.example.org")
    return text.rstrip("/")


def folder(text: str) -> Path:
    if not text:
        raise ValueError("empty")
    return Path(text).expanduser().resolve()


def database(text: str) -> dict[str, Any]:
    """Django's form of `sqlite:///PATH` or `postgresql://USER:PASSWORD@HOST:PORT/NAME?sslmode=…`.

    Empty means SQLite in NASHRA_DATA. Raises ValueError for anything else.
    """
    parts = urlsplit(text)
    if not text:
        return {}
    if parts.scheme == "sqlite" and len(parts.path) > 1:
        return {"ENGINE": "nashra.config.sqlite", "NAME": unquote(parts.path[1:])}
    if parts.scheme not in {"postgres", "postgresql"} or len(parts.path) < 2:
        raise ValueError("neither sqlite:///path nor postgresql://user:password@host:port/name")
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": options,
    }


SETTINGS = (
    Setting("NASHRA_DATA", "./data", folder, "a folder that may be written to"),
    Setting(
        "DATABASE_URL", "", database, "postgresql://user:password@host:5432/name, or leave it out for SQLite"
    ),
    Setting(
        "NASHRA_BASE_URL",
        "http://127.0.0.1:8000",
        web_address,
        "the public address, as https://news.example.org",
    ),
    Setting("NASHRA_HOSTS", "127.0.0.1,localhost,[::1]", words, "host names, separated by commas"),
    Setting("NASHRA_TRUSTED_PROXIES", "", networks, "addresses or networks, as 10.0.0.0/8,127.0.0.1"),
    Setting("NASHRA_SECRET_KEY", "", key, "50 random characters, or leave it out to have one made"),
    Setting("NASHRA_WEB_WORKERS", str(min(os.cpu_count() or 1, 8)), whole_number, "a whole number, as 4"),
    Setting("NASHRA_TLS", "no", yes_or_no, "yes where readers come by https"),
    Setting("NASHRA_DEBUG", "no", yes_or_no, "yes on a developer's machine, else no"),
)


SECRET = {"DATABASE_URL", "NASHRA_SECRET_KEY"}  # not repeated on a screen or in a log


def settings(environment: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """Every setting by name; raises `WrongSetting` naming all that are wrong, also `NASHRA_…` names that do not exist."""
    values, wrong = {}, []
    for setting in SETTINGS:
        text = environment.get(setting.name, setting.default)
        try:
            values[setting.name] = setting.read(text)
        except ValueError as error:
            shown = "…" if setting.name in SECRET else repr(text)
            wrong.append(f"{setting.name}={shown}: {error}. Write {setting.hint}.")
    known = {setting.name for setting in SETTINGS} | {"NASHRA_REQUIRE"}
    for name in sorted(environment):
        if name.startswith("NASHRA_") and name not in known:
            wrong.append(f"{name}: there is no such setting. docs/settings.md lists them.")
    if wrong:
        raise WrongSetting("\n".join(wrong))
    return values


def secret_key(given: str, data: Path) -> str:
    """The key given, or one made at first and kept in `NASHRA_DATA/secret-key`, readable by its owner alone."""
    if given:
        return given
    path = data / "secret-key"
    try:
        return path.read_text()
    except FileNotFoundError:
        data.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text()
