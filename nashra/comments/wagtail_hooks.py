from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail.log_actions import LogActionRegistry, LogFormatter

from . import queue
from .decide import LOGGED_AS, Decision
from .moderation import PERMISSION, moderate


class CommentsItem(MenuItem):
    """Says how many wait, at each page anew."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(PERMISSION))

    def render_component(self, request: HttpRequest) -> LinkMenuItem:
        component = super().render_component(request)
        waiting = queue.waiting()
        if waiting:
            component.label = _("Comments (%(count)d)") % {"count": waiting}
        return component


class _Decided(LogFormatter):
    """An entry of the audit log; the reason is kept with it."""

    def format_comment(self, log_entry: Any) -> str:
        return str(log_entry.data.get("reason", ""))


class _Approved(_Decided):
    label = gettext_lazy("Approve comment")
    message = gettext_lazy("Comment published")


class _Rejected(_Decided):
    label = gettext_lazy("Reject comment")
    message = gettext_lazy("Comment rejected")


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [path("comments/", moderate, name="comments_moderate")]


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    return CommentsItem(
        gettext_lazy("Comments"),
        reverse_lazy("comments_moderate"),
        name="comments",
        icon_name="comment",
        order=350,
    )


@hooks.register("register_permissions")
def permissions() -> QuerySet[Permission]:
    wanted = ("view_comment", "change_comment")
    return Permission.objects.filter(content_type__app_label="comments", codename__in=wanted)


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    actions.register_action(LOGGED_AS[Decision.APPROVE])(_Approved)
    actions.register_action(LOGGED_AS[Decision.REJECT])(_Rejected)
