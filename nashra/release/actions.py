"""Wagtail's own ways of publishing, unpublishing and deleting a story, brought to the door.

Registered for Story in the action registry, so that the editor's button, `revision.publish()`, `story.publish()` and a
workflow's approval meet them. Each ends in a row of the record or in `Refused`.
"""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.actions import DeleteAction, PublishRevisionAction, UnpublishAction

from nashra.record import reading

from . import verbs
from .reasons import Reason, Refused


class ReleaseRevision(PublishRevisionAction):
    """Release this revision of a story, or schedule it where its time lies ahead."""

    def check(self, skip_permission_checks: bool = False) -> None:
        """The gate asks for the right itself, also where Wagtail would not."""

    def _publish_revision(self, revision: Any, object: Any, user: Any, **_options: Any) -> None:
        with transaction.atomic():
            if object.go_live_at and object.go_live_at > timezone.now():
                self._schedule(revision, object, user)
            else:
                verbs.release_or_update(object, user=user, revision=revision)
            self._after_publish()

    def _schedule(self, revision: Any, story: Any, user: Any) -> None:
        """Keep the time with the revision; the worker releases it then. What is wrong now already is said now."""
        against = [
            reason
            for reason in verbs.may_release(story, user=user)
            if reason.code not in {"embargo", "date", "same"}
        ]
        if story.embargo and story.embargo > story.go_live_at:
            against.append(Reason("embargo", _("The time lies before the end of the embargo."), "go_live_at"))
        if against:
            raise Refused(against)
        revision.approved_go_live_at = story.go_live_at
        revision.save(update_fields=["approved_go_live_at"])
        story.revisions.exclude(pk=revision.pk).update(approved_go_live_at=None)
        type(story).objects.filter(pk=story.pk).update(
            go_live_at=story.go_live_at, has_unpublished_changes=True
        )
        self.log_scheduling_action()


class WithdrawStory(UnpublishAction):
    """Unpublishing is withdrawing, and that needs a note; Wagtail's own button has none, so the desk has a form for it."""

    action_name = "unpublish"

    def __init__(self, object: Any, *, note: str = "", user: Any = None, **_options: Any) -> None:
        super().__init__(object, user=user)
        self.note = note

    def check(self, skip_permission_checks: bool = False) -> None:
        """The gate asks for the right itself."""

    def _unpublish_object(self, object: Any, *_args: Any, **_options: Any) -> None:
        if reading.story(object.news_id) is None:
            type(object).objects.filter(pk=object.pk).update(live=False, live_revision=None)
            return
        verbs.withdraw(object, note=self.note, user=self.user)


class DeleteStory(DeleteAction):
    """A story that the public has had is not deleted: its record would speak of nothing."""

    def _delete(self) -> Any:
        refuse_if_released(self.instance)
        return super()._delete()


def refuse_if_released(story: Any) -> None:
    """Raise `Refused` where the public has or had this story."""
    if reading.story(story.news_id) is not None:
        text = _("News ID %(number)s has been released: withdraw or kill it instead of deleting it.")
        raise Refused([Reason("released", text % {"number": story.news_id})])


def not_while_released(instance: Any, **_signal: Any) -> None:
    """The receiver of `pre_delete`, for what deletes without the action: shell, bulk, cascades."""
    refuse_if_released(instance)
