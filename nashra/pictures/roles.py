"""Who may add and change pictures and documents."""

from nashra.staff.roles import Grants, Role

KEEPING = (
    "pictures.add_picture",
    "pictures.change_picture",
    "pictures.choose_picture",
    "pictures.add_document",
    "pictures.change_document",
    "pictures.choose_document",
)

GRANTS: Grants = {
    Role.REPORTER: KEEPING,
    Role.DESK_EDITOR: KEEPING,
    Role.MANAGING_EDITOR: (*KEEPING, "pictures.delete_picture", "pictures.delete_document"),
    Role.ADMINISTRATOR: (*KEEPING, "pictures.delete_picture", "pictures.delete_document"),
}
