"""The page that the project began from."""

from datetime import datetime

import pytest

from nashra.formats import html
from nashra.formats.blocks import Intertitle, Paragraph
from nashra.formats.saved_page.read import read
from nashra.formats.vocabulary import SourceKind
from tests.shared import shared


@pytest.fixture(scope="module")
def raw():
    return shared("seed/nournews-84301.txt").read_bytes()


@pytest.fixture(scope="module")
def item(raw):
    return read(raw, name="page.txt", time_zone="Asia/Tehran").item


def test_number_date_and_language_are_read(item):
    assert item.news_id == 84301
    assert item.released_at == datetime.fromisoformat("2021-12-22T19:13:52+03:30")
    assert (item.language, item.time_zone) == ("ar", "Asia/Tehran")


def test_the_headline_stands_once(raw, item):
    lines = [line for line in raw.decode().splitlines() if line.strip()]
    assert item.headline == lines[2] == lines[3]
    assert item.headline not in {item.lead, *(getattr(block, "html", "") for block in item.body)}


def test_every_paragraph_stands_in_order_and_the_first_is_the_lead(raw, item):
    lines = [line.strip() for line in raw.decode().splitlines() if line.strip()]
    story = [html.tidy(line) for line in lines[4:-5] if not line.startswith("*")]
    paragraphs = [html.text(block.html) for block in item.body if isinstance(block, Paragraph)]
    assert [html.text(item.lead), *paragraphs] == story
    assert len(story) == 17


def test_the_line_with_a_star_is_an_intertitle_without_it(raw, item):
    starred = next(line for line in raw.decode().splitlines() if line.startswith("*"))
    assert [block.text for block in item.body if isinstance(block, Intertitle)] == [
        starred.lstrip("* ").strip()
    ]


def test_the_credit_line_has_its_two_sources_apart(item):
    assert [source.kind for source in item.sources] == [SourceKind.NEWSROOM, SourceKind.AGENCIES]
    assert "/".join(source.name for source in item.sources) == item.credit_line
