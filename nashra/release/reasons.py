"""Why something may not be released now, in plain words for an editor."""

from typing import NamedTuple

from django.core.exceptions import PermissionDenied


class Reason(NamedTuple):
    """`code` for programs and tests, `text` for people, `field` of the story where one can mend it."""

    code: str
    text: str
    field: str = ""


class Refused(PermissionDenied):
    """The door stays shut. Wagtail knows PermissionDenied, so no way through it ends in a 500; `reasons` says why."""

    def __init__(self, reasons: list[Reason]) -> None:
        self.reasons = reasons
        super().__init__(" ".join(str(reason.text) for reason in reasons))
