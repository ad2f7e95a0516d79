"""Django's settings, made from `environment`. Nothing here is given by hand: docs/settings.md lists what an engineer may set."""

import sys
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from . import environment

try:
    GIVEN = environment.settings()
except environment.WrongSetting as error:
    sys.exit(f"Nashra did not start:\n{error}")

DATA = GIVEN["NASHRA_DATA"]
DEBUG = GIVEN["NASHRA_DEBUG"]
try:
    SECRET_KEY = environment.secret_key(GIVEN["NASHRA_SECRET_KEY"], DATA)
except OSError as error:
    sys.exit(
        f"Nashra did not start:\nNASHRA_DATA={DATA}: {error.strerror}. Name a folder that may be written to."
    )
ALLOWED_HOSTS = [*GIVEN["NASHRA_HOSTS"], urlsplit(GIVEN["NASHRA_BASE_URL"]).hostname]
NASHRA_DATA = DATA
NASHRA_BASE_URL = GIVEN["NASHRA_BASE_URL"]
NASHRA_TRUSTED_PROXIES = GIVEN["NASHRA_TRUSTED_PROXIES"]
NASHRA_TLS = GIVEN["NASHRA_TLS"]

INSTALLED_APPS = [
    "nashra.demo",
    "nashra.archives",
    "nashra.website",
    "nashra.comments",
    "nashra.release",
    "nashra.stories",
    "nashra.pictures",
    "nashra.record",
    "nashra.staff",
    "nashra.editions",
    "nashra.journal",
    "nashra.staff.wagtail_users.StaffUsers",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.admin",
    "wagtail.search",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "nashra.config",  # last: grants roles once all permissions are made
]

MIDDLEWARE = [
    "nashra.config.headers.headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "nashra.config.proxies.proxies",
    "django.middleware.common.CommonMiddleware",
    "nashra.config.desk.desk_only",
]

ROOT_URLCONF = "nashra.config.urls"
WSGI_APPLICATION = "nashra.config.wsgi.application"
AUTH_USER_MODEL = "staff.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

_SQLITE = {
    "ENGINE": "nashra.config.sqlite",
    "NAME": str(DATA / "nashra.sqlite3"),
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # secure_delete: what a kill erases is overwritten in the file too.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-32000;",
    },
}
DATABASES = {
    "default": {**_SQLITE, **GIVEN["DATABASE_URL"]}
    if "sqlite" in str(GIVEN["DATABASE_URL"] or "sqlite")
    else GIVEN["DATABASE_URL"]
}
DATABASES["default"]["CONN_MAX_AGE"] = 600
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

LANGUAGE_CODE = "en"
LANGUAGES = [("ar", _("Arabic")), ("fa", _("Persian")), ("he", _("Hebrew")), ("en", _("English"))]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
MEDIA_ROOT = DATA / "media"
MEDIA_URL = "/desk/media/"  # staff alone: what the public sees of pictures is asked for under /media/ and checked with the record

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = NASHRA_TLS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_PATH = CSRF_COOKIE_PATH = "/desk/"
LOGIN_URL = "wagtailadmin_login"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("MinimumLengthValidator", "CommonPasswordValidator", "NumericPasswordValidator")
]

WAGTAIL_SITE_NAME = "Nashra"
WAGTAILADMIN_BASE_URL = NASHRA_BASE_URL
WAGTAILIMAGES_IMAGE_MODEL = "pictures.Picture"
WAGTAILDOCS_DOCUMENT_MODEL = "pictures.Document"
WAGTAILDOCS_SERVE_METHOD = "direct"
WAGTAILIMAGES_IMAGE_FORM_BASE = "nashra.pictures.forms.PictureForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "nashra.pictures.forms.DocumentForm"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 50 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 100_000_000
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database.fallback"}}
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ALLOW_UNICODE_SLUGS = True
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
X_FRAME_OPTIONS = "SAMEORIGIN"  # the editor's preview is a frame of our own
