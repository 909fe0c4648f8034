"""What the tool should make of the workbooks: rows, value states and findings, as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from .grid import Placement, WorkbookPlan
from .model import CYCLE_ID, FORMS, Form
from .values import Written, canonical, known, rounded

Record = dict[str, Any]
RISK_LEVELS = ((3, "Sangat Rendah"), (8, "Rendah"), (17, "Sedang"), (22, "Tinggi"), (25, "Sangat Tinggi"))


@dataclass(frozen=True)
class ExpectedFinding:
    """One finding; `sheet` and `cell` are empty where it is about a whole file or the region."""

    file: str
    rule_id: str
    severity: str
    sheet: str = ""
    cell: str = ""
    table: str = ""
    field: str = ""


@dataclass
class TrueRow:
    """A record with the place where it stands."""

    form: Form
    index: int
    record: Record
    sheet: str
    row: int
    withheld: bool = False


@dataclass
class TrueWorkbook:
    """One workbook: whose it is, its plan, its rows and the findings it earns."""

    file: str
    opd: str
    program: str
    plan: WorkbookPlan
    rows: list[TrueRow] = field(default_factory=list)
    findings: list[ExpectedFinding] = field(default_factory=list)
    missing_forms: tuple[str, ...] = ()
    status: str = "accepted"

    def records(self, table: str) -> list[Record]:
        """The loaded records of a table, those in quarantine left out."""
        return [row.record for row in self.rows if row.form.table == table and not row.withheld]

    def placements(self) -> Iterable[tuple[str, Placement]]:
        """Every placed value with the name of its sheet."""
        for sheet in self.plan.sheets:
            for placement in sheet.placements:
                yield sheet.name, placement

    def place(self, table: str, record: int, name: str) -> tuple[str, str]:
        """Sheet and cell of a value."""
        return next(
            (sheet, found.cell)
            for sheet, found in self.placements()
            if (found.table, found.record, found.field) == (table, record, name)
        )


def write_csv(path: Path, header: Iterable[str], rows: Iterable[Iterable[Any]]) -> None:
    """Writes a CSV as the tool does: UTF-8, LF, header row."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def action_achievement(record: Record) -> Fraction | None:
    """Realized / target: the sum of the quarters, for persen the last reported one."""
    quarters = [known(record.get(f"realized_q{number}")) for number in (1, 2, 3, 4)]
    reported = [Fraction(value) for value in quarters if value is not None]
    target = known(record.get("target"))
    if not reported or not target:
        return None
    is_percent = str(known(record.get("unit")) or "").lower() in ("persen", "%")
    return (reported[-1] if is_percent else sum(reported, Fraction(0))) / Fraction(target)


def indicator_achievement(record: Record) -> Fraction | None:
    """Realized / target, for a downward trend target / realized; `None` where undefined."""
    realized, target = known(record.get("realized")), known(record.get("target"))
    if realized is None or target is None:
        return None
    part, whole = (target, realized) if known(record.get("trend")) == "NEGATIF" else (realized, target)
    return Fraction(part) / Fraction(whole) if whole else None


def risk_level(record: Record) -> str:
    """The label of likelihood × impact."""
    product = known(record["likelihood"]) * known(record["impact"])
    return next(label for limit, label in RISK_LEVELS if product <= limit)


def computed(form: Form, record: Record) -> list[str]:
    """The values of the columns that the tool adds."""
    if form.table == "action_items":
        return [rounded(action_achievement(record), 4)]
    if form.table == "indicators":
        return [rounded(indicator_achievement(record), 4)]
    if form.table == "quick_win_risks":
        return [risk_level(record)]
    return [account_code(record) for name in form.computed if name == "account_code"]


def account_code(record: Record) -> str:
    """The account tail that is cut off a nomenclature code, empty without one."""
    value = record.get("nomenclature_code")
    if not isinstance(value, Written) or value.value is None:
        return ""
    return str(value.content).removeprefix(value.value).lstrip(".")


def write_tables(folder: Path, workbooks: list[TrueWorkbook]) -> None:
    """Writes `data/<table>.csv`: the loaded rows of the current submissions."""
    for form in FORMS:
        names = [field.name for field in form.fields]
        header = ["file", "opd_code", "cycle_id", *names, *form.computed, "source_sheet", "source_row"]
        rows = []
        for book in workbooks:
            for row in book.rows:
                if row.form is form and not row.withheld:
                    cells = [canonical(form.field(name), row.record.get(name)) for name in names]
                    rows.append(
                        [book.file, book.opd, CYCLE_ID, *cells, *computed(form, row.record), row.sheet, row.row]
                    )
        write_csv(folder / "data" / f"{form.table}.csv", header, rows)


def write_value_states(folder: Path, workbooks: list[TrueWorkbook]) -> None:
    """Writes the states other than value, zero and missing, with the raw text and the cell."""
    rows = []
    for book in workbooks:
        withheld = {(row.form.table, row.index) for row in book.rows if row.withheld}
        raw = {(row.form.table, row.index): row.record for row in book.rows}
        for sheet, place in book.placements():
            if place.state in ("value", "zero", "missing") or (place.table, place.record) in withheld:
                continue
            content = raw[(place.table, place.record)][place.field].content
            rows.append([book.file, place.table, place.field, place.state, content, sheet, place.cell])
    write_csv(folder / "value_states.csv", ("file", "table", "field", "state", "raw", "sheet", "cell"), rows)


def write_quarantine(folder: Path, workbooks: list[TrueWorkbook]) -> None:
    """Writes the rows that are withheld."""
    rows = [[book.file, row.form.table, row.sheet, row.row] for book in workbooks for row in book.rows if row.withheld]
    write_csv(folder / "quarantine.csv", ("file", "table", "source_sheet", "source_row"), rows)


def write_findings(folder: Path, findings: list[ExpectedFinding]) -> None:
    """Writes the findings to expect."""
    header = ("file", "rule_id", "severity", "sheet", "cell", "table", "field")
    rows = [[getattr(found, name) for name in header] for found in findings]
    write_csv(folder / "findings.csv", header, rows)
