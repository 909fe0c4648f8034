"""Checks that every cell of a set is accounted for, against a second reader.

    python3 account.py out inbox

For each workbook the four numbers of the account (mapped, header, decoration, unknown) must add up to the total, and the
total must be the number of non-empty cells that openpyxl sees.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import openpyxl


def main() -> None:
    """Reads the folders from the arguments; stops with the workbooks whose account is wrong."""
    out, inbox = map(Path, sys.argv[1:3])
    wrong = []
    with (out / "data" / "submissions.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        total = int(row["cells_total"])
        parts = sum(int(row[f"cells_{kind}"]) for kind in ("mapped", "header", "decoration", "unknown"))
        book = openpyxl.load_workbook(inbox / Path(row["file_name"]).name, data_only=True)
        cells = sum(cell.value is not None for sheet in book.worksheets for line in sheet.iter_rows() for cell in line)
        if not parts == total == cells:
            wrong.append(f"{row['file_name']}: {parts} accounted for, {total} read, {cells} there")
    if wrong:
        raise SystemExit("\n".join(wrong))
    print(f"{len(rows)} workbooks: every cell is accounted for")


if __name__ == "__main__":
    main()
