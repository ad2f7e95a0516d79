"""The blocks that an editor builds a body from, and how each becomes a block of a released item and back."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import uuid4

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from nashra.formats import blocks as shapes
from nashra.formats import body_html, html

FEATURES = ["bold", "italic", "link"]


class Line(blocks.CharBlock):
    """A line in its own direction, whatever that of the desk is. To migrations it is a `CharBlock` like any other."""

    canonical_module_path = "wagtail.blocks.CharBlock"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.field.widget.attrs["dir"] = "auto"


class QuoteBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(label=_("words"), features=FEATURES)
    speaker = Line(label=_("speaker"), required=False)


class ItemListBlock(blocks.StructBlock):
    items = blocks.ListBlock(blocks.RichTextBlock(features=FEATURES), label=_("entries"))
    ordered = blocks.BooleanBlock(label=_("numbered"), required=False)


class TableBlock(blocks.StructBlock):
    caption = Line(label=_("caption"), required=False)
    header = blocks.BooleanBlock(label=_("the first row holds headings"), required=False, default=True)
    rows = blocks.ListBlock(blocks.ListBlock(Line(required=False), label=_("row")), label=_("rows"))


class EmbedBlock(blocks.StructBlock):
    url = blocks.URLBlock(label=_("address"))
    title = Line(label=_("title"), required=False)


class Body(blocks.StreamBlock):
    """The stream of a story's body. The names are those of the shapes in `formats.blocks`."""

    paragraph = blocks.RichTextBlock(label=_("paragraph"), features=FEATURES, icon="pilcrow")
    intertitle = Line(label=_("intertitle"), icon="title")
    quote = QuoteBlock(label=_("quote"), icon="openquote")
    list = ItemListBlock(label=_("list"), icon="list-ul")
    picture = ImageChooserBlock(label=_("picture"), icon="image")
    document = DocumentChooserBlock(label=_("document"), icon="doc-full")
    table = TableBlock(label=_("table"), icon="table")
    embed = EmbedBlock(label=_("from another site"), icon="link-external")

    class Meta:
        label = _("body")


def shapes_of(stream: Iterable[Any]) -> Iterator[shapes.BodyBlock]:
    """The released form of each block; a block without words gives nothing, one with several paragraphs gives several."""
    for child in stream:
        yield from _SHAPES[child.block_type](child.value)


def stream_of(
    body: Iterable[shapes.BodyBlock], pictures: Mapping[str, int] | None = None
) -> list[dict[str, Any]]:
    """The raw stream value of blocks as they travel. `pictures` gives, by key, those that are on the desk already;
    the places of other pictures and of documents are left out."""
    made = []
    for block in body:
        if isinstance(block, shapes.PictureBlock):
            written = ("picture", pictures[block.picture]) if pictures and block.picture in pictures else None
        else:
            written = _raw(block)
        if written is not None:
            made.append({"type": written[0], "value": written[1], "id": str(uuid4())})
    return made


def picture_key(pk: int) -> str:
    """The key of a picture in an item; public addresses carry it."""
    return f"p{pk}"


def document_key(pk: int) -> str:
    return f"d{pk}"


PLAIN = re.compile(r"(?:<p(?: data-block-key=\"\w*\")?>)?([^<]*)(?:</p>)?")


def _paragraphs(value: Any) -> Iterator[shapes.BodyBlock]:
    source = str(getattr(value, "source", value))
    plain = PLAIN.fullmatch(source)  # most paragraphs: no need to read markup
    read = (shapes.Paragraph(html=html.inline(plain[1])),) if plain else body_html.read(source)
    yield from (block for block in read if html.block_text(block).strip())


def _intertitle(value: str) -> Iterator[shapes.BodyBlock]:
    if value.strip():
        yield shapes.Intertitle(text=value.strip())


def _quote(value: Any) -> Iterator[shapes.BodyBlock]:
    words = _one_line(value["text"])
    if words:
        yield shapes.Quote(html=words, speaker=value.get("speaker", "").strip())


def _list(value: Any) -> Iterator[shapes.BodyBlock]:
    items = tuple(words for entry in value["items"] if (words := _one_line(entry)))
    if items:
        yield shapes.ItemList(items=items, ordered=bool(value.get("ordered")))


def _table(value: Any) -> Iterator[shapes.BodyBlock]:
    rows = tuple(tuple(html.from_text(cell) for cell in row) for row in value["rows"])
    if any(cell for row in rows for cell in row):
        yield shapes.Table(rows=rows, header=bool(value.get("header")), caption=value.get("caption", ""))


def _embed(value: Any) -> Iterator[shapes.BodyBlock]:
    if value.get("url"):
        yield shapes.Embed(url=value["url"], title=value.get("title", ""))


def _picture(value: Any) -> Iterator[shapes.BodyBlock]:
    if value is not None:
        yield shapes.PictureBlock(picture=picture_key(value.pk))


def _document(value: Any) -> Iterator[shapes.BodyBlock]:
    if value is not None:
        yield shapes.DocumentBlock(document=document_key(value.pk))


_SHAPES = {
    "paragraph": _paragraphs,
    "intertitle": _intertitle,
    "quote": _quote,
    "list": _list,
    "picture": _picture,
    "document": _document,
    "table": _table,
    "embed": _embed,
}


def _one_line(value: Any) -> str:
    """Rich text that stands inside one block: its paragraphs are joined by line breaks."""
    return "<br>".join(
        block.html for block in _paragraphs(value) if isinstance(block, shapes.Paragraph) and block.html
    )


def _raw(block: shapes.BodyBlock) -> tuple[str, Any] | None:
    match block:
        case shapes.Paragraph(html=words):
            return "paragraph", f"<p>{words}</p>"
        case shapes.Intertitle(text=words):
            return "intertitle", words
        case shapes.Quote(html=words, speaker=speaker):
            return "quote", {"text": f"<p>{words}</p>", "speaker": speaker}
        case shapes.ItemList(items=items, ordered=ordered):
            return "list", {"items": [f"<p>{item}</p>" for item in items], "ordered": ordered}
        case shapes.Table(rows=rows, header=header, caption=caption):
            cells = [[html.text(cell) for cell in row] for row in rows]
            return "table", {"rows": cells, "header": header, "caption": caption}
        case shapes.Embed(url=url, title=title):
            return "embed", {"url": url, "title": title}
    return None
