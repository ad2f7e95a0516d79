"""schema.org (vocabulary 30) as JSON-LD 1.1 for search engines: NewsArticle and CorrectionComment."""

import json
import re
from datetime import datetime
from typing import Any

from . import html
from .news_item import NewsItem
from .parts import Byline, Concept, Picture
from .uris import absolute, complete, is_web, site_of
from .vocabulary import SourceKind
from .zones import in_zone

JsonLd = dict[str, Any]

# What could end the script element (HTML 4.12.1.3), or the string for a parser that takes it for JavaScript.
_UNSAFE = re.compile("[<>&\u2028\u2029]")


def news_article(
    item: NewsItem, *, url: str, publisher_name: str, publisher_url: str, image_url: str = ""
) -> JsonLd:
    """`item` as a NewsArticle, its headline as the page shows it, dates in the offset of its zone.

    `url` is the canonical address of the page; all three are absolute. Without bylines the newsroom is the
    author; `image_url` stands in for an item without pictures (search engines want one). What is empty is
    left out. For usable items: the page of a withdrawn one has no article.
    """
    newsroom = _organisation(publisher_name, publisher_url, kind="NewsMediaOrganization")
    pictures = [_image(picture, url) for picture in item.pictures if picture.renditions]
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "@id": f"{url}#article",
            "url": url,
            "mainEntityOfPage": {"@type": "WebPage", "@id": url},
            "identifier": str(item.news_id or ""),
            "version": item.version,
            "headline": item.headline,
            "alternativeHeadline": item.short_headline,
            "description": html.text(item.lead),
            "inLanguage": item.language,
            "datePublished": _told(item.released_at, item),
            "dateModified": _told(item.changed_at or item.released_at, item),
            "author": [_person(byline) for byline in item.bylines] or newsroom,
            "publisher": newsroom,
            "image": pictures or image_url,
            "isAccessibleForFree": True,
            **_rights(item),
            **_topics(item),
            **_notes(item, url),
        }
    )


def script(found: JsonLd) -> str:
    """The text of a `<script type="application/ld+json">`: JSON in which no letter can end the element."""
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda letter: f"\\u{ord(letter[0]):04x}", text)


def _rights(item: NewsItem) -> JsonLd:
    holder = item.copyright_holder
    return {
        "contributor": [
            _organisation(source.name, source.uri)
            for source in item.sources
            if source.kind is SourceKind.AGENCY
        ],
        "creditText": item.credit_line,
        "copyrightHolder": _organisation(holder) if holder else None,
        "copyrightNotice": item.copyright_notice,
    }


def _topics(item: NewsItem) -> JsonLd:
    return {
        "articleSection": item.section.name if item.section else "",
        "genre": item.genre.name if item.genre else "",
        "keywords": list(item.keywords),
        "dateline": item.dateline,
        "locationCreated": _thing("Place", item.located) if item.located else None,
        "about": [_thing("Thing", subject) for subject in item.subjects],
        "mentions": [_thing("Person", person) for person in item.people]
        + [_thing("Organization", organisation) for organisation in item.organisations],
        "contentLocation": [_thing("Place", place) for place in item.places],
    }


def _notes(item: NewsItem, url: str) -> JsonLd:
    site = site_of(url)
    return {
        "workTranslation": [
            {
                "@type": "CreativeWork",
                "inLanguage": other.language,
                "name": other.headline,
                "url": absolute(other.href, site),
            }
            for other in item.alternates
        ],
        "correction": [
            {"@type": "CorrectionComment", "text": note.note, "datePublished": _told(note.at, item)}
            for note in item.corrections
        ],
    }


def _image(picture: Picture, url: str) -> JsonLd:
    file = max(picture.renditions, key=lambda rendition: rendition.width)
    return _filled(
        {
            "@type": "ImageObject",
            "url": absolute(file.href, site_of(url)),
            "width": file.width,
            "height": file.height,
            "caption": picture.caption or picture.alt,
            "creditText": " / ".join(filter(None, (picture.photographer, picture.credit_line))),
            "copyrightNotice": picture.copyright_notice,
        }
    )


def _person(byline: Byline) -> JsonLd:
    return _filled({"@type": "Person", "name": byline.name, "jobTitle": byline.title})


def _organisation(name: str, uri: str = "", *, kind: str = "Organization") -> JsonLd:
    return _filled({"@type": kind, "name": name, "url": uri if is_web(uri) else ""})


def _thing(kind: str, concept: Concept) -> JsonLd:
    uri = complete(concept.uri)
    return _filled({"@type": kind, "name": concept.name, "sameAs": uri if is_web(uri) else ""})


def _told(instant: datetime | None, item: NewsItem) -> str:
    return in_zone(instant, item.time_zone).isoformat(timespec="seconds") if instant else ""


def _filled(found: JsonLd) -> JsonLd:
    return {name: value for name, value in found.items() if value not in ("", None, [], 0)}
