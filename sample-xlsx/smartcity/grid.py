"""A workbook as a plan: which cell holds what. Both spreadsheet writers render the same plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .values import Content


def column_letters(column: int) -> str:
    """`1` is `A`, `27` is `AA`."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """The A1 address of a 1-based row and column."""
    return f"{column_letters(column)}{row}"


@dataclass(frozen=True)
class Placement:
    """One value of the truth and the cell that holds it; `row` is the row of the record, not of a merge's anchor."""

    table: str
    record: int
    field: str
    value: str
    state: str
    row: int
    cell: str


@dataclass
class SheetPlan:
    """The cells of one sheet by (row, column), both 1-based, and what else is worth rendering."""

    name: str
    cells: dict[tuple[int, int], tuple[Content, str]] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    placements: list[Placement] = field(default_factory=list)
    hidden: bool = False
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)

    def put(self, row: int, column: int, content: Any, style: str = "body") -> None:
        """Sets a cell; plain values are wrapped, `None` leaves the cell empty."""
        if content is None:
            return
        if not isinstance(content, Content):
            content = Content(content)
        if (row, column) in self.cells:
            raise ValueError(f"{self.name}!{address(row, column)} is set twice")
        self.cells[(row, column)] = (content, style)

    def merge(self, first_row: int, first_column: int, last_row: int, last_column: int) -> None:
        """Merges a range of more than one cell."""
        if (first_row, first_column) != (last_row, last_column):
            self.merges.append((first_row, first_column, last_row, last_column))

    @property
    def last_row(self) -> int:
        """The last row in use, 0 for an empty sheet."""
        rows = [row for row, _ in self.cells] + [merge[2] for merge in self.merges]
        return max(rows, default=0)


@dataclass
class WorkbookPlan:
    """The sheets of one workbook and its document properties."""

    file_name: str
    title: str
    sheets: list[SheetPlan] = field(default_factory=list)
    date_1904: bool = False
