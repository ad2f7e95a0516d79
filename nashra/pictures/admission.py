"""What is let in as a picture. Everything else is refused with the reason: what it is, why it is not taken,
what to do."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePath
from typing import BinaryIO, NamedTuple

from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

from .hidden import hidden

LARGEST = 50 * 1024 * 1024  # bytes
MOST_PIXELS = 100_000_000  # of all frames together
MOST_FRAMES = 1000
ENDINGS = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WEBP", "avif": "AVIF"}

# Pillow tries no other reader on a stranger's bytes: some (EPS) start programs.
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF")
_ENDING_OF = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "AVIF": "avif"}
# Parts of a name by which some servers take a file for a program, or browsers for a page.
_PROGRAM = re.compile(r"ph(p\d?|tml?|ar)|[aj]spx?|cgi|exe|bat|cmd|msi|scr|[sx]?html?|svg")
# How kinds that we do not take begin, and what they are called.
_OTHER_KINDS = (
    (re.compile(rb"II\*\0|MM\0\*|II\+\0|MM\0\+"), "TIFF"),
    (re.compile(rb"BM.{4}\0{4}", re.S), "BMP"),
    (re.compile(rb"8BPS"), "PSD"),
    (re.compile(rb"%!PS|\xc5\xd0\xd3\xc6"), "EPS"),
    (re.compile(rb"%PDF-"), "PDF"),
    (re.compile(rb"\x00\x00\x01\x00"), "ICO"),
    (re.compile(rb"PK\x03\x04"), "ZIP"),
    (re.compile(rb"\x1f\x8b"), "gzip"),
    (re.compile(rb".{4}ftyp(?:hei[cxs]|hev[cx]|mif1|msf1)", re.S), "HEIC"),
    (re.compile(rb".{4}ftyp", re.S), "MP4"),
    (re.compile(rb"MZ|\x7fELF|#!"), "EXE"),
)
_UNFIT = re.compile("[\x00-\x1f\u202d\u202e]")  # controls, and what turns the end of a name round
_SVG = re.compile(rb"<svg[\s>]|<!DOCTYPE\s+svg", re.I)


class Refused(Exception):
    """This is not taken as a picture; `reason` says in plain words what it is, why, and what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Admitted(NamedTuple):
    """What was let in: Pillow's name of the format, width and height in pixels as they are stored."""

    format: str
    width: int
    height: int


def admit(file: BinaryIO, name: str) -> Admitted:
    """Look at a picture before anything else does; raises `Refused`. Broken metadata is no ground: it is
    left out later.

    `name` is the file's name as its sender wrote it. The file's place is at its beginning afterwards.
    """
    content = _content(file)
    _refuse_by_content(content)
    ending = _ending(name)
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as image:
            admitted = Admitted("JPEG" if image.format == "MPO" else str(image.format), *image.size)
            _refuse_lie(ending, admitted.format)
            _refuse_bomb(image)
            _refuse_hidden(content, image)
            _read_through(image)
    except Image.DecompressionBombError as error:
        raise Refused(_too_many_pixels()) from error
    except UnidentifiedImageError as error:
        raise Refused(_cut_or_foreign(content)) from error
    except Refused:
        raise
    except Exception as error:  # Pillow's readers raise OSError, SyntaxError, struct.error and more
        raise Refused(_damaged()) from error
    return admitted


