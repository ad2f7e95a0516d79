"""The canonical JSON: what is written and read back is equal, what can't be is refused by name."""

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from nashra.formats import canonical
from nashra.formats.affair import Affair, Party, Step
from nashra.formats.blocks import ItemList, Paragraph
from nashra.formats.canonical import Malformed
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Byline
from nashra.formats.vocabulary import PubStatus

from ..shared import shared
from .strategies import affairs, news_items

ITEM = NewsItem(language="ar", headline="نشرة", bylines=(Byline(name="ليلى"),), body=(Paragraph(html="أ"),))


@given(news_items())
@settings(max_examples=60)
def test_an_item_that_is_written_and_read_is_equal(item: NewsItem) -> None:
    text = canonical.write(item)
    assert canonical.read(text) == canonical.recall(text) == canonical.read(text.decode()) == item
    assert canonical.write(canonical.read(text)) == text


@given(affairs())
@settings(max_examples=60)
def test_an_affair_that_is_written_and_read_is_equal(affair: Affair) -> None:
    text = canonical.write(affair)
    assert canonical.read(text) == canonical.recall(text) == affair
    assert canonical.write(canonical.read(text)) == text


def test_an_affair_has_this_form() -> None:
    affair = Affair(
        number=17,
        language="ar",
        pub_status=PubStatus.WITHHELD,
        title="مسار المحادثات",
        parties=(Party(name="وفد"), Party(name="دولة", role="ضامنة")),
        step=Step(title="القمة", edtf="[2022-02,2022-03]"),
    )
    assert json.loads(canonical.write(affair)) == {
        "shape": "affair",
        "number": 17,
        "language": "ar",
        "pub_status": "withheld",
        "title": "مسار المحادثات",
        "parties": [{"name": "وفد"}, {"name": "دولة", "role": "ضامنة"}],
        "step": {"title": "القمة", "edtf": "[2022-02,2022-03]"},
    }


def test_an_item_has_this_form_and_digest() -> None:
    text = canonical.write(replace(ITEM, released_at=datetime(2021, 12, 22, 15, 43, 52, tzinfo=UTC)))
    assert text.decode() == (
        '{"shape":"news_item","language":"ar","released_at":"2021-12-22T15:43:52Z","headline":"نشرة",'
        '"body":[{"block":"paragraph","html":"أ"}],"bylines":[{"name":"ليلى"}]}'
    )
    assert canonical.digest(text) == hashlib.sha256(text).hexdigest()


@pytest.mark.parametrize(
    ("item", "where"),
    [
        (
            replace(ITEM, released_at=datetime(2021, 12, 22)),
            "NewsItem.released_at: 2021-12-22T00:00:00 has no time zone",
        ),
        (
            replace(ITEM, embargo_until=datetime(2021, 12, 22, tzinfo=timezone(timedelta(hours=3)))),
            "NewsItem.embargo_until: 2021-12-22T00:00:00+03:00 is not in UTC",
        ),
        (replace(ITEM, headline="a\x00b"), "NewsItem.headline: a NUL character at position 1"),
        (
            replace(ITEM, bylines=(Byline(name="a"), Byline(name="b\ud800"))),
            "NewsItem.bylines[1].name: a lone surrogate",
        ),
        (
            replace(ITEM, body=(ItemList(items=("", "\udfff")),)),
            "NewsItem.body[0].items[1]: a lone surrogate",
        ),
    ],
)
def test_what_is_unsound_is_refused_by_the_name_of_its_field(item: NewsItem, where: str) -> None:
    with pytest.raises(Malformed) as refused:
        canonical.write(item)
    assert where in str(refused.value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "truncated"),
        (b"\xff", "canonical JSON"),
        ("\ud800", "canonical JSON"),
        (b"{}", "shape"),
        (b'{"shape": "poem", "language": "ar"}', "poem"),
        (b'{"shape": "news_item"}', "language"),
        (b'{"shape": "news_item", "language": "ar", "urgency": "high"}', "$.urgency"),
        (b'{"shape": "news_item", "language": "ar", "body": [{"block": "poem"}]}', "$.body[0]"),
        (b'{"shape": "news_item", "language": "ar", "headline": "\\u0000"}', "NewsItem.headline: a NUL"),
        (b'{"shape": "news_item", "language": "ar", "headline": "\\ud800"}', "canonical JSON"),
        (b'{"shape": "news_item", "language": "ar", "changed_at": "2021-12-22T00:00:00"}', "no time zone"),
        (
            b'{"shape": "affair", "language": "ar", "title": "", "changed_at": "2021-12-22T00:00:00+03:30"}',
            "Affair.changed_at: 2021-12-22T00:00:00+03:30 is not in UTC",
        ),
    ],
)
def test_what_is_not_canonical_is_refused_with_a_reason(text: bytes | str, reason: str) -> None:
    with pytest.raises(Malformed) as refused:
        canonical.read(text)
    assert reason in str(refused.value)


def test_every_naughty_string_goes_round_or_is_refused_clearly() -> None:
    strings = json.loads(shared("fixtures/strings/blns.json").read_text(encoding="utf-8"))
    assert len(strings) > 400
    for naughty in strings:
        item = replace(ITEM, headline=naughty, keywords=(naughty,), body=(Paragraph(html=naughty),))
        if "\x00" in naughty or any("\ud800" <= letter <= "\udfff" for letter in naughty):
            with pytest.raises(Malformed, match=r"NewsItem\.headline"):
                canonical.write(item)
        else:
            assert canonical.read(canonical.write(item)) == item
