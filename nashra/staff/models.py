from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from .roles import Role


class User(AbstractUser):  # type: ignore[django-manager-missing]  # pictures are of a floor above
    """Somebody who signs in at the desk. `byline` is how their name stands over a story, if it differs from their name."""

    byline = models.CharField(
        _("byline"),
        max_length=120,
        blank=True,
        help_text=_("How the name stands over a story, if otherwise."),
    )

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")

    def __str__(self) -> str:
        return self.byline or self.get_full_name() or self.username

    def has_role(self, role: Role) -> bool:
        """Whether the user works in this role; a superuser works in all of them."""
        return self.is_superuser or self.groups.filter(name=role.value).exists()
