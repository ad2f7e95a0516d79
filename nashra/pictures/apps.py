from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class Pictures(AppConfig):
    name = "nashra.pictures"
    label = "pictures"
    verbose_name = _("pictures and documents")

    def ready(self) -> None:
        from wagtail.permissions import register_permission_policy

        from .models import Document, Picture
        from .policy import LibraryPolicy

        for model in (Picture, Document):
            register_permission_policy(model, LibraryPolicy(model), exact_class=True)
