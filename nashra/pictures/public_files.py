"""The files that readers may get, in MEDIA_ROOT/public/<key>/<name>: written whole or not at all, and taken
away by key."""

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from django.conf import settings

KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
MIMES = {
    "avif": "image/avif",
    "webp": "image/webp",
    "jpg": "image/jpeg",
    "pdf": "application/pdf",
    "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}


def place(key: str, name: str) -> Path | None:
    """Where the file of this key and name would be; None for a key or name that no file of ours can have."""
    if (
        not KEY.fullmatch(key)
        or not name
        or name.startswith(".")
        or set(name) & set("/\\\0")
        or len(name.encode()) > 200
    ):
        return None
    return folder(key) / name


def folder(key: str) -> Path:
    """The folder of a key; raises ValueError for a key that could lead elsewhere."""
    if not KEY.fullmatch(key):
        raise ValueError(
            f"{key[:60]!r} is no key of a picture or document: small letters, digits and hyphens"
        )
    return Path(settings.MEDIA_ROOT) / "public" / key


def href(key: str, name: str) -> str:
    """The address, relative to the site."""
    return f"/media/{key}/{quote(name)}"


def write(path: Path, content: bytes) -> None:
    """Put the bytes there in one step: a reader sees the whole file or none, also after a power cut."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def names(key: str) -> list[str]:
    """The names of what stands under a key, without what is still being written."""
    try:
        return sorted(path.name for path in folder(key).iterdir() if not path.name.startswith("."))
    except FileNotFoundError:
        return []


def remove(key: str, *, but: frozenset[str] = frozenset()) -> None:
    """Take away all files of a key, or all `but` these names. Nothing there is no error."""
    for name in names(key):
        if name not in but:
            (folder(key) / name).unlink(missing_ok=True)
    with suppress(OSError):  # not there, or something is being written just now
        folder(key).rmdir()
