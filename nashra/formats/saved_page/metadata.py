"""What the markup says about a page: JSON-LD (schema.org), OpenGraph, microdata, `<time>`, `<meta>` and `<link>`."""

import html as entities
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement
from msgspec import Struct

from .folding import plain_colons

_ARTICLE = re.compile(
    r"(?:Article|Posting|Report|NewsArticle|Story)$|^(?:News|Reportage|Opinion)", re.IGNORECASE
)
_FIELD = re.compile(
    r'"(headline|datePublished|dateModified|articleBody|identifier)"\s*:\s*"((?:[^"\\]|\\.)*)"'
)
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.issued",
    "pubdate", "publishdate", "publish_date", "publish-date", "published_time", "publication_date",
    "publicationdate", "og:published_time", "parsely-pub-date", "sailthru.date", "dc.date", "dcterms.date",
    "dc.date.created", "dcterms.created", "article.published", "cxenseparse:recs:publishtime", "nastooh:publishdate",
    "date", "article_date_original", "originalpublicationdate", "release_date", "og:pubdate", "rnews:datepublished",
    "citation_publication_date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "lastmod", "last-modified",
    "dcterms.modified", "dc.date.modified", "revised", "article.updated", "updated_time", "modified_time",
)  # fmt: skip
_IDENTIFIERS = (
    "articleid", "article_id", "article:id", "article-id", "newsid", "news_id", "news-id", "story_id", "storyid",
    "post_id", "postid", "contentid", "content_id", "cxenseparse:articleid", "dc.identifier", "dcterms.identifier",
    "itemid", "nid", "nastooh:newsid", "identifier",
)  # fmt: skip


class Markup(Struct, kw_only=True):
    """What was found, each in the order of trust. Dates are texts as they stand."""

    titles: list[str] = []
    published: list[str] = []
    modified: list[str] = []
    times: list[str] = []
    identifiers: list[str] = []
    address: str = ""
    bylines: list[str] = []
    keywords: list[str] = []
    section: str = ""
    description: str = ""
    text: str = ""
    language: str = ""
    broken: bool = False


def markup_of(tree: HtmlElement) -> Markup:
    """All of it; nothing here raises, whatever the page says."""
    found = Markup()
    _json_ld(tree, found)
    _metas(tree, found)
    _microdata(tree, found)
    _times(tree, found)
    title = tree.find(".//title")
    if title is not None and (text := _clean(title.text_content())):
        found.titles.append(text)
    _address(tree, found)
    found.language = (tree.get("lang") or tree.get("xml:lang") or "").strip()[:35]
    return found


def _json_ld(tree: HtmlElement, found: Markup) -> None:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = script.text or ""
        try:
            parsed = _lenient(text)
        except (ValueError, RecursionError):
            found.broken = True
            _salvage(text, found)
            continue
        for thing in _things(parsed):
            _article(thing, found)


