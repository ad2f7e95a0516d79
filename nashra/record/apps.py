from django.apps import AppConfig


class Record(AppConfig):
    name = "nashra.record"
    label = "record"
