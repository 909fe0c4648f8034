"""Kills the program with SIGKILL at random instants, starts it again, and compares what is left in the end.

    python3 check.py PROGRAM PIPELINE INBOX SCRATCH [--kills N] [--seed N]

Sixty workbooks (those of INBOX, and copies that differ only in the comment of their ZIP) are ingested; watched; watched with
taken files moved away; and the store is rebuilt. Each is killed again and again until it gets through. Compared with an undisturbed run: every file of `out/`
byte by byte, every row of every table of the store, every file of the archive. The time recorded is fixed with --as-of.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
import zipfile
from pathlib import Path

TIME = "2024-11-07T09:00:00Z"
COUNT = 60
# How the kills are shared out.
WEIGHTS = {"ingest": 4, "watch": 4, "moved": 2, "rebuild": 1}


def make_inbox(source: Path, inbox: Path) -> None:
    workbooks = sorted(source.glob("*.xlsx"))
    inbox.mkdir()
    for number in range(COUNT):
        original = workbooks[number % len(workbooks)]
        edition = number // len(workbooks)
        target = inbox / f"{original.stem}-{edition}.xlsx"
        shutil.copy(original, target)
        if edition and zipfile.is_zipfile(target):
            with zipfile.ZipFile(target, "a") as archive:
                archive.comment = f"edition {edition}".encode()


class Program:
    def __init__(self, binary: Path, pipeline: Path, inbox: Path) -> None:
        self.binary, self.pipeline, self.inbox = binary, pipeline, inbox

    def command(self, mode: str, folder: Path) -> list[str]:
        common = ["-p", str(self.pipeline), "--store", str(folder / "s.sqlite"), "--out", str(folder / "out"), "-q",
                  "--as-of", TIME]
        arguments = {
            "ingest": ["ingest", str(self.inbox), "--fail-on", "never"],
            "watch": ["watch", str(self.inbox), "--once", "--settle", "50ms"],
            "moved": ["watch", str(folder / "inbox"), "--once", "--settle", "50ms",
                      "--done-dir", str(folder / "done"), "--failed-dir", str(folder / "failed")],
            "rebuild": ["rebuild"],
        }[mode]
        return [str(self.binary), *arguments, *common]

    def run(self, mode: str, folder: Path) -> float:
        began = time.monotonic()
        result = subprocess.run(self.command(mode, folder), capture_output=True, text=True, check=False)
        if result.returncode not in (0, 2):
            sys.exit(f"{mode} ended with {result.returncode}: {result.stderr}")
        return time.monotonic() - began

    def run_killed(self, mode: str, folder: Path, seconds: float) -> bool:
        """Starts and kills after some time; returns whether the program had ended by itself."""
        process = subprocess.Popen(self.command(mode, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return False
        if process.returncode not in (0, 2):
            sys.exit(f"{mode} ended with {process.returncode} after a kill")
        return True


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def compare_folders(left: Path, right: Path) -> list[str]:
    if files(left) != files(right):
        return [f"{right}: other files: {sorted(set(files(left)) ^ set(files(right)))[:5]}"]
    _, different, errors = filecmp.cmpfiles(left, right, files(left), shallow=False)
    return [f"{right}/{name} differs" for name in different + errors]


def rows(store: Path, *, ignoring_numbers: bool = False) -> dict[str, list[str]]:
    """All rows of all tables; without the running numbers of findings, which a rebuild gives in another order."""
    connection = sqlite3.connect(store)
    connection.create_collation("DECIMAL", lambda a, b: (a > b) - (a < b))
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    tables = {}
    for name in names:
        first = 1 if ignoring_numbers and name == "finding" else 0
        tables[name] = sorted(repr(row[first:]) for row in connection.execute(f'SELECT * FROM "{name}"'))
    return tables


def compare(expected: Path, found: Path, mode: str) -> list[str]:
    problems = compare_folders(expected / "out", found / "out")
    problems += compare_folders(expected / "s.sqlite.d", found / "s.sqlite.d")
    left, right = (rows(folder / "s.sqlite", ignoring_numbers=mode == "rebuild") for folder in (expected, found))
    problems += [f"table {name}: {len(left.get(name, []))} rows, found {len(right.get(name, []))} or other ones"
                 for name in sorted(left.keys() | right.keys()) if left.get(name) != right.get(name)]
    leftovers = [path.name for path in found.iterdir() if path.name.startswith(".out") or ".new" in path.name]
    return problems + [f"left behind: {name}" for name in leftovers]


def compare_inputs(inbox: Path, folder: Path) -> list[str]:
    """Each file of the inbox lies whole in one of the folders it is moved to, and nowhere else."""
    wanted = {path.name: path.read_bytes() for path in inbox.iterdir()}
    found = [path for name in ("inbox", "done", "failed") for path in (folder / name).rglob("*") if path.is_file()]
    problems = [f"{path} was not moved" for path in found if path.parent.name == "inbox"]
    problems += [f"{path} is not what arrived" for path in found if wanted.get(path.name) != path.read_bytes()]
    if sorted(path.name for path in found) != sorted(wanted):
        problems.append(f"{len(wanted)} files arrived, {len(found)} are there")
    return problems


def main() -> int:
    parser = argparse.ArgumentParser()
    for name in ["program", "pipeline", "inbox", "scratch"]:
        parser.add_argument(name, type=Path)
    parser.add_argument("--kills", type=int, default=24)
    parser.add_argument("--seed", type=int, default=20241107)
    options = parser.parse_args()
    inbox = options.scratch / "inbox"
    make_inbox(options.inbox, inbox)
    program = Program(options.program, options.pipeline, inbox)
    expected = options.scratch / "undisturbed"
    expected.mkdir()
    duration = program.run("ingest", expected)
    rng = random.Random(options.seed)
    kills = dict.fromkeys(WEIGHTS, 0)
    ends = dict.fromkeys(kills, 0)
    problems: list[str] = []
    while sum(kills.values()) < options.kills and not problems:
        mode = min(kills, key=lambda name: (kills[name] / WEIGHTS[name], name))
        folder = options.scratch / "disturbed"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        if mode == "rebuild":
            program.run("ingest", folder)
        if mode == "moved":
            shutil.copytree(inbox, folder / "inbox")
        for _ in range(12):
            # Half of the kills fall into the first half second, half anywhere.
            limit = duration if rng.random() < 0.5 else min(0.5, duration)
            if program.run_killed(mode, folder, rng.uniform(0.0, limit)):
                break
            kills[mode] += 1
        program.run(mode, folder)
        ends[mode] += 1
        problems += [f"{mode}: {problem}" for problem in compare(expected, folder, mode)]
        if mode == "moved":
            problems += [f"moved: {problem}" for problem in compare_inputs(inbox, folder)]
    for problem in problems:
        print(problem)
    count = len(rows(expected / "s.sqlite")["submission"])
    told = ", ".join(f"{name} {kills[name]} kills, {ends[name]} ends compared" for name in kills)
    print(f"{COUNT} files, {count} submissions; {told}: {len(problems)} differences")
    return 1 if problems or sum(kills.values()) < options.kills else 0


if __name__ == "__main__":
    os.environ.pop("SC_ETL_PIPELINE", None)
    sys.exit(main())
