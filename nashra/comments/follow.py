"""The comments' follower: a kill that erases takes the readers' comments along, which may quote what must go."""

import re

from wagtail.models import ModelLogEntry

from nashra.journal.following import Follower
from nashra.journal.models import Entry
from nashra.record.models import Row
from nashra.record.words import Kind, Verb

from .models import Comment

STORY = re.compile(r"story:(\d+)")


def follow(entry: Entry) -> None:
    if entry.what != Verb.KILL.value:
        return
    numbers = [int(match[1]) for key in entry.keys if (match := STORY.fullmatch(key))]
    erased = Row.objects.filter(kind=Kind.STORY.value, subject__in=numbers, erases=True).values("subject")
    for comment in Comment.objects.filter(news_id__in=erased):
        ModelLogEntry.objects.for_instance(comment).delete()
        comment.delete()


FOLLOWER = Follower(name="comments", follow=follow)
