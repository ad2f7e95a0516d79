"""The body of an item as semantic HTML, for those outside who read HTML, and back.

    paragraph  p                             picture   figure[data-picture=key] > img, figcaption
    intertitle h2                            document  p[data-document=key] > a
    list       ul, ol                        embed     p[data-embed] > a
    quote      blockquote > p; with a speaker: figure > blockquote, figcaption
    table      table > caption, thead > th, tbody > td

A block with a language of its own carries `lang` and `dir`. What `write` wrote, `read` turns into equal
blocks, if their HTML is as `html.inline` leaves it and other texts as `html.tidy` does; empty blocks and the
title of an embed that only repeats its address are lost. How HTML of others is read: `body_reading.py`.
"""

from collections.abc import Sequence

from nashra.languages.profiles import profile

from . import html
from .blocks import (
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
from .body_reading import read
from .parts import Document, Picture, Rendition
from .uris import absolute, is_of_site

__all__ = ["read", "write"]

_HEADING = '<th scope="col">'
_FOR_EVERYBODY = ("image/jpeg", "image/png", "image/gif")


def write(
    blocks: Sequence[BodyBlock],
    pictures: Sequence[Picture] = (),
    documents: Sequence[Document] = (),
    *,
    base_url: str = "",
) -> str:
    """`blocks` as HTML, one a line. `base_url` (`https://news.example`) goes before addresses of the site.

    Pictures and documents are looked up by key; where there is none with that key the place stays empty.
    """
    shown = {picture.key: picture for picture in pictures}
    attached = {document.key: document for document in documents}
    return "\n".join(_block(block, shown, attached, base_url) for block in blocks)


def _block(
    block: BodyBlock, pictures: dict[str, Picture], documents: dict[str, Document], base_url: str
) -> str:
    own = _language(block.language)
    match block:
        case Paragraph():
            return f"<p{own}>{html.inline(block.html)}</p>"
        case Intertitle():
            return f"<h2{own}>{html.from_text(block.text)}</h2>"
        case Quote():
            return _quote(block, own)
        case ItemList():
            tag = "ol" if block.ordered else "ul"
            entries = "".join(f"<li>{html.inline(entry)}</li>" for entry in block.items)
            return f"<{tag}{own}>{entries}</{tag}>"
        case Table():
            return _table(block, own)
        case PictureBlock():
            inside = _picture(pictures.get(block.picture), base_url)
            return f"<figure{own}{_attribute('data-picture', block.picture)}>{inside}</figure>"
        case DocumentBlock():
            inside = _document(documents.get(block.document), base_url)
            return f"<p{own}{_attribute('data-document', block.document)}>{inside}</p>"
        case Embed():
            link = _link(html.safe_address(block.url), block.title or block.url)
            return f'<p{own} data-embed="">{link}</p>'


def _quote(quote: Quote, own: str) -> str:
    said = f"<p>{html.inline(quote.html)}</p>"
    if not quote.speaker:
        return f"<blockquote{own}>{said}</blockquote>"
    speaker = f"<figcaption>{html.from_text(quote.speaker)}</figcaption>"
    return f"<figure{own}><blockquote>{said}</blockquote>{speaker}</figure>"


def _table(table: Table, own: str) -> str:
    caption = f"<caption>{html.from_text(table.caption)}</caption>" if table.caption else ""
    head, rows = (table.rows[:1], table.rows[1:]) if table.header else ((), table.rows)
    top = f"<thead>{_rows(head, _HEADING, '</th>')}</thead>" if head else ""
    bottom = f"<tbody>{_rows(rows, '<td>', '</td>')}</tbody>" if rows else ""
    return f"<table{own}>{caption}{top}{bottom}</table>"


def _rows(rows: Sequence[Sequence[str]], start: str, end: str) -> str:
    return "".join(f"<tr>{''.join(start + html.inline(cell) + end for cell in cells)}</tr>" for cells in rows)


def _picture(picture: Picture | None, base_url: str) -> str:
    if picture is None:
        return ""
    file = _widest(picture.renditions)
    image = ""
    if file is not None:
        size = f' width="{file.width}" height="{file.height}"' if file.width and file.height else ""
        source = _attribute("src", _address(file.href, base_url))
        image = f"<img{source}{_attribute('alt', picture.alt)}{size}>"
    words = " ".join(filter(None, (html.from_text(picture.caption), _credit(picture))))
    return f"{image}<figcaption>{words}</figcaption>" if words else image


def _credit(picture: Picture) -> str:
    named = dict.fromkeys(filter(None, (picture.photographer, picture.credit_line)))
    return f"<small>{html.from_text(' / '.join(named))}</small>" if named else ""


def _document(document: Document | None, base_url: str) -> str:
    if document is None:
        return ""
    if not document.renditions:
        return html.from_text(document.title)
    file = document.renditions[0]
    return _link(_address(file.href, base_url), document.title or file.href)


def _link(address: str, title: str) -> str:
    if not address:
        return html.from_text(title)
    return f"<a{_attribute('href', address)}>{html.from_text(title)}</a>"


def _address(href: str, base_url: str) -> str:
    """`href` made absolute, or the empty string for one that is neither of the site nor http or https."""
    whole = absolute(href, base_url)
    return whole if is_of_site(whole) else html.safe_address(whole)


def _widest(renditions: Sequence[Rendition]) -> Rendition | None:
    """The widest of the files that every program can show, or the first if there is none."""
    for_all = [file for file in renditions if file.mime in _FOR_EVERYBODY] or renditions[:1]
    return max(for_all, key=lambda file: file.width, default=None)


def _language(tag: str) -> str:
    if not tag:
        return ""
    try:
        direction = profile(tag).direction.value
    except ValueError:
        return ""
    return f'{_attribute("lang", tag)} dir="{direction}"'


def _attribute(name: str, value: str) -> str:
    escaped = html.from_text(value).replace("<br>", " ").replace('"', "&quot;")
    return f' {name}="{escaped}"'
