"""What a kill that erases takes along of the readers' comments."""

import pytest
from wagtail.models import ModelLogEntry

from nashra.comments.decide import Decision, decide
from nashra.comments.follow import FOLLOWER
from nashra.comments.models import Comment
from nashra.comments.submit import submit
from nashra.journal.following import run
from nashra.release import verbs
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("erase", "left"), [(True, 0), (False, 1)])
def test_comments_go_with_a_story_that_is_erased_and_stay_with_one_that_is_not(
    erase: bool, left: int
) -> None:
    story = newsroom.story()
    verbs.release(story)
    comment = submit(
        story.news_id, edition=story.edition, name="Sam", email="sam@reader.example", text="اقتباس"
    )
    decide([comment], Decision.APPROVE, by=None)
    verbs.kill(story, note="أمر", erase=erase)
    run(FOLLOWER)
    assert Comment.objects.count() == left
    assert ModelLogEntry.objects.filter(label__contains="اقتباس").count() == left
