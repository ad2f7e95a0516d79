from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.files import File
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition

from . import metadata, words
from .bare import bare


class Picture(AbstractImage):
    """A photograph as it came, with its rights. `embedded` keeps what the file itself said (IPTC, XMP,
    EXIF; never the place of the camera). Alt text and caption stand in `texts`, one row a language."""

    photographer = models.CharField(_("photographer"), max_length=255, blank=True)
    credit_line = models.CharField(_("credit line"), max_length=255, blank=True)
    copyright_notice = models.CharField(_("copyright notice"), max_length=500, blank=True)
    usage_terms = models.TextField(
        _("usage terms"), blank=True, help_text=_("What we may do with it, and until when.")
    )
    taken_at = models.DateTimeField(_("taken at"), null=True, blank=True)
    embedded = models.JSONField(_("what the file says"), default=dict, blank=True, editable=False)

    admin_form_fields = (
        "title",
        "file",
        "collection",
        "photographer",
        "credit_line",
        "copyright_notice",
        "usage_terms",
        "taken_at",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_picture", "Can choose a picture")]

    @property
    def key(self) -> str:
        """By this items name the picture, and so do public addresses."""
        return f"p{self.pk}"

    @property
    def default_alt_text(self) -> str:
        """What Wagtail shows in the chooser and in previews."""
        return words.of(self, get_language() or "").alt or words.any_alt(self) or self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        super().save(*args, **kwargs)
        words.keep_waiting(self)

    def generate_rendition_file(self, filter: Any, *, source: Any = None) -> Any:
        """Wagtail's renditions are for the desk's eyes, yet they too go without the camera's place and
        name."""
        with self.open_file() as file:
            plain = File(bare(source or file), name=self.file.name)
        return super().generate_rendition_file(filter, source=plain)

    def _set_image_file_metadata(self) -> None:
        """Wagtail calls this wherever a picture gets a file: upload, many at once, another file for the
        same picture."""
        super()._set_image_file_metadata()
        with self.open_file() as file:
            found = metadata.read(file)
        with suppress(ValueError, OSError):
            self.file.seek(0)
        self.embedded = found.embedded
        metadata.fill(self, found)
        words.wait(self, found.texts)


class Rendition(AbstractRendition):
    """A size that the desk made of a picture for its own screens. What readers get, `renditions` makes."""

    image = models.ForeignKey(Picture, related_name="renditions", on_delete=models.CASCADE)

    class Meta:
        verbose_name = _("desk's rendition")
        verbose_name_plural = _("desk's renditions")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_a_filter"
            )
        ]

    def __str__(self) -> str:
        return f"{self.image_id} {self.filter_spec}"


class PictureText(models.Model):
    """What a picture shows, in one language: `alt` for who can't see it, `caption` for who can."""

    picture = models.ForeignKey(
        Picture, verbose_name=_("picture"), related_name="texts", on_delete=models.CASCADE
    )
    language = models.CharField(_("language"), max_length=35, help_text=_("A BCP 47 tag: ar, fa, he, en."))
    alt = models.CharField(_("alt text"), max_length=1000, blank=True)
    caption = models.TextField(_("caption"), blank=True)

    class Meta:
        verbose_name = _("words of a picture")
        verbose_name_plural = _("words of pictures")
        ordering = ("picture", "language")
        constraints = [models.UniqueConstraint(fields=["picture", "language"], name="one_text_a_language")]

    def __str__(self) -> str:
        return f"{self.picture_id} {self.language}: {self.alt}"


class Document(AbstractDocument):
    """A file that comes with a story, such as a statement in full."""

    # Wagtail's own Document stays among the models, and its name is ours: the ways back need other names.
    uploaded_by_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by user"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    uploaded_by_user.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]
    tags = TaggableManager(
        help_text=None, blank=True, verbose_name=_("tags"), related_name="library_documents"
    )
    credit_line = models.CharField(_("credit line"), max_length=255, blank=True)
    usage_terms = models.TextField(_("usage terms"), blank=True)

    admin_form_fields = ("title", "file", "collection", "credit_line", "usage_terms", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose a document")]

    @property
    def key(self) -> str:
        return f"d{self.pk}"
