"""An abstract sheet, and the two libraries that write it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

Content = str | int | float | dt.date | dt.datetime | None
THIN = Side(style="thin")


@dataclass(frozen=True)
class Look:
    """How a cell looks."""

    fmt: str = "General"
    bold: bool = False
    wrap: bool = False
    fill: str = ""
    align: str = ""
    border: bool = False
    quote: bool = False
    italic: bool = False
    colour: str = ""


@dataclass
class Cell:
    """A cell's content."""

    value: Content
    look: Look = Look()
    formula: str = ""
    link: str = ""
    rich: bool = False


@dataclass
class Sheet:
    """A sheet before it is written; rows and columns count from 1."""

    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)
    freeze: tuple[int, int] | None = None
    filter: tuple[int, int, int, int] | None = None
    hidden: bool = False
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    taken: set[tuple[int, int]] = field(default_factory=set)

    def put(self, row: int, column: int, cell: Cell, rows: int = 1, columns: int = 1) -> None:
        """Writes a cell, merged over rows and columns if more than one."""
        area = {(row + down, column + right) for down in range(rows) for right in range(columns)}
        if area & self.taken:
            raise ValueError(f"{self.name} {address(row, column)} is written twice")
        self.taken |= area
        self.cells[(row, column)] = cell
        if rows > 1 or columns > 1:
            self.merges.append((row, column, row + rows - 1, column + columns - 1))

    @property
    def bottom(self) -> int:
        """The last row in use."""
        ends = [row for row, _ in self.cells] + [merge[2] for merge in self.merges]
        return max(ends, default=0)


def address(row: int, column: int) -> str:
    """A1 address."""
    return f"{get_column_letter(column)}{row}"


def write(path: Path, sheets: list[Sheet], program: str, epoch_1904: bool, font: str) -> None:
    """Writes a workbook with one of the libraries."""
    if program == "xlsxwriter":
        _write_xlsxwriter(path, sheets, epoch_1904, font)
    else:
        _write_openpyxl(path, sheets, epoch_1904, font)


def _write_openpyxl(path: Path, sheets: list[Sheet], epoch_1904: bool, font: str) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    if epoch_1904:
        book.epoch = CALENDAR_MAC_1904
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for (row, column), cell in sheet.cells.items():
            target = page.cell(row, column)
            value = cell.value
            if cell.rich and isinstance(value, str) and " " in value.strip():
                head, tail = value.split(" ", 1)
                target.value = CellRichText(TextBlock(InlineFont(b=True), head + " "), tail)
            else:
                target.value = value
            if isinstance(value, str) and value[:1] == "=":
                target.data_type = "s"
            look = cell.look
            target.font = Font(name=font, bold=look.bold, italic=look.italic, color=look.colour or None)
            target.number_format = look.fmt
            target.alignment = Alignment(wrap_text=look.wrap, horizontal=look.align or None, vertical="center")
            if look.fill:
                target.fill = PatternFill("solid", fgColor=look.fill)
            if look.border:
                target.border = Border(THIN, THIN, THIN, THIN)
            if look.quote:
                target.quotePrefix = True
            if cell.link:
                target.hyperlink = cell.link
                target.value = value
        for top, left, bottom, right in sheet.merges:
            page.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
        for row in sheet.hidden_rows:
            page.row_dimensions[row].hidden = True
        for column, width in sheet.widths.items():
            page.column_dimensions[get_column_letter(column)].width = width
        for column in sheet.hidden_columns:
            page.column_dimensions[get_column_letter(column)].hidden = True
        if sheet.freeze:
            page.freeze_panes = address(*sheet.freeze)
        if sheet.filter:
            top, left, bottom, right = sheet.filter
            page.auto_filter.ref = f"{address(top, left)}:{address(bottom, right)}"
        for (row, column), text in sheet.comments.items():
            page.cell(row, column).comment = openpyxl.comments.Comment(text, "Operator")
        if sheet.hidden:
            page.sheet_state = "hidden"
    book.active = next(index for index, sheet in enumerate(sheets) if not sheet.hidden)
    book.save(path)


def _write_xlsxwriter(path: Path, sheets: list[Sheet], epoch_1904: bool, font: str) -> None:
    options = {"date_1904": epoch_1904, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), options)
    formats: dict[Look, object] = {}

    def style(look: Look) -> object:
        if look not in formats:
            properties: dict[str, object] = {
                "font_name": font,
                "num_format": look.fmt,
                "bold": look.bold,
                "italic": look.italic,
                "text_wrap": look.wrap,
                "valign": "vcenter",
                "border": int(look.border),
            }
            if look.fill:
                properties["bg_color"] = "#" + look.fill
            if look.align:
                properties["align"] = look.align
            if look.colour:
                properties["font_color"] = "#" + look.colour
            if look.quote:
                properties["quote_prefix"] = True
            formats[look] = book.add_format(properties)
        return formats[look]

    strong = book.add_format({"bold": True})
    first = True
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        anchors = {(top, left): (bottom, right) for top, left, bottom, right in sheet.merges}
        for (row, column), cell in sheet.cells.items():
            where = (row - 1, column - 1)
            look = style(cell.look)
            if (row, column) in anchors:
                bottom, right = anchors[(row, column)]
                page.merge_range(*where, bottom - 1, right - 1, "", look)
            value = cell.value
            if cell.formula:
                page.write_formula(*where, cell.formula, look, value)
            elif cell.link:
                page.write_url(*where, cell.link, look, str(value))
            elif cell.rich and isinstance(value, str) and " " in value.strip():
                head, tail = value.split(" ", 1)
                page.write_rich_string(*where, strong, head + " ", tail or " ", look)
            elif isinstance(value, str):
                page.write_string(*where, value, look)
            elif isinstance(value, dt.date):
                page.write_datetime(*where, value, look)
            elif value is None:
                page.write_blank(*where, None, look)
            else:
                page.write_number(*where, value, look)
        for row in sheet.hidden_rows:
            page.set_row(row - 1, None, None, {"hidden": True})
        for column, width in sheet.widths.items():
            hidden = {"hidden": True} if column in sheet.hidden_columns else {}
            page.set_column(column - 1, column - 1, width, None, hidden)
        for column in sheet.hidden_columns - set(sheet.widths):
            page.set_column(column - 1, column - 1, None, None, {"hidden": True})
        if sheet.freeze:
            page.freeze_panes(sheet.freeze[0] - 1, sheet.freeze[1] - 1)
        if sheet.filter:
            top, left, bottom, right = sheet.filter
            page.autofilter(top - 1, left - 1, bottom - 1, right - 1)
        for (row, column), text in sheet.comments.items():
            page.write_comment(row - 1, column - 1, text)
        if sheet.hidden:
            page.hide()
        elif first:
            page.activate()
            page.set_first_sheet()
            first = False
    book.close()
