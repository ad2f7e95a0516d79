from django.apps import AppConfig


class Archives(AppConfig):
    name = "nashra.archives"
    label = "archives"
