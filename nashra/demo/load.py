"""Filling a newsroom with the demonstration: every story goes through the one door, at the times that its file tells."""

import secrets
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.files.images import ImageFile
from django.db import transaction
from django.utils import timezone

from nashra.comments.decide import Decision, decide
from nashra.comments.models import Comment, Status
from nashra.comments.submit import submit
from nashra.editions import shelf
from nashra.editions.models import Edition, Section
from nashra.formats.news_item import NewsItem
from nashra.pictures.models import Picture, PictureText
from nashra.release import verbs
from nashra.staff.models import User
from nashra.staff.roles import Role
from nashra.stories import from_item
from nashra.stories.blocks import stream_of
from nashra.stories.models import Story

from . import written
from .drawings import draw


class Step(NamedTuple):
    """What was done, for the progress bar: `done` of `total`."""

    done: int
    total: int
    what: str


def load(now: datetime | None = None) -> Iterator[Step]:
    """Make editions, cast, stories and comments; gives a step after each story. Meant for an empty newsroom."""
    now = now or timezone.now()
    make_editions()
    cast = make_cast()
    stories = written.oldest_first(written.stories(), now)
    groups: dict[str, Story] = {}
    for done, told in enumerate(stories, 1):
        with transaction.atomic():
            _tell(told, now, cast, groups)
        yield Step(done, len(stories), told.headline)


def make_editions() -> None:
    for place, told in enumerate(written.editions()):
        edition, _ = Edition.objects.update_or_create(
            code=told.code,
            defaults={
                "language": told.language,
                "name": told.name,
                "tagline": told.tagline,
                "time_zone": told.time_zone,
                "order": place,
            },
        )
        for order, section in enumerate(told.sections):
            Section.objects.update_or_create(
                edition=edition, slug=section.slug, defaults={"name": section.name, "order": order}
            )
        edition.default_section = edition.sections.get(slug=told.default_section)
        edition.save()
    shelf.forget()


def make_cast() -> dict[str, User]:
    """Those of the cast who sign in. One password for all of them, made here and kept in `NASHRA_DATA/demo-password`."""
    password = kept_password()
    users = {}
    for player in written.cast():
        if not player.role:
            continue
        user, _ = User.objects.get_or_create(
            username=player.key, defaults={"email": player.email, "first_name": player.name}
        )
        user.set_password(password)
        user.save()
        user.groups.set(Group.objects.filter(name=Role[player.role.upper()].value))
        users[player.key] = user
    return users


def kept_password() -> str:
    path = Path(settings.NASHRA_DATA) / "demo-password"
    if not path.exists():
        path.write_text(secrets.token_urlsafe(9))
        path.chmod(0o600)
    return path.read_text().strip()


def _tell(told: written.DemoStory, now: datetime, cast: dict[str, User], groups: dict[str, Story]) -> None:
    edition = Edition.objects.get(code=told.edition)
    pictures = {drawn.key: _picture(drawn, edition.language) for drawn in told.pictures}
    first = groups.get(told.same_story) if told.same_story else None
    story = from_item.make(
        _item(told),
        edition=edition,
        section=edition.sections.get(slug=told.section),
        body=_stream(told, pictures),
        picture=pictures[told.pictures[0].key] if told.pictures else None,
        embargo_until=told.embargo_until.instant(now) if told.embargo_until else None,
        same_story=first,
    )
    if told.same_story:
        groups.setdefault(told.same_story, story)
    author = cast.get(told.author)
    revision = story.save_revision(user=author, log_action=True)
    if told.released is None:
        _schedule(story, author)
        return
    verbs.release(story, revision=revision, released_at=told.released.instant(now))
    for comment in told.comments:
        _comment(comment, story, edition, now, cast)
    for change in told.changes:
        told = told.after(change)
        _change(change, told, story, pictures, now, author)


def _schedule(story: Story, author: User | None) -> None:
    """A story under embargo waits for its end; a draft for its editor."""
    if story.embargo_until:
        story.go_live_at = story.embargo_until
        story.save_revision(user=author).publish()


def _item(told: written.DemoStory) -> NewsItem:
    return NewsItem(
        news_id=told.news_id or 0,
        language="",
        **{
            name: getattr(told, name)
            for name in (
                "headline",
                "short_headline",
                "kicker",
                "lead",
                "urgency",
                "slugline",
                "genre",
                "dateline",
                "ednote",
            )
        },
        **{name: getattr(told, name) for name in ("bylines", "sources", "credit_line", "keywords")},
        **{name: getattr(told, name) for name in ("people", "organisations", "places")},
    )


def _stream(told: written.DemoStory, pictures: dict[str, Picture]) -> list[dict[str, Any]]:
    return stream_of(told.body, {key: picture.pk for key, picture in pictures.items()})


def _change(
    change: written.Change,
    told: written.DemoStory,
    story: Story,
    pictures: dict[str, Picture],
    now: datetime,
    author: User | None,
) -> None:
    at = change.when.instant(now)
    if change.verb in {written.Verb.WITHDRAW, written.Verb.KILL}:
        take_back = verbs.withdraw if change.verb is written.Verb.WITHDRAW else verbs.kill
        take_back(story, note=change.note, released_at=at)
        return
    for field, value in from_item.fields(_item(told)).items():
        if field != "news_id":
            setattr(story, field, value)
    story.body = _stream(told, pictures)
    revision = story.save_revision(user=author, log_action=False)
    if change.verb is written.Verb.CORRECT:
        verbs.correct(story, note=change.note, kind=change.kind, revision=revision, released_at=at)
    elif change.verb is written.Verb.REINSTATE:
        verbs.reinstate(story, revision=revision, released_at=at)
    else:
        verbs.update(story, revision=revision, released_at=at)


def _picture(drawn: written.DrawnPicture, language: str) -> Picture:
    """One picture a drawing and language: who drew it is written in the edition's own letters."""
    title = f"{drawn.drawing}, {drawn.seed} ({language})"
    picture = Picture.objects.filter(title=title).first()
    if picture is None:
        content = BytesIO(draw(drawn.drawing, drawn.seed))
        picture = Picture(
            title=title,
            file=ImageFile(content, name=f"{drawn.drawing}-{drawn.seed}.jpg"),
            photographer=drawn.photographer,
            credit_line=drawn.credit_line,
            usage_terms=drawn.usage_terms,
        )
        picture.save()
    PictureText.objects.update_or_create(
        picture=picture, language=language, defaults={"alt": drawn.alt, "caption": drawn.caption}
    )
    return picture


def _comment(
    told: written.ReaderComment, story: Story, edition: Edition, now: datetime, cast: dict[str, User]
) -> None:
    at = told.when.instant(now)
    comment = submit(story.news_id, edition=edition, name=told.name, email=told.email, text=told.text, at=at)
    if told.status is written.CommentStatus.APPROVED:
        decide([comment], Decision.APPROVE, by=cast.get("noa"))
    elif told.status is written.CommentStatus.REJECTED:
        decide([comment], Decision.REJECT, by=cast.get("noa"))
    elif told.status is written.CommentStatus.WITHHELD:
        Comment.objects.filter(pk=comment.pk).update(status=Status.WITHHELD)
