"""Who the reader is when a proxy stands between: X-Forwarded-For counts only if the proxy is trusted by name."""

import ipaddress
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

View = Callable[[HttpRequest], HttpResponse]


def proxies(next_view: View) -> View:
    """Middleware: sets REMOTE_ADDR to the last address of X-Forwarded-For that is no trusted proxy of ours."""

    def with_reader(request: HttpRequest) -> HttpResponse:
        if settings.NASHRA_TRUSTED_PROXIES and _trusted(request.META.get("REMOTE_ADDR", "")):
            request.META["REMOTE_ADDR"] = _reader(request)
            if request.META.get("HTTP_X_FORWARDED_PROTO") == "https":
                request.META["wsgi.url_scheme"] = "https"
        return next_view(request)

    return with_reader


def _reader(request: HttpRequest) -> str:
    chain = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
    for address in reversed(chain):
        if not _is_address(address):
            break
        if not _trusted(address):
            return address
    return str(request.META.get("REMOTE_ADDR", ""))


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _trusted(text: str) -> bool:
    if not _is_address(text):
        return False
    address = ipaddress.ip_address(text)
    return any(address in network for network in settings.NASHRA_TRUSTED_PROXIES)
