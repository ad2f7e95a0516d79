"""The desk's moderation screen: one list, one plain form around it, so that it works without JavaScript."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.admin.paginator import WagtailPaginator

from nashra.staff.models import User

from . import queue
from .decide import Decided, Decision, decide
from .models import Comment, Status

PERMISSION = "comments.change_comment"
PER_PAGE = 50
MOST_NAMED = 5
LONGEST_REASON = 1000


@permission_required(PERMISSION)
@require_http_methods(["GET", "HEAD", "POST"])
def moderate(request: HttpRequest) -> HttpResponse:
    """The list of comments (GET), and the decision on one or on those that were chosen (POST)."""
    return _decide(request) if request.method == "POST" else _list(request)


def _list(request: HttpRequest) -> HttpResponse:
    filters = queue.Filters(request.GET.dict())
    page = WagtailPaginator(filters.found(), PER_PAGE).get_page(request.GET.get("p"))
    context = {
        "page_title": _("Comments"),
        "breadcrumbs_items": _way_here(),
        "header_icon": "comment",
        "filters_form": filters,
        "page": page,
        "pages": page.paginator.get_elided_page_range(page.number),
        "lines": queue.lines(list(page)),
        "waiting": queue.waiting(),
    }
    return TemplateResponse(request, "comments/moderation.html", context)


def _way_here() -> list[dict[str, str]]:
    home = {"url": reverse("wagtailadmin_home"), "label": _("Home")}
    return [home, {"url": "", "label": _("Comments")}]


def _decide(request: HttpRequest) -> HttpResponse:
    """`decide` is 'approve' for all that were chosen, or 'approve:12:pending' for one in the status that was
    seen."""
    word, _colon, one = request.POST.get("decide", "").partition(":")
    try:
        decision = Decision(word)
        comments = [_seen(text) for text in ([one] if one else request.POST.getlist("chosen"))]
    except ValueError:
        messages.error(request, _("That is no decision. Use the buttons of this page."))
        return _back(request)
    if comments:
        reason = request.POST.get("reason", "").replace("\x00", "").strip()[:LONGEST_REASON]
        _tell(request, decision, decide(comments, decision, by=cast(User, request.user), reason=reason))
    else:
        messages.warning(request, _("Nothing was chosen. Tick the comments first."))
    return _back(request)


def _seen(text: str) -> Comment:
    """A comment as the moderator saw it, from 'number:status'; raises ValueError for anything else."""
    number, _colon, status = text.partition(":")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        raise ValueError(text)
    return Comment(pk=int(number), status=Status(status))


def _back(request: HttpRequest) -> HttpResponse:
    query = request.META.get("QUERY_STRING", "")
    response = HttpResponseRedirect(reverse("comments_moderate") + (f"?{query}" if query else ""))
    response.status_code = 303
    return response


def _tell(request: HttpRequest, decision: Decision, decided: Decided) -> None:
    done, already, overtaken = (len(part) for part in decided)
    if done:
        messages.success(request, _done_words(decision, done))
    if already:
        words = ngettext(
            "%(count)d had been decided so before.", "%(count)d had been decided so before.", already
        )
        messages.info(request, words % {"count": already})
    for comment in decided.overtaken[:MOST_NAMED]:
        messages.warning(request, _overtaken_words(comment))
    if overtaken > MOST_NAMED:
        words = _("And so with others, %(count)d in all: they stay as they are.")
        messages.warning(request, words % {"count": overtaken})


def _done_words(decision: Decision, count: int) -> str:
    if decision is Decision.APPROVE:
        words = ngettext("%(count)d comment was published.", "%(count)d comments were published.", count)
    else:
        words = ngettext("%(count)d comment was rejected.", "%(count)d comments were rejected.", count)
    return words % {"count": count}


def _overtaken_words(comment: Comment) -> str:
    words = _(
        "Somebody was faster: comment %(number)d is now “%(status)s” (%(who)s). Decide anew to change it."
    )
    return words % {
        "number": comment.pk,
        "status": Status(comment.status).label,
        "who": comment.decided_by or _("nobody"),
    }
