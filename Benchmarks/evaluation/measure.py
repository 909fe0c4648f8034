"""Runs a command twice and prints CPU time and peak memory of the second run, once its figures are what they must be.

    python3 measure.py FOLDER COPIES SAMPLE_OUT COMMAND…

With so many copies of the sample, money is so many times that of SAMPLE_OUT, and scores are the same.
"""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path


def figures(out: Path) -> tuple[str, int]:
    """The index, and the sum of what was realized."""
    with (out / "summaries/region_index.csv").open(encoding="utf-8", newline="") as file:
        index = next(csv.DictReader(file))["achievement_index"]
    with (out / "summaries/budget_sources.csv").open(encoding="utf-8", newline="") as file:
        return index, sum(int(row["realized"] or 0) for row in csv.DictReader(file))


def run(command: list[str]) -> tuple[float, float]:
    child = os.spawnvp(os.P_NOWAIT, command[0], command)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)}: exit {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(folder: str, copies: str, sample: str, *command: str) -> None:
    run(list(command))
    seconds, mebibytes = run(list(command))
    verb = command[1]
    if verb == "export":
        index, realized = figures(Path(folder) / "out")
        expected_index, one = figures(Path(sample))
        if index != expected_index or realized != one * int(copies):
            sys.exit(f"index {index}, realized {realized}; expected {expected_index}, {one * int(copies)}")
    print(f"{int(copies) * 22:6} agencies  {verb:7} {seconds:8.2f} s CPU  {mebibytes:7.0f} MiB")


if __name__ == "__main__":
    main(*sys.argv[1:])
