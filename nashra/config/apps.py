from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class Config(AppConfig):
    name = "nashra.config"
    label = "config"

    def ready(self) -> None:
        from . import checks  # noqa: F401
        from .roles import grant_all

        # Django tells apps with models, one after the other: at the last one every permission has been made.
        last = [app for app in apps.get_app_configs() if app.models_module][-1]
        post_migrate.connect(grant_all, sender=last, dispatch_uid="grant_all")
