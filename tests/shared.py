"""The folder of real files by others that tests read from beside the checkout."""

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def required(what: str) -> bool:
    """Whether NASHRA_REQUIRE says that a test may not skip for want of `what`."""
    return what in os.environ.get("NASHRA_REQUIRE", "").split(",")


def shared(path: str) -> Path:
    """`../shared/<path>`; where it is absent the test is skipped, or fails if NASHRA_REQUIRE names 'shared'."""
    found = SHARED / path
    if not found.exists():
        reason = f"no {found}: the files of others are not beside this checkout"
        pytest.fail(reason) if required("shared") else pytest.skip(reason)
    return found
