"""Makes sets of messy workbooks from known truth.

    python3 messy.py --level heavy --seed 7 --out /tmp/heavy-7

writes `inbox/*.xlsx`, one workbook for each of the chosen agencies, and `truth/cells.csv`: every value of every form
with its table, record, field, canonical value, state, sheet, row and cell. The same seed and program versions give the
same files. Needs the packages of `sample-xlsx/requirements.txt`; with `--programs openpyxl,xlsxwriter` no LibreOffice.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path
from random import Random

from messing import (
    paths,  # noqa: F401
    unlisted_words,
)
from messing.levels import LEVELS, Level
from messing.records import RecordSource
from messing.workbook import MessyWorkbook
from smartcity.check import check_workbook
from smartcity.codes import AGENCIES
from smartcity.truth import TrueWorkbook, write_csv
from smartcity.writers import write_workbook

PROGRAMS = ("openpyxl", "xlsxwriter", "libreoffice")
COLUMNS = ("file", "opd_code", "table", "record", "field", "value", "state", "sheet", "row", "cell")


def main() -> None:
    """Reads the arguments and makes the set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--level", choices=sorted(LEVELS), required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=len(AGENCIES), help="workbooks, at most one per agency")
    parser.add_argument("--programs", default=",".join(PROGRAMS), help="which programs write, in turn")
    parser.add_argument("--unlisted", choices=unlisted_words.HALVES, help="words that no form of the pipeline lists")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if options.unlisted:
        unlisted_words.install(options.unlisted)
    make_set(LEVELS[options.level], options.seed, options.count, options.programs.split(","), options.out)


def make_set(level: Level, seed: int, count: int, programs: list[str], out: Path) -> None:
    """Writes the workbooks and their truth; `out` is replaced."""
    shutil.rmtree(out, ignore_errors=True)
    (out / "inbox").mkdir(parents=True)
    rows = []
    for number, agency in enumerate(AGENCIES[:count]):
        random = Random(f"{level.name}:{seed}:{agency.code}")
        records = RecordSource(random).agency(agency.code, random.randint(*level.programmes))
        file_name = f"{agency.code.lower()}.xlsx"
        plan = MessyWorkbook(records, level, random, file_name).build()
        program = programs[(number + seed) % len(programs)]
        book = TrueWorkbook(file_name, agency.code, program, plan)
        write_workbook(plan, out / "inbox" / file_name, program)
        check_workbook(out / "inbox" / file_name, book)
        rows += _truth_rows(book)
    write_csv(out / "truth" / "cells.csv", COLUMNS, rows)
    print(f"{out}: {count} workbooks, {len(rows)} values, level {level.name}, seed {seed}")


def _truth_rows(book: TrueWorkbook) -> list[list[object]]:
    rows = []
    for sheet, place in book.placements():
        rows.append(
            [
                book.file,
                book.opd,
                place.table,
                place.record,
                place.field,
                place.value,
                place.state,
                sheet,
                place.row,
                place.cell,
            ]
        )
    return sorted(rows, key=lambda row: (row[2], row[3]))


if __name__ == "__main__":
    main()
