"""The tests' newsroom: two editions, the cast, and stories made with a word."""

from typing import Any

from django.contrib.auth.models import Group

from nashra.editions import shelf
from nashra.editions.models import Edition, Section
from nashra.staff.models import User
from nashra.staff.roles import Role
from nashra.stories.models import Story


def edition(code: str = "ar", **fields: Any) -> Edition:
    """An edition with one section, 'politics'; made once a test."""
    found = Edition.objects.filter(code=code).first()
    if found:
        return found
    made = Edition.objects.create(code=code, language=code, order=Edition.objects.count(), **fields)
    made.default_section = Section.objects.create(
        edition=made, slug="politics", name={"ar": "سياسة"}.get(code, "Politics")
    )
    made.save()
    shelf.forget()
    return made


def member(role: Role | None, name: str = "layla") -> User:
    """One of the cast in this role."""
    user = User.objects.create_user(name, f"{name}@nashra.example", "a long password")
    if role:
        user.groups.add(Group.objects.get(name=role.value))
    return user


def story(code: str = "ar", **fields: Any) -> Story:
    """A draft that the gate has nothing against, unless `fields` take something away."""
    home = edition(code)
    words = {
        "headline": "جسر جديد يصل ضفتي النهر" if code == "ar" else "A new bridge joins the banks",
        "lead": "<p>افتتحت البلدية الجسر صباح اليوم.</p>"
        if code == "ar"
        else "<p>The town opened the bridge today.</p>",
        "body": [
            {
                "type": "paragraph",
                "value": "<p>عبر المئات سيرًا على الأقدام.</p>"
                if code == "ar"
                else "<p>Hundreds walked across.</p>",
            },
            {"type": "intertitle", "value": "ما بعد الافتتاح" if code == "ar" else "What comes next"},
        ],
    }
    made = Story(**{"edition": home, "section": home.default_section, **words, **fields})
    made.save()
    made.save_revision()
    return made
