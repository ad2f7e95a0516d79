"""What each role may do with stories. A reporter writes; an editor releases; a managing editor takes back what is out."""

from nashra.staff.roles import Grants, Role

WRITING = ("stories.add_story", "stories.change_story", "stories.view_story")
RELEASING = (
    *WRITING,
    "stories.publish_story",
    "stories.correct_story",
    "stories.lock_story",
    "stories.unlock_story",
)
ANSWERING = (
    *RELEASING,
    "stories.delete_story",
    "stories.withdraw_story",
    "stories.kill_story",
    "stories.lift_embargo",
)

GRANTS: Grants = {
    Role.REPORTER: WRITING,
    Role.DESK_EDITOR: RELEASING,
    Role.MANAGING_EDITOR: ANSWERING,
    Role.ADMINISTRATOR: ANSWERING,
}
