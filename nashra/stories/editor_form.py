"""The form behind the editor: every text in its own direction, the sections under their editions, the clock named."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from nashra.editions.models import Edition, Section


class MarkedSelect(forms.Select):
    """A choice of rows, each with `marks` that the editor's script reads."""

    marks: dict[int, dict[str, Any]]

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        option["attrs"] |= self.marks.get(getattr(value, "value", value) or 0, {})
        return option


class StoryForm(WagtailAdminModelForm):
    class Media:
        js = ("stories/editor.js",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, forms.CharField) and isinstance(
                field.widget, forms.TextInput | forms.Textarea
            ):
                field.widget.attrs["dir"] = "auto"
        if "edition" in self.fields:
            self._offer_editions(list(Edition.objects.prefetch_related("sections")))
        for name in {"go_live_at", "embargo_until"} & set(self.fields):
            self.fields[name].help_text = f"{self.fields[name].help_text} {_clock()}"

    def _offer_editions(self, editions: list[Edition]) -> None:
        chooser = self.fields["edition"].widget
        chooser.marks = {edition.pk: {"data-language": edition.language} for edition in editions}
        if not self.instance.pk and not self.instance.edition_id:
            self.initial["edition"] = _own(editions)
        if "section" in self.fields:
            self._offer_sections(editions)

    def _offer_sections(self, editions: list[Edition]) -> None:
        chooser = self.fields["section"]
        chooser.choices = [("", "---------"), *map(_group, editions)]
        chooser.widget.marks = {
            section.pk: {"data-edition": edition.pk}
            for edition in editions
            for section in edition.sections.all()
        }


def _own(editions: list[Edition]) -> int | None:
    """The edition that somebody who reads the desk in this language writes for most likely."""
    language = (get_language() or "").split("-")[0]
    fitting = [edition for edition in editions if edition.language.split("-")[0] == language]
    likely = fitting if len(fitting) == 1 else editions
    return likely[0].pk if len(likely) == 1 else None


def _group(edition: Edition) -> tuple[str, list[tuple[int, str]]]:
    sections: list[Section] = list(edition.sections.all())
    return str(edition), [(section.pk, section.name) for section in sections]


def _clock() -> str:
    return _("The clock is that of your account: %(zone)s.") % {"zone": timezone.get_current_timezone_name()}
