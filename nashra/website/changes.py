"""What changed between two versions, as HTML: one `del` or `ins` for each run of words, in the direction of
its text."""

from collections.abc import Iterable, Iterator

from django.utils.safestring import SafeString, mark_safe

from nashra.formats.difference import Change, Field, Kind, Run, difference
from nashra.formats.news_item import NewsItem

from . import text

MARKS = {Kind.REMOVED: "del", Kind.ADDED: "ins"}
ELEMENTS = {
    Field.HEADLINE: "h2",
    Field.LEAD: 'p class="lead"',
    Field.KICKER: 'p class="kicker"',
    Field.BODY: "p",
}
OF_BLOCKS = {"intertitle": "h3", "quote": "blockquote"}


def parts(old: NewsItem, new: NewsItem) -> list[SafeString]:
    """Every field and paragraph in reading order, changed or not; nothing where no word has changed."""
    changes = difference(old, new)
    if not any(change.changed for change in changes):
        return []
    return [mark_safe(_element(change, new.language)) for change in changes]  # noqa: S308  escaped in `_marked`


def _element(change: Change, language: str) -> str:
    element = OF_BLOCKS.get(change.block) or ELEMENTS.get(change.field, 'p class="meta"')
    own = text.language_of(change.language, language)
    turned = text.attributes("".join(run.text for run in change.runs), own, language)
    words = "".join(_apart(_marked(run, own) for run in change.runs))
    return f"<{element}{turned}>{words}</{element.split(' ')[0]}>"


def _apart(marked: Iterable[str]) -> Iterator[str]:
    """With a space between what went and what came in its place: they stand side by side on this page
    alone."""
    before = ""
    for words in marked:
        yield f" {words}" if before.endswith("</del>") and words.startswith("<ins>") else words
        before = words


def _marked(run: Run, language: str) -> str:
    words = text.isolated(run.text, language).replace("\n", "<br>")
    mark = MARKS.get(run.kind)
    return f"<{mark}>{words}</{mark}>" if mark else words
