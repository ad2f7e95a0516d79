from typing import Any

from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)

from nashra.editions.models import Edition, Section

from . import news_ids
from .blocks import FEATURES, Body
from .news_ids import NewsIdCounter  # noqa: F401  Django finds models here


class Story(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, models.Model):
    """An item as the desk edits it. `live` means nothing to readers: what they get is in the record, under the news ID.

    Lists of names (`keywords`, `people`, …) are written with commas between them, sources one a line.
    """

    news_id = models.BigIntegerField(_("news ID"), unique=True, editable=False)
    edition = models.ForeignKey(
        Edition, verbose_name=_("edition"), on_delete=models.PROTECT, related_name="+"
    )
    section = models.ForeignKey(
        Section, verbose_name=_("section"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    same_story = models.ForeignKey(
        "self",
        verbose_name=_("the same story in another edition"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="other_languages",
    )

    kicker = models.CharField(_("kicker"), max_length=1000, blank=True)
    headline = models.CharField(_("headline"), max_length=1000)
    short_headline = models.CharField(_("short headline"), max_length=1000, blank=True)
    lead = RichTextField(_("lead"), blank=True, features=FEATURES)
    body = StreamField(Body(), verbose_name=_("body"), blank=True)
    picture = models.ForeignKey(
        "pictures.Picture",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    urgency = models.PositiveSmallIntegerField(
        _("urgency"),
        default=5,
        validators=[MinValueValidator(1), MaxValueValidator(9)],
        help_text=_("1 is the most urgent, 9 the least."),
    )
    slugline = models.CharField(_("slugline"), max_length=1000, blank=True)
    genre = models.CharField(_("genre"), max_length=1000, blank=True)
    byline = models.CharField(_("byline"), max_length=1000, blank=True)
    dateline = models.CharField(_("dateline"), max_length=1000, blank=True)
    keywords = models.CharField(
        _("tags"), max_length=1000, blank=True, help_text=_("With commas between them.")
    )
    people = models.CharField(
        _("people"), max_length=1000, blank=True, help_text=_("With commas between them.")
    )
    organisations = models.CharField(
        _("organisations"), max_length=1000, blank=True, help_text=_("With commas between them.")
    )
    places = models.CharField(
        _("places"), max_length=1000, blank=True, help_text=_("With commas between them.")
    )

    sources = models.TextField(
        _("sources"), blank=True, help_text=_("One a line; agencies that are not named: 'agencies'.")
    )
    credit_line = models.CharField(_("credit line"), max_length=1000, blank=True)
    copyright_holder = models.CharField(_("copyright holder"), max_length=1000, blank=True)
    usage_terms = models.CharField(_("usage terms"), max_length=1000, blank=True)
    ednote = models.TextField(_("note to editors"), blank=True)
    embargo_until = models.DateTimeField(
        _("embargo until"), null=True, blank=True, help_text=_("Nothing of the story is public before.")
    )
    embargo_kept = models.DateTimeField(null=True, blank=True, editable=False)
    time_zone = models.CharField(
        _("time zone"), max_length=64, blank=True, editable=False
    )  # the edition's where empty
    origin = models.CharField(_("origin"), max_length=1000, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    live = models.BooleanField(_("live"), default=False, editable=False)
    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="story", for_concrete_model=False)
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="story",
        for_concrete_model=False,
    )

    # Wagtail's index of references costs a third of a save; who uses a picture is asked of the record and the drafts instead.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        ordering = ("-id",)
        indexes = [models.Index(fields=["edition", "-id"], name="story_of_edition")]
        permissions = [
            ("correct_story", "Can correct a released story"),
            ("withdraw_story", "Can withdraw a released story and put it back"),
            ("kill_story", "Can kill a released story"),
            ("lift_embargo", "Can lift an embargo early"),
        ]

    def __str__(self) -> str:
        return self.headline or _("Story %(number)s") % {"number": self.news_id}

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.news_id:
            self.news_id = news_ids.take()
        super().save(*args, **kwargs)

    @property
    def revisions(self) -> Any:
        return self._revisions

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        """A draft's embargo counts from the moment that it is saved, and no later draft can shorten it: see `embargo`."""
        if self.embargo_until and (self.embargo_kept is None or self.embargo_until > self.embargo_kept):
            self.embargo_kept = self.embargo_until
            type(self).objects.filter(pk=self.pk).update(embargo_kept=self.embargo_kept)
        return super().save_revision(*args, **kwargs)

    def with_content_json(self, content: Any) -> Any:
        """A revision brings back words, never the news ID or an embargo that was lifted since."""
        story = super().with_content_json(content)
        story.news_id, story.embargo_kept = self.news_id, self.embargo_kept
        return story

    @property
    def embargo(self) -> Any:
        """Until when nothing of it may be public: the latest embargo that any draft has had and nobody has lifted."""
        return max((until for until in (self.embargo_until, self.embargo_kept) if until), default=None)

    def clean(self) -> None:
        super().clean()
        if self.section and self.edition_id and self.section.edition_id != self.edition_id:
            raise ValidationError({"section": _("This section is of another edition.")})
        if self.same_story_id and self.same_story_id == self.pk:
            raise ValidationError({"same_story": _("A story can't be its own other language.")})

    def publish(
        self, revision: Any, user: Any = None, skip_permission_checks: bool = False, **kwargs: Any
    ) -> Any:
        """Whatever action is registered for publishing a story: the one door, once `release` has put it there."""
        return _action("publish")(revision, user=user, **kwargs).execute(
            skip_permission_checks=skip_permission_checks
        )

    def unpublish(self, user: Any = None, **kwargs: Any) -> Any:
        return _action("unpublish")(self, user=user, **kwargs).execute()

    def serve_preview(self, request: Any, mode_name: str) -> Any:
        """The reader's page of this draft. Who takes the snapshot also shows it: `release` registers the hook."""
        (serve,) = hooks.get_hooks("serve_story_preview")
        return serve(self, request)

    def same_story_number(self) -> int:
        """The news ID that all languages of the story share: that of the one it was first told in."""
        first = self.same_story
        return first.same_story_number() if first else self.news_id


def _action(name: str) -> Any:
    """The action registered for stories. Imported late: Wagtail's actions want all its models first."""
    from wagtail.actions import action_registry

    return action_registry.get_action_class(Story, name)
