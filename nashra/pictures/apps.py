from django.apps import AppConfig


class Pictures(AppConfig):
    name = "nashra.pictures"
    label = "pictures"
