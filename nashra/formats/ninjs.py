"""IPTC ninjs 3.1 (News in JSON): writes and reads items. Where a field of ours stands there:

    news_id, edition, time_zone, slug, same_story, origin    altIds with a role of that name
    headline, short_headline, kicker    headlines `main`, `short`, `kicker`
    lead        descriptions `summary`, and the first paragraph of each body: a body is the whole text
    body        bodies `main` (text/html as of `body_html`) and `text` (plain, an empty line between blocks)
    dateline, credit_line, reason       descriptions of that role
    section, keywords                   subjects with that rel; the section's slug is the `literal`
    located     `located`, and with its uri a place with that rel
    sources     infoSources; so are bylines, with role `author` and the title as `literal`, and `by`
    released_at, changed_at, created_at, embargo_until
                firstCreated, versionCreated, contentCreated, embargoedUntil, in the offset of the item's zone
    corrections associations with rel `correction` or `clarification`, their version and versionCreated
    pictures, documents, alternates, dossiers    associations with a rel; a picture's focus also as each poi

A controlled `uri` is a complete one outside (`medtop:…` is written out), and a `literal` if it is no URI.

Lost: a short headline equal to the headline; a `changed_at` equal to `released_at` or without one (it reads
as that); roles of genre and located; a block's language that is the item's own; pictures in the body that the
item does not have; a uri that is no URI; letters beyond ASCII in addresses (they are percent-encoded). An
item that is not usable is written without any of its words.
"""

from collections.abc import Iterator
from datetime import datetime

import msgspec

from nashra.languages.lists import in_words

from . import body_html, html, ninjs_associated
from .blocks import Paragraph
from .canonical import Malformed
from .news_item import NewsItem
from .ninjs_reading import item_of
from .ninjs_shape import AltId, Ninjs, Rel, Role, Standard, Thing, Words
from .parts import Concept
from .uris import complete, encoded, is_uri
from .vocabulary import PubStatus
from .zones import in_zone

_decoder = msgspec.json.Decoder(Ninjs)
_STANDARD = Standard(
    name="ninjs", version="3.1", schema="http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
)


def write(item: NewsItem, *, base_url: str) -> bytes:
    """`item` as UTF-8 JSON, valid against IPTC's schema. `base_url` goes before addresses of the site.

    An item without a `uri` gets the short address of its news ID.
    """
    if item.pub_status is not PubStatus.USABLE:
        item = _without_words(item)
    return msgspec.json.encode(_object(item, base_url.rstrip("/")))


def read(text: bytes | str, *, base_url: str = "") -> NewsItem:
    """The item of a ninjs 2 or 3 object, ours or of another agency; addresses below `base_url` are cut short.

    What is unknown is skipped; a body in HTML goes through the allow-list. Raises `canonical.Malformed` with
    the place and the reason for what is no JSON, has a property of another kind, or a time without a zone.
    """
    try:
        found = _decoder.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise Malformed(f"not a news object in ninjs 3.1: {error}") from error
    return item_of(found, base_url)


def _without_words(item: NewsItem) -> NewsItem:
    return NewsItem(
        uri=item.uri,
        news_id=item.news_id,
        version=item.version,
        edition=item.edition,
        language=item.language,
        time_zone=item.time_zone,
        pub_status=item.pub_status,
        created_at=item.created_at,
        released_at=item.released_at,
        changed_at=item.changed_at,
        embargo_until=item.embargo_until,
        reason=item.reason,
        same_story=item.same_story,
    )


def _object(item: NewsItem, base: str) -> Ninjs:
    uri = encoded(item.uri)
    uri = uri if is_uri(uri) else f"{base}/n/{item.news_id}"
    return Ninjs(
        standard=_STANDARD,
        uri=uri,
        type="text",
        representation_type="full" if item.pub_status is PubStatus.USABLE else "partial",
        version=str(item.version),
        first_created=_told(item.released_at, item),
        version_created=_told(item.changed_at or item.released_at, item),
        content_created=_told(item.created_at, item),
        embargoed_until=_told(item.embargo_until, item),
        pub_status=item.pub_status,
        urgency=item.urgency,
        language=item.language,
        slugline=item.slugline,
        headlines=tuple(_headlines(item)),
        by=_by(item),
        located=item.located.name if item.located else "",
        descriptions=tuple(_descriptions(item)),
        bodies=tuple(_bodies(item, base)),
        ed_note=item.ednote,
        genres=(_thing(item.genre, ""),) if item.genre else (),
        subjects=tuple(_subjects(item)),
        people=tuple(_thing(person, person.role) for person in item.people),
        organisations=tuple(_thing(organisation, organisation.role) for organisation in item.organisations),
        places=tuple(_places(item)),
        info_sources=tuple(_info_sources(item)),
        copyright_holder=item.copyright_holder,
        copyright_notice=item.copyright_notice,
        usage_terms=item.usage_terms,
        associations=tuple(ninjs_associated.write(item, uri=uri, base=base)),
        alt_ids=tuple(_alt_ids(item)),
    )


