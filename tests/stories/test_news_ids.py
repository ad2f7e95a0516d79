"""News IDs: one sequence, kept by imports, never handed out twice."""

import threading

import pytest
from django.db import connection, transaction

from nashra.stories import news_ids
from nashra.stories.models import Story
from tests import newsroom


@pytest.mark.django_db
def test_numbers_follow_each_other() -> None:
    assert [news_ids.take() for _ in range(3)] == [1, 2, 3]


@pytest.mark.django_db
def test_an_import_raises_the_counter_above_its_own_numbers() -> None:
    news_ids.keep_above(84301)
    assert news_ids.take() == 84302
    news_ids.keep_above(5)
    assert news_ids.take() == 84303


@pytest.mark.django_db
@pytest.mark.parametrize("number", [-1, news_ids.HIGHEST, 10**30])
def test_a_number_that_can_be_no_news_id_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="can't be a news ID"):
        news_ids.keep_above(number)


@pytest.mark.django_db
def test_a_deleted_drafts_number_is_not_given_to_another() -> None:
    first = newsroom.story()
    number = first.news_id
    first.delete()
    assert newsroom.story().news_id == number + 1


@pytest.mark.django_db(transaction=True)
def test_sixteen_writers_at_once_get_no_number_twice() -> None:
    home = newsroom.edition()
    taken: list[int] = []
    failures: list[BaseException] = []

    def write() -> None:
        try:
            for _ in range(10):
                with transaction.atomic():
                    story = Story(edition=home, headline="خبر")
                    story.save()
                taken.append(story.news_id)
        except BaseException as error:
            failures.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert failures == []
    assert sorted(taken) == list(range(1, 161))


@pytest.mark.django_db(transaction=True)
def test_imports_and_editors_at_once_never_meet_on_a_number() -> None:
    """Eight editors take numbers while eight imports bring their own, ahead of the counter."""
    home = newsroom.edition()
    failures: list[BaseException] = []

    def edit() -> None:
        _run(lambda _: Story(edition=home, headline="خبر").save(), failures)

    def bring(first: int) -> None:
        def one(turn: int) -> None:
            with transaction.atomic():
                news_ids.keep_above(first + turn)
                Story(edition=home, headline="خبر", news_id=first + turn).save()

        _run(one, failures)

    threads = [threading.Thread(target=edit) for _ in range(8)]
    threads += [threading.Thread(target=bring, args=(1000 * n,)) for n in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    clashes = [
        error for error in failures if "unique" not in str(error).lower() and "UNIQUE" not in str(error)
    ]
    assert clashes == []
    numbers = list(Story.objects.values_list("news_id", flat=True))
    assert len(numbers) == len(set(numbers)) == 160 - len(failures)


def _run(work, failures: list[BaseException]) -> None:  # type: ignore[no-untyped-def]
    try:
        for turn in range(10):
            try:
                work(turn)
            except Exception as error:
                failures.append(error)
    finally:
        connection.close()
