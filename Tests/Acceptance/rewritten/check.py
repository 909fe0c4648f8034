"""Writes workbooks in other ways that say the same, and compares what `sc-etl cells` reads of them.

    python3 check.py SCRATCH FOLDER [EVERY]

Every so many-th workbook of the folder is taken (1); those that are refused as they are, are passed over, and so are the ways that
do not keep what is in a workbook, which are counted.
"""

import collections
import os
import random
import subprocess
import sys
from pathlib import Path

import markup
import package

PROGRAM = os.environ["SC_ETL"]
WAYS = [
    package.stored_backwards,
    package.streamed,
    package.moved,
    markup.prefixed,
    markup.noisy,
    markup.in_sections,
    markup.in_utf16,
    markup.marked,
    markup.without_references,
    markup.inlined,
]
LARGEST = 1_500_000


def cells(path: Path) -> tuple[int, bytes, str]:
    run = subprocess.run([PROGRAM, "cells", path], capture_output=True, timeout=120)
    return run.returncode, run.stdout, run.stderr.decode().strip()


def main() -> int:
    scratch, folder = Path(sys.argv[1]), Path(sys.argv[2])
    every = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    same: collections.Counter = collections.Counter()
    passed_over: collections.Counter = collections.Counter()
    different = 0
    for path in sorted(folder.glob("*.xlsx"))[::every]:
        if path.stat().st_size > LARGEST:
            continue
        status, expected, _ = cells(path)
        if status != 0:
            continue
        for way in WAYS:
            rewritten = scratch / f"{way.__name__}-{path.name}"
            try:
                rewritten.write_bytes(way(package.read(path.read_bytes()), random.Random(path.name)))
            except package.CannotRewrite:
                passed_over[way.__name__] += 1
                continue
            status, found, errors = cells(rewritten)
            if (status, found) == (0, expected):
                same[way.__name__] += 1
                rewritten.unlink()
            else:
                different += 1
                print(f"{rewritten}: exit {status} {errors}, cells differ from those of {path}", file=sys.stderr)
    for name in (way.__name__ for way in WAYS):
        print(f"{folder}, {name.replace('_', ' ')}: {same[name]} the same, {passed_over[name]} passed over")
    if not all(same[way.__name__] for way in WAYS):
        print("a way was not tried with any workbook", file=sys.stderr)
        return 1
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
