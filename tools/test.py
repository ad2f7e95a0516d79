"""`make test`: all tests on SQLite, then those that touch the database on a PostgreSQL of their own."""

import os
import subprocess
import sys

import postgres


def main(arguments: list[str]) -> int:
    on_sqlite = _pytest(arguments, {"DATABASE_URL": ""})
    if postgres.programs() is None:
        if "postgresql" in os.environ.get("NASHRA_REQUIRE", ""):
            print("PostgreSQL is required (NASHRA_REQUIRE) and not installed", file=sys.stderr)
            return 1
        print("skipped: the tests on PostgreSQL, which is not installed (Debian: apt-get install postgresql)")
        return on_sqlite
    with postgres.running() as url:
        on_postgresql = _pytest(["--database-only", *arguments], {"DATABASE_URL": url})
    return on_sqlite or on_postgresql


def _pytest(arguments: list[str], environment: dict[str, str]) -> int:
    name = "PostgreSQL" if environment["DATABASE_URL"] else "SQLite"
    print(f"== tests on {name}", flush=True)
    return subprocess.call([sys.executable, "-m", "pytest", *arguments], env={**os.environ, **environment})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
