"""The blocks of a body, each frozen. `html` fields hold inline HTML that `html.inline` has let through; other texts are plain."""

from typing import TypeAlias

from msgspec import Struct


class Block(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="block"):
    """What all blocks share. `language` is a BCP 47 tag where the block is not in the item's own language."""

    language: str = ""


class Paragraph(Block, frozen=True, tag="paragraph"):
    html: str


class Intertitle(Block, frozen=True, tag="intertitle"):
    """A heading inside the body."""

    text: str


class Quote(Block, frozen=True, tag="quote"):
    """Direct speech that stands as a block of its own; `speaker` as the reader should see it, empty if unnamed."""

    html: str
    speaker: str = ""


class ItemList(Block, frozen=True, tag="list"):
    """A list; each entry is inline HTML."""

    items: tuple[str, ...]
    ordered: bool = False


class PictureBlock(Block, frozen=True, tag="picture"):
    """Where in the body the item's picture with this key stands."""

    picture: str


class DocumentBlock(Block, frozen=True, tag="document"):
    """Where in the body the item's document with this key stands."""

    document: str


class Table(Block, frozen=True, tag="table"):
    """Rows of cells of inline HTML; `header` says that the first row holds headings."""

    rows: tuple[tuple[str, ...], ...]
    header: bool = True
    caption: str = ""


class Embed(Block, frozen=True, tag="embed"):
    """Something of another site, shown as a link: `url` is http or https."""

    url: str
    title: str = ""


BodyBlock: TypeAlias = (
    Paragraph | Intertitle | Quote | ItemList | PictureBlock | DocumentBlock | Table | Embed
)
