"""Editions at the desk: an editor adds one by naming its language; everything else has a sound default."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.admin.viewsets.model import ModelViewSet

from .models import Edition


class Editions(ModelViewSet):
    model = Edition
    name = "editions"
    icon = "globe"
    menu_label = _("Editions")
    menu_order = 500
    add_to_admin_menu = True
    list_display = ["name", "code", "language", "time_zone"]
    ordering = ["order", "code"]
    panels = [
        FieldRowPanel([FieldPanel("code"), FieldPanel("language")]),
        FieldPanel("name"),
        FieldPanel("tagline"),
        FieldRowPanel([FieldPanel("time_zone"), FieldPanel("digits")]),
        FieldRowPanel([FieldPanel("calendar"), FieldPanel("second_calendar")]),
        InlinePanel("sections", heading=_("Sections"), label=_("Section")),
        FieldPanel("default_section"),
        FieldRowPanel([FieldPanel("order"), FieldPanel("comments_open")]),
    ]


@hooks.register("register_admin_viewset")
def editions() -> Any:
    return Editions("editions")
