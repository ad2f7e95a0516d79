"""Triggers that keep the log append-only, also against whoever writes SQL past us. A kill may empty a document, and nothing else.

SQLite: `INSERT OR REPLACE` deletes without a DELETE trigger, so inserts are looked at too. PostgreSQL: TRUNCATE fires no
row trigger.
"""

from typing import Any

SQLITE = {
    "row_never_changes": "BEFORE UPDATE ON record_row BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END",
    "row_never_goes": "BEFORE DELETE ON record_row BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END",
    "row_never_replaced": (
        "BEFORE INSERT ON record_row WHEN EXISTS (SELECT 1 FROM record_row WHERE number = NEW.number) "
        "BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
    ),
    "document_only_emptied": (
        "BEFORE UPDATE ON record_document WHEN NEW.content IS NOT NULL OR NEW.digest <> OLD.digest "
        "BEGIN SELECT RAISE(ABORT, 'a released document is never changed'); END"
    ),
    "document_never_goes": (
        "BEFORE DELETE ON record_document BEGIN SELECT RAISE(ABORT, 'a released document is never deleted'); END"
    ),
    "document_never_replaced": (
        "BEFORE INSERT ON record_document WHEN EXISTS "
        "(SELECT 1 FROM record_document WHERE digest = NEW.digest AND content IS NOT NEW.content) "
        "BEGIN SELECT RAISE(ABORT, 'a released document is never changed'); END"
    ),
}
FUNCTIONS = {
    "record_append_only": "RAISE EXCEPTION 'the record is append-only';",
    "record_document_kept": (
        "IF TG_OP = 'UPDATE' AND NEW.content IS NULL AND NEW.digest = OLD.digest THEN RETURN NEW; END IF; "
        "RAISE EXCEPTION 'a released document is never changed or deleted';"
    ),
}
POSTGRESQL = {
    "row_kept": (
        "record_row",
        "BEFORE UPDATE OR DELETE ON record_row FOR EACH ROW EXECUTE FUNCTION record_append_only()",
    ),
    "rows_kept": (
        "record_row",
        "BEFORE TRUNCATE ON record_row FOR EACH STATEMENT EXECUTE FUNCTION record_append_only()",
    ),
    "document_kept": (
        "record_document",
        "BEFORE UPDATE OR DELETE ON record_document FOR EACH ROW EXECUTE FUNCTION record_document_kept()",
    ),
    "documents_kept": (
        "record_document",
        "BEFORE TRUNCATE ON record_document FOR EACH STATEMENT EXECUTE FUNCTION record_append_only()",
    ),
}


def put(connection: Any) -> None:
    """Put the triggers in place; `connection` is Django's."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name, rest in SQLITE.items():
                cursor.execute(f"CREATE TRIGGER IF NOT EXISTS {name} {rest}")
            return
        for name, body in FUNCTIONS.items():
            cursor.execute(
                f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END; $$"
            )
        for name, (_table, rest) in POSTGRESQL.items():
            cursor.execute(f"CREATE OR REPLACE TRIGGER {name} {rest}")


def lift(connection: Any) -> None:
    """Take the triggers away: for migrations that rebuild the tables, and for the tests' flush."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name in SQLITE:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            return
        for name, (table, _rest) in POSTGRESQL.items():
            cursor.execute(f"DROP TRIGGER IF EXISTS {name} ON {table}")


def missing(connection: Any) -> list[str]:
    """The triggers that are not there, by name: what was written is whole until somebody uses that."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            wanted = set(SQLITE)
        else:
            cursor.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")
            wanted = set(POSTGRESQL)
        return sorted(wanted - {name for (name,) in cursor.fetchall()})
