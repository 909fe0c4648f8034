"""Reads a written workbook back with two independent readers and compares it with its plan."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from python_calamine import CalamineWorkbook

from .grid import SheetPlan, address
from .truth import TrueWorkbook


def count_cells(path: Path) -> dict[str, int]:
    """The non-empty cells of each sheet as openpyxl sees them."""
    book = openpyxl.load_workbook(path, data_only=True)
    return {
        sheet.title: sum(cell.value is not None for row in sheet.iter_rows() for cell in row)
        for sheet in book.worksheets
    }


def check_workbook(path: Path, book: TrueWorkbook) -> None:
    """Stops with the first cells that differ from the plan, in either reader."""
    by_openpyxl = openpyxl.load_workbook(path, data_only=True)
    by_calamine = CalamineWorkbook.from_path(str(path))
    problems = []
    for sheet in book.plan.sheets:
        problems += _differences(sheet, _openpyxl_cells(by_openpyxl[sheet.name]), "openpyxl")
        problems += _differences(sheet, _calamine_cells(by_calamine, sheet.name), "calamine")
    if problems:
        raise SystemExit(f"{path.name}:\n" + "\n".join(problems[:20]))


def _openpyxl_cells(sheet: Any) -> dict[tuple[int, int], Any]:
    return {(cell.row, cell.column): cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None}


def _calamine_cells(book: CalamineWorkbook, name: str) -> dict[tuple[int, int], Any]:
    sheet = book.get_sheet_by_name(name)
    return {
        (row, column): value
        for row, values in enumerate(sheet.to_python(skip_empty_area=False), start=1)
        for column, value in enumerate(values, start=1)
        if value != ""
    }


def _differences(sheet: SheetPlan, found: dict[tuple[int, int], Any], reader: str) -> list[str]:
    expected = {place: content.value for place, (content, _) in sheet.cells.items()}
    problems = []
    for place in sorted(expected.keys() | found.keys()):
        one, other = _plain(expected.get(place)), _plain(found.get(place))
        if one != other and not (reader == "calamine" and str(one).startswith("#")):
            problems.append(f"  {reader} {sheet.name}!{address(*place)}: {other!r}, planned {one!r}")
    return problems


def _plain(value: Any) -> Any:
    """Readers agree on values but not on types: dates become datetimes, whole numbers integers."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
