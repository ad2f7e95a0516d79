"""What the desk shows of this room besides Wagtail's own: its permissions, in the form of a group."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from wagtail import hooks


@hooks.register("register_permissions")
def permissions() -> QuerySet[Permission]:
    return Permission.objects.filter(
        content_type__app_label="pictures", content_type__model__in=("picture", "document")
    ).exclude(codename__startswith="view_")
