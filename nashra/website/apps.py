from django.apps import AppConfig


class Website(AppConfig):
    name = "nashra.website"
    label = "website"
