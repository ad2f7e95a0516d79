"""The body of a story as HTML: every block in its place, in its own language and direction."""

from typing import assert_never

from django.utils.safestring import SafeString, mark_safe

from nashra.formats import html
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
from nashra.formats.parts import Document, Picture
from nashra.languages.slugs import slug

from . import figures, text


def written(item: NewsItem) -> SafeString:
    """All blocks, then the pictures but the first and the documents that no block has shown."""
    return mark_safe("\n".join(_Writer(item).all()))  # noqa: S308  every part passed `text` or `escape`


def head_picture(item: NewsItem) -> Picture | None:
    """The picture above the text: the first, unless a block has its place."""
    placed = {block.picture for block in item.body if isinstance(block, PictureBlock)}
    return next((picture for picture in item.pictures[:1] if picture.key not in placed), None)


class _Writer:
    def __init__(self, item: NewsItem) -> None:
        self.item = item
        self.pictures = {picture.key: picture for picture in item.pictures}
        self.documents = {document.key: document for document in item.documents}
        self.anchors: set[str] = set()

    def all(self) -> list[str]:
        placed = {block.picture for block in self.item.body if isinstance(block, PictureBlock)}
        attached = {block.document for block in self.item.body if isinstance(block, DocumentBlock)}
        written = [self.block(block) for block in self.item.body]
        written += [self.figure(key) for key in list(self.pictures)[1:] if key not in placed]
        written += [self.document(key) for key in self.documents if key not in attached]
        return [part for part in written if part]

    def block(self, block: BodyBlock) -> str:
        match block:
            case Paragraph():
                return f"<p{self.own(block)}>{self.inline(block, block.html)}</p>"
            case Intertitle():
                words = text.isolated(block.text, self.language(block))
                return f'<h2 id="{self.anchor(block.text)}"{self.own(block)}>{words}</h2>'
            case Quote():
                return self.quote(block)
            case ItemList():
                name = "ol" if block.ordered else "ul"
                entries = "".join(f"<li>{self.inline(block, entry)}</li>" for entry in block.items)
                return f"<{name}{self.own(block)}>{entries}</{name}>"
            case Table():
                return self.table(block)
            case PictureBlock():
                return self.figure(block.picture)
            case DocumentBlock():
                return self.document(block.document)
            case Embed():
                return self.embed(block)
            case _:
                assert_never(block)

    def quote(self, block: Quote) -> str:
        said = f"<blockquote><p>{self.inline(block, block.html)}</p></blockquote>"
        speaker = ""
        if block.speaker:
            name = text.isolated(block.speaker, self.language(block))
            speaker = f"<figcaption><cite>{name}</cite></figcaption>"
        return f'<figure class="quote"{self.own(block)}>{said}{speaker}</figure>'

    def table(self, block: Table) -> str:
        width = max((len(cells) for cells in block.rows), default=0)
        if not width:
            return ""
        full = [(*cells, *[""] * (width - len(cells))) for cells in block.rows]
        head = self.row(block, full[0], '<th scope="col">', "</th>") if block.header else ""
        rows = "".join(self.row(block, cells, "<td>", "</td>") for cells in full[bool(head) :])
        caption = text.isolated(block.caption, self.language(block))
        caption = f"<caption>{caption}</caption>" if caption else ""
        head = f"<thead>{head}</thead>" if head else ""
        table = f"<table>{caption}{head}<tbody>{rows}</tbody></table>"
        return f'<div class="wide" tabindex="0"{self.own(block)}>{table}</div>'

    def row(self, block: Table, cells: tuple[str, ...], start: str, end: str) -> str:
        return f"<tr>{''.join(start + self.inline(block, cell) + end for cell in cells)}</tr>"

    def figure(self, key: str) -> str:
        picture = self.pictures.get(key)
        return figures.figure(picture, self.item) if picture else ""

    def document(self, key: str) -> str:
        document = self.documents.get(key)
        return f'<p class="document">{self.link(document)}</p>' if document else ""

    def link(self, document: Document) -> str:
        title = text.isolated(document.title, self.item.language)
        file = next((file for file in document.renditions if file.href.startswith("/")), None)
        if file is None or file.href.startswith("//"):
            return title
        kind = file.mime.rpartition("/")[2].upper()
        return f'<a href="{text.escaped(file.href)}">{title}</a> <bdi class="meta">{text.escaped(kind)}</bdi>'

    def embed(self, block: Embed) -> str:
        address = html.safe_address(block.url)
        title = text.isolated(block.title or block.url, self.language(block))
        if not address:
            return f'<p class="embed">{title}</p>'
        return f'<p class="embed"><a href="{text.escaped(address)}" rel="nofollow noopener">{title}</a></p>'

    def inline(self, block: BodyBlock, marked: str) -> str:
        return text.inline(marked, self.language(block))

    def own(self, block: BodyBlock) -> str:
        plain = text.without_tags(block.html) if isinstance(block, Paragraph) else html.block_text(block)
        return text.attributes(plain, self.language(block), self.item.language)

    def language(self, block: BodyBlock) -> str:
        return text.language_of(block.language, self.item.language)

    def anchor(self, words: str) -> str:
        """An id from the intertitle's words, once on the page."""
        stem = anchor = f"s-{slug(words, self.item.language)}"
        number = 1
        while anchor in self.anchors:
            number += 1
            anchor = f"{stem}-{number}"
        self.anchors.add(anchor)
        return text.escaped(anchor)
