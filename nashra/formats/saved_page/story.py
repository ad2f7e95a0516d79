"""Finding the story among the blocks of an HTML page: by `articleBody` where it is marked, else by trafilatura's word on which
texts are the main ones; order, headings, quotes and lists come from the page itself."""

import re
from copy import deepcopy
from typing import Any

import trafilatura
from lxml.html import HtmlElement
from msgspec import Struct

from .dom import Block
from .folding import key
from .line import Form, Line, is_sentence
from .metadata import Markup
from .noise import Noise

_LEAD = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|summary|standfirst|intro|introtext|excerpt|subtitle|sub-?title|description|deck|abstract|lid)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_WITHIN_A_HOME = frozenset({"p", "li", "h2", "h3", "h4", "h5", "h6", "blockquote", "table"})
_MOST_ELEMENTS = 30_000  # beyond, trafilatura takes seconds
_OF_THE_SITE = {Noise.MENU, Noise.COMMENTS, Noise.RELATED, Noise.TOOLS, Noise.NOTICE, Noise.CAPTION}


class Story(Struct, kw_only=True):
    """The lines of a story, the places of its first and last block on the page, and its pictures' addresses."""

    lines: list[Line]
    first: int = 0
    last: int = 0
    pictures: tuple[str, ...] = ()

    @property
    def own(self) -> frozenset[int]:
        """The identities of its lines: equal lines may stand elsewhere on the page."""
        return frozenset(map(id, self.lines))


def story_of(tree: HtmlElement, blocks: list[Block], markup: Markup) -> Story:
    """The story's lines in order; empty where the page has no text."""
    texts, whole = _main_texts(tree)
    marked = _marked_body(tree, blocks)
    main = [_is_main(block, texts, whole) if whole else _is_prose(block) for block in blocks]
    _clear_false_regions(blocks, main)
    if marked and _weight(blocks, marked) >= 0.5 * _weight(
        blocks, {i for i, is_main in enumerate(main) if is_main}
    ):
        chosen = [index for index in sorted(marked) if _belongs(blocks[index], main[index])]
    else:
        chosen = _between(blocks, main)
    if not chosen:
        return Story(lines=_from_markup(markup))
    lead = _lead_before(blocks, chosen[0], key(markup.description))
    lines = [blocks[index].line for index in (lead + chosen)]
    return Story(lines=lines, first=(lead + chosen)[0], last=chosen[-1], pictures=_pictures(blocks, chosen))


def _main_texts(tree: HtmlElement) -> tuple[set[str], str]:
    """Keys of the lines that trafilatura takes for the main text."""
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return set(), ""
    try:
        document: Any = trafilatura.bare_extraction(
            deepcopy(tree), fast=True, include_comments=False, include_tables=True, with_metadata=False
        )
    except Exception:
        # It may stumble over any markup, with any error; our own reading goes on without it.
        return set(), ""
    text = (document.text or "") if document is not None else ""
    return {key(line) for line in text.split("\n") if line.strip()}, key(text)


def _marked_body(tree: HtmlElement, blocks: list[Block]) -> set[int]:
    """The blocks inside the largest element that microdata calls the body of the article."""
    best: set[int] = set()
    for element in tree.xpath("//*[contains(concat(' ', @itemprop, ' '), ' articleBody ')]")[:5]:
        inside = {id(part) for part in element.iter()}
        found = {index for index, block in enumerate(blocks) if id(block.element) in inside}
        if _weight(blocks, found) > _weight(blocks, best):
            best = found
    return best


def _weight(blocks: list[Block], places: set[int]) -> int:
    return sum(len(blocks[index].line.text) for index in places)


def _is_main(block: Block, texts: set[str], whole: str) -> bool:
    folded = key(block.line.text)
    return bool(folded) and (folded in texts or (len(folded) > 40 and folded in whole))


def _is_prose(block: Block) -> bool:
    """The plain test where trafilatura has nothing to say."""
    return is_sentence(block.line) and block.line.linked < 0.3 and block.region is None


