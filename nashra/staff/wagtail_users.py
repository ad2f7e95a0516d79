"""Wagtail's app for users with our pages for them; named in INSTALLED_APPS in place of its own."""

from wagtail.users.apps import WagtailUsersAppConfig


class StaffUsers(WagtailUsersAppConfig):
    default = False
    user_viewset = "nashra.staff.users.Users"
