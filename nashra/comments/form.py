"""The three fields below a story, and a fourth that people do not see and machines fill in."""

from dataclasses import dataclass
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
UNSEEN = "homepage"  # the field that people do not see
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


@dataclass(frozen=True)
class Asked:
    """A field as the page shows it, with what was typed and what is wrong with it."""

    name: str
    label: str
    value: str = ""
    errors: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return f"comment-{self.name}"


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


class _Lines(_Typed):
    def cleaned(self, text: str) -> str:
        return cleaning.lines(text)


class _Address(_Typed, forms.EmailField):
    def cleaned(self, text: str) -> str:
        return cleaning.address(text)


class CommentForm(forms.Form):
    """What was typed: cleaned if it can be taken, else given back with the errors in the language that is
    active.

    The page writes the inputs itself (`_form.html`): without `maxlength`, by which browsers cut what is
    pasted and do not say so, and many times faster than widgets are.
    """

    name = _Typed(
        label=_("Name"),
        max_length=LONGEST_NAME,
        error_messages={
            "required": _("Write the name that is to stand over your comment."),
            "max_length": TOO_LONG,
        },
    )
    email = _Address(
        label=_("E-mail (not shown)"),
        max_length=LONGEST_ADDRESS,
        error_messages={
            "required": _("Write your e-mail address. Readers do not see it."),
            "invalid": _("This is no e-mail address. One looks like name@example.org."),
            "max_length": TOO_LONG,
        },
    )
    comment = _Lines(
        label=_("Your comment"),
        max_length=LONGEST,
        error_messages={"required": _("Write your comment."), "max_length": TOO_LONG},
    )

    def __init__(self, typed: QueryDict, *, edition: Edition) -> None:
        super().__init__(typed)
        self.edition = edition
        self.refusal = ""  # why the whole is not taken, where no field is to blame

    @property
    def looks_automatic(self) -> bool:
        """Whether the field that people do not see was filled in."""
        return bool(str(self.data.get(UNSEEN, "")).strip())

    def asked(self) -> list[Asked]:
        """The fields with what was typed and what is wrong, numbers in the edition's digits."""
        return [
            Asked(field.name, str(field.label), str(field.value()), tuple(map(self._words, field.errors)))
            for field in self
        ]

    def problems(self) -> list[Problem]:
        """What to put right: the refusal first, then field by field."""
        found = [Problem("", "", self.refusal)] if self.refusal else []
        for field in self.asked():
            found += [Problem(field.id, field.label, error) for error in field.errors]
        return found

    @classmethod
    def empty(cls) -> list[Asked]:
        """The fields of a form that nobody has filled in yet."""
        return [Asked(name, str(field.label)) for name, field in cls.base_fields.items()]

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
