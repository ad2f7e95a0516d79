"""The twin of the page that the project began from: as much of it, nothing from it."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from nashra.demo.written import CommentStatus, stories
from nashra.formats.blocks import Intertitle, Paragraph
from nashra.formats.vocabulary import SourceKind

from ..shared import shared
from .words import pieces, runs

ROOT = Path(__file__).resolve().parents[2]
TWIN = next(story for story in stories() if story.key == "lizran-17-ar")


@pytest.fixture
def page() -> list[str]:
    return shared("seed/nournews-84301.txt").read_text(encoding="utf-8").splitlines()


def test_the_twin_has_as_many_lines_as_the_page_and_of_the_same_kind(page: list[str]) -> None:
    lines = [line.strip() for line in page if line.strip()]
    credit = next(i for i, line in enumerate(lines) if line.endswith("/وكالات"))
    body = lines[5:credit]  # after two labels, the headline twice and the lead
    assert [isinstance(block, Intertitle) for block in TWIN.body] == [line.startswith("*") for line in body]
    assert {type(block) for block in TWIN.body} == {Paragraph, Intertitle}


def test_the_twin_was_released_in_the_middle_of_december_in_the_evening() -> None:
    at = TWIN.released.at
    assert (at.month, at.hour, at.minute, at.second) == (12, 19, 13, 52)
    assert 10 <= at.day <= 20
    assert at.utcoffset() == timedelta(hours=2)
    assert TWIN.news_id == 51274


def test_the_twin_credits_the_newsroom_and_agencies_apart() -> None:
    assert TWIN.credit_line == "نشرة/وكالات"
    assert [source.kind for source in TWIN.sources] == [SourceKind.NEWSROOM, SourceKind.AGENCIES]
    assert any(comment.status is CommentStatus.APPROVED for comment in TWIN.comments)


@pytest.mark.parametrize("length", [7])
def test_no_story_shares_seven_words_in_a_row_with_the_page(page: list[str], length: int) -> None:
    seed = runs(iter(page), length)
    assert len(seed) > 300
    for story in stories():
        assert not runs(pieces(story), length) & seed, story.key


def test_the_map_names_every_line_of_the_page_and_quotes_none(page: list[str]) -> None:
    text = (ROOT / "docs/seed.md").read_text(encoding="utf-8")
    rows = [int(number) for number in re.findall(r"^\| (\d+) \|", text, re.M)]
    assert rows == [i for i, line in enumerate(page, 1) if line.strip()]
    assert not runs(iter(text.splitlines()), 4) & runs(iter(page), 4)
