"""Who may do what: the rooms' own grants, given to the five groups after each migration.

Those of `editions` stand here: that room and `staff` are neighbours and do not know each other.
"""

from typing import Any

from django.contrib.auth.models import Group, Permission

from nashra.comments.roles import GRANTS as COMMENTS
from nashra.pictures.roles import GRANTS as PICTURES
from nashra.staff.roles import GRANTS as STAFF
from nashra.staff.roles import Grants, Role
from nashra.stories.roles import GRANTS as STORIES

CHANGING = ("editions.add_edition", "editions.change_edition", "editions.view_edition")
EDITIONS: Grants = {
    Role.MANAGING_EDITOR: CHANGING,
    Role.ADMINISTRATOR: (*CHANGING, "editions.delete_edition"),
}
WAGTAILS = ("Editors", "Moderators")  # its own groups, which mean nothing here and stand beside ours
DESK = ("wagtailadmin.access_admin",)
GRANTS: tuple[Grants, ...] = (dict.fromkeys(Role, DESK), STAFF, STORIES, PICTURES, EDITIONS, COMMENTS)


def grant_all(**_: Any) -> None:
    """Make the five groups and give each what the rooms grant it; permissions given by hand besides stay."""
    Group.objects.filter(name__in=WAGTAILS, user=None).delete()
    for role in Role:
        group, _created = Group.objects.get_or_create(name=role.value)
        wanted = {name for grants in GRANTS for name in grants.get(role, ())}
        group.permissions.add(*_permissions(wanted))


def _permissions(names: set[str]) -> list[Permission]:
    pairs = {tuple(name.split(".", 1)) for name in names}
    codenames = {codename for _, codename in pairs}
    found = Permission.objects.filter(codename__in=codenames).select_related("content_type")
    return [
        permission
        for permission in found
        if (permission.content_type.app_label, permission.codename) in pairs
    ]
