"""Whether the newsroom can be served: its tables are there and up to date."""


def what_is_missing() -> str:
    """What to do before it can be served, in a sentence; empty if nothing. Leaves no open connection behind."""
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        return f"The database does not answer: {str(error).strip()}. Look at DATABASE_URL."
    finally:
        connection.close()
    if plan:
        return (
            "There is no newsroom here yet, or it is of an older version: nashra init --edition ar makes it."
        )
    return ""
