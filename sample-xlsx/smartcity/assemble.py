"""Turns records and a look into a workbook plan and the truth about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .codes import AGENCY_BY_CODE, CODE_LISTS
from .content import Record
from .fictitious import AgencyRecords
from .grid import SheetPlan, WorkbookPlan, address
from .layout import FormWriter, Layout, lay_out_identity
from .looks import LOOKS, Look
from .model import OPD_FORMS, REGION_FORMS, Form
from .truth import ExpectedFinding, TrueRow, TrueWorkbook
from .values import Content

FICTITIOUS = "Data fiktif untuk contoh"
_SHORT_MONEY_NOTE = "(dalam juta rupiah)"


@dataclass(frozen=True)
class Sample:
    """One workbook to make: whose, its file name, program and look, and what is special about it."""

    opd: str
    file_name: str
    program: str
    look: str
    identity_name: str = ""
    title_name: str = ""
    date_1904: bool = False
    extra_column: bool = False
    states: tuple[tuple[str, str, str], ...] = ()


def assemble(sample: Sample, records: AgencyRecords, missing_tables: tuple[str, ...] = ()) -> TrueWorkbook:
    """Lays every form of the agency out and notes what stands where."""
    look = LOOKS[sample.look]
    plan = WorkbookPlan(sample.file_name, f"Formulir Smart City 2024-II {sample.opd}", date_1904=sample.date_1904)
    book = TrueWorkbook(sample.file_name, sample.opd, sample.program, plan)
    plan.sheets.append(_identity_sheet(sample, look))
    for form in (*OPD_FORMS, *(REGION_FORMS if "region_facts" in records.tables else ())):
        if form.table in missing_tables:
            book.missing_forms += (form.code,)
            continue
        _add_form(book, sample, look, form, records.tables[form.table])
    if look.helper_sheet:
        plan.sheets.append(_helper_sheet())
        helper = plan.sheets[-1]
        last_column = max(column for _, column in helper.cells)
        used = f"A1:{address(helper.last_row, last_column)}"
        book.findings.append(ExpectedFinding(book.file, "STR-18", "I", helper.name, used))
    return book


def _identity_sheet(sample: Sample, look: Look) -> SheetPlan:
    sheet = SheetPlan(sheet_name("SC-00", "Identitas", 0, look))
    number = list(AGENCY_BY_CODE).index(sample.opd) + 1
    values: dict[str, Any] = {
        "OPD": sample.identity_name or AGENCY_BY_CODE[sample.opd].name,
        "Kabupaten": "Probolinggo" if number % 3 == 0 else "Kabupaten Probolinggo",
        "Tahun": 2024,
        "Tahap": "II",
        "Nama Pengisi": f"Nama Contoh {number:02}",
        "NIP": f"19990101209901{number:04}",
        "Jabatan": "Analis Contoh",
        "No. HP": f"0800-0000-{number:04}",
        "Tanggal Pengisian": "31 Oktober 2024",
    }
    titles = ("FORMULIR EVALUASI KOTA CERDAS TAHAP II TAHUN 2024", FICTITIOUS)
    lay_out_identity(sheet, values, titles, look.colon)
    return sheet


def sheet_name(code: str, name: str, number: int, look: Look) -> str:
    """The sheet's name in this look."""
    names = {
        "official": f"{code} {name}",
        "short": name,
        "numbered": f"{number}. {name}",
        "form": f"Form {code[3:]}",
    }
    return names[look.sheet_names]


def _add_form(book: TrueWorkbook, sample: Sample, look: Look, form: Form, records: list[Record]) -> None:
    sheet = SheetPlan(sheet_name(form.code, form.name, int(form.code[3:]), look))
    layout = _layout(sample, look, form, bool(records))
    writer = FormWriter(sheet, form, records, layout)
    writer.write()
    if sample.extra_column and form.code == "SC-07":
        sheet.put(writer.header_row, writer.last_column + 1, "Column1", "header")
        place = address(writer.header_row, writer.last_column + 1)
        book.findings.append(ExpectedFinding(book.file, "STR-12", "I", sheet.name, place, form.table))
    book.plan.sheets.append(sheet)
    rows = {placement.record: placement.row for placement in sheet.placements}
    for index, record in enumerate(records):
        book.rows.append(TrueRow(form, index, record, sheet.name, rows[index]))
    _note_slash_dates(book, sheet, form)


def _layout(sample: Sample, look: Look, form: Form, has_rows: bool) -> Layout:
    name = sample.title_name or AGENCY_BY_CODE[sample.opd].name
    lines = (
        f"FORM {form.code} {form.name.upper()}",
        FICTITIOUS,
        "EVALUASI IMPLEMENTASI KOTA CERDAS TAHAP II TAHUN 2024",
        f"{name} Kabupaten Probolinggo",
    )
    titles = lines[: look.title_lines]
    if look.millions_note and any(field.type == "money" for field in form.fields):
        titles = (*titles, _SHORT_MONEY_NOTE)
    has_total = has_rows and form.code == "SC-06"
    order = _rotated(form) if look.order == "rotated" else ()
    return look.layout.with_(
        titles=titles,
        first_row=look.anchor[0],
        first_column=look.anchor[1],
        order=order,
        total=look.layout.total if has_total else "none",
        signature=_signature(sample) if look.signature and form.code in ("SC-05", "SC-06", "SC-15") else (),
    )


def _rotated(form: Form) -> tuple[str, ...]:
    """The first field, then the second half, then the rest: reordered, but the first column stays first."""
    names = [field.name for field in form.fields]
    middle = len(names) // 2
    return (names[0], *names[middle:], *names[1:middle])


def _signature(sample: Sample) -> tuple[str, ...]:
    number = list(AGENCY_BY_CODE).index(sample.opd) + 1
    return (
        "Kraksaan, 31 Oktober 2024",
        "Mengetahui,",
        f"Kepala {AGENCY_BY_CODE[sample.opd].name}",
        "",
        "",
        f"NAMA CONTOH {number:02}, S.Contoh",
        "Pembina Contoh",
        f"NIP. 19990101 209901 {number // 10} {number:03}",
    )


def _helper_sheet() -> SheetPlan:
    sheet = SheetPlan("daftar", hidden=True)
    for column, name in enumerate(("program_statuses", "components", "funding_sources"), start=1):
        for row, code in enumerate(CODE_LISTS[name], start=1):
            sheet.put(row, column, code)
    return sheet


def _note_slash_dates(book: TrueWorkbook, sheet: SheetPlan, form: Form) -> None:
    """NUM-09 for text dates whose day could be a month."""
    seen = set()
    dates = {field.name for field in form.fields if field.type == "date"}
    for place in sheet.placements:
        if place.field not in dates or place.cell in seen or not place.value:
            continue
        content = _content(sheet, place.cell)
        _, month, day = (int(part) for part in place.value.split("-"))
        if content and isinstance(content.value, str) and "/" in content.value and day <= 12 and day != month:
            seen.add(place.cell)
            book.findings.append(
                ExpectedFinding(book.file, "NUM-09", "I", sheet.name, place.cell, form.table, place.field)
            )


def _content(sheet: SheetPlan, cell: str) -> Content | None:
    for (row, column), (content, _) in sheet.cells.items():
        if address(row, column) == cell:
            return content
    return None
