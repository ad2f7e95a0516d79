from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Status(models.TextChoices):
    """What has become of a comment. Withheld: a check keeps it for a person to look at with care."""

    PENDING = "pending", pgettext_lazy("comment", "Awaiting review")
    APPROVED = "approved", pgettext_lazy("comment", "Published")
    WITHHELD = "withheld", pgettext_lazy("comment", "Withheld by a check")
    REJECTED = "rejected", pgettext_lazy("comment", "Not published")


WAITING = (Status.PENDING, Status.WITHHELD)


class Comment(models.Model):
    """One reader's words below one story. `e-mail` is for the desk alone and stands on no public page.

    `sender`, `pair` and `network` are keyed digests (see `digests.py`) by which the limits count: an address
    is never kept. `sameness` is one for the same words of the same reader below the same story, so that
    sending twice is one comment.
    """

    news_id = models.BigIntegerField(_("news ID"))
    edition = models.CharField(_("edition"), max_length=20)
    name = models.CharField(_("name"), max_length=80)
    email = models.EmailField(_("e-mail"), max_length=254)
    text = models.TextField(_("comment"))
    language = models.CharField(_("language"), max_length=35)
    direction = models.CharField(_("direction"), max_length=3)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.PENDING)
    created_at = models.DateTimeField(_("sent"), default=timezone.now)
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    reason = models.TextField(_("reason"), blank=True)
    sender = models.CharField(max_length=64, editable=False)
    pair = models.CharField(max_length=64, blank=True, editable=False)
    network = models.CharField(max_length=64, blank=True, editable=False)
    sameness = models.CharField(max_length=64, unique=True, editable=False)

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        ordering = ("created_at", "id")
        indexes = [
            models.Index(fields=["news_id", "status", "created_at"], name="comment_of_thread"),
            models.Index(fields=["status", "created_at"], name="comment_of_queue"),
            models.Index(fields=["sender", "created_at"], name="comment_of_sender"),
            models.Index(fields=["pair", "created_at"], name="comment_of_pair"),
            models.Index(fields=["network", "created_at"], name="comment_of_network"),
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.text[:60]}"

    @property
    def waits(self) -> bool:
        """Whether nobody has decided yet. Readers are not told whether a check withheld it."""
        return self.status in WAITING
