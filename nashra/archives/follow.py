"""The archives' follower: a kill that erases takes the raw file along from which the story was made."""

import re

from nashra.journal.following import Follower
from nashra.journal.models import Entry
from nashra.record.models import Row
from nashra.record.words import Kind, Verb

from .models import Arrival

STORY = re.compile(r"story:(\d+)")


def follow(entry: Entry) -> None:
    if entry.what != Verb.KILL.value:
        return
    numbers = [int(match[1]) for key in entry.keys if (match := STORY.fullmatch(key))]
    erased = Row.objects.filter(kind=Kind.STORY.value, subject__in=numbers, erases=True).values("subject")
    Arrival.objects.filter(news_id__in=erased).update(raw=None, name="", reason="")


FOLLOWER = Follower(name="archives", follow=follow)
