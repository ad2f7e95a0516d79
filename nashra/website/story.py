"""The page of a story, and the ways that lead to it."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils.safestring import SafeString, mark_safe

from nashra.comments.page_part import page_part
from nashra.editions import shelf
from nashra.editions.models import Edition
from nashra.formats import html, schema_org
from nashra.formats.news_item import NewsItem
from nashra.languages.bidi import balanced
from nashra.record import reading
from nashra.record.reading import Stands
from nashra.record.words import State

from . import addresses, answers, figures, gone
from .tongue import reads, speaking

LONGEST_DESCRIPTION = 300


@reads
def story(request: HttpRequest, *, news_id: str) -> HttpResponse:
    """The canonical page, or 301 to it; 410 for what was taken back, 404 for what the public never got."""
    stands, edition = found(news_id)
    with speaking(edition):
        if stands.state is not State.RELEASED:
            return gone.page(request, stands, edition)
        path = addresses.story_path(stands.item)
        if not addresses.is_asked_for(request, path):
            return answers.moved(request, path)
        return written(request, stands, edition)


@reads
def moved(request: HttpRequest, *, news_id: str) -> HttpResponse:
    """301 from a short address."""
    stands, edition = found(news_id)
    with speaking(edition):
        if stands.state is not State.RELEASED:
            return gone.page(request, stands, edition)
        return answers.moved(request, addresses.story_path(stands.item))


def found(news_id: str) -> tuple[Stands, Edition]:
    """The story with its own edition. A draft, an embargoed one and none at all are the same Http404: the
    record has neither."""
    stands = reading.story(int(news_id))
    edition = shelf.edition(stands.current.edition) if stands else None
    if stands is None or edition is None:
        raise Http404
    return stands, edition


def written(
    request: HttpRequest, stands: Stands, edition: Edition, *, status: int = 200, comments: Any = None
) -> HttpResponse:
    """The page itself; `comments` is given where a comment was not taken and its form is to be shown
    again."""
    item = stands.item
    others = languages(item)
    response = answers.page(
        request,
        "website/story.html",
        edition=edition,
        status=status,
        changed=stands.current.changed_at,
        item=item,
        others=[other for other in others if other.news_id != item.news_id],
        same=others if len(others) > 1 else [],
        title=balanced(item.headline),
        description=html.text(item.lead)[:LONGEST_DESCRIPTION],
        picture=figures.for_sharing(item),
        linked=_linked_data(item, edition),
        comments=comments or page_part(edition, item.news_id, token=request.GET.get("awaiting", "")),
    )
    if "awaiting" in request.GET or status != 200:
        response.headers["Cache-Control"] = "no-store"  # it holds what one reader alone may see
    return response


def languages(item: NewsItem) -> list[NewsItem]:
    """The released versions of the story by language, itself among them, in the order of the editions; one a
    language."""
    order = list(shelf.all_editions())
    same = {item.language: item}
    for stands in reading.same_story(item.same_story or item.news_id):
        if stands.current.edition in order and stands.current.language not in same:
            same[stands.current.language] = stands.item
    return sorted(
        same.values(), key=lambda one: order.index(one.edition) if one.edition in order else len(order)
    )


def _linked_data(item: NewsItem, edition: Edition) -> SafeString:
    """schema.org's NewsArticle; `script` leaves no letter in it that could end the element."""
    article = schema_org.news_article(
        item,
        url=addresses.absolute(addresses.story_path(item)),
        publisher_name=str(edition),
        publisher_url=addresses.absolute(addresses.front_path(edition.code)),
        image_url=addresses.absolute(static("website/icon.png")),
    )
    return mark_safe(schema_org.script(article))  # noqa: S308
