"""What is looked at before the start, besides Django's own checks: that NASHRA_DATA can be written to."""

import os
from typing import Any

from django.conf import settings
from django.core.checks import Error, register


@register()
def writable_folder(**_: Any) -> list[Error]:
    folder = settings.NASHRA_DATA
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return [
            Error(
                f"NASHRA_DATA={folder}: {error.strerror}.",
                hint="Name a folder that may be written to.",
                id="nashra.E001",
            )
        ]
    if not os.access(folder, os.W_OK):
        return [
            Error(
                f"NASHRA_DATA={folder} can't be written to.",
                hint="Change its owner, or name another folder.",
                id="nashra.E001",
            )
        ]
    return []
