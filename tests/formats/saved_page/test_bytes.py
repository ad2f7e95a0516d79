# ruff: noqa: E501
"""Bytes that come in: encodings, line endings, and what can't be read."""

import pytest

from nashra.formats.saved_page.encoding import Undecodable, decode
from nashra.formats.saved_page.read import NoteKind, Reading, Unreadable, read

from .stories import STORIES

ARABIC, PERSIAN, HEBREW, ENGLISH = (
    next(story for story in STORIES if story.language == tag) for tag in ("ar", "fa", "he", "en")
)


def _page(story, line_end="\n"):
    return line_end.join(("ID: 84301", story.headline, "", *story.paragraphs))


@pytest.mark.parametrize(
    ("story", "encoding"),
    [
        (ARABIC, "windows-1256"), (ARABIC, "utf-16"), (ARABIC, "utf-16-le"), (ARABIC, "utf-16-be"), (ARABIC, "utf-8-sig"),
        (PERSIAN, "utf-16"), (PERSIAN, "utf-16-le"), (HEBREW, "windows-1255"), (HEBREW, "utf-16-be"), (ENGLISH, "cp1252"), (ENGLISH, "utf-16-le"),
    ],
)  # fmt: skip
def test_the_encoding_is_found_out(story, encoding):
    item = read(_page(story).encode(encoding), name="p.txt", time_zone="UTC").item
    assert item.headline == story.headline
    assert item.language == story.language


def test_a_guessed_encoding_is_told():
    reading = read(_page(ARABIC).encode("windows-1256"), name="p.txt", time_zone="UTC")
    assert any(note.kind is NoteKind.ENCODING_GUESSED and "1256" in note.text for note in reading.notes)


def test_a_declared_encoding_is_believed():
    raw = f'<html><head><meta charset="iso-8859-6"><title>x</title></head><body><h1>{ARABIC.headline}</h1></body></html>'
    assert ARABIC.headline in decode(raw.encode("iso-8859-6", "replace")).text


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2028", "\n\u00a0\n"])
def test_every_line_ending_ends_a_line(line_end):
    item = read(_page(ENGLISH, line_end).encode(), name="p.txt", time_zone="UTC").item
    assert (item.headline, item.news_id) == (ENGLISH.headline, 84301)
    assert len(item.body) == len(ENGLISH.paragraphs) - 1


def test_damaged_utf_8_stays_utf_8():
    raw = (_page(ARABIC) * 4).encode()
    decoded = decode(raw[:900] + b"\xff" + raw[900:])
    assert (decoded.encoding, decoded.guessed) == ("utf-8", True)


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "empty"), (b" \n\t", "empty"), (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "binary"), (b"%PDF-1.7 text", "binary"),
        (bytes(range(1, 32)) * 50, "control characters"), (b"\xff\xfe\x00\xd8", "utf-16"), (b"1234 5678 -- ...", "no words"),
        (b"a b\n" * 30_000, "lines"), (b"<p>" + b"<br>" * 120_000, "elements"), (b"x" * (5 * 1024 * 1024 + 1), "5 MB"),
        (b"Only a headline here", "no text"), (b"Name\nE-mail\nYour comment\nSend\n", "no headline"), (b"<html></html>", "no"),
    ],
)  # fmt: skip
def test_what_can_not_be_read_is_refused_with_the_reason(raw, why):
    with pytest.raises(Unreadable, match=why) as refusal:
        read(raw, name="page.txt", time_zone="UTC")
    assert str(refusal.value).startswith("page.txt: ")
    assert refusal.value.reason


def test_a_time_zone_that_does_not_exist_is_named():
    with pytest.raises(ValueError, match="Asia/Nowhere"):
        read(b"x", name="p", time_zone="Asia/Nowhere")


@pytest.mark.parametrize("raw", [b"\xd7\xb6\xae\x95", b"\xff\xfe\x00"])
def test_bytes_of_no_encoding_are_refused(raw):
    with pytest.raises(Undecodable):
        decode(raw * 7)


def test_a_reading_has_an_item_and_notes():
    reading = read(_page(ENGLISH).encode(), name="p.txt", time_zone="UTC")
    assert isinstance(reading, Reading)
    assert [note.kind for note in reading.notes] == [NoteKind.DATE_MISSING]
