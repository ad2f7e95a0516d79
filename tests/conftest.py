"""What all tests share: a newsroom of their own in a temporary folder, on SQLite or on the PostgreSQL that DATABASE_URL names."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as examples

# A busy machine is no fault of the code: an example may take its time.
examples.register_profile("nashra", deadline=None, suppress_health_check=[HealthCheck.too_slow])
examples.load_profile("nashra")

_HOME = Path(tempfile.mkdtemp(prefix="nashra-tests-"))
os.environ["NASHRA_DATA"] = str(_HOME)
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nashra.config.settings")
os.environ.setdefault("NASHRA_BASE_URL", "http://testserver")
os.environ.setdefault("NASHRA_HOSTS", "testserver,127.0.0.1,localhost")
ON_POSTGRESQL = os.environ.get("DATABASE_URL", "").startswith("postgres")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database-only", action="store_true", help="only tests that touch the database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--database-only"):
        return
    kept = [item for item in items if _touches_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def _touches_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    return bool(item.get_closest_marker("django_db") or fixtures & {"db", "transactional_db", "newsroom"})


def pytest_configure() -> None:
    from django.conf import settings

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """SQLite in a file, so that threads and other processes see the same rows."""
    from django.db import connection

    if not ON_POSTGRESQL:
        connection.settings_dict["TEST"]["NAME"] = str(_HOME / "test.sqlite3")


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, settings: Any) -> Path:
    """Each test has its own NASHRA_DATA: heads, locks and pictures of one are nothing to another."""
    settings.NASHRA_DATA = tmp_path
    settings.MEDIA_ROOT = str(tmp_path / "media")
    from nashra.editions import shelf

    shelf.forget()
    return tmp_path


@pytest.fixture(scope="session")
def newsroom() -> None:
    """Says that a test touches a newsroom's database, where it does so through a served one."""


@pytest.fixture(autouse=True, scope="session")
def flush_lifts_the_guards() -> Iterator[None]:
    """Django's flush empties every table after a test with real transactions: the record's triggers are lifted for it."""
    from django.db.backends.base.operations import BaseDatabaseOperations

    from nashra.record import guards

    flush = BaseDatabaseOperations.execute_sql_flush

    def lifted(self: Any, sql_list: Any) -> None:
        guards.lift(self.connection)
        flush(self, sql_list)
        guards.put(self.connection)

    BaseDatabaseOperations.execute_sql_flush = lifted  # type: ignore[method-assign]
    yield
    BaseDatabaseOperations.execute_sql_flush = flush  # type: ignore[method-assign]
