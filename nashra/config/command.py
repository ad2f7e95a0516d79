"""The command `nashra`: Django's commands under our name."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nashra.config.settings")
    if sys.argv[1:2] == ["serve"]:
        from .serve import command

        sys.exit(command(sys.argv[2:]))
    from django.core.management import execute_from_command_line

    execute_from_command_line(["nashra", *sys.argv[1:]])


if __name__ == "__main__":
    main()
