"""What stands below a story, and that nothing typed there does anything."""

import json
import re

import pytest
from lxml import html

from nashra.comments import thread
from nashra.comments.decide import Decision, decide
from nashra.comments.models import Comment, Status

from ..newsroom import edition
from ..records import record
from ..shared import shared
from .reader import SAM, pick, sees, sends, takes, words

pytestmark = pytest.mark.django_db
INERT = {"main", "section", "h2", "span", "ol", "li", "p", "bdi", "time", "div", "br"}


def published(*texts: str, name: str = "Sam") -> None:
    fields = {"news_id": 1, "edition": "ar", "name": name, "email": "sam@reader.example", "language": "ar"}
    Comment.objects.bulk_create(
        Comment(**fields, text=text, direction="rtl", status=Status.APPROVED, sameness=number)
        for number, text in enumerate(texts)
    )


def test_approved_comments_are_shown_oldest_first_and_no_others():
    record()
    comments = [takes(edition(), comment=text) for text in ("first", "second", "third", "fourth")]
    decide([comments[2], comments[0]], Decision.APPROVE, by=None)
    decide([comments[1]], Decision.REJECT, by=None)
    assert [shown.text for shown in thread.thread(1)] == ["first", "third"]
    page = sees(edition())
    assert [words(text) for text in pick(page, ".comment-text")] == ["first", "third"]
    assert [comment.get("id") for comment in pick(page, ".comment")] == [
        f"comment-{comments[0].pk}",
        f"comment-{comments[2].pk}",
    ]


def test_a_thread_is_one_query(django_assert_num_queries):
    published(*(f"number {number}" for number in range(30)))
    home = edition()
    with django_assert_num_queries(1):
        sees(home)


def test_the_mailbox_stands_nowhere():
    record()
    comment = takes(edition())
    token = thread.token(comment)
    decide([comment], Decision.APPROVE, by=None)
    assert "reader.example" not in html.tostring(sees(edition(), token=token), encoding="unicode")


def test_the_count_and_the_time_are_in_the_editions_digits_and_zone():
    record(edition="fa", language="fa")
    home = edition("fa")
    comment = takes(home)
    Comment.objects.update(created_at="2021-12-22T15:43:52Z", status=Status.APPROVED)
    page = sees(home)
    assert words(pick(page, ".comments-count")[0]) == "(۱)"
    when = pick(page, f"#comment-{comment.pk} time")[0]
    assert "۱۹:۱۳" in words(when) and "۱۴۰۰" in words(when)
    assert when.get("datetime").startswith("2021-12-22T15:43:52")


def test_a_reader_sees_their_own_comment_awaiting_review_by_the_token_alone():
    record()
    outcome = sends(edition())
    token = re.search(r"awaiting=([^&#]+)", outcome.query)[1]
    assert outcome.query.endswith(f"#comment-{outcome.comment.pk}")
    mine = pick(sees(edition(), token=token), f"#comment-{outcome.comment.pk}")[0]
    assert pick(mine, ".comment-state") and SAM["comment"] in words(mine)
    assert not pick(sees(edition(), token=token[:-1] + "x"), ".comment")
    assert not pick(sees(edition()), ".comment")


def test_a_withheld_comment_looks_to_its_reader_like_one_that_waits():
    record()
    withheld = sends(edition(), homepage="x").comment
    waiting = takes(edition(), comment="Something else.")
    states = [
        pick(sees(edition(), token=thread.token(one)), ".comment-state")[0] for one in (withheld, waiting)
    ]
    assert words(states[0]) == words(states[1])


def test_the_token_shows_what_became_of_the_comment_and_shows_it_once():
    record()
    comment = takes(edition())
    token = thread.token(comment)
    decide([comment], Decision.APPROVE, by=None)
    assert len(pick(sees(edition(), token=token), ".comment")) == 1
    decide([Comment.objects.get()], Decision.REJECT, by=None)
    assert pick(sees(edition(), token=token), ".comment-own")
    assert not pick(sees(edition()), ".comment")


def test_a_token_is_good_for_its_own_story_and_for_seven_days(monkeypatch):
    record()
    token = thread.token(takes(edition()))
    assert thread.awaiting(token, news_id=1)
    assert thread.awaiting(token, news_id=2) is None
    later = __import__("time").time() + thread.SHOWN_FOR + 5
    monkeypatch.setattr("django.core.signing.time.time", lambda: later)
    assert thread.awaiting(token, news_id=1) is None


@pytest.mark.parametrize("token", ["", "x", "1:x:y", "é", "\x00", "a" * 5000])
def test_a_made_up_token_shows_nothing(token):
    record()
    takes(edition())
    assert thread.awaiting(token, news_id=1) is None


def test_each_comment_has_its_own_language_and_direction():
    record()
    decide(
        [takes(edition(), comment=text) for text in ("Well done", "أحسنتم يا رفاق", "יפה מאוד")],
        Decision.APPROVE,
        by=None,
    )
    shown = [(text.get("lang"), text.get("dir")) for text in pick(sees(edition()), ".comment-text")]
    assert shown == [("und-Latn", "ltr"), ("ar", "rtl"), ("he", "rtl")]


def test_runs_of_the_other_direction_and_names_are_isolated():
    record()
    decide([takes(edition(), comment="قال Dara اليوم إنه عائد", name="Sam")], Decision.APPROVE, by=None)
    page = sees(edition())
    assert pick(page, ".comment-text bdi")[0].text == "Dara"
    assert pick(page, "bdi.comment-name")[0].text == "Sam"


def test_paragraphs_and_lines_are_kept_and_addresses_are_not_linked():
    published("one\ntwo\n\nhttps://pumps.example now")
    text = pick(sees(edition()), ".comment-text")[0]
    assert (len(pick(text, "p")), len(pick(text, "br")), len(pick(text, "a"))) == (2, 1, 0)


def payloads() -> list[str]:
    folder = shared("fixtures/xss")
    lines = [
        line
        for path in sorted(folder.rglob("*.txt"))
        for line in path.read_text(errors="replace").splitlines()
    ]
    lines += [
        path.read_text(errors="replace") for path in sorted([*folder.rglob("*.test"), *folder.rglob("*.svg")])
    ]
    expected = json.loads((folder / "dompurify-expect.json").read_text())
    return [line for line in lines + [case["payload"] for case in expected] if line.strip()]


def test_no_payload_does_anything_as_text_or_as_name():
    texts = payloads()
    assert len(texts) > 1000
    Comment.objects.all().delete()
    for start in range(0, len(texts), 500):
        block = texts[start : start + 500]
        Comment.objects.all().delete()
        published(*block, name=block[0][:80])
        page = sees(edition(comments_open=False))
        assert len(pick(page, ".comment")) == len(block)
        assert {element.tag for element in page.iter() if isinstance(element.tag, str)} <= INERT
        assert {name for element in page.iter() for name in element.attrib} <= {
            "class", "id", "lang", "dir", "datetime", "aria-labelledby"
        }  # fmt: skip


def test_every_payload_as_a_name_stays_what_it_is():
    for name in payloads()[:300]:
        Comment.objects.all().delete()
        published("text", name=" ".join(name.replace("\x00", "").split())[:80] or "x")
        page = sees(edition(comments_open=False))
        assert [element.tag for element in pick(page, "bdi.comment-name *")] == []


def test_nobody_has_commented_is_said_where_one_may():
    assert pick(sees(edition()), ".comments-none")
