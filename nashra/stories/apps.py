from django.apps import AppConfig


class Stories(AppConfig):
    name = "nashra.stories"
    label = "stories"
