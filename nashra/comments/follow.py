"""The comments' follower: a kill that erases takes the readers' comments along, which may quote what must go."""

from wagtail.models import ModelLogEntry

from nashra.journal.following import Follower
from nashra.journal.models import Entry
from nashra.record import reading
from nashra.record.words import Verb

from .models import Comment


def follow(entry: Entry) -> None:
    if entry.what != Verb.KILL.value:
        return
    for comment in Comment.objects.filter(news_id__in=reading.erased_stories(entry.keys)):
        ModelLogEntry.objects.for_instance(comment).delete()
        comment.delete()


FOLLOWER = Follower(name="comments", follow=follow)
