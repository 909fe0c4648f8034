"""Lays the records of a form out on a sheet: titles, header, rows, totals, notes and signature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from .grid import Placement, SheetPlan, address, column_letters
from .model import IDENTITY_LABELS, Field, Form
from .values import Content, Spelling, canonical, known, spell, state_of

Record = dict[str, Any]


@dataclass(frozen=True)
class Layout:
    """How one form is laid out.

    header: two_rows (captions over their columns) or flat; number_row: "", "(1)" or "1"; repeats: how a repeated first
    column is written: merge, blank or full; nihil: merge, text or dashes; total: none, number or formula.
    """

    titles: tuple[str, ...] = ()
    first_row: int = 1
    first_column: int = 1
    header: str = "two_rows"
    number_row: str = ""
    numbering: bool = True
    order: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
    repeats: str = "full"
    merged_fields: tuple[str, ...] = ()
    nihil: str = "merge"
    total: str = "none"
    notes: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()
    spelling: Spelling = Spelling()
    label: Callable[[str], str] = str
    gap_after_titles: int = 1

    def with_(self, **changes: Any) -> Layout:
        """The same layout but for the given parts."""
        return replace(self, **changes)


@dataclass(frozen=True)
class Column:
    """One column of the laid-out table; `field` is `None` for the running number."""

    position: int
    label: str
    group: str
    field: Field | None


def lay_out_identity(sheet: SheetPlan, values: dict[str, Any], titles: tuple[str, ...], colon: bool = True) -> None:
    """Writes SC-00: a label and a value on each row."""
    for row, title in enumerate(titles, start=1):
        sheet.put(row, 1, title, "title")
        sheet.merge(row, 1, row, 4)
    row = len(titles) + 2
    for label in IDENTITY_LABELS:
        sheet.put(row, 1, label, "label")
        sheet.put(row, 2, ":" if colon else None, "body")
        sheet.put(row, 3 if colon else 2, values[label], "body")
        row += 1
    sheet.widths |= {1: 24, 2: 3 if colon else 44, 3: 44}


class FormWriter:
    """Writes one form on a sheet, starting at the row and column of its layout."""

    def __init__(self, sheet: SheetPlan, form: Form, records: list[Record], layout: Layout) -> None:
        self.sheet = sheet
        self.form = form
        self.records = records
        self.layout = layout
        self.columns = _columns(form, layout)
        self.last_column = self.columns[-1].position
        self.row = layout.first_row
        self.header_row = self.first_data_row = layout.first_row

    def write(self) -> int:
        """Writes everything and returns the first free row below."""
        self._titles()
        self._header()
        self._number_row()
        if self.records:
            self._rows()
            self._total()
        else:
            self._nihil()
        self._notes()
        self._signature()
        return self.row

    def _titles(self) -> None:
        first = self.layout.first_column
        for title in self.layout.titles:
            self.sheet.put(self.row, first, title, "title")
            self.sheet.merge(self.row, first, self.row, self.last_column)
            self.row += 1
        if self.layout.titles:
            self.row += self.layout.gap_after_titles

    def _header(self) -> None:
        grouped = self.layout.header == "two_rows" and any(column.group for column in self.columns)
        for column in self.columns:
            label = column.label if grouped or not column.group else f"{column.group} {column.label}"
            row = self.row + 1 if grouped and column.group else self.row
            self.sheet.put(row, column.position, self.layout.label(label), "header")
            if grouped and not column.group:
                self.sheet.merge(self.row, column.position, self.row + 1, column.position)
            if column.field:
                self.sheet.widths.setdefault(column.position, _width(column.field))
        if grouped:
            self._group_captions()
        self.row += 2 if grouped else 1
        self.header_row = self.row - 1

    def _group_captions(self) -> None:
        start = 0
        while start < len(self.columns):
            group = self.columns[start].group
            end = start
            while end + 1 < len(self.columns) and self.columns[end + 1].group == group:
                end += 1
            if group:
                first, last = self.columns[start].position, self.columns[end].position
                self.sheet.put(self.row, first, self.layout.label(group), "header")
                self.sheet.merge(self.row, first, self.row, last)
            start = end + 1

    def _number_row(self) -> None:
        if not self.layout.number_row:
            return
        for number, column in enumerate(self.columns, start=1):
            content: str | int = f"({number})" if self.layout.number_row == "(1)" else number
            self.sheet.put(self.row, column.position, content, "numbers")
        self.row += 1

    def _rows(self) -> None:
        first = self.row
        for index, record in enumerate(self.records):
            for column in self.columns:
                self._cell(first, index, record, column)
            self.row += 1
        self.first_data_row = first

    def _cell(self, first: int, index: int, record: Record, column: Column) -> None:
        row = first + index
        if column.field is None:
            self._number_cell(first, index, column)
            return
        value = record.get(column.field.name)
        anchor = self._anchor(index, column.field)
        if anchor == index:
            self.sheet.put(row, column.position, spell(column.field, value, self.layout.spelling))
            self._merge_down(first, index, column)
        self._place(index, column, row, first + anchor, value)

    def _place(self, index: int, column: Column, row: int, cell_row: int, value: Any) -> None:
        assert column.field is not None
        self.sheet.placements.append(
            Placement(
                self.form.table,
                index,
                column.field.name,
                canonical(column.field, value),
                state_of(value),
                row,
                address(cell_row, column.position),
            )
        )

    def _anchor(self, index: int, field: Field) -> int:
        """The index of the row whose cell holds the value of row `index`."""
        if not self._is_repeated(field):
            return index
        while index > 0 and self._same_group(index - 1, index):
            index -= 1
        return index

    def _is_repeated(self, field: Field) -> bool:
        if not self.form.repeats or self.layout.repeats == "full":
            return False
        is_first = field == self.form.fields[0]
        return is_first or (self.layout.repeats == "merge" and field.name in self.layout.merged_fields)

    def _same_group(self, one: int, other: int) -> bool:
        names = [self.form.fields[0].name, *self.layout.merged_fields]
        return all(self.records[one].get(name) == self.records[other].get(name) for name in names)

    def _merge_down(self, first: int, index: int, column: Column) -> None:
        if self.layout.repeats != "merge" or column.field is None or not self._is_repeated(column.field):
            return
        end = self._group_end(index)
        self.sheet.merge(first + index, column.position, first + end, column.position)

    def _group_end(self, index: int) -> int:
        while index + 1 < len(self.records) and self._same_group(index, index + 1):
            index += 1
        return index

    def _number_cell(self, first: int, index: int, column: Column) -> None:
        by_group = self.form.repeats and self.layout.repeats != "full"
        if not by_group:
            self.sheet.put(first + index, column.position, index + 1)
            return
        if self._anchor(index, self.form.fields[0]) != index:
            return
        number = sum(1 for row in range(index + 1) if self._anchor(row, self.form.fields[0]) == row)
        self.sheet.put(first + index, column.position, number)
        if self.layout.repeats == "merge":
            self.sheet.merge(first + index, column.position, first + self._group_end(index), column.position)

    def _total(self) -> None:
        money = [column for column in self.columns if column.field and column.field.type == "money"]
        if self.layout.total == "none" or not money:
            return
        first = self.columns[0].position
        self.sheet.put(self.row, first, "Jumlah", "total")
        self.sheet.merge(self.row, first, self.row, money[0].position - 1)
        for column in money:
            self.sheet.put(self.row, column.position, self._sum(column), "total")
        self.row += 1

    def _sum(self, column: Column) -> Content:
        assert column.field is not None
        total = sum(known(record.get(column.field.name)) or 0 for record in self.records)
        content = spell(column.field, total, self.layout.spelling)
        assert content is not None
        if self.layout.total != "formula":
            return content
        letters = column_letters(column.position)
        formula = f"=SUM({letters}{self.first_data_row}:{letters}{self.row - 1})"
        return replace(content, formula=formula)

    def _nihil(self) -> None:
        first = self.columns[0].position
        if self.layout.nihil == "dashes":
            for column in self.columns:
                self.sheet.put(self.row, column.position, "-")
        elif self.layout.nihil == "merge":
            self.sheet.put(self.row, first, "Nihil", "nihil")
            self.sheet.merge(self.row, first, self.row, self.last_column)
        else:
            self.sheet.put(self.row, first, "Nihil")
        self.row += 1

    def _notes(self) -> None:
        for note in self.layout.notes:
            self.sheet.put(self.row, self.layout.first_column, note, "note")
            self.row += 1

    def _signature(self) -> None:
        if not self.layout.signature:
            return
        self.row += 1
        column = max(self.layout.first_column, self.last_column - 2)
        for line in self.layout.signature:
            self.sheet.put(self.row, column, line or None, "signature")
            self.row += 1


def _columns(form: Form, layout: Layout) -> list[Column]:
    fields = [field for field in form.fields if field.name not in layout.left_out]
    if layout.order:
        fields.sort(key=lambda field: layout.order.index(field.name) if field.name in layout.order else 99)
    captions = {name: caption for caption, names in layout.groups for name in names}
    position = layout.first_column
    columns = []
    if layout.numbering:
        columns.append(Column(position, "No", "", None))
        position += 1
    for field in fields:
        columns.append(Column(position, field.label, captions.get(field.name, field.group), field))
        position += 1
    return columns


def _width(field: Field) -> float:
    return {"text": 30, "money": 20, "code": 18}.get(field.type, 13)
