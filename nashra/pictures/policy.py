"""Who may do what in the library of pictures and documents: the roles decide, not Wagtail's permissions per
collection."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Collection
from wagtail.permission_policies import ModelPermissionPolicy


class LibraryPolicy(ModelPermissionPolicy):
    """A permission on the model ('pictures.add_picture') holds in every collection, so that `roles.GRANTS`
    says all."""

    def collections_user_has_any_permission_for(
        self, user: Any, actions: Iterable[str]
    ) -> QuerySet[Collection]:
        return (
            Collection.objects.all()
            if self.user_has_any_permission(user, actions)
            else Collection.objects.none()
        )

    def collections_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Collection]:
        return self.collections_user_has_any_permission_for(user, [action])
