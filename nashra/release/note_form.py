"""The form of an act: a note, and what else that act asks."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from nashra.formats.vocabulary import CorrectionKind

from .acts import ACTS


class NoteForm(forms.Form):
    note = forms.CharField(widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}), max_length=2000)
    kind = forms.ChoiceField(
        label=gettext_lazy("Readers see it as"),
        choices=[
            (CorrectionKind.CORRECTION.value, gettext_lazy("Correction: something was wrong")),
            (CorrectionKind.CLARIFICATION.value, gettext_lazy("Clarification: something was unclear")),
        ],
    )
    erase = forms.BooleanField(
        required=False,
        label=gettext_lazy("Erase the words and pictures for good"),
        help_text=gettext_lazy(
            "Every version, draft and picture is destroyed. Only the fact that there was a story stays."
        ),
    )

    def __init__(self, verb: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        unasked = {"erase": verb != "kill", "kind": verb != "correct", "note": not ACTS[verb].note}
        for name in [name for name, left_out in unasked.items() if left_out]:
            del self.fields[name]
        if "note" in self.fields:
            self.fields["note"].label = ACTS[verb].note
