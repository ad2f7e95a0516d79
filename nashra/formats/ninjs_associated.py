"""ninjs: the objects associated with an item (pictures, documents, dossiers and so on), out and in."""

from collections.abc import Iterator, Sequence
from datetime import UTC

from .news_item import NewsItem
from .ninjs_shape import AltId, File, Ninjs, Poi, Rel, Role, Words
from .parts import Alternate, Correction, Document, DossierLink, Picture, Rendition
from .uris import absolute, is_uri, part_of, relative
from .vocabulary import CorrectionKind
from .zones import in_zone

_MIDDLE = (50, 50)


def write(item: NewsItem, *, uri: str, base: str) -> Iterator[Ninjs]:
    """The associations of `item`, whose own URI there is `uri`; `base` goes before addresses of the site."""
    yield from (_picture(picture, uri, base) for picture in item.pictures)
    yield from (_document(document, uri, base) for document in item.documents)
    yield from (_alternate(alternate, uri, base) for alternate in item.alternates)
    yield from (_dossier(dossier, uri, base) for dossier in item.dossiers)
    for number, correction in enumerate(item.corrections, 1):
        yield Ninjs(
            name=f"{correction.kind.value}-{number}",
            rel=correction.kind.value,
            uri=part_of(uri, f"correction-{number}"),
            type="text",
            version=str(correction.version),
            version_created=in_zone(correction.at, item.time_zone),
            language=item.language,
            descriptions=(Words(role=correction.kind.value, value=correction.note),),
        )


def pictures(objects: Sequence[Ninjs], base: str) -> tuple[Picture, ...]:
    """The pictures among associated objects, also those of agencies that give no rel."""
    return tuple(
        Picture(
            key=found.name or f"picture-{number}",
            alt=said(found.descriptions, Role.ALT_TEXT),
            caption=said(found.descriptions, Role.CAPTION, Role.TEXT, None),
            photographer=found.by,
            credit_line=said(found.descriptions, Role.CREDIT_LINE),
            copyright_notice=found.copyright_notice,
            usage_terms=found.usage_terms,
            focus=_focus(found),
            renditions=_files(found, base),
        )
        for number, found in enumerate(objects, 1)
        if found.rel == Rel.PICTURE or (not found.rel and found.type == "picture")
    )


def documents(objects: Sequence[Ninjs], base: str) -> tuple[Document, ...]:
    return tuple(
        Document(
            key=found.name,
            title=found.title,
            credit_line=said(found.descriptions, Role.CREDIT_LINE),
            usage_terms=found.usage_terms,
            renditions=_files(found, base),
        )
        for found in objects
        if found.rel == Rel.DOCUMENT
    )


def alternates(objects: Sequence[Ninjs], base: str) -> tuple[Alternate, ...]:
    return tuple(
        Alternate(
            language=found.language,
            headline=said(found.headlines, Role.MAIN, None),
            href=relative(found.uri, base),
        )
        for found in objects
        if found.rel == Rel.TRANSLATION
    )


def dossiers(objects: Sequence[Ninjs], base: str) -> tuple[DossierLink, ...]:
    return tuple(
        DossierLink(
            number=(number := whole(alt_id(found, Role.DOSSIER))),
            title=said(found.headlines, Role.MAIN, None),
            href="" if found.uri.endswith(f"#dossier-{number}") else relative(found.uri, base),
        )
        for found in objects
        if found.rel == Rel.DOSSIER
    )


def corrections(objects: Sequence[Ninjs]) -> tuple[Correction, ...]:
    """The notes among associated objects; one without an instant is no note of ours and is left out."""
    return tuple(
        Correction(
            at=found.version_created.astimezone(UTC),
            note=said(found.descriptions, kind, None),
            version=max(1, whole(found.version)),
            kind=kind,
        )
        for found in objects
        for kind in CorrectionKind
        if found.rel == kind and found.version_created is not None
    )


def said(words: Sequence[Words], *roles: Role | CorrectionKind | None) -> str:
    """What has the first of `roles` that any of `words` has; None stands for words without a role."""
    for role in roles:
        for found in words:
            if found.role == (role or ""):
                return found.value
    return ""


