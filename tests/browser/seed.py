"""What stands in the newsroom before a browser comes: run inside it by `nashra shell`, prints where everything is as JSON."""

import json
from typing import Any

from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from nashra.comments.submit import submit
from nashra.editions.models import Edition
from nashra.release import verbs
from nashra.staff.models import User
from nashra.staff.roles import Role
from nashra.stories.models import Story

from .cast import DESK, PASSWORD, WORDS


def fill() -> None:
    for language, name in DESK.items():
        user = User.objects.create_user(name, f"{name}@nashra.example", PASSWORD)
        user.groups.set(Group.objects.filter(name=Role.MANAGING_EDITOR.value))
        UserProfile.objects.create(user=user, preferred_language=language)
    print(json.dumps({code: stories(Edition.objects.get(code=code)) for code in WORDS}))


def stories(edition: Edition) -> dict[str, dict[str, int]]:
    """By name: the key at the desk and the news ID."""
    made = {
        "leadless": story(edition, lead=""),
        "to schedule": story(edition),
        "read": story(edition),
        "to correct": story(edition),
        "to withdraw": story(edition),
        "withdrawn": story(edition),
        "answered": story(edition),
    }
    words = WORDS[edition.code]
    for name in ("read", "to correct", "to withdraw", "withdrawn", "answered"):
        verbs.release(made[name], revision=made[name].latest_revision)
    verbs.withdraw(made["withdrawn"], note=words["reason"])
    changed = made["read"]
    changed.lead = changed.lead.replace("</p>", " …</p>")
    verbs.correct(changed, note=words["note"], revision=changed.save_revision())
    submit(
        made["read"].news_id, edition=edition, name="Sam", email="sam@reader.example", text=words["comment"]
    )
    return {name: {"key": story.pk, "number": story.news_id} for name, story in made.items()}


def story(edition: Edition, **fields: Any) -> Story:
    words = WORDS[edition.code]
    body = [
        {"type": "paragraph", "value": words["paragraph"]},
        {"type": "intertitle", "value": words["intertitle"]},
        {"type": "quote", "value": {"text": words["quote"], "speaker": "Sam"}},
        {"type": "table", "value": {"caption": "", "header": True, "rows": [["2025", "2026"], ["1", "2"]]}},
    ]
    told = {name: words[name] for name in ("headline", "lead", "keywords")}
    made = Story(edition=edition, section=edition.sections.first(), body=body, **{**told, **fields})
    made.save()
    made.save_revision()
    return made
