from django.db import models
from django.utils.translation import gettext_lazy as _

from .words import Kind, State, Verb


class Document(models.Model):
    """The bytes of a released shape by their SHA-256; `content` is None once a kill has erased them. Triggers keep the rest."""

    digest = models.CharField(max_length=64, primary_key=True)
    content = models.BinaryField(null=True)

    def __str__(self) -> str:
        return self.digest


class Row(models.Model):
    """One line of the log. `released_at`: when the public got this version; `recorded_at`: when we wrote it.

    `digest` is over all the other fields and `previous`, the digest of the row before (64 zeros for the first).
    `note` says why (withdrawal, kill, embargo lifted early); `erases` says that the bytes of the earlier rows may be gone.
    """

    number = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in Kind])
    subject = models.BigIntegerField()
    verb = models.CharField(max_length=10, choices=[(verb.value, verb.value) for verb in Verb])
    edition = models.CharField(max_length=20)
    version = models.PositiveIntegerField()
    released_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    actor = models.CharField(max_length=150)
    note = models.TextField(blank=True)
    erases = models.BooleanField(default=False)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("row of the record")
        verbose_name_plural = _("the record")
        ordering = ("number",)
        indexes = [
            models.Index(fields=["kind", "subject", "number"], name="row_of_subject"),
            models.Index(fields=["edition", "verb", "-number"], name="row_of_edition"),
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.verb} {self.kind} {self.subject} version {self.version}"


class Current(models.Model):
    """What stands now of one number: lists and pages are made from this. Derived from the log, and verified against it."""

    kind = models.CharField(max_length=10)
    subject = models.BigIntegerField()
    edition = models.CharField(max_length=20)
    section = models.CharField(max_length=60, blank=True)
    language = models.CharField(max_length=35)
    state = models.CharField(max_length=10, choices=[(state.value, state.value) for state in State])
    version = models.PositiveIntegerField()
    urgency = models.PositiveSmallIntegerField(default=0)
    first_released_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    row = models.BigIntegerField()
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "subject"], name="one_current_a_subject")]
        indexes = [
            models.Index(
                fields=["kind", "state", "edition", "-first_released_at", "-subject"],
                name="current_of_edition",
            ),
            models.Index(
                fields=["kind", "state", "edition", "section", "-first_released_at"],
                name="current_of_section",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}: {self.state}, version {self.version}"


class CurrentKey(models.Model):
    """A key by which what stands now is found: "same:84301", "picture:<digest>", "tag:ar:<digest>", …"""

    current = models.ForeignKey(Current, on_delete=models.CASCADE, related_name="keys")
    key = models.CharField(max_length=200, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["current", "key"], name="a_key_once")]

    def __str__(self) -> str:
        return self.key
