"""The forms of the desk's library: what is let in is checked first, and each edition's language has its alt
text and caption."""

from typing import Any

from babel import Locale
from django import forms
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from nashra.languages.profiles import profile

from . import admission, papers, words


class PictureField(WagtailImageField):
    """Wagtail's field, with our admission before anything reads the file."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.max_upload_size = admission.LARGEST
        self.max_image_pixels = admission.MOST_PIXELS
        self.max_upload_size_text = filesizeformat(admission.LARGEST)
        self.help_text = _("AVIF, GIF, JPEG, PNG or WebP, at most %(most)s MB.") % {
            "most": admission.LARGEST >> 20
        }

    def to_python(self, data: Any) -> Any:
        if data not in self.empty_values:
            try:
                admission.admit(data, data.name)
            except admission.Refused as refusal:
                raise ValidationError(refusal.reason, code="refused") from refusal
        return super().to_python(data)


class DocumentField(WagtailDocumentField):
    def to_python(self, data: Any) -> Any:
        if data not in self.empty_values:
            try:
                papers.admit(data, data.name)
            except papers.Refused as refusal:
                raise ValidationError(refusal.reason, code="refused") from refusal
        return super().to_python(data)


class PictureForm(BaseImageForm):
    """Upload and editing of a picture, also of many at once and in the chooser."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _exchange(self.fields, "file", PictureField)
        self.languages = self._languages()
        for language in self.languages:
            self._add_words(language)
        first = [name for name in ("title", "file") if name in self.fields]
        self.order_fields([*first, *(name for tag in self.languages for name in _names(tag)), *self.fields])

    def save(self, commit: bool = True) -> Any:
        typed = {
            tag: words.Words(*(self.cleaned_data[name] for name in _names(tag))) for tag in self.languages
        }
        words.wait(self.instance, typed, replaces=True)
        return super().save(commit=commit)

    def _languages(self) -> tuple[str, ...]:
        """Those of the editions, and any other that the picture has words in."""
        had = self.instance.texts.values_list("language", flat=True) if self.instance.pk else ()
        return tuple(dict.fromkeys([*words.languages(), *had]))

    def _add_words(self, language: str) -> None:
        had = words.written(self.instance, language)
        alt, caption = _names(language)
        attributes = {"lang": language, "dir": profile(language).direction.value}
        named = {"language": _name(language)}
        self.fields[alt] = forms.CharField(
            label=_("Alt text, %(language)s") % named,
            help_text=_("What the picture shows, for readers who can't see it."),
            initial=had.alt,
            max_length=1000,
            required=False,
            widget=forms.TextInput(attrs=attributes),
        )
        self.fields[caption] = forms.CharField(
            label=_("Caption, %(language)s") % named,
            initial=had.caption,
            required=False,
            widget=forms.Textarea(attrs={**attributes, "rows": 2}),
        )


class DocumentForm(BaseDocumentForm):
    """Upload and editing of a document."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _exchange(self.fields, "file", DocumentField)


def _exchange(fields: dict[str, Any], name: str, made: type[forms.FileField]) -> None:
    """Put a field of our class where Wagtail put its own; the form for many at once has none."""
    if name in fields:
        had = fields[name]
        fields[name] = made(label=had.label, required=had.required, widget=had.widget)


def _names(language: str) -> tuple[str, str]:
    """The names of a language's two fields."""
    return f"alt_{language}", f"caption_{language}"


def _name(language: str) -> str:
    """What the language is called in the language of the desk."""
    try:
        shown = Locale.parse(get_language() or "en", sep="-")
        return Locale.parse(language, sep="-").get_display_name(shown) or language
    except (ValueError, LookupError):
        return language
