"""What a reader does, for the tests: writes below a story, and looks at the page."""

import re
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation
from lxml import html

from nashra.comments.models import Comment
from nashra.comments.page_part import page_part
from nashra.comments.submit import Outcome, from_request
from nashra.editions.models import Edition

SAM = {"name": "Sam", "email": "sam@reader.example", "comment": "The old bridge was narrower."}


def request(headers: dict[str, str] | None = None, **typed: str) -> HttpRequest:
    return RequestFactory().post(
        "/ar/news/1/comment/", {**SAM, **typed}, headers=headers, REMOTE_ADDR="192.0.2.7"
    )


def sends(
    edition: Edition, news_id: int = 1, *, headers: dict[str, str] | None = None, **typed: str
) -> Outcome:
    """What comes of the form that a reader fills in and sends."""
    with translation.override(edition.language):
        return from_request(request(headers, **typed), edition=edition, news_id=news_id)


def takes(edition: Edition, news_id: int = 1, **typed: str) -> Comment:
    """The comment that is taken."""
    outcome = sends(edition, news_id, **typed)
    assert outcome.comment, outcome.form and outcome.form.errors
    return outcome.comment


def sees(edition: Edition, news_id: int = 1, **part: Any) -> html.HtmlElement:
    """What stands below the story, parsed."""
    with translation.override(edition.language):
        text = render_to_string("comments/_thread.html", {"comments": page_part(edition, news_id, **part)})
    return html.fromstring(f"<main>{text}</main>")


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def pick(page: html.HtmlElement, selector: str) -> list[html.HtmlElement]:
    """What a simple selector names: tag, .class, #id, [name], [name=value], [name^=value], `a b`; `a, b`."""
    return page.xpath(" | ".join(_path(one) for one in selector.split(",")))


def _path(selector: str) -> str:
    return "".join(f"//{_step(part)}" for part in selector.split()).replace("//", ".//", 1)


def _step(part: str) -> str:
    step = re.match(r"[a-z0-9]+|\*", part)
    tests = [f"contains(concat(' ', @class, ' '), ' {name} ')" for name in re.findall(r"\.([\w-]+)", part)]
    tests += [f"@id = '{name}'" for name in re.findall(r"#([\w-]+)", part)]
    for name, how, value in re.findall(r"\[([\w-]+)(?:(\^?=)([^\]]+))?\]", part):
        tests.append(
            f"starts-with(@{name}, '{value}')"
            if how == "^="
            else f"@{name} = '{value}'"
            if how
            else f"@{name}"
        )
    return (step[0] if step else "*") + "".join(f"[{test}]" for test in tests)
