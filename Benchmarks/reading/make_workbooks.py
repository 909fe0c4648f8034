"""Makes the workbooks of the benchmark, the same bytes of content each time, and says what they add up to.

    python3 make_workbooks.py FOLDER ROWS

Beside each workbook stands a JSON file with the number of its cells, the UTF-8 bytes of its texts, the sum of its numbers and date
serials, and the number of TRUE: what every reader must find before its time counts.
"""

from __future__ import annotations

import datetime
import json
import math
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import xlsxwriter

WORDS = [f"Dinas {number}" for number in range(500)]
EPOCH = datetime.datetime(1899, 12, 30)


def mixed(rng: random.Random, row: int) -> list[object]:
    day = datetime.datetime(2024, 1, 1) + datetime.timedelta(days=row % 365)
    return [
        row, rng.choice(WORDS), rng.random() * 1e6, day, f"Program kerja nomor {row % 1000}", row * 1250000, row % 2 == 0,
        f"unik-{row}", round(rng.random() * 100, 2), rng.choice("ABCD"), rng.randint(0, 4), f"keterangan {rng.randint(0, 99999)}",
    ]


def numbers(rng: random.Random, row: int) -> list[object]:
    return [rng.random() * 1000 for _ in range(10)]


def strings(rng: random.Random, row: int) -> list[object]:
    return [f"baris {row} kolom {column} nilai {rng.randint(0, 10**9)}" for column in range(8)]


class Truth:
    def __init__(self) -> None:
        self.cells, self.text, self.sum, self.true = 0, 0, [], 0

    def add(self, value: object) -> None:
        self.cells += 1
        if isinstance(value, bool):
            self.true += value
        elif isinstance(value, str):
            self.text += len(value.encode())
        elif isinstance(value, datetime.datetime):
            self.sum.append((value - EPOCH).days)
        else:
            self.sum.append(float(value))

    def write(self, path: Path) -> None:
        total = math.fsum(self.sum)
        path.write_text(json.dumps({"cells": self.cells, "text_bytes": self.text, "sum": total, "true": self.true}))


def make(path: Path, rows: int, cells: Callable[[random.Random, int], list[object]], *, inline: bool = False) -> None:
    if path.with_suffix(".json").exists():
        return
    rng, truth = random.Random(1), Truth()
    with xlsxwriter.Workbook(path, {"constant_memory": inline}) as workbook:
        fill(workbook, "Data", (cells(rng, row) for row in range(rows)), truth)
    truth.write(path.with_suffix(".json"))


def make_many(folder: Path, count: int) -> None:
    if (folder / "truth.json").exists():
        return
    folder.mkdir(exist_ok=True)
    rng, truth = random.Random(1), Truth()
    for number in range(count):
        with xlsxwriter.Workbook(folder / f"{number:04}.xlsx") as workbook:
            for sheet in range(8):
                fill(workbook, f"Lembar {sheet}", (mixed(rng, row) for row in range(60)), truth)
    truth.write(folder / "truth.json")


def fill(workbook: xlsxwriter.Workbook, name: str, rows: Iterator[list[object]], truth: Truth) -> None:
    sheet, day = workbook.add_worksheet(name), workbook.add_format({"num_format": "yyyy-mm-dd"})
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            truth.add(value)
            if isinstance(value, datetime.datetime):
                sheet.write_datetime(number, column, value, day)
            else:
                sheet.write(number, column, value)


def main(folder: Path, rows: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    make(folder / "mixed.xlsx", rows, mixed)
    make(folder / "inline.xlsx", rows, mixed, inline=True)
    make(folder / "numbers.xlsx", rows, numbers)
    make(folder / "strings.xlsx", rows, strings)
    make(folder / "mixed-tenth.xlsx", rows // 10, mixed)
    if rows >= 200_000:
        make(folder / "million.xlsx", 1_000_000, mixed)
        make_many(folder / "many", 2_000)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
