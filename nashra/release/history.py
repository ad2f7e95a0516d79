"""What the door did, as the story's history at the desk tells it."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from nashra.record.words import Verb

TOLD = {
    f"nashra.{Verb.RELEASE.value}": (_("Release"), _("Released")),
    f"nashra.{Verb.UPDATE.value}": (_("Update"), _("Updated for readers")),
    f"nashra.{Verb.CORRECT.value}": (_("Correct"), _("Corrected")),
    f"nashra.{Verb.WITHDRAW.value}": (_("Withdraw"), _("Withdrawn")),
    f"nashra.{Verb.KILL.value}": (_("Kill"), _("Killed")),
    f"nashra.{Verb.REINSTATE.value}": (_("Put back"), _("Put back")),
    "nashra.lift_embargo": (_("Lift the embargo"), _("Embargo lifted early")),
    "nashra.refused": (_("Scheduled release"), _("Scheduled release refused")),
}


class Told(LogFormatter):
    """One kind of entry: what was done, and the note or the reasons that were given for it."""

    def format_message(self, log_entry: Any) -> Any:
        return self.message

    def format_comment(self, log_entry: Any) -> str:
        told = log_entry.data or {}
        return str(told.get("note") or told.get("reason") or " ".join(told.get("reasons", ())))


def register(actions: Any) -> None:
    for action, (label, message) in TOLD.items():
        actions.register_action(action)(type("Told", (Told,), {"label": label, "message": message}))
