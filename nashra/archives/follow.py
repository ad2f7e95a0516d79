"""The archives' follower: a kill that erases takes the raw file along from which the story was made."""

from nashra.journal.following import Follower
from nashra.journal.models import Entry
from nashra.record import reading
from nashra.record.words import Verb

from .models import Arrival


def follow(entry: Entry) -> None:
    if entry.what == Verb.KILL.value:
        erased = reading.erased_stories(entry.keys)
        Arrival.objects.filter(news_id__in=erased).update(raw=None, name="", reason="")


FOLLOWER = Follower(name="archives", follow=follow)
