from django.apps import AppConfig
from django.db.models.signals import pre_delete


class Release(AppConfig):
    name = "nashra.release"
    label = "release"

    def ready(self) -> None:
        from nashra.stories.models import Story

        from .actions import not_while_released

        pre_delete.connect(not_while_released, sender=Story, dispatch_uid="not_while_released")
