"""Sessions, sign-in and messages are the desk's alone: a public page never opens a session nor sets a cookie."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse
from django.middleware.clickjacking import XFrameOptionsMiddleware
from django.middleware.csrf import CsrfViewMiddleware
from django.middleware.locale import LocaleMiddleware

View = Callable[[HttpRequest], HttpResponse]
DESK = (
    SessionMiddleware,
    LocaleMiddleware,
    CsrfViewMiddleware,
    AuthenticationMiddleware,
    MessageMiddleware,
    XFrameOptionsMiddleware,
)


class _Desk:
    """Django's middleware for one part of the site: `process_view` must be passed on, else CSRF would check nothing."""

    def __init__(self, next_view: View) -> None:
        self.public = next_view
        self.desk: Any = next_view
        self.csrf: CsrfViewMiddleware | None = None
        for middleware in reversed(DESK):
            self.desk = middleware(self.desk)
            if isinstance(self.desk, CsrfViewMiddleware):
                self.csrf = self.desk

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.desk(request) if request.path.startswith("/desk/") else self.public(request)

    def process_view(
        self, request: HttpRequest, view: View, args: tuple, kwargs: dict
    ) -> HttpResponse | None:
        if self.csrf is None or not request.path.startswith("/desk/"):
            return None
        return self.csrf.process_view(request, view, args, kwargs)


def desk_only(next_view: View) -> _Desk:
    """Middleware: sessions, language, CSRF and messages below /desk/."""
    return _Desk(next_view)
