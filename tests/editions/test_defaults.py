"""What an edition is when nobody says otherwise."""

import pytest

from nashra.editions import defaults


@pytest.mark.parametrize(
    ("tag", "zone"),
    [
        ("fa", "Asia/Tehran"),
        ("fa-AF", "Asia/Kabul"),
        ("ar-EG", "Africa/Cairo"),
        ("zh-Hant-TW", "Asia/Taipei"),
        ("en-US", "Europe/London"),  # many clocks: the language's usual one, until an editor says which
        ("sr-Latn", "UTC"),
    ],
)
def test_the_clock_is_the_countrys_where_it_has_one_else_the_languages(tag: str, zone: str) -> None:
    assert defaults.for_language(tag)["time_zone"] == zone
