"""What an editor finds after signing in: the stories that were worked on last, and where each stands."""

from typing import Any

from wagtail.admin.ui.components import Component

from . import listing

SHOWN = 12


class LatestStories(Component):
    order = 50
    template_name = "release/latest.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        stories = listing.latest(SHOWN)
        return {
            "lines": [(story, listing.WORDS[listing.standing(story)]) for story in stories],
            "may_write": parent_context["request"].user.has_perm("stories.add_story"),
        }
