from django.db import models
from django.utils.translation import gettext_lazy as _


class Entry(models.Model):
    """One change of the public face. `id` is the order: an entry with a smaller one was committed earlier.

    `keys` are surrogate keys of what was touched ("story:84301", "edition:ar", "section:ar:politics", …).
    """

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(_("when"))
    what = models.CharField(_("what"), max_length=40)
    keys = models.JSONField(_("keys"), default=list)

    class Meta:
        verbose_name = _("journal entry")
        verbose_name_plural = _("journal entries")
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.id} {self.what}"


class Cursor(models.Model):
    """How far a follower has come: `position` is the id of the last entry that it has finished."""

    follower = models.CharField(_("follower"), max_length=60, primary_key=True)
    position = models.BigIntegerField(_("position"), default=0)
    failures = models.PositiveIntegerField(_("failures in a row"), default=0)
    retry_at = models.DateTimeField(_("next try"), null=True, blank=True)

    class Meta:
        verbose_name = _("cursor")
        verbose_name_plural = _("cursors")

    def __str__(self) -> str:
        return f"{self.follower} at {self.position}"


class Failure(models.Model):
    """A follower could not take an entry: kept with its traceback until somebody has seen it."""

    follower = models.CharField(_("follower"), max_length=60)
    entry = models.BigIntegerField(_("entry"))
    at = models.DateTimeField(_("when"))
    traceback = models.TextField(_("traceback"))

    class Meta:
        verbose_name = _("failure of a follower")
        verbose_name_plural = _("failures of followers")
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"{self.follower} at entry {self.entry}"
