"""The five roles of a newsroom. Each is a group of users; a room says in its `roles.py` what each role may do there."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils.translation import gettext_noop


class Role(StrEnum):
    """The values are the groups' names, which the desk shows."""

    REPORTER = gettext_noop("Reporter")
    DESK_EDITOR = gettext_noop("Desk editor")
    MANAGING_EDITOR = gettext_noop("Managing editor")
    MODERATOR = gettext_noop("Moderator")
    ADMINISTRATOR = gettext_noop("Administrator")


Grants = Mapping[Role, tuple[str, ...]]  # 'app_label.codename', by role
GRANTS: Grants = {
    Role.ADMINISTRATOR: ("staff.add_user", "staff.change_user", "staff.delete_user", "staff.view_user")
}
