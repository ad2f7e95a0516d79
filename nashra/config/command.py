"""The command `nashra`: Django's commands under our name."""

import os
import sys

USAGE = """Nashra, a newsroom in one command.

  nashra init --edition ar --edition en   make an empty newsroom, or bring an older one up to date
  nashra createsuperuser                  make a user who may do everything at the desk
  nashra import saved-page FILE…          bring in pages that were published elsewhere
  nashra serve                            serve the newsroom: web and worker, until Ctrl-C
  nashra verify                           prove that the public record is what was written
  nashra followers                        how far the followers of the journal have come
  nashra demo                             fill an empty newsroom with invented stories

  nashra COMMAND --help                   what a command takes
  nashra help --commands                  Django's and Wagtail's commands, which work here too

Settings are environment variables: NASHRA_DATA names the folder of the newsroom, ./data else. docs/settings.md has the rest.
"""


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nashra.config.settings")
    words = sys.argv[1:]
    if words in ([], ["help"], ["--help"], ["-h"]):
        print(USAGE, end="")
    elif words[0] == "serve" or words == ["help", "serve"]:
        from .serve import command

        sys.exit(command(words[1:] if words[0] == "serve" else ["--help"]))
    else:
        _run(words)


def _run(words: list[str]) -> None:
    from django.core.management import execute_from_command_line
    from django.db import DatabaseError

    try:
        execute_from_command_line(["nashra", *words])
    except DatabaseError as error:
        if "--traceback" in words:
            raise
        from .prepared import what_is_missing

        sys.exit(
            what_is_missing() or f"The database refused: {str(error).strip()} (--traceback shows where)."
        )
    except KeyboardInterrupt:
        sys.exit("\nInterrupted. What was done stays; the same command goes on from there.")


if __name__ == "__main__":
    main()
