"""What may hide in the bytes of a picture: programs, pages and archives that another program would run or
unpack."""

import re
from enum import Enum

from django.utils.translation import gettext_lazy as _


class Hidden(Enum):
    """What was found; `label` is how an editor reads it."""

    PROGRAM = "program"
    PAGE = "page"
    ARCHIVE = "archive"
    PAPER = "paper"
    ENTITIES = "entities"
    TEST = "test"

    @property
    def label(self) -> str:
        return str(_LABELS[self])


_LABELS = {
    Hidden.PROGRAM: _("a program"),
    Hidden.PAGE: _("a web page or script"),
    Hidden.ARCHIVE: _("an archive"),
    Hidden.PAPER: _("a PDF document"),
    Hidden.ENTITIES: _("XML that reads other files"),
    Hidden.TEST: _("the test sign of virus scanners"),
}
# Signs long enough (40 bits and more) not to turn up by chance in 50 MB of compressed pixels.
_SIGNS: tuple[tuple[Hidden, re.Pattern[bytes]], ...] = (
    (
        Hidden.PROGRAM,
        re.compile(
            rb"<\?php[\s/;$\"'(]|<\?=\s*[`$]?_?(?:GET|POST|REQUEST|system|exec|eval|shell_exec)\b", re.I
        ),
    ),
    (Hidden.PROGRAM, re.compile(rb"\$_(?:GET|POST|REQUEST|COOKIE|FILES|SERVER)\s*\[")),
    (
        Hidden.PROGRAM,
        re.compile(rb"<%@\s?page|<jsp:[a-z]|<%\s*(?:eval|execute|response\.|Runtime)|#!/(?:usr/)?bin/", re.I),
    ),
    (
        Hidden.PROGRAM,
        re.compile(
            rb"\x7fELF[\x01\x02][\x01\x02]\x01|This program cannot be run in DOS mode|__HALT_COMPILER"
        ),
    ),
    (
        Hidden.PAGE,
        re.compile(rb"<script[\s>/]|<!doctype\s+html|<html[\s>]|<body[\s>]|<iframe[\s>/]|javascript:", re.I),
    ),
    (
        Hidden.PAGE,
        re.compile(rb"<(?:img|svg|video|audio|object|embed)\s[^<>]{0,200}\bon[a-z]{3,20}\s*=", re.I),
    ),
    (
        Hidden.PAGE,
        re.compile(rb"\*/\s*[=;,]?\s*(?:alert|eval|fetch|import|window|document|self|top)\s*[(.\[]"),
    ),
    (Hidden.ENTITIES, re.compile(rb"<!ENTITY\s|<!DOCTYPE\s+\w+\s*\[", re.I)),
    (Hidden.ARCHIVE, re.compile(rb"Rar!\x1a\x07|7z\xbc\xaf\x27\x1c")),
    (Hidden.TEST, re.compile(rb"EICAR-STANDARD-ANTIVIRUS-TEST-FILE")),
)
_PDF_BEGINS_BEFORE = 1024  # readers look for %PDF- in the first KB
_ZIP_ENDS_WITHIN = 66_000  # the end record and its longest comment (APPNOTE 4.3.16)


def hidden(content: bytes, texts: str = "") -> Hidden | None:
    """What hides in the bytes of a file, or in the texts that stand packed in it; None if nothing was
    found."""
    for part in (content, texts.encode("utf-8", "replace")):
        for what, sign in _SIGNS:
            if sign.search(part):
                return what
    if b"%PDF-" in content[:_PDF_BEGINS_BEFORE]:
        return Hidden.PAPER
    if b"PK\x05\x06" in content[-_ZIP_ENDS_WITHIN:] and b"PK\x01\x02" in content:
        return Hidden.ARCHIVE
    return Hidden.PAGE if _opens_a_comment(content) else None


def _opens_a_comment(content: bytes) -> bool:
    """A header made so that it reads as the start of a script: GIF's width or the first JPEG length is
    '/*'."""
    return (content[:3] == b"GIF" and content[6:8] in (b"/*", b"//")) or (
        content[:2] == b"\xff\xd8" and content[4:6] in (b"/*", b"//")
    )
