from django.db import models
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """What became of a file that came in."""

    RELEASED = "released", _("released")
    DRAFT = "draft", _("taken as a draft")
    REFUSED = "refused", _("refused")
    UNREADABLE = "unreadable", _("not readable")


class Arrival(models.Model):
    """A file that came in, kept raw with what became of it and why, so that it can be read again.

    `raw` is None once a kill has erased the story that was made of it.
    """

    digest = models.CharField(_("SHA-256"), max_length=64)
    edition = models.CharField(_("edition"), max_length=20)
    name = models.CharField(_("file"), max_length=500)
    received_at = models.DateTimeField(_("received"), auto_now_add=True)
    outcome = models.CharField(_("outcome"), max_length=12, choices=Outcome.choices)
    reason = models.TextField(_("reason"), blank=True)
    news_id = models.BigIntegerField(_("news ID"), null=True, db_index=True)
    raw = models.BinaryField(null=True)

    class Meta:
        verbose_name = _("file that came in")
        verbose_name_plural = _("files that came in")
        ordering = ("-id",)
        constraints = [models.UniqueConstraint(fields=["digest", "edition"], name="a_file_once_an_edition")]

    def __str__(self) -> str:
        return f"{self.name}: {self.outcome}"
