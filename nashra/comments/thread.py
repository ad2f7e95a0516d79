"""What readers may see of comments: those that were approved, and their own with the token that they got when
they sent it."""

from datetime import datetime
from typing import NamedTuple

from django.core import signing
from django.utils.safestring import SafeString, mark_safe

from nashra.languages.bidi import isolated_html
from nashra.languages.profiles import Direction

from .models import WAITING, Comment, Status

SALT = "comments.awaiting"
SHOWN_FOR = 7 * 24 * 3600  # seconds for which a reader's link shows their own comment
_FIELDS = ("id", "news_id", "name", "text", "language", "direction", "status", "created_at")


class Shown(NamedTuple):
    """A comment as a page shows it: no e-mail, no digest."""

    name: str
    text: str
    lang: str
    dir: str
    created_at: datetime
    anchor: str
    status: Status

    @property
    def waits(self) -> bool:
        return self.status in WAITING

    @property
    def html(self) -> SafeString:
        """Its paragraphs and lines as safe HTML, foreign runs isolated, addresses not linked."""
        direction = Direction(self.dir)
        blocks = (
            "<br>".join(isolated_html(line, direction) for line in block.split("\n"))
            for block in self.text.split("\n\n")
        )
        return mark_safe("".join(f"<p>{block}</p>" for block in blocks))  # noqa: S308  isolated_html escapes


def thread(news_id: int) -> list[Shown]:
    """The approved comments below a story, oldest first, in one query."""
    approved = Comment.objects.filter(news_id=news_id, status=Status.APPROVED)
    return [shown(comment) for comment in approved.only(*_FIELDS).order_by("created_at", "id")]


def awaiting(token: str, *, news_id: int) -> Shown | None:
    """The comment below this story that a token of `token()` lets its reader see, for seven days and whatever
    became of it."""
    try:
        number = signing.loads(token, salt=SALT, max_age=SHOWN_FOR)
    except signing.BadSignature:
        return None
    comment = Comment.objects.filter(pk=number, news_id=news_id).only(*_FIELDS).first()
    return shown(comment) if comment else None


def token(comment: Comment) -> str:
    """What lets a reader without cookies see their own comment: goes into the address that the form leads
    to."""
    return signing.dumps(comment.pk, salt=SALT)


def anchor(comment: Comment) -> str:
    return f"comment-{comment.pk}"


def shown(comment: Comment) -> Shown:
    return Shown(
        name=comment.name,
        text=comment.text,
        lang=comment.language,
        dir=comment.direction,
        created_at=comment.created_at,
        anchor=anchor(comment),
        status=Status(comment.status),
    )