def _clear_false_regions(blocks: list[Block], main: list[bool]) -> None:
    """A region that holds a fourth of the main text is none: its name only looks like one."""
    weights: dict[int, int] = {}
    total = sum(len(block.line.text) for block, is_main in zip(blocks, main, strict=True) if is_main)
    for block, is_main in zip(blocks, main, strict=True):
        for element, _ in block.regions if is_main else ():
            weights[id(element)] = weights.get(id(element), 0) + len(block.line.text)
    false = {element for element, weight in weights.items() if weight > 0.25 * total}
    for block in blocks:
        if block.regions:
            block.regions = tuple(region for region in block.regions if id(region[0]) not in false)


def _belongs(block: Block, is_main: bool) -> bool:
    if block.region in _OF_THE_SITE:
        return False
    line = block.line
    return line.linked < 0.6 or (is_main and is_sentence(line))


def _between(blocks: list[Block], main: list[bool]) -> list[int]:
    """From the first main block to the last: the main ones, and unlinked ones beside them in the same element."""
    chosen = [
        index for index, is_main in enumerate(main) if is_main and blocks[index].region not in _OF_THE_SITE
    ]
    chosen = _without_outliers(blocks, chosen)
    if not chosen:
        return []
    homes = {id(_home(blocks[index].element)) for index in chosen if is_sentence(blocks[index].line)}
    picked = set(chosen)

    def at_home(index: int) -> bool:
        block = blocks[index]
        return (
            id(_home(block.element)) in homes and block.line.linked < 0.3 and block.region not in _OF_THE_SITE
        )

    def beside(index: int, other: int) -> bool:
        """Text that follows or precedes in the very element: an opening or end that was taken for no news."""
        if not 0 <= index < len(blocks) or not at_home(index):
            return False
        return blocks[index].line.form is Form.TEXT and _home(blocks[index].element) is _home(
            blocks[other].element
        )

    first, last = chosen[0], chosen[-1]
    while beside(first - 1, first):
        first -= 1
    while beside(last + 1, last):
        last += 1
    found = [index for index in range(first, last + 1) if index in picked or at_home(index)]
    return [index for index in found if _belongs(blocks[index], main[index])]


def _without_outliers(blocks: list[Block], chosen: list[int]) -> list[int]:
    """Main blocks that stand far from all others are teasers with the same words: the largest cluster remains."""
    clusters: list[list[int]] = []
    for index in chosen:
        if clusters and index - clusters[-1][-1] <= 25:
            clusters[-1].append(index)
        else:
            clusters.append([index])
    if not clusters:
        return []
    heaviest = max(clusters, key=lambda cluster: _weight(blocks, set(cluster)))
    floor = 0.2 * _weight(blocks, set(heaviest))
    return [index for cluster in clusters if _weight(blocks, set(cluster)) >= floor for index in cluster]


def _home(element: HtmlElement) -> HtmlElement:
    """The element around a paragraph; a block of bare text is its own home."""
    parent = element.getparent()
    return parent if parent is not None and element.tag in _WITHIN_A_HOME else element


def _lead_before(blocks: list[Block], first: int, description: str) -> list[int]:
    """A lead that stands between the main heading and the text: its element's class says so, or the page's description
    begins with it. A description that the page does not show is no part of it."""
    known = {key(block.line.text) for block in blocks[first:]}
    for index in range(first - 1, max(-1, first - 15), -1):
        block = blocks[index]
        if block.line.form is Form.HEADING and block.line.level == 1:
            return []
        folded = key(block.line.text)
        told = bool(_LEAD.search(block.hint)) or (len(folded) > 30 and description.startswith(folded[:80]))
        if told and block.region is None and block.line.length >= 6 and block.line.linked < 0.5:
            return [] if folded in known else [index]
    return []


def _from_markup(markup: Markup) -> list[Line]:
    """The text of JSON-LD, where the page itself shows none."""
    return [
        Line(text=part.strip(), gap=True) for part in re.split(r"\n+|<br\s*/?>", markup.text) if part.strip()
    ]


def _pictures(blocks: list[Block], chosen: list[int]) -> tuple[str, ...]:
    homes = {id(home): home for index in chosen if (home := _home(blocks[index].element)) is not None}
    found = [image.get("src", "") for home in homes.values() for image in home.iter("img")]
    return tuple(
        dict.fromkeys(address[:200] for address in found if address and not address.startswith("data:"))
    )
