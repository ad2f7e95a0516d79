"""Who may change the editions and their sections."""

from nashra.staff.roles import Grants, Role

CHANGING = ("editions.add_edition", "editions.change_edition", "editions.view_edition")

GRANTS: Grants = {
    Role.MANAGING_EDITOR: CHANGING,
    Role.ADMINISTRATOR: (*CHANGING, "editions.delete_edition"),
}