def _content(file: BinaryIO) -> bytes:
    file.seek(0)
    content = file.read(LARGEST + 1)
    file.seek(0)
    if not content:
        raise Refused(_("This file is empty: not one byte of it came. Send it again from where you have it."))
    if len(content) > LARGEST:
        raise Refused(
            _(
                "This file has more than %(most)s MB, which is the most we take. Save it with fewer pixels"
                " or as JPEG, and send that."
            )
            % {"most": LARGEST // 1024 // 1024}
        )
    return content


def _ending(name: str) -> str:
    *before, ending = PurePath(name.replace("\\", "/")).name.lower().split(".") if "." in name else (name, "")
    if any(_PROGRAM.fullmatch(part) for part in before[1:]) or _UNFIT.search(name):
        raise Refused(
            _(
                "The name of this file is made so that it could pass for a program or page. Give it a "
                "plain name, and send it again."
            )
        )
    if ending in {"svg", "svgz"}:
        raise Refused(_svg())
    if ending not in ENDINGS:
        raise Refused(
            _(
                "The name of this file does not end as a picture's does. We take AVIF, GIF, JPEG, PNG and "
                "WebP: save it as one of them."
            )
        )
    return ending


def _refuse_by_content(content: bytes) -> None:
    beginning = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if beginning.startswith(b"<") and _SVG.search(content[:65536]):
        raise Refused(_svg())
    for sign, kind in _OTHER_KINDS:
        if sign.match(content) and b"ftypavi" not in content[:12]:
            raise Refused(
                _(
                    "This file is no picture that we take: inside it is %(kind)s, whatever its name says. "
                    "Save it as JPEG or PNG, and send that."
                )
                % {"kind": kind}
            )


def _refuse_lie(ending: str, found: str) -> None:
    if ENDINGS[ending] != found:
        raise Refused(
            _(
                "The name says %(said)s, but inside is %(found)s. Files that lie about themselves are not "
                "taken: let the name end in .%(right)s."
            )
            % {"said": ENDINGS[ending], "found": found, "right": _ENDING_OF[found]}
        )


def _refuse_bomb(image: Image.Image) -> None:
    pixels = image.width * image.height
    frames = _frames(image) if pixels <= MOST_PIXELS else 1
    if frames > MOST_FRAMES or pixels * frames > MOST_PIXELS:
        raise Refused(_too_many_pixels())


def _frames(image: Image.Image) -> int:
    """How many frames there are, counted no further than is allowed."""
    if image.format in ("GIF", "PNG"):
        return sum(1 for _frame in _seen(image))
    return int(getattr(image, "n_frames", 1)) if image.format != "MPO" else 1


def _seen(image: Image.Image) -> Iterator[int]:
    if not getattr(image, "is_animated", False):
        yield 0
        return
    most = min(MOST_FRAMES + 1, MOST_PIXELS // max(1, image.width * image.height) + 1)
    if image.format == "PNG":  # APNG says its number in the header
        yield from range(min(most, int(getattr(image, "n_frames", 1))))
        return
    for frame in range(most):
        try:
            image.seek(frame)
        except EOFError:
            break
        yield frame
    image.seek(0)


def _refuse_hidden(content: bytes, image: Image.Image) -> None:
    texts = " ".join(str(value) for value in (getattr(image, "text", None) or {}).values())
    found = hidden(content, texts)
    if found is not None:
        raise Refused(
            _(
                "Inside this picture hides %(what)s. It is not taken. If you need the picture, open it in "
                "an image program, save it as a new file, and send that; "
                "and tell the administrator where it came from."
            )
            % {"what": found.label}
        )


def _read_through(image: Image.Image) -> None:
    """Read all pixels once, small where JPEG allows it: a file that is cut off says so only here."""
    image.draft(None, (max(1, image.width // 8), max(1, image.height // 8)))
    image.load()


def _cut_or_foreign(content: bytes) -> str:
    begins = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"RIFF")
    if content.startswith(begins) or b"ftypavi" in content[:16]:
        return _damaged()
    return _(
        "This file is no picture: what is inside is of no kind that we know. Choose a file in AVIF, GIF, "
        "JPEG, PNG or WebP."
    )


def _damaged() -> str:
    return _(
        "This picture is damaged or cut off: it can't be read to its end. Take it from its source once "
        "more, and send it again."
    )


def _too_many_pixels() -> str:
    return _(
        "This picture has more than %(most)s million pixels, all its frames together. Save it smaller, and"
        " send that."
    ) % {"most": MOST_PIXELS // 1_000_000}


def _svg() -> str:
    return _(
        "This is a drawing in SVG, which can carry programs, so it is not taken. Save it as PNG, and send "
        "that."
    )
