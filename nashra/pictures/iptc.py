"""IPTC-IIM 4.2 as it stands in a picture: datasets by number, their texts decoded by the character set that
1:90 names."""

from collections.abc import Iterator
from typing import NamedTuple

from .text import clean

RESOURCE = 0x0404  # Photoshop's image resource that holds IIM
LARGEST = 256 * 1024  # bytes; a caption is at most 2,000
_MARK = 0x1C
_RECORD_CHARSET = (1, 90)
# ISO 2022 escapes that 1:90 may hold (IIM 4.2, 1:90; ISO 2375 register), and Python's names for the sets.
_CHARSETS = {
    b"\x1b%G": "utf-8",
    b"\x1b-A": "iso8859-1",
    b"\x1b.A": "iso8859-1",
    b"\x1b-B": "iso8859-2",
    b"\x1b-L": "iso8859-5",
    b"\x1b-G": "iso8859-6",
    b"\x1b-F": "iso8859-7",
    b"\x1b-H": "iso8859-8",
    b"\x1b-M": "iso8859-9",
}


class Dataset(NamedTuple):
    """One dataset: `record` and `number` as in '2:120', the raw bytes of its value."""

    record: int
    number: int
    value: bytes


def read(content: bytes) -> dict[str, list[str]]:
    """Texts by dataset ('2:120'), in their order, those of record 2 only. What can't be read is left out;
    never raises."""
    datasets = list(_datasets(content[:LARGEST]))
    charset = next((each.value for each in datasets if (each.record, each.number) == _RECORD_CHARSET), b"")
    found: dict[str, list[str]] = {}
    for each in datasets:
        text = clean(_decoded(each.value, charset)) if each.record == 2 and each.number else ""
        if text:
            found.setdefault(f"2:{each.number}", []).append(text)
    return found


def _datasets(content: bytes) -> Iterator[Dataset]:
    place = 0
    while place + 5 <= len(content) and content[place] == _MARK:
        record, number = content[place + 1], content[place + 2]
        length = int.from_bytes(content[place + 3 : place + 5], "big")
        place += 5
        if length & 0x8000:  # extended dataset: the length of the length (IIM 4.2, 1.5(d))
            width = length & 0x7FFF
            if width > 4:
                return
            length = int.from_bytes(content[place : place + width], "big")
            place += width
        if place + length > len(content):
            return
        yield Dataset(record, number, content[place : place + length])
        place += length


def _decoded(value: bytes, charset: bytes) -> str:
    """By the set named; where none is, UTF-8 if it is that, else what most programs of the West wrote."""
    for name in (_CHARSETS.get(charset, "utf-8"), "utf-8"):
        try:
            return value.decode(name)
        except UnicodeDecodeError:
            continue
    return value.decode("cp1252", errors="replace")
