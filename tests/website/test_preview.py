"""The desk's preview shows the story as readers would get it, with nothing that leads to what is not there yet."""

import pytest
from django.template import loader

from tests.newsroom import edition
from tests.records import item
from tests.website.pages import picture, text

pytestmark = pytest.mark.django_db


def test_the_preview_is_the_story_in_the_language_of_its_edition() -> None:
    from lxml import html

    written = loader.get_template("website/preview.html").render(
        {"item": item(pictures=(picture(),), keywords=("مياه",)), "edition": edition("ar"), "preview": True}
    )
    tree = html.fromstring(written)
    assert [text(h1) for h1 in tree.xpath("//h1")] == ["خبر رقم 1"]
    assert "معاينة: لم يُنشر" in text(tree)
    assert not tree.xpath("//main//a | //form")
