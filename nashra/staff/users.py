"""The users' pages at the desk: Wagtail's, with the byline."""

from typing import Any

from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views.users import UserViewSet


class EditForm(UserEditForm):
    class Meta(UserEditForm.Meta):
        fields = UserEditForm.Meta.fields | {"byline"}


class CreationForm(UserCreationForm):
    class Meta(UserCreationForm.Meta):
        fields = UserCreationForm.Meta.fields | {"byline"}


class Users(UserViewSet):
    create_template_name = "staff/user_create.html"
    edit_template_name = "staff/user_edit.html"

    def get_form_class(self, for_update: bool = False) -> Any:
        return EditForm if for_update else CreationForm
