from django.apps import AppConfig


class Staff(AppConfig):
    name = "nashra.staff"
    label = "staff"
