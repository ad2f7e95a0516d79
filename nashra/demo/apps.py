from django.apps import AppConfig


class Demo(AppConfig):
    name = "nashra.demo"
    label = "demo"
