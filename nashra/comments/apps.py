from django.apps import AppConfig


class Comments(AppConfig):
    name = "nashra.comments"
    label = "comments"
