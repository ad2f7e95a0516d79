from django.apps import AppConfig
from django.db.models.signals import post_migrate


class Config(AppConfig):
    name = "nashra.config"
    label = "config"

    def ready(self) -> None:
        from . import checks  # noqa: F401
        from .roles import grant_all

        post_migrate.connect(grant_all, sender=self)
