from django.db import migrations

from nashra.record import guards


def put(apps, schema_editor):
    guards.put(schema_editor.connection)


def lift(apps, schema_editor):
    guards.lift(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("record", "0001_initial")]
    operations = [migrations.RunPython(put, lift)]
