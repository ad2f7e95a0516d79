"""Whether the newsroom can be served: its tables are there and up to date. Exits 1 with what to do where not."""

import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nashra.config.settings")


def main() -> int:
    import django
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    django.setup()
    try:
        executor = MigrationExecutor(connection)
    except DatabaseError as error:
        print(f"The database does not answer: {str(error).strip()}. Look at DATABASE_URL.", file=sys.stderr)
        return 1
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        print("There is no newsroom here yet, or it is of an older version: nashra init --edition ar makes it.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
