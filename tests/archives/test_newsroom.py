"""`nashra init` makes an empty newsroom without questions."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command

from nashra.archives import newsroom
from nashra.editions.models import Edition
from nashra.stories import news_ids

pytestmark = pytest.mark.django_db


def test_each_edition_has_what_its_language_suggests() -> None:
    newsroom.make(["ar", "fa", "he", "en"])
    found = {edition.code: edition for edition in Edition.objects.all()}
    assert [found[code].direction for code in ("ar", "fa", "he", "en")] == ["rtl", "rtl", "rtl", "ltr"]
    assert found["fa"].digits == "arabext"
    assert found["fa"].calendar == "jalali"
    assert found["ar"].second_calendar == "hijri"
    assert all(edition.default_section for edition in found.values())


def test_a_language_that_nobody_thought_of_works_too() -> None:
    newsroom.make(["ckb", "pt-BR"])
    assert Edition.objects.get(code="ckb").direction == "rtl"
    assert Edition.objects.get(code="pt-br").language == "pt-BR"


def test_making_it_twice_changes_nothing() -> None:
    newsroom.make(["ar"])
    before = list(Edition.objects.values())
    newsroom.make(["ar"])
    assert list(Edition.objects.values()) == before


@pytest.mark.parametrize("tag", ["", "a", "arabic language", "../x", "ar_LB!", "desk", "news"])
def test_a_tag_that_is_none_is_refused_and_nothing_is_made(tag: str) -> None:
    with pytest.raises((ValidationError, ValueError)):
        newsroom.make(["ar", tag])
    assert not Edition.objects.exists()


def test_the_command_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CommandError, match="whole number"):
        call_command("init", "--edition", "ar", "--first-news-id", "0")
    call_command("init", "--edition", "ar", "--first-news-id", "5000")
    assert "/ar/" in capsys.readouterr().out
    assert news_ids.take() == 5000
