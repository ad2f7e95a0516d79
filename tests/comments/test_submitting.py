"""A comment comes in, or is not taken and says why."""

from http import HTTPStatus

import pytest
from django.utils import translation

from nashra.comments.models import Comment, Status
from nashra.comments.submit import submit
from nashra.journal.models import Entry
from nashra.record.words import Verb

from ..newsroom import edition
from ..records import record
from .reader import SAM, pick, sees, sends, takes, words

pytestmark = pytest.mark.django_db


def test_a_comment_waits_and_nothing_public_changes():
    record()
    before = Entry.objects.count()
    outcome = sends(edition())
    assert outcome.status == HTTPStatus.SEE_OTHER
    comment = Comment.objects.get()
    assert (comment.status, comment.news_id, comment.edition) == (Status.PENDING, 1, "ar")
    assert (comment.name, comment.text) == (SAM["name"], SAM["comment"])
    assert Entry.objects.count() == before
    assert "comment-head" not in sees(edition()).text_content()
    assert not pick(sees(edition()), ".comment")


def test_language_and_direction_follow_what_was_written_and_not_the_edition():
    record()
    comment = takes(edition(), comment="The old bridge was narrower.")
    assert (comment.language, comment.direction) == ("und-Latn", "ltr")
    comment = takes(edition(), comment="الجسر القديم كان أضيق")
    assert (comment.language, comment.direction) == ("ar", "rtl")


def test_no_address_of_a_reader_is_kept_in_the_clear():
    record()
    comment = takes(edition())
    kept = " ".join(str(getattr(comment, field.attname)) for field in Comment._meta.fields)
    assert "192.0.2.7" not in kept
    assert {len(comment.sender), len(comment.pair), len(comment.network)} == {64}


@pytest.mark.parametrize(
    ("verb", "status"),
    [(Verb.WITHDRAW, HTTPStatus.GONE), (Verb.KILL, HTTPStatus.GONE), (None, HTTPStatus.NOT_FOUND)],
)
def test_what_is_not_public_takes_no_comment(verb, status):
    if verb:
        record()
        record(verb, version=2)
    outcome = sends(edition())
    assert (outcome.status, outcome.form, Comment.objects.count()) == (status, None, 0)


def test_a_story_of_another_edition_takes_no_comment_here():
    record()
    assert sends(edition("en")).status == HTTPStatus.NOT_FOUND


def test_an_edition_without_comments_refuses_in_words_and_gives_back_what_was_typed():
    record()
    home = edition(comments_open=False)
    outcome = sends(home)
    assert outcome.status == HTTPStatus.FORBIDDEN
    page = sees(home, form=outcome.form)
    assert not pick(page, "form")
    assert pick(page, "textarea[readonly]")[0].text.strip() == SAM["comment"]
    assert pick(page, ".comment-problems")
    assert not pick(sees(home), "section")


def test_errors_are_in_the_editions_language_and_keep_what_was_typed():
    record()
    outcome = sends(edition(), name="", email="sam@", comment="<b>x</b> & more")
    assert outcome.status == HTTPStatus.UNPROCESSABLE_ENTITY
    page = sees(edition(), form=outcome.form)
    assert pick(page, "#comment-email")[0].get("value") == "sam@"
    assert pick(page, "#comment-comment")[0].text.strip() == "<b>x</b> & more"
    with translation.override("ar"):
        said = [problem.words for problem in outcome.form.problems()]
    assert len(said) == 2 and not any(letter.isascii() and letter.isalpha() for letter in said[0])
    assert Comment.objects.count() == 0


def test_each_error_is_linked_from_the_summary_and_tied_to_its_field():
    record()
    page = sees(edition(), form=sends(edition(), name="", comment="").form)
    links = [link.get("href") for link in pick(page, ".comment-problems a")]
    assert links == ["#comment-name", "#comment-comment"]
    for link in links:
        field = pick(page, link)[0]
        assert field.get("aria-invalid") == "true"
        assert words(page.get_element_by_id(field.get("aria-describedby")))


def test_a_machine_that_fills_the_hidden_field_is_withheld_for_a_person():
    record()
    outcome = sends(edition(), homepage="https://pumps.example")
    assert outcome.status == HTTPStatus.SEE_OTHER
    assert outcome.comment.status == Status.WITHHELD
    assert outcome.comment.reason


@pytest.mark.parametrize(
    ("headers", "taken"),
    [
        ({}, True),
        ({"Origin": "http://testserver"}, True),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, True),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Origin": "https://elsewhere.example"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": "http://[broken"}, False),
    ],
)
def test_another_sites_page_can_not_send_through_its_visitors(headers, taken):
    record()
    outcome = sends(edition(), headers=headers)
    assert outcome.status == (HTTPStatus.SEE_OTHER if taken else HTTPStatus.FORBIDDEN)
    assert taken or outcome.form.refusal


def test_the_same_words_twice_are_one_comment_and_show_its_state():
    record()
    first = takes(edition())
    again = takes(edition(), comment=f"  {SAM['comment']}\r\n")
    assert again.pk == first.pk
    assert takes(edition(), name="Noa").pk != first.pk


def test_two_stories_may_have_the_same_words_below_them():
    record()
    record(number=2)
    assert takes(edition(), 1).pk != takes(edition(), 2).pk


def test_a_comment_from_elsewhere_keeps_its_time():
    from datetime import UTC, datetime

    record()
    then = datetime(2021, 12, 23, 8, tzinfo=UTC)
    comment = submit(1, edition=edition(), name="Sam", email="sam@reader.example", text="Good.", at=then)
    assert Comment.objects.get(pk=comment.pk).created_at == then
