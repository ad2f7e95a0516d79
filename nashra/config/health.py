"""`/-/health`: whether this machine can serve, for whoever watches it."""

from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse

from nashra.journal.following import lag
from nashra.record.verify import head

from .followers import FOLLOWERS


def health(request: HttpRequest) -> JsonResponse:
    """200 with the log's count and each follower's lag in entries, or 503 with what is wrong."""
    try:
        answer = {"status": "ok", "rows": head().count, "behind": lag(FOLLOWERS)}
        return JsonResponse(answer, headers={"Cache-Control": "no-store"})
    except DatabaseError as error:
        answer = {"status": "database does not answer", "why": type(error).__name__}
        return JsonResponse(answer, status=503, headers={"Cache-Control": "no-store"})
