"""The one allow-list of HTML. Everything from outside that is to be shown as HTML passes `inline` first.

Inline HTML here means: `strong em sub sup br bdi[dir lang] a[href rel]`, nothing else, in one normal form
(white space collapsed, `b` and `i` written as `strong` and `em`, no link without an address, no break at the
ends). So `inline(inline(x)) == inline(x)`. White space is HTML's (Infra 4.6) and NEL; other spaces are kept.
"""

import re
from typing import Final

import nh3

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
from .news_item import NewsItem

INLINE_TAGS: Final = frozenset({"strong", "em", "b", "i", "sub", "sup", "br", "bdi", "a"})
DROPPED_WITH_CONTENT: Final = frozenset(
    {"script", "style", "template", "noscript", "iframe", "object", "svg", "title", "noembed", "noframes"}
)
_LINK_RELATIONS = ("nofollow", "sponsored", "ugc")
_BLOCK_EDGE = re.compile(
    r"(?=</?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|caption|blockquote|pre|section|article|figure"
    r"|figcaption|header|footer|hr|address|main|aside|details|summary|option)\b)",
    re.IGNORECASE,
)
_RENAMED = {"<b>": "<strong>", "</b>": "</strong>", "<i>": "<em>", "</i>": "</em>"}
_RENAMED_TAG = re.compile(r"</?[bi]>")
_LINK_WITHOUT_ADDRESS = re.compile(r'<a(?: rel="[^"]*")?>(.*?)</a>', re.DOTALL)
_SPACE = re.compile(r"[\t\n\r\x85][ \t\n\r\x85]*|  [ \t\n\r\x85]*| [\t\n\r\x85]+")
_BREAKS = re.compile(r" ?<br>(?: ?<br>)* ?")
_TAG = re.compile(r"<[^>]*>")
_MARKUP = re.compile(r"[<>&]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&nbsp;", "\xa0"), ("&amp;", "&"))

# What neither HTML nor XML 1.0 (2.2, Char) may hold: controls, surrogates, U+FFFE and U+FFFF.
_UNSOUND = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def inline(html: str) -> str:
    """What of `html` may stand inside a paragraph: the allowed tags and the text of all others.

    Scripts and the like go with their content; links keep http, https and mailto addresses and lose others;
    block edges become spaces. Control characters go, a lone surrogate becomes U+FFFD. Never raises.
    """
    html = sound(html)
    if not _MARKUP.search(html):
        return _collapsed(html.replace("\xa0", "&nbsp;"))
    for _ in range(4):  # dropping a tag can bring two others together: until nothing changes
        cleaned = _cleaned(html)
        if cleaned == html:
            break
        html = cleaned
    return html


def text(html: str) -> str:
    """The plain text of inline HTML: entities resolved, `br` a line feed, white space collapsed."""
    html = inline(html)
    if "<" in html:
        html = _TAG.sub("", html.replace("<br>", "\n"))
    if "&" in html:
        for entity, letter in _ENTITIES:
            html = html.replace(entity, letter)
    return tidy(html)


def from_text(text: str) -> str:
    """Plain text as inline HTML: escaped, each line feed a `br`. `text(from_text(x)) == tidy(x)`."""
    escaped = tidy(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\xa0", "&nbsp;").replace("\n", "<br>")


def tidy(text: str) -> str:
    """Plain text without control characters; white space is one space, or a line feed where it holds one."""
    lines = sound(text).replace("\r", "\n").split("\n")
    return "\n".join(filter(None, (_SPACE.sub(" ", line).strip(" ") for line in lines)))


def sound(value: str) -> str:
    """`value` without the characters that neither HTML nor XML may hold.

    A page or line break becomes a space, a lone surrogate U+FFFD; other control characters go.
    """
    return _UNSOUND.sub(_repaired, value)


def block_text(block: BodyBlock) -> str:
    """The plain words of a block; list entries and table rows stand on lines, a picture has no words."""
    match block:
        case Paragraph(html=html):
            return text(html)
        case Intertitle(text=words):
            return tidy(words)
        case Quote(html=html, speaker=speaker):
            return "\n".join(filter(None, (text(html), tidy(speaker))))
        case ItemList(items=items):
            return "\n".join(filter(None, map(text, items)))
        case Table(rows=rows, caption=caption):
            lines = (" ".join(filter(None, map(text, cells))) for cells in rows)
            return "\n".join(filter(None, (tidy(caption), *lines)))
        case Embed(title=title, url=url):
            return tidy(title or url)
        case PictureBlock() | DocumentBlock():
            return ""


def words(item: NewsItem) -> list[str]:
    """The plain paragraphs of an item in reading order, the lead first; blocks without words are left out."""
    return [plain for plain in (text(item.lead), *map(block_text, item.body)) if plain]


def safe_address(address: str) -> str:
    """`address` if it is http, https or mailto, made fit for an attribute; else the empty string."""
    address = re.sub(r"[\s\x00-\x1f\x7f]", "", address)
    if not re.match(r"(?:https?://[^/?#]|mailto:[^?])", address, re.IGNORECASE):
        return ""
    return address.replace('"', "%22").replace("<", "%3C").replace(">", "%3E")


def _repaired(found: re.Match[str]) -> str:
    if found[0] in "\x0b\x0c":
        return " "
    return "\ufffd" if "\ud800" <= found[0] <= "\udfff" else ""


def _cleaned(html: str) -> str:
    html = _CLEANER.clean(_BLOCK_EDGE.sub(" ", html))
    html = _RENAMED_TAG.sub(lambda tag: _RENAMED[tag[0]], html)
    html = sound(html)  # `&#1;` has become a control character
    return _collapsed(_LINK_WITHOUT_ADDRESS.sub(r"\1", html))


def _collapsed(html: str) -> str:
    html = _SPACE.sub(" ", html).strip(" ")
    if "<br>" in html:
        html = _BREAKS.sub("<br>", html).removeprefix("<br>").removesuffix("<br>")
    return html


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == "href":
        return safe_address(value) or None
    if name == "rel":
        named = value.lower().split()
        return " ".join(relation for relation in _LINK_RELATIONS if relation in named) or None
    if name == "dir":
        return value.lower() if value.lower() in ("ltr", "rtl", "auto") else None
    return value if _LANGUAGE.fullmatch(value) else None


_CLEANER = nh3.Cleaner(
    tags=set(INLINE_TAGS),
    clean_content_tags=set(DROPPED_WITH_CONTENT),
    attributes={"a": {"href", "rel"}, "bdi": {"dir", "lang"}},
    attribute_filter=_attribute,
    link_rel=None,
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
)
