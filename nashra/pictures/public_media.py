"""`/media/<key>/<name>`: a file for readers, for as long as something that is released shows it."""

from http import HTTPStatus
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date
from django.views.decorators.http import require_safe

from nashra.record.reading import holds

from . import public_files

# As long as a reader's browser or a proxy may show what was withdrawn since: the price of a withdrawal, in
# seconds.
SECONDS = 300
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"


@require_safe
def public_media(request: HttpRequest, key: str, name: str) -> HttpResponseBase:
    """The file, 304 if the reader has it, or the 404 of a file that never was: nobody learns what is
    withheld."""
    path = public_files.place(key, name)
    mime = public_files.MIMES.get(name.rpartition(".")[2])
    if path is None or mime is None or not (holds(f"picture:{key}") or holds(f"document:{key}")):
        raise Http404
    try:
        return _answer(request, path, mime)
    except OSError as error:
        raise Http404 from error


def _answer(request: HttpRequest, path: Path, mime: str) -> HttpResponseBase:
    file = path.open("rb")
    stat = path.stat()
    etag = f'"{stat.st_size:x}-{stat.st_mtime_ns:x}"'
    kept = get_conditional_response(request, etag=etag, last_modified=int(stat.st_mtime))
    answer: HttpResponseBase
    if kept is not None and kept.status_code in (HTTPStatus.NOT_MODIFIED, HTTPStatus.PRECONDITION_FAILED):
        file.close()
        answer = kept
    elif request.method == "HEAD":
        file.close()
        answer = HttpResponse(content_type=mime, headers={"Content-Length": str(stat.st_size)})
    else:
        answer = FileResponse(file, content_type=mime)
    answer.headers["ETag"] = etag
    answer.headers["Last-Modified"] = http_date(int(stat.st_mtime))
    _guard(answer, path.name, mime)
    return answer


def _guard(answer: HttpResponseBase, name: str, mime: str) -> None:
    answer.headers["Cache-Control"] = f"public, max-age={SECONDS}"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = _POLICY
    answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    if not mime.startswith("image/"):
        plain = name.partition("-")[2] or name
        answer.headers["Content-Disposition"] = (
            content_disposition_header(as_attachment=True, filename=plain) or "attachment"
        )
