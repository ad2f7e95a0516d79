from django.apps import AppConfig


class Journal(AppConfig):
    name = "nashra.journal"
    label = "journal"
