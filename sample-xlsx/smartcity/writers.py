"""Writes a workbook plan with openpyxl, XlsxWriter or, through LibreOffice, with LibreOffice Calc.

The bytes depend on the plan and the program's version alone: times inside the files are fixed.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from .grid import SheetPlan, WorkbookPlan, column_letters

FIXED_TIME = datetime(2024, 10, 31, 8, 0, 0)
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_BOLD = {"title", "header", "total", "label"}
_CENTERED = {"title", "header", "numbers", "nihil"}
_BORDERED = {"header", "numbers", "body", "total", "nihil"}
_NOTE = "Data fiktif untuk contoh; tidak ada orang, nomor, atau alamat yang nyata."


def write_workbook(plan: WorkbookPlan, path: Path, program: str) -> None:
    """Writes the plan to `path` with `openpyxl`, `xlsxwriter` or `libreoffice`."""
    if program == "openpyxl":
        _write_with_openpyxl(plan, path)
    elif program == "xlsxwriter":
        _write_with_xlsxwriter(plan, path)
    else:
        _write_with_libreoffice(plan, path)


def _write_with_openpyxl(plan: WorkbookPlan, path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    if plan.date_1904:
        book.epoch = CALENDAR_MAC_1904
    properties = book.properties
    properties.title, properties.description, properties.creator = plan.title, _NOTE, "Contoh"
    properties.created = properties.modified = FIXED_TIME
    for sheet_plan in plan.sheets:
        _openpyxl_sheet(book.create_sheet(sheet_plan.name), sheet_plan)
    buffer = io.BytesIO()
    book.save(buffer)
    path.write_bytes(_with_fixed_times(buffer.getvalue()))


def _openpyxl_sheet(sheet, plan: SheetPlan) -> None:  # type: ignore[no-untyped-def]
    side = Side(style="thin")
    for (row, column), (content, style) in sorted(plan.cells.items()):
        cell = sheet.cell(row, column, content.formula or content.value)
        if content.number_format != "General":
            cell.number_format = content.number_format
        cell.font = Font(bold=style in _BOLD, italic=style == "note")
        cell.alignment = Alignment(
            horizontal="center" if style in _CENTERED else None, vertical="top", wrap_text=style in ("header", "body")
        )
        if style in _BORDERED:
            cell.border = Border(left=side, right=side, top=side, bottom=side)
        if style == "header":
            cell.fill = PatternFill("solid", fgColor="D9E2F3")
    for first_row, first_column, last_row, last_column in plan.merges:
        sheet.merge_cells(start_row=first_row, start_column=first_column, end_row=last_row, end_column=last_column)
    for row in plan.hidden_rows:
        sheet.row_dimensions[row].hidden = True
    for column, width in plan.widths.items():
        sheet.column_dimensions[column_letters(column)].width = width
    for column in plan.hidden_columns:
        sheet.column_dimensions[column_letters(column)].hidden = True
    if plan.hidden:
        sheet.sheet_state = "hidden"


def _write_with_xlsxwriter(plan: WorkbookPlan, path: Path) -> None:
    book = xlsxwriter.Workbook(str(path), {"date_1904": plan.date_1904})
    book.set_properties({"title": plan.title, "comments": _NOTE, "author": "Contoh", "created": FIXED_TIME})
    formats: dict[tuple[str, str], object] = {}

    def cell_format(style: str, number_format: str):  # type: ignore[no-untyped-def]
        key = (style, number_format)
        if key not in formats:
            formats[key] = book.add_format(_xlsxwriter_style(style, number_format))
        return formats[key]

    for sheet_plan in plan.sheets:
        _xlsxwriter_sheet(book.add_worksheet(sheet_plan.name), sheet_plan, cell_format)
    book.close()
    path.write_bytes(_with_fixed_times(path.read_bytes()))


def _xlsxwriter_style(style: str, number_format: str) -> dict[str, object]:
    result: dict[str, object] = {"valign": "top", "bold": style in _BOLD, "italic": style == "note"}
    result["border"] = 1 if style in _BORDERED else 0
    result["text_wrap"] = style in ("header", "body")
    if style in _CENTERED:
        result["align"] = "center"
    if style == "header":
        result["bg_color"] = "#E2EFDA"
    if number_format != "General":
        result["num_format"] = number_format
    return result


def _xlsxwriter_sheet(sheet, plan: SheetPlan, cell_format) -> None:  # type: ignore[no-untyped-def]
    merged = {(merge[0], merge[1]): merge for merge in plan.merges}
    for (row, column), merge in merged.items():
        style = plan.cells[(row, column)][1] if (row, column) in plan.cells else "body"
        sheet.merge_range(merge[0] - 1, merge[1] - 1, merge[2] - 1, merge[3] - 1, "", cell_format(style, "General"))
    for (row, column), (content, style) in sorted(plan.cells.items()):
        format_ = cell_format(style, content.number_format)
        where = (row - 1, column - 1)
        if content.formula:
            sheet.write_formula(*where, content.formula, format_, content.value)
        elif isinstance(content.value, bool):
            sheet.write_boolean(*where, content.value, format_)
        elif isinstance(content.value, datetime):
            sheet.write_datetime(*where, content.value, format_)
        elif isinstance(content.value, (int, float)):
            sheet.write_number(*where, content.value, format_)
        else:
            sheet.write_string(*where, content.value, format_)
    for column, width in plan.widths.items():
        hidden = {"hidden": True} if column in plan.hidden_columns else {}
        sheet.set_column(column - 1, column - 1, width, None, hidden)
    for row in plan.hidden_rows:
        sheet.set_row(row - 1, None, None, {"hidden": True})
    if plan.hidden:
        sheet.hide()


def _write_with_libreoffice(plan: WorkbookPlan, path: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "in" / "workbook.xlsx"
        source.parent.mkdir()
        _write_with_openpyxl(plan, source)
        subprocess.run(
            [
                _libreoffice(),
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                str(folder / "out"),
                str(source),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
        path.write_bytes(_with_fixed_times((folder / "out" / "workbook.xlsx").read_bytes()))


def _libreoffice() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if not found:
        raise SystemExit(
            "LibreOffice is missing; install it with: apt-get install --no-install-recommends libreoffice-calc"
        )
    return found


def _with_fixed_times(data: bytes) -> bytes:
    """The same package with fixed times, in the same order of parts."""
    source = zipfile.ZipFile(io.BytesIO(data))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for info in source.infolist():
            content = source.read(info.filename)
            if info.filename == "docProps/core.xml":
                content = _with_fixed_properties(content)
            entry = zipfile.ZipInfo(info.filename, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)
    return buffer.getvalue()


def _with_fixed_properties(content: bytes) -> bytes:
    time = FIXED_TIME.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    return re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)", rb"\g<1>" + time + rb"\g<2>", content)
