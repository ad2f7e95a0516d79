"""How the story stands in the editor: the words first, then what it is about, rights, and the desk's own matters."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface

WORDS = [
    FieldRowPanel([FieldPanel("edition"), FieldPanel("section")]),
    FieldPanel("kicker"),
    FieldPanel("headline"),
    FieldPanel("short_headline"),
    FieldPanel("lead"),
    FieldPanel("picture"),
    FieldPanel("body"),
]
ABOUT = [
    FieldRowPanel([FieldPanel("urgency"), FieldPanel("genre"), FieldPanel("slugline")]),
    FieldRowPanel([FieldPanel("byline"), FieldPanel("dateline")]),
    FieldPanel("keywords"),
    FieldPanel("people"),
    FieldPanel("organisations"),
    FieldPanel("places"),
    FieldPanel("same_story"),
]
RIGHTS = [
    MultiFieldPanel([FieldPanel("sources"), FieldPanel("credit_line")], heading=_("Sources")),
    FieldPanel("copyright_holder"),
    FieldPanel("usage_terms"),
]
DESK = [
    MultiFieldPanel(
        [FieldPanel("go_live_at", heading=_("release at")), FieldPanel("embargo_until")], heading=_("When")
    ),
    FieldPanel("ednote"),
]

EDITOR = TabbedInterface(
    [
        ObjectList(WORDS, heading=_("Words")),
        ObjectList(ABOUT, heading=_("About")),
        ObjectList(RIGHTS, heading=_("Rights")),
        ObjectList(DESK, heading=_("Desk")),
    ]
)
