"""Hypothesis strategies for the shapes: `news_items()` and `affairs()`, and the parts that they are made of.

Texts are in the four scripts and as the formats keep them: tidy, without white space at the ends.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter
from typing import TypeVar

from hypothesis import strategies as st
from msgspec.structs import replace

from nashra.formats import html
from nashra.formats.affair import Affair, Party, Step
from nashra.formats.blocks import (
    BodyBlock,
    DocumentBlock,
    Embed,
    Intertitle,
    ItemList,
    Paragraph,
    PictureBlock,
    Quote,
    Table,
)
from nashra.formats.news_item import NewsItem
from nashra.formats.parts import (
    Alternate,
    Byline,
    Concept,
    Correction,
    Document,
    DossierLink,
    Picture,
    Rendition,
    Section,
    Source,
)
from nashra.formats.vocabulary import CorrectionKind, PubStatus, SourceKind

T = TypeVar("T")

WORDS = [
    "bulletin",
    "نشرة",
    "ٱلمُفاوضات،",
    "می\u200cشود",
    "گفت‌وگو؛",
    "דו־צדדית",
    "בְּצה״ל",
    "<b>",
    "&amp;",
    "&",
    "a<b>c",
]
WORDS += [
    "«12.5%»",
    "۱۲:۳۰",
    "٪٢٠",
    '"quoted"',
    "it's",
    "\\n",
    "ی\u00a0ک",
    "\u2067abc\u2069",
    "😀",
    "é",
    "e\u0301",
    "—",
    "*",
]
SENTENCES = [" ".join(WORDS[start : start + 4]) for start in range(0, len(WORDS) - 4, 2)]
KEYS = ("k1", "k2", "k3")
LANGUAGES = ("ar", "fa", "he", "en", "ar-SY", "zh-Hant")
ZONES = ("UTC", "Asia/Tehran", "Asia/Damascus", "Asia/Jerusalem", "Europe/London", "America/St_Johns")


@cache
def texts() -> st.SearchStrategy[str]:
    """One line of plain text, tidy, of at least one word; of a fixed set, for items hold many."""
    return st.sampled_from([*WORDS, *SENTENCES])


def inline_html(least: int = 1) -> st.SearchStrategy[str]:
    """Inline HTML in its normal form; with `least` 0 it may be empty."""
    tags = st.sampled_from(["strong", "em", "sub", "bdi", 'a href="https://news.example/?a=1&amp;b=2"'])
    word = st.sampled_from(WORDS).map(html.from_text)
    runs = st.lists(word | st.builds(_marked, tags, word), min_size=least, max_size=4)
    return st.builds(lambda parts, edge: edge.join(parts), runs, st.sampled_from([" ", "", "<br>"]))


@cache
def instants() -> st.SearchStrategy[datetime]:
    """UTC, to the microsecond, in the years that newsrooms see."""
    return st.datetimes(datetime(1971, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))


@cache
def addresses() -> st.SearchStrategy[str]:
    ends = st.text(st.sampled_from("abcxyz019-_/"), max_size=12)
    return st.builds(
        "{}{}".format, st.sampled_from(["https://other.example/", "/media/", "http://x.example/?q="]), ends
    )


def blocks(pictures: Sequence[str], documents: Sequence[str]) -> st.SearchStrategy[BodyBlock]:
    """Any block; pictures and documents are of the keys given."""
    language = st.sampled_from(("", "", "", *LANGUAGES))
    kinds: list[st.SearchStrategy[BodyBlock]] = [
        st.builds(Paragraph, html=inline_html(), language=language),
        st.builds(Intertitle, text=texts(), language=language),
        st.builds(Quote, html=inline_html(), speaker=st.just("") | texts(), language=language),
        st.builds(ItemList, items=tuples(inline_html(), least=1), ordered=st.booleans(), language=language),
        st.builds(
            Table, rows=_rows(), header=st.booleans(), caption=st.just("") | texts(), language=language
        ),
        st.builds(
            Embed, url=st.just("https://film.example/1?a=b&c"), title=st.just("") | texts(), language=language
        ),
    ]
    if pictures:
        kinds.append(st.builds(PictureBlock, picture=st.sampled_from(pictures)))
    if documents:
        kinds.append(st.builds(DocumentBlock, document=st.sampled_from(documents)))
    return st.one_of(kinds)


@cache
def news_items() -> st.SearchStrategy[NewsItem]:
    """Items with every field filled or not; the pictures and documents of the body are there."""
    return st.builds(
        NewsItem,
        uri=st.just("tag:news.example,2021:84301") | st.just("https://news.example/n/84301"),
        news_id=st.integers(0, 10**9),
        version=st.integers(1, 50),
        edition=st.sampled_from(["", "ar", "fa"]),
        language=st.sampled_from(LANGUAGES),
        time_zone=st.sampled_from(ZONES),
        pub_status=st.sampled_from([PubStatus.USABLE, PubStatus.USABLE, PubStatus.USABLE, *PubStatus]),
        created_at=_maybe(instants()),
        released_at=_maybe(instants()),
        changed_at=_maybe(instants()),
        embargo_until=_maybe(instants()),
        headline=_or_empty(texts()),
        short_headline=_or_empty(texts()),
        kicker=_or_empty(texts()),
        lead=inline_html(least=0),
        body=tuples(blocks(KEYS, KEYS), most=5),
        slugline=_or_empty(texts()),
        slug=_or_empty(texts()),
        bylines=tuples(st.builds(Byline, name=texts(), title=_or_empty(texts()))),
        dateline=_or_empty(texts()),
        ednote=_or_empty(texts()),
        corrections=tuples(_corrections()),
        reason=_or_empty(texts()),
        urgency=st.integers(0, 9),
        genre=_maybe(concepts()),
        section=_maybe(st.builds(Section, slug=st.sampled_from(KEYS), name=texts())),
        subjects=tuples(concepts()),
        people=tuples(concepts()),
        organisations=tuples(concepts()),
        places=tuples(concepts()),
        located=_maybe(concepts()),
        keywords=tuples(texts()),
        sources=tuples(st.builds(Source, name=texts(), kind=st.sampled_from(SourceKind), uri=_uris())),
        credit_line=_or_empty(texts()),
        copyright_holder=_or_empty(texts()),
        copyright_notice=_or_empty(texts()),
        usage_terms=_or_empty(texts()),
        pictures=tuples(_pictures(), unique=attrgetter("key")),
        documents=tuples(_documents(), unique=attrgetter("key")),
        alternates=tuples(
            st.builds(Alternate, language=st.sampled_from(LANGUAGES), headline=texts(), href=addresses())
        ),
        dossiers=tuples(
            st.builds(DossierLink, number=st.integers(1, 99), title=texts(), href=_or_empty(addresses()))
        ),
        same_story=st.integers(0, 10**6),
        origin=_or_empty(texts()),
    ).map(_consistent)


@cache
def affairs() -> st.SearchStrategy[Affair]:
    return st.builds(
        Affair,
        uri=st.just("tag:news.example,2021:d17"),
        number=st.integers(0, 99),
        version=st.integers(1, 9),
        edition=st.sampled_from(["", "ar"]),
        language=st.sampled_from(LANGUAGES),
        pub_status=st.sampled_from(PubStatus),
        released_at=_maybe(instants()),
        changed_at=_maybe(instants()),
        embargo_until=_maybe(instants()),
        title=_or_empty(texts()),
        parties=tuples(st.builds(Party, name=texts(), role=_or_empty(texts()))),
        step=_maybe(st.builds(Step, title=texts(), edtf=st.sampled_from(["2022-02", "[2022-02,2022-03]"]))),
        reason=_or_empty(texts()),
    )


@cache
def concepts() -> st.SearchStrategy[Concept]:
    return st.builds(
        Concept, name=texts(), uri=_uris(), role=_or_empty(st.sampled_from(["about", "speaker"]))
    )


def tuples(
    parts: st.SearchStrategy[T], least: int = 0, most: int = 2, unique: Callable[[T], str] | None = None
) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(parts, min_size=least, max_size=most, unique_by=unique).map(tuple)


def _consistent(item: NewsItem) -> NewsItem:
    """`item` without the blocks of pictures and documents that it does not have."""
    pictures = {picture.key for picture in item.pictures}
    documents = {document.key for document in item.documents}
    body = (
        block
        for block in item.body
        if not (isinstance(block, PictureBlock) and block.picture not in pictures)
        and not (isinstance(block, DocumentBlock) and block.document not in documents)
    )
    return replace(item, body=tuple(body))


def _pictures() -> st.SearchStrategy[Picture]:
    return st.builds(
        Picture,
        key=st.sampled_from(KEYS),
        alt=texts(),
        caption=_or_empty(texts()),
        photographer=_or_empty(texts()),
        credit_line=_or_empty(texts()),
        copyright_notice=_or_empty(texts()),
        usage_terms=_or_empty(texts()),
        focus=st.just((50, 50)) | st.tuples(st.integers(0, 100), st.integers(0, 100)),
        renditions=tuples(_renditions()),
    )


def _documents() -> st.SearchStrategy[Document]:
    return st.builds(
        Document,
        key=st.sampled_from(KEYS),
        title=texts(),
        credit_line=_or_empty(texts()),
        usage_terms=_or_empty(texts()),
        renditions=tuples(_renditions()),
    )


def _renditions() -> st.SearchStrategy[Rendition]:
    return st.builds(
        Rendition,
        href=addresses(),
        mime=st.sampled_from(["image/jpeg", "image/avif", "application/pdf"]),
        width=st.integers(0, 4000),
        height=st.integers(0, 4000),
        size=st.integers(0, 10**7),
    )


def _corrections() -> st.SearchStrategy[Correction]:
    kinds = st.sampled_from(CorrectionKind)
    return st.builds(Correction, at=instants(), note=texts(), version=st.integers(1, 9), kind=kinds)


def _uris() -> st.SearchStrategy[str]:
    return st.sampled_from(["", "medtop:20000002", "https://www.wikidata.org/entity/Q1", "دمشق"])


def _rows() -> st.SearchStrategy[tuple[tuple[str, ...], ...]]:
    """Rows of one length with at least one cell that is not empty."""
    cells = st.integers(1, 3).flatmap(lambda wide: st.lists(_cells(wide), min_size=1, max_size=3))
    return cells.map(tuple).filter(lambda rows: any(map(any, rows)))


def _cells(wide: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(inline_html(least=0), min_size=wide, max_size=wide).map(tuple)


def _marked(tag: str, text: str) -> str:
    return f"<{tag}>{html.from_text(text)}</{tag.partition(' ')[0]}>"


def _maybe(parts: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | parts


def _or_empty(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.just("") | parts