def alt_id(found: Ninjs, role: Role) -> str:
    return next((other.value for other in found.alt_ids if other.role == role), "")


def whole(text: str) -> int:
    """A whole number in ASCII digits, else 0."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else 0


def _picture(picture: Picture, uri: str, base: str) -> Ninjs:
    descriptions = (
        (Role.ALT_TEXT, picture.alt),
        (Role.CAPTION, picture.caption),
        (Role.CREDIT_LINE, picture.credit_line),
    )
    focus = "{},{}".format(*picture.focus)
    return Ninjs(
        name=picture.key,
        rel=Rel.PICTURE.value,
        uri=_of_files(picture.renditions, base) or part_of(uri, f"picture-{picture.key}"),
        type="picture",
        by=picture.photographer,
        descriptions=_words(descriptions),
        copyright_notice=picture.copyright_notice,
        usage_terms=picture.usage_terms,
        renditions=tuple(_file(file, base, picture.focus) for file in picture.renditions),
        alt_ids=() if picture.focus == _MIDDLE else (AltId(role=Role.FOCUS.value, value=focus),),
    )


def _document(document: Document, uri: str, base: str) -> Ninjs:
    return Ninjs(
        name=document.key,
        rel=Rel.DOCUMENT.value,
        uri=_of_files(document.renditions, base) or part_of(uri, f"document-{document.key}"),
        type="text",
        title=document.title,
        descriptions=_words(((Role.CREDIT_LINE, document.credit_line),)),
        usage_terms=document.usage_terms,
        renditions=tuple(_file(file, base, None) for file in document.renditions),
    )


def _alternate(alternate: Alternate, uri: str, base: str) -> Ninjs:
    address = absolute(alternate.href, base)
    return Ninjs(
        name=alternate.language,
        rel=Rel.TRANSLATION.value,
        uri=address if is_uri(address) else part_of(uri, f"translation-{alternate.language}"),
        type="text",
        language=alternate.language,
        headlines=_words(((Role.MAIN, alternate.headline),)),
    )


def _dossier(dossier: DossierLink, uri: str, base: str) -> Ninjs:
    address = absolute(dossier.href, base)
    return Ninjs(
        name=f"dossier-{dossier.number}",
        rel=Rel.DOSSIER.value,
        uri=address if is_uri(address) else part_of(uri, f"dossier-{dossier.number}"),
        type="composite",
        headlines=_words(((Role.MAIN, dossier.title),)),
        alt_ids=(AltId(role=Role.DOSSIER.value, value=str(dossier.number)),),
    )


def _words(pairs: Sequence[tuple[Role, str]]) -> tuple[Words, ...]:
    return tuple(Words(role=role.value, value=value) for role, value in pairs if value)


def _file(file: Rendition, base: str, focus: tuple[int, int] | None) -> File:
    address = absolute(file.href, base)
    kind = file.mime.rpartition("/")[2]
    poi = None
    if focus is not None and file.width and file.height:
        poi = Poi(x=round(file.width * focus[0] / 100), y=round(file.height * focus[1] / 100))
    return File(
        name=f"{kind}-{file.width}" if file.width else kind or "file",
        href=address if is_uri(address) else "",
        content_type=file.mime,
        width=file.width,
        height=file.height,
        size_in_bytes=file.size,
        poi=poi,
    )


def _files(found: Ninjs, base: str) -> tuple[Rendition, ...]:
    return tuple(
        Rendition(
            href=relative(file.href, base),
            mime=file.content_type,
            width=file.width,
            height=file.height,
            size=file.size_in_bytes,
        )
        for file in found.renditions
        if file.href
    )


def _of_files(renditions: Sequence[Rendition], base: str) -> str:
    addresses = (absolute(file.href, base) for file in renditions)
    return next(filter(is_uri, addresses), "")


def _focus(found: Ninjs) -> tuple[int, int]:
    x, comma, y = alt_id(found, Role.FOCUS).partition(",")
    return (min(100, whole(x)), min(100, whole(y))) if comma else _MIDDLE
