"""Addresses for one test: Wagtail's API v3, which Nashra itself does not mount, beside our own."""

from django.urls import include, path
from wagtail.api.v3.urls import api

urlpatterns = [path("api/v3/", api.urls), path("", include("nashra.config.urls"))]
