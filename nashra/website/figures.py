"""Pictures as HTML: AVIF and WebP where the browser takes them, JPEG for the rest, each in several widths."""

from collections.abc import Iterable

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from nashra.formats.news_item import NewsItem
from nashra.formats.parts import Picture, Rendition

from . import text

BETTER = ("image/avif", "image/webp")  # the best first: a browser takes the first that it knows
FOR_EVERYBODY = ("image/jpeg", "image/png", "image/gif")
WIDTH_OF_TEXT = "(min-width: 40rem) 34rem, 100vw"
WIDTH_OF_CARD = "(min-width: 40rem) 11rem, 30vw"
WIDTH_TO_SHARE = 1200  # pixels, as the big networks ask


def figure(picture: Picture, item: NewsItem, *, eager: bool = False) -> SafeString:
    """The picture with caption and credit; nothing where it has no file that a browser shows."""
    shown = image(picture, sizes=WIDTH_OF_TEXT, eager=eager)
    if not shown:
        return SafeString("")
    return mark_safe(f"<figure>{shown}{_caption(picture, item)}</figure>")  # noqa: S308  its parts are escaped


def image(picture: Picture, *, sizes: str, eager: bool = False, alt: str | None = None) -> str:
    """`picture` with its sources; `alt` in place of its own words where it stands beside a headline that says
    as much."""
    files = [file for file in picture.renditions if _servable(file)]
    plain = sorted((file for file in files if file.mime in FOR_EVERYBODY), key=lambda file: file.width)
    if not plain:
        return ""
    sources = "".join(
        f'<source type="{mime}" srcset="{found}" sizes="{sizes}">'
        for mime in BETTER
        if (found := _srcset(file for file in files if file.mime == mime))
    )
    return f"<picture>{sources}{_img(picture, plain, sizes=sizes, eager=eager, alt=alt)}</picture>"


def for_sharing(item: NewsItem) -> Rendition | None:
    """The file of the first picture that other sites show beside a link: the nearest to 1200 pixels."""
    plain = [
        file
        for picture in item.pictures[:1]
        for file in picture.renditions
        if file.mime in FOR_EVERYBODY and _servable(file)
    ]
    return min(plain, key=lambda file: abs(file.width - WIDTH_TO_SHARE), default=None)


def _img(picture: Picture, plain: list[Rendition], *, sizes: str, eager: bool, alt: str | None) -> str:
    widest = plain[-1]
    across, down = (min(max(part, 0), 100) // 10 * 10 for part in picture.focus)
    loading = 'fetchpriority="high"' if eager else 'loading="lazy" decoding="async"'
    size = f'width="{widest.width}" height="{widest.height}" ' if widest.width and widest.height else ""
    several = f'srcset="{_srcset(plain)}" sizes="{sizes}" ' if len(plain) > 1 else ""
    words = picture.alt if alt is None else alt
    return (
        f'<img src="{escape(widest.href)}" {several}{size}alt="{escape(words)}" '
        f'class="fx-{across} fy-{down}" {loading}>'
    )


def _srcset(files: Iterable[Rendition]) -> str:
    return ", ".join(f"{escape(file.href)} {file.width}w" for file in files if file.width)


def _servable(file: Rendition) -> bool:
    """Ours: a page asks no other site for anything (and the policy would not let it)."""
    return bool(file.width) and file.href.startswith("/") and not file.href.startswith("//")


def _caption(picture: Picture, item: NewsItem) -> str:
    named = list(dict.fromkeys(name for name in (picture.photographer, picture.credit_line) if name))
    words = text.isolated(picture.caption, item.language) if picture.caption else ""
    if named:
        label = escape(_("Photo"))
        names = " / ".join(text.isolated(name, item.language) for name in named)
        words += f' <small class="credit">{label}: {names}</small>'
    return f"<figcaption>{words}</figcaption>" if words else ""
