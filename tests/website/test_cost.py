"""How many questions a page asks of the database: few, and not more with more stories."""

from typing import Any

import pytest
from django.test import Client

from tests.records import record
from tests.website.pages import CANONICAL, newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def forty_stories(client: Client) -> None:
    newsroom("ar", "en")
    for number in range(1, 41):
        record(number=number, same_story=1 if number == 40 else number)
    client.get("/ar/")  # the editions are kept for a second


@pytest.mark.parametrize(
    ("path", "most"),
    [
        (CANONICAL, 3),
        ("/ar/", 1),
        ("/ar/section/politics/", 1),
        ("/ar/day/2021-12-22/", 3),
        ("/ar/corrections/", 1),
        ("/ar/news/1.json", 2),
        ("/ar/news/1/versions/", 2),
        ("/n/1", 1),
        ("/ar/nothing/", 0),
    ],
)
def test_a_page_asks_little(client: Client, django_assert_max_num_queries: Any, path: str, most: int) -> None:
    with django_assert_max_num_queries(most):
        client.get(path)
