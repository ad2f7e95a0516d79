# ruff: noqa: E501
"""Whatever comes in, a reading or a refusal comes out, and soon."""

import json
import time

import pytest

from nashra.formats import canonical
from nashra.formats.saved_page.read import Unreadable, read
from tests.shared import shared

P = "The council approved the plan for the harbour on Monday after a long debate about its costs and its benefits."


def _survives(raw: bytes, name: str) -> None:
    try:
        reading = read(raw, name=name, time_zone="UTC")
    except Unreadable as refusal:
        assert refusal.reason
    else:
        canonical.write(reading.item)


@pytest.mark.parametrize(
    "folder", ["strings", "xml-attacks", "html-articles/readability", "images", "bidi-controls", "xss"]
)
def test_files_made_to_break_programs_are_read_or_refused(folder):
    for path in sorted(shared(f"fixtures/{folder}").rglob("*")):
        if path.is_file():
            _survives(path.read_bytes(), path.name)


def test_naughty_strings_in_every_place_of_a_page_do_no_harm():
    for number, text in enumerate(json.loads(shared("fixtures/strings/blns.json").read_text())):
        _survives(
            f"{text}\n\n{P}\n\n{text}\n\nDate: {text}\nID: {text}\n".encode("utf-8", "surrogatepass"),
            f"{number}.txt",
        )
        page = f'<html><head><title>{text}</title><meta property="article:published_time" content="{text}"></head><body><h1>{text}</h1><p>{P}</p><time datetime="{text}">x</time></body></html>'
        _survives(page.encode("utf-8", "surrogatepass"), f"{number}.html")


@pytest.mark.parametrize(
    "raw",
    [
        b"<div>" * 200_000 + b"x", b"<b><i>" * 100_000 + b"words", b"a" * 2_000_000, b":" * 2_000_000 + b"a", b"a: " * 700_000, b"1/" * 1_000_000 + b"a",
        b"Date: 1/2/3\n" * 15_000, b"<table>" * 90_000, b"<p " + b"a=b " * 500_000 + b">x</p>", "א\"".encode() * 500_000, b"(" * 2_000_000 + b"a", b"22 December 2021\n" * 15_000,
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body><p>&b;&b;</p></body></html>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><body><h1>Title of it</h1><p>&a;</p></body></html>',
    ],
)  # fmt: skip
def test_pages_made_to_take_long_do_not(raw):
    begin = time.process_time()
    _survives(raw, "page")
    assert time.process_time() - begin < 8


def test_a_page_of_five_megabytes_is_read_within_seconds():
    paragraphs = "".join(f"<p>{P * 8} {number}.</p>" for number in range(5_400))
    raw = f"<html><body><div><h1>Harbour plan approved</h1>{paragraphs}</div></body></html>".encode()[
        : 5 * 1024 * 1024
    ]
    begin = time.process_time()
    assert len(read(raw, name="p.html", time_zone="UTC").item.body) > 5_000
    assert time.process_time() - begin < 8
