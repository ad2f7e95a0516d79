"""Run the measurements on SQLite and, where it is installed, on a PostgreSQL of their own; print a table."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

import postgres

GOALS = {
    "story page with ten comments, CPU ms": "≤ 5",
    "front, CPU ms": "≤ 8",
    "saved pages imported and released, per second": "≥ 100",
    "story page while importing, slowest of 100, ms": "not locked out",
    "comment sent while importing, slowest of 20, ms": "not locked out",
    "desk's list with 100,000 stories, ms": "≤ 300",
    "desk's list filtered by words, ms": "",
    "one save of a draft, ms": "≤ 300",
}


def main() -> None:
    results = {"SQLite": measure("")}
    if postgres.programs():
        with postgres.running(durable=True) as url:
            results["PostgreSQL"] = measure(url)
    print_table(results)


def measure(url: str) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory(prefix="nashra-bench-") as folder:
        environment = {
            **os.environ,
            "DATABASE_URL": url,
            "NASHRA_DATA": folder,
            "NASHRA_HOSTS": "testserver",
            "DJANGO_SETTINGS_MODULE": "nashra.config.settings",
        }
        done = subprocess.run(
            [sys.executable, "-m", "bench.measure", folder],
            env=environment,
            check=True,
            stdout=subprocess.PIPE,
        )
        return dict(json.loads(done.stdout.decode().splitlines()[-1]))


def print_table(results: dict[str, dict[str, list[float]]]) -> None:
    print(
        f"{'measured (median, then 5 % … 95 %)':52}" + "".join(f"{name:>26}" for name in results) + "   goal"
    )
    for row, goal in GOALS.items():
        cells = "".join(f"{_cell(result.get(row)):>26}" for result in results.values())
        print(f"{row:52}{cells}   {goal}")


def _cell(values: list[float] | None) -> str:
    if not values:
        return "—"
    ordered = sorted(values)
    low, middle, high = (
        ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.05, 0.5, 0.95)
    )
    return f"{middle:.1f} ({low:.1f} … {high:.1f})" if len(ordered) > 1 else f"{middle:.1f}"


if __name__ == "__main__":
    main()
