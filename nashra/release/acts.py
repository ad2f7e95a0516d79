"""What the desk can do with a story besides releasing it, and what it says about each."""

from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy

from nashra.record.words import Verb

from .gate import PERMISSIONS


class Act(NamedTuple):
    """One act as the desk offers it: its title, what will happen, what the note is called, and the permission."""

    title: Any
    effect: Any
    note: Any
    permission: str
    serious: bool = False

    @property
    def icon(self) -> str:
        return "warning" if self.serious else "edit"


ACTS: dict[str, Act] = {
    "correct": Act(
        gettext_lazy("Correct"),
        gettext_lazy(
            "Your latest draft becomes the next version. Readers see the note with the story and on the corrections page."
        ),
        gettext_lazy("What was wrong, as readers are told"),
        PERMISSIONS[Verb.CORRECT],
    ),
    "withdraw": Act(
        gettext_lazy("Withdraw"),
        gettext_lazy(
            "The story leaves our pages. At its address readers find the reason. You can put it back."
        ),
        gettext_lazy("The reason, as readers are told"),
        PERMISSIONS[Verb.WITHDRAW],
        serious=True,
    ),
    "reinstate": Act(
        gettext_lazy("Put back"),
        gettext_lazy("Your latest draft is public again under the same news ID."),
        "",
        PERMISSIONS[Verb.REINSTATE],
    ),
    "kill": Act(
        gettext_lazy("Kill"),
        gettext_lazy(
            "Nothing of the story is shown again, anywhere, and it can't be put back. Its number stays taken."
        ),
        gettext_lazy("Why, for the newsroom's record"),
        PERMISSIONS[Verb.KILL],
        serious=True,
    ),
    "lift-embargo": Act(
        gettext_lazy("Lift the embargo"),
        gettext_lazy(
            "The story may be released before the agreed time. Your name and the reason stay in its history."
        ),
        gettext_lazy("The reason"),
        "stories.lift_embargo",
        serious=True,
    ),
}