def _told(instant: datetime | None, item: NewsItem) -> datetime | None:
    return instant and in_zone(instant, item.time_zone)


def _by(item: NewsItem) -> str:
    names = [byline.name for byline in item.bylines]
    try:
        return in_words(names, item.language)
    except ValueError:  # the language is no language tag
        return ", ".join(names)


def _headlines(item: NewsItem) -> Iterator[Words]:
    short_one = item.short_headline if item.short_headline != item.headline else ""
    for role, value in ((Role.MAIN, item.headline), (Role.SHORT, short_one), (Role.KICKER, item.kicker)):
        if value:
            yield Words(role=role.value, content_type="text/plain", value=value)


def _descriptions(item: NewsItem) -> Iterator[Words]:
    if item.lead:
        yield Words(role=Role.SUMMARY.value, content_type="text/html", value=html.inline(item.lead))
    plain = ((Role.DATELINE, item.dateline), (Role.CREDIT_LINE, item.credit_line), (Role.REASON, item.reason))
    for role, value in plain:
        if value:
            yield Words(role=role.value, content_type="text/plain", value=value)


def _bodies(item: NewsItem, base: str) -> Iterator[Words]:
    paragraphs = html.words(item)
    if not (item.lead or item.body):
        return
    whole_body = ((Paragraph(html=item.lead),) if item.lead else ()) + item.body
    count = {
        "char_count": sum(map(len, paragraphs)),
        "word_count": sum(len(paragraph.split()) for paragraph in paragraphs),
    }
    marked_up = body_html.write(whole_body, item.pictures, item.documents, base_url=base)
    yield Words(role=Role.MAIN.value, content_type="text/html", value=marked_up, **count)
    yield Words(role=Role.TEXT.value, content_type="text/plain", value="\n\n".join(paragraphs), **count)


def _thing(concept: Concept, rel: str) -> Thing:
    uri = complete(concept.uri)
    return Thing(
        name=concept.name,
        rel=rel,
        uri=uri if is_uri(uri) else "",
        literal="" if is_uri(uri) else concept.uri,
    )


def _subjects(item: NewsItem) -> Iterator[Thing]:
    if item.section:
        yield Thing(name=item.section.name, rel=Rel.SECTION.value, literal=item.section.slug)
    yield from (_thing(subject, subject.role) for subject in item.subjects)
    yield from (Thing(name=keyword, rel=Rel.KEYWORD.value) for keyword in item.keywords)


def _places(item: NewsItem) -> Iterator[Thing]:
    yield from (_thing(place, place.role) for place in item.places)
    if item.located and item.located.uri:
        yield _thing(item.located, Rel.LOCATED.value)


def _info_sources(item: NewsItem) -> Iterator[Thing]:
    for source in item.sources:
        named = _thing(Concept(name=source.name, uri=source.uri), "")
        yield Thing(name=named.name, role=source.kind.value, uri=named.uri, literal=named.literal)
    for byline in item.bylines:
        yield Thing(name=byline.name, role=Role.AUTHOR.value, literal=byline.title)


def _alt_ids(item: NewsItem) -> Iterator[AltId]:
    facts = (
        (Role.NEWS_ID, item.news_id),
        (Role.EDITION, item.edition),
        (Role.TIME_ZONE, item.time_zone if item.time_zone != "UTC" else ""),
        (Role.SLUG, item.slug),
        (Role.SAME_STORY, item.same_story),
        (Role.ORIGIN, item.origin),
    )
    return (AltId(role=role.value, value=str(value)) for role, value in facts if value)
