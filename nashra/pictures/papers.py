"""Documents that come with an item: which kinds are safe to hand to readers, and the copies that readers
get."""

import csv
import hashlib
import re
import zipfile
from io import BytesIO
from pathlib import PurePath
from typing import BinaryIO

from django.utils.translation import gettext as _

from nashra.formats import parts

from . import public_files
from .models import Document
from .text import clean

LARGEST = 50 * 1024 * 1024  # bytes
MOST_UNPACKED = 500 * 1024 * 1024  # bytes, of what is packed in an office document
MOST_MEMBERS = 10_000
ENDINGS = ("pdf", "txt", "csv", "odt", "ods", "odp", "docx", "xlsx", "pptx")

_TEXTS = {"txt", "csv"}
_OPEN = {"odt", "ods", "odp"}
_OFFICE = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
_UNFIT = re.compile(r"[^\w]+|_+")
_LONGEST_NAME = 60


class Refused(Exception):
    """This is not taken as a document; `reason` says in plain words what it is, why, and what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def released_document(document: Document, key: str = "") -> parts.Document:
    """The document as an item carries it; makes the public copy where it is missing.

    Raises `Refused` for what is no safe kind, whatever way it came in, and OSError if the original is gone.
    """
    key = key or document.key
    content, name = _checked(document)
    path = public_files.folder(key) / name
    if not path.is_file():
        public_files.write(path, content)
    mime = public_files.MIMES[path.suffix[1:]].split(";")[0]
    copy = parts.Rendition(href=public_files.href(key, name), mime=mime, size=len(content))
    return parts.Document(
        key=key,
        title=document.title,
        credit_line=document.credit_line,
        usage_terms=document.usage_terms,
        renditions=(copy,),
    )


def names(document: Document) -> frozenset[str]:
    """The name of the public copy that the original as it is now has or would have. Raises as above."""
    return frozenset({_checked(document)[1]})


def admit(file: BinaryIO, name: str) -> str:
    """The ending of a document that may be taken; raises `Refused`. The file's place is at its beginning
    afterwards."""
    file.seek(0)
    content = file.read(LARGEST + 1)
    file.seek(0)
    ending = PurePath(name.replace("\\", "/")).suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise Refused(
            _(
                "Documents of this kind are not taken, since they may carry programs. We take %(kinds)s: "
                "save it as one of them."
            )
            % {"kinds": ", ".join(ENDINGS).upper()}
        )
    if not content:
        raise Refused(_("This file is empty: not one byte of it came. Send it again from where you have it."))
    if len(content) > LARGEST:
        raise Refused(
            _("This document has more than %(most)s MB. Save it smaller, and send that.")
            % {"most": LARGEST >> 20}
        )
    if ending in _TEXTS and not _is_text(content):
        raise Refused(
            _(
                "The text in this file is not in UTF-8, so readers would see wrong letters. Save it in "
                "UTF-8, and send that."
            )
        )
    if not _is(ending, content):
        raise Refused(
            _(
                "The name says %(said)s, but what is inside is not that, or is damaged. Save it anew as "
                "%(said)s, and send that."
            )
            % {"said": ending.upper()}
        )
    return ending


def _checked(document: Document) -> tuple[bytes, str]:
    with document.open_file() as file:
        ending = admit(file, document.filename)
        file.seek(0)
        content: bytes = file.read()
    return content, f"{hashlib.sha256(content).hexdigest()[:8]}-{_safe(document.title)}.{ending}"


def _is(ending: str, content: bytes) -> bool:
    if ending == "pdf":
        return content.startswith(b"%PDF-")
    if ending in _TEXTS:
        return ending == "txt" or _is_table(content)
    return _is_packed(ending, content)


def _is_text(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False  # we serve text as UTF-8
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return "\0" not in text


def _is_table(content: bytes) -> bool:
    try:
        return any(csv.reader(content[:65536].decode("utf-8", "ignore").splitlines()))
    except csv.Error:
        return False


def _is_packed(ending: str, content: bytes) -> bool:
    """An office document: a ZIP that says of itself what it is, with no macros, and of a size that can be
    unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            members = packed.infolist()
            names = {member.filename for member in members}
            sound = (
                len(members) <= MOST_MEMBERS and sum(member.file_size for member in members) <= MOST_UNPACKED
            )
            if not sound or any(_unsafe(name) for name in names):
                return False
            if ending in _OPEN:
                return content[30:38] == b"mimetype" and _beginning(packed) == public_files.MIMES[ending]
            return "[Content_Types].xml" in names and any(name.startswith(_OFFICE[ending]) for name in names)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, NotImplementedError, RuntimeError):
        return False


def _beginning(packed: zipfile.ZipFile) -> str:
    with packed.open("mimetype") as file:
        return file.read(100).decode("ascii")


def _unsafe(name: str) -> bool:
    return (
        "vbaproject" in name.lower()
        or name.startswith(("/", "Basic/", "Scripts/"))
        or ".." in name
        or "\\" in name
    )


def _safe(title: str) -> str:
    """The title as a file's name, in its own script."""
    return _UNFIT.sub("-", clean(title)).strip("-")[:_LONGEST_NAME].strip("-").lower() or "document"