def _lenient(text: str) -> Any:
    text = (
        re.sub(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*$", "", text.strip())
        .strip()
        .rstrip(";")
    )
    try:
        return json.loads(text, strict=False)
    except ValueError:
        return json.loads(re.sub(r",\s*([}\]])", r"\1", text), strict=False)


def _salvage(text: str, found: Markup) -> None:
    """The fields of JSON that can't be parsed, as far as they can be seen."""
    seen: dict[str, str] = {}
    for match in _FIELD.finditer(text[:500_000]):
        seen.setdefault(match[1], match[2].replace('\\"', '"'))
    _article({"@type": "NewsArticle", **seen}, found)


def _things(parsed: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(parsed, list):
        for part in parsed[:200]:
            yield from _things(part, depth + 1)
    elif isinstance(parsed, dict):
        kinds = parsed.get("@type", "")
        if any(_ARTICLE.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield parsed
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "article", "itemListElement", "hasPart"):
            yield from _things(parsed.get(name), depth + 1)


def _article(thing: dict[str, Any], found: Markup) -> None:
    _add(found.titles, thing.get("headline") or thing.get("name"))
    _add(found.published, thing.get("datePublished"))
    _add(found.published, thing.get("dateCreated"))
    _add(found.modified, thing.get("dateModified"))
    _add(found.identifiers, thing.get("identifier"))
    for author in _many(thing.get("author")):
        _add(
            found.bylines,
            author.get("name")
            if isinstance(author, dict) and author.get("@type") != "Organization"
            else None,
        )
    for words in _many(thing.get("keywords")):
        found.keywords.extend(_clean(part) for part in re.split(r"[,،;]", str(words)))
    found.section = found.section or _clean(
        next((part for part in _many(thing.get("articleSection")) if isinstance(part, str)), "")
    )
    body = thing.get("articleBody")
    if isinstance(body, str) and len(body) > len(found.text):
        found.text = entities.unescape(body)
    page = thing.get("mainEntityOfPage") or thing.get("url")
    page = page.get("@id") if isinstance(page, dict) else page
    if isinstance(page, str) and page.startswith("http") and not found.address:
        found.address = page.strip()


def _metas(tree: HtmlElement, found: Markup) -> None:
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = _clean(meta.get("content") or "")
        for name in (meta.get("property"), meta.get("name"), meta.get("itemprop")):
            for part in (name or "").lower().split():
                if content:
                    named.setdefault(part, content)
        if content and (meta.get("property") or "").lower() == "article:tag":
            found.keywords.append(content)
    for name in ("og:title", "twitter:title", "dc.title", "title", "headline"):
        _add(found.titles, named.get(name))
    for name in _PUBLISHED:
        _add(found.published, named.get(name))
    for name in _MODIFIED:
        _add(found.modified, named.get(name))
    for name in _IDENTIFIERS:
        _add(found.identifiers, named.get(name))
    found.section = found.section or named.get("article:section", "")
    found.description = named.get("og:description") or named.get("description", "")
    found.address = found.address or named.get("og:url", "")
    if (
        not found.bylines
        and (author := named.get("author") or named.get("dc.creator", ""))
        and not author.startswith("http")
    ):
        found.bylines.append(author)
    if not found.keywords:
        words = named.get("news_keywords") or named.get("keywords", "")
        found.keywords.extend(part.strip() for part in re.split(r"[,،;؛]", words) if part.strip())


def _microdata(tree: HtmlElement, found: Markup) -> None:
    seen: dict[str, str] = {}
    for element in tree.iter():
        name = element.get("itemprop") if isinstance(element.tag, str) else None
        if not name or (element.tag == "meta" and not element.get("content")):
            continue
        for part in name.split():
            if (
                part in ("datePublished", "dateModified", "dateCreated", "headline", "identifier")
                and part not in seen
            ):
                value = (
                    element.get("content") or element.get("datetime") or element.get("title")
                    if part[:4] == "date"
                    else element.get("content")
                )
                seen[part] = _clean(value or element.text_content())
    _add(found.titles, seen.get("headline"))
    _add(found.published, seen.get("datePublished"))
    _add(found.published, seen.get("dateCreated"))
    _add(found.modified, seen.get("dateModified"))
    _add(found.identifiers, seen.get("identifier"))


def _times(tree: HtmlElement, found: Markup) -> None:
    """`<time>` elements: those marked as the publication first, then the first behind the main heading, then the first."""
    heading = next(iter(tree.iter("h1")), None)
    behind = heading is None
    plain: list[str] = []
    for element in tree.iter("time", "h1", "abbr"):
        if element.tag == "h1":
            behind = True
            continue
        value = _clean(element.get("datetime") or (element.get("title", "") if element.tag == "abbr" else ""))
        named = " ".join((element.get("class") or "", element.get("itemprop") or "")).lower()
        if not value or (element.tag == "abbr" and "published" not in named and "updated" not in named):
            continue
        if re.search(r"updat|modif", named):
            _add(found.modified, value)
        elif element.get("pubdate") is not None or re.search(
            r"publish|pubdate|entry-date|post-date|created", named
        ):
            _add(found.times, value)
        elif behind:
            plain.append(value)
    found.times.extend(plain[:1])


def _address(tree: HtmlElement, found: Markup) -> None:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and (
            href := (link.get("href") or "").strip()
        ):
            found.address = href
            break
    if not re.match(r"https?://", found.address, re.IGNORECASE):
        found.address = ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _add(values: list[str], value: Any) -> None:
    if isinstance(value, dict):
        value = value.get("value") or value.get("@value")
    if isinstance(value, list):
        value = next((part for part in value if isinstance(part, str)), None)
    if isinstance(value, (str, int)) and (text := _clean(str(value))) and text not in values:
        values.append(text)


def _clean(text: str) -> str:
    return plain_colons(re.sub(r"\s+", " ", entities.unescape(entities.unescape(text)))).strip()[:3000]
