"""How the story stands in the editor: the words first, then what it is about, rights, and the desk's own matters."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface

from .editor_form import MarkedSelect, StoryForm

WORDS = [
    FieldRowPanel(
        [
            FieldPanel("edition", widget=MarkedSelect),
            FieldPanel(
                "section", widget=MarkedSelect, help_text=_("If left empty: the edition's default section.")
            ),
        ]
    ),
    FieldPanel("kicker", help_text=_("A few words above the headline.")),
    FieldPanel("headline"),
    FieldPanel(
        "short_headline", help_text=_("For the story's address; made from the headline if left empty.")
    ),
    FieldPanel("lead", help_text=_("The news in one paragraph. Nothing is released without it.")),
    FieldPanel("picture", help_text=_("Stands above the text and in lists.")),
    FieldPanel("body"),
]
ABOUT = [
    FieldRowPanel(
        [
            FieldPanel("urgency"),
            FieldPanel("genre", help_text=_("Such as: report, analysis, interview.")),
            FieldPanel("slugline", help_text=_("The word by which the desk calls the matter.")),
        ]
    ),
    FieldRowPanel(
        [
            FieldPanel("byline", help_text=_("Who wrote it, with commas between the names.")),
            FieldPanel("dateline", help_text=_("The place that the story is from.")),
        ]
    ),
    FieldPanel("keywords"),
    FieldPanel("people"),
    FieldPanel("organisations"),
    FieldPanel("places"),
    FieldPanel(
        "same_story",
        help_text=_("The story that this one tells in another language: readers are led across."),
    ),
]
RIGHTS = [
    MultiFieldPanel(
        [
            FieldPanel("sources"),
            FieldPanel("credit_line", help_text=_("As readers see it below the story.")),
        ],
        heading=_("Sources"),
    ),
    FieldPanel("copyright_holder"),
    FieldPanel("usage_terms"),
]
DESK = [
    MultiFieldPanel(
        [
            FieldPanel(
                "go_live_at",
                heading=_("release at"),
                help_text=_("With a time that lies ahead, the button schedules the release."),
            ),
            FieldPanel("embargo_until"),
        ],
        heading=_("When"),
    ),
    FieldPanel("ednote", help_text=_("Only the desk sees it.")),
]

EDITOR = TabbedInterface(
    [
        ObjectList(WORDS, heading=_("Words")),
        ObjectList(ABOUT, heading=_("About")),
        ObjectList(RIGHTS, heading=_("Rights")),
        ObjectList(DESK, heading=_("Desk")),
    ],
    base_form_class=StoryForm,
)
