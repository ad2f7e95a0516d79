"""Who may decide on comments."""

from nashra.staff.roles import Grants, Role

DECIDING = ("comments.view_comment", "comments.change_comment")

GRANTS: Grants = {
    Role.MODERATOR: DECIDING,
    Role.MANAGING_EDITOR: DECIDING,
    Role.ADMINISTRATOR: DECIDING,
}
