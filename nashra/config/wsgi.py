"""What the web server calls. In `nashra serve` this runs in each of its web workers, which must not outlive it."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nashra.config.settings")

from django.core.wsgi import get_wsgi_application

from .serve import die_with_parent

die_with_parent()
application = get_wsgi_application()
