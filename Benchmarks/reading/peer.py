"""Reads a workbook with one of the peers, every cell to a value, and prints what it adds up to.

    python3 peer.py fastexcel|polars|duckdb|calamine|openpyxl FILE…
"""

from __future__ import annotations

import datetime
import math
import sys
from collections.abc import Iterable
from pathlib import Path

EPOCH = datetime.datetime(1899, 12, 30)


class Tally:
    def __init__(self) -> None:
        self.cells, self.text, self.sums, self.true = 0, 0, [], 0

    def add_columns(self, columns: Iterable[object]) -> None:
        """Adds polars series."""
        import polars as pl

        for column in columns:
            self.cells += len(column) - column.null_count()
            if column.dtype == pl.Boolean:
                self.true += int(column.sum() or 0)
            elif column.dtype == pl.String:
                self.text += int(column.str.len_bytes().sum() or 0)
            elif column.dtype.is_temporal():
                days = (column.cast(pl.Datetime("us")) - EPOCH).dt.total_days()
                self.sums.append(float(days.sum() or 0))
            else:
                self.sums.append(float(column.sum() or 0))

    def add_value(self, value: object) -> None:
        if value is None or value == "":
            return
        self.cells += 1
        if isinstance(value, bool):
            self.true += value
        elif isinstance(value, str):
            self.text += len(value.encode())
        elif isinstance(value, datetime.datetime):
            self.sums.append((value - EPOCH).days)
        elif isinstance(value, datetime.date):
            self.sums.append((value - EPOCH.date()).days)
        else:
            self.sums.append(float(value))

    def show(self) -> None:
        print(f"cells={self.cells} text={self.text} sum={math.fsum(self.sums)!r} true={self.true}")


def fastexcel(path: str, tally: Tally) -> None:
    import fastexcel
    import polars as pl

    workbook = fastexcel.read_excel(path)
    for name in workbook.sheet_names:
        batch = workbook.load_sheet(name, header_row=None).to_arrow()
        tally.add_columns(pl.from_arrow(batch).get_columns())


def polars(path: str, tally: Tally) -> None:
    import polars as pl

    for frame in pl.read_excel(path, sheet_id=0, has_header=False).values():
        tally.add_columns(frame.get_columns())


def duckdb(path: str, tally: Tally) -> None:
    import duckdb
    import duckdb_extension_excel

    extension = next(Path(duckdb_extension_excel.__file__).parent.rglob("excel.duckdb_extension"))
    connection = duckdb.connect()
    connection.execute(f"LOAD '{extension}'")
    frame = connection.execute(f"SELECT * FROM read_xlsx('{path}', header = false)").pl()
    tally.add_columns(frame.get_columns())


def calamine(path: str, tally: Tally) -> None:
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_path(path)
    for name in workbook.sheet_names:
        for row in workbook.get_sheet_by_name(name).iter_rows():
            for value in row:
                tally.add_value(value)


def openpyxl(path: str, tally: Tally) -> None:
    import openpyxl

    for sheet in openpyxl.load_workbook(path, read_only=True):
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                tally.add_value(value)


if __name__ == "__main__":
    total = Tally()
    for file in sys.argv[2:]:
        globals()[sys.argv[1]](file, total)
    total.show()
