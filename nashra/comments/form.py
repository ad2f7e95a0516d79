"""The three fields below a story, and a fourth that people do not see and machines fill in."""

from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from nashra.editions.models import Edition
from nashra.languages.digits import in_digits

from . import cleaning

LONGEST_NAME, LONGEST_ADDRESS = 80, 254  # an address: RFC 5321, 4.5.3.1.3
SHORTEST, LONGEST = 2, 3000
UNSOUND = _("It holds characters that are no text. Delete it and type it anew.")
TOO_LONG = ngettext_lazy(
    "Shorten it to %(limit_value)d character; it has %(show_value)d.",
    "Shorten it to %(limit_value)d characters; it has %(show_value)d.",
    "limit_value",
)


class Problem(NamedTuple):
    """One thing to put right: `field` is the id of the input that has it, '' where none has."""

    field: str
    label: str
    words: str


class _Typed(forms.CharField):
    """Text that is cleaned before it is measured, refused where cleaning can't help, and given back as it was
    typed."""

    def cleaned(self, text: str) -> str:
        return cleaning.one_line(text)

    def to_python(self, value: Any) -> str:
        text = str(value or "")
        if cleaning.unsound(text):
            raise ValidationError(UNSOUND, code="unsound")
        return self.cleaned(text)

    def bound_data(self, data: Any, initial: Any) -> str:
        return cleaning.printable(str(data or ""))

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {}  # no maxlength: a browser would cut what is pasted, and not say so


class _Lines(_Typed):
    def cleaned(self, text: str) -> str:
        return cleaning.lines(text)


class _Address(_Typed, forms.EmailField):
    def cleaned(self, text: str) -> str:
        return cleaning.address(text)


class CommentForm(forms.Form):
    """Bound to what was typed, it gives it back with the errors, in the language that is active."""

    name = _Typed(
        label=_("Name"),
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "name", "dir": "auto"}),
        error_messages={
            "required": _("Write the name that is to stand over your comment."),
            "max_length": TOO_LONG,
        },
    )
    email = _Address(
        label=_("E-mail (not shown)"),
        max_length=LONGEST_ADDRESS,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"}),
        error_messages={
            "required": _("Write your e-mail address. Readers do not see it."),
            "invalid": _("This is no e-mail address. One looks like name@example.org."),
            "max_length": TOO_LONG,
        },
    )
    comment = _Lines(
        label=_("Your comment"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 6, "dir": "auto"}),
        error_messages={"required": _("Write your comment."), "max_length": TOO_LONG},
    )
    homepage = forms.Field(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def __init__(self, typed: QueryDict | None = None, *, edition: Edition) -> None:
        super().__init__(typed, auto_id="comment-%s")
        self.edition = edition
        self.refusal = ""  # why the whole is not taken, where no field is to blame

    @property
    def looks_automatic(self) -> bool:
        """Whether the field that people do not see was filled in."""
        return bool(str(self.data.get("homepage", "")).strip())

    def asked(self) -> list[tuple[forms.BoundField, list[str]]]:
        """The fields that people fill in, each with what is wrong in it."""
        return [
            (field, [self._words(error) for error in field.errors])
            for field in self
            if field.name != "homepage"
        ]

    def problems(self) -> list[Problem]:
        """What to put right, the refusal first and then field by field, numbers in the edition's digits."""
        found = [Problem("", "", self.refusal)] if self.refusal else []
        for field in self:
            found += [
                Problem(field.id_for_label, str(field.label), self._words(error)) for error in field.errors
            ]
        return found

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        if not cleaning.visible(name):
            raise ValidationError(self.fields["name"].error_messages["required"], code="required")
        return name

    def clean_comment(self) -> str:
        text: str = self.cleaned_data["comment"]
        if cleaning.visible(text) < SHORTEST:
            raise ValidationError(_("A comment has at least two letters."), code="min_length")
        return text

    def _words(self, error: Any) -> str:
        return in_digits(str(error), self.edition.written_digits)
