"""Every address of the site: the desk under /desk/, the rest from the public rooms."""

from django.urls import include, path
from wagtail.admin import urls as desk_urls

from nashra.pictures.desk_media import desk_media

from .health import health

urlpatterns = [
    path("-/health", health, name="health"),
    path("desk/media/<path:name>", desk_media, name="desk_media"),
    path("desk/", include(desk_urls)),
    path("", include("nashra.website.urls")),
]
handler404 = "nashra.website.failures.not_found"
handler500 = "nashra.website.failures.broken"
handler400 = "nashra.website.failures.bad_request"
handler403 = "nashra.website.failures.forbidden"
