from django.apps import AppConfig


class Editions(AppConfig):
    name = "nashra.editions"
    label = "editions"
