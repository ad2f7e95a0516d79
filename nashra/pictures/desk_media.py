"""`/desk/media/<name>`: originals and the desk's own renditions, for those who work at the desk and nobody
else."""

import mimetypes
from pathlib import Path

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import resolve_url
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

_SHOWN = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


@require_safe
def desk_media(request: HttpRequest, name: str) -> HttpResponseBase:
    """The file under MEDIA_ROOT; the sign-in page for who is not signed in; 404 for who may not enter the
    desk, and for any name that is no file of ours."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path(), resolve_url(settings.LOGIN_URL))
    path = _path(name)
    if path is None or not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    try:
        file = path.open("rb")
    except OSError as error:
        raise Http404 from error
    return _guarded(FileResponse(file), path)


def _path(name: str) -> Path | None:
    """The file that the name means, if it truly lies in MEDIA_ROOT (links followed) and is a plain file."""
    if (
        "\\" in name
        or "\0" in name
        or any(part in ("", ".", "..") or part.startswith(".") for part in name.split("/"))
    ):
        return None
    root = Path(settings.MEDIA_ROOT).resolve()
    try:
        path = (root / name).resolve()
        return path if path.is_relative_to(root) and path.is_file() else None
    except (OSError, ValueError):
        return None


def _guarded(answer: FileResponse, path: Path) -> FileResponse:
    mime = _SHOWN.get(path.suffix.lower())
    answer.headers["Content-Type"] = mime or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    answer.headers["Content-Disposition"] = str(
        content_disposition_header(as_attachment=mime is None, filename=path.name)
    )
    answer.headers["Cache-Control"] = "private, max-age=300"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = _POLICY
    return answer
