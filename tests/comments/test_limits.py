"""How much one may send, and that a whole network is not silenced by one of its readers."""

from datetime import timedelta
from http import HTTPStatus

import pytest
from django.utils import timezone

from nashra.comments import digests
from nashra.comments.models import Comment

from ..newsroom import edition
from ..records import record
from .reader import SAM, pick, sees, sends, takes

pytestmark = pytest.mark.django_db


def earlier(**since: float) -> None:
    """Let time pass."""
    for comment in Comment.objects.all():
        Comment.objects.filter(pk=comment.pk).update(created_at=comment.created_at - timedelta(**since))


def test_the_sixth_comment_of_one_mailbox_in_ten_minutes_waits():
    record()
    for number in range(5):
        takes(
            edition(), comment=f"number {number}", name=f"Sam {number}", email=f"Sam+{number}@Reader.example"
        )
    outcome = sends(edition(), name="Another", email="sam@reader.example", comment="number 6")
    assert outcome.status == HTTPStatus.TOO_MANY_REQUESTS
    assert 0 < outcome.retry_after <= 600
    page = sees(edition(), form=outcome.form)
    assert pick(page, "#comment-comment")[0].text.strip() == "number 6"
    earlier(minutes=10)
    assert takes(edition(), name="Another", email="sam@reader.example", comment="number 6")


def test_one_name_in_one_browser_on_one_network_counts_whatever_its_mailbox():
    record()
    for number in range(5):
        takes(edition(), comment=f"number {number}", email=f"troll{number}@reader.example", name="Troll")
    assert (
        sends(edition(), email="troll9@reader.example", name="troll").status == HTTPStatus.TOO_MANY_REQUESTS
    )
    assert sends(edition(), email="sam@reader.example", name="Sam").status == HTTPStatus.SEE_OTHER


def test_a_hundred_readers_behind_one_address_are_all_heard():
    record()
    for number in range(100):
        takes(edition(), name=f"Reader {number}", email=f"reader{number}@reader.example")


def test_a_flood_from_one_network_is_stopped_and_other_networks_are_not():
    record()
    now = timezone.now()
    network = digests.network("192.0.2.7")
    Comment.objects.bulk_create(
        Comment(news_id=1, edition="ar", network=network, sameness=str(number), created_at=now)
        for number in range(150)
    )
    assert sends(edition()).status == HTTPStatus.TOO_MANY_REQUESTS
    Comment.objects.update(network=digests.network("192.0.2.8"))
    assert sends(edition()).status == HTTPStatus.SEE_OTHER


def test_the_day_has_a_limit_of_its_own_told_in_hours():
    record()
    for number in range(30):
        takes(edition(), comment=f"number {number}")
        earlier(minutes=11)
    outcome = sends(edition(), comment="number 31")
    assert outcome.status == HTTPStatus.TOO_MANY_REQUESTS
    assert 18 * 3600 < outcome.retry_after < 19 * 3600
    assert "19" in outcome.form.refusal


def test_what_was_sent_twice_is_not_counted_twice():
    record()
    for _ in range(12):
        assert sends(edition(), **SAM).status == HTTPStatus.SEE_OTHER


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("192.0.2.1", "::ffff:192.0.2.1", True),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::1", "0.0.0.1", False),
    ],
)
def test_an_ipv6_line_is_one_network_however_many_addresses_it_has(one, other, same):
    assert (digests.network(one) == digests.network(other)) is same


@pytest.mark.parametrize("address", ["", "unix:", "not an address", "192.0.2.1:8080"])
def test_an_unknown_address_is_no_network(address):
    assert digests.network(address) == "" == digests.pair(address, name="Sam", browser="B")
