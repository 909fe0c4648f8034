"""Puts the forms of an agency on the sheets of a workbook, in the way that the level allows."""

from __future__ import annotations

from random import Random
from typing import Any

from smartcity.codes import AGENCY_BY_CODE, CODE_LISTS
from smartcity.content import Record
from smartcity.fictitious import AgencyRecords
from smartcity.grid import SheetPlan, WorkbookPlan
from smartcity.model import FORMS, IDENTITY_LABELS, Form

from . import (
    paths,  # noqa: F401
    wordings,
)
from .form import MessyForm
from .levels import Level


class MessyWorkbook:
    """One workbook of one agency."""

    def __init__(self, records: AgencyRecords, level: Level, random: Random, file_name: str) -> None:
        self.records = records
        self.level = level
        self.random = random
        self.agency = AGENCY_BY_CODE[records.code]
        self.name = random.choice((self.agency.name, self.agency.name, *self.agency.short_names))
        self.titles = random.choice(wordings.TITLE_BLOCKS)
        self.sheet_style = wordings.SHEET_NAMES[0]
        if self._chance(level.odd_sheet_names):
            self.sheet_style = random.choice(wordings.SHEET_NAMES)
        is_1904 = level.name != "light" and random.random() < 0.1
        self.plan = WorkbookPlan(file_name, f"Formulir fiktif {records.code}", date_1904=is_1904)

    def _chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def build(self) -> WorkbookPlan:
        """The plan, with every value's placement on its sheets."""
        has_titles = len(self.titles) > 1 and any("{year}" in title for title in self.titles)
        if not (has_titles and self._chance(self.level.no_identity)):
            self._identity()
        blocks = self._blocks()
        while blocks:
            form, records = blocks.pop(0)
            if blocks and self._chance(self.level.side_by_side):
                self._side_by_side((form, records), blocks.pop(0))
            elif blocks and self._chance(self.level.stacked):
                self._stacked((form, records), blocks.pop(0))
            elif len(records) > 3 and self._chance(self.level.continued):
                self._continued(form, records)
            else:
                self._alone(form, records)
        if self._chance(self.level.helper_sheet):
            self._helper_sheet()
        return self.plan

    def _blocks(self) -> list[tuple[Form, list[Record]]]:
        tables = self.records.tables
        blocks = [(form, tables[form.table]) for form in FORMS if tables[form.table] or form.code <= "SC-15"]
        if self._chance(self.level.shuffled_sheets):
            self.random.shuffle(blocks)
        return blocks

    # Sheets

    def _new_sheet(self, form: Form) -> SheetPlan:
        name = self.sheet_style.format(code=form.code, name=form.name, number=int(form.code[3:]))
        return self._sheet_named(name)

    def _sheet_named(self, name: str) -> SheetPlan:
        taken = {sheet.name.lower() for sheet in self.plan.sheets}
        base, number = name[:28], 2
        while name.lower() in taken:
            name, number = f"{base} {number}", number + 1
        self.plan.sheets.append(SheetPlan(name))
        return self.plan.sheets[-1]

    def _identity(self) -> None:
        sheet = self._sheet_named("SC-00 Identitas" if not self._chance(self.level.odd_sheet_names) else "Identitas")
        number = list(AGENCY_BY_CODE).index(self.agency.code) + 1
        values: dict[str, Any] = {
            "OPD": self.name,
            "Kabupaten": self.random.choice(("Kabupaten Probolinggo", "Probolinggo", "Kab. Probolinggo")),
            "Tahun": self.random.choice((2024, "2024")),
            "Tahap": self.random.choice(("II", "2", 2)),
            "Nama Pengisi": f"Nama Contoh {number:02}",
            "NIP": f"19990101 209901 {number % 2 + 1} {number:03}",
            "Jabatan": "Analis Contoh",
            "No. HP": f"0800-0000-{number:04}",
            "Tanggal Pengisian": "31 Oktober 2024",
        }
        row = 1
        if self._chance(0.6):
            sheet.put(1, 1, "IDENTITAS OPD (data fiktif untuk contoh)", "title")
            sheet.merge(1, 1, 1, 3)
            row = 3
        colon = self._chance(0.4)
        for label in IDENTITY_LABELS:
            wording = label
            if label in wordings.IDENTITY_WORDINGS and self._chance(self.level.other_labels):
                wording = self.random.choice(wordings.IDENTITY_WORDINGS[label])
            sheet.put(row, 1, wording, "label")
            sheet.put(row, 2, ":" if colon else None)
            sheet.put(row, 3 if colon else 2, values[label])
            row += 1

    def _titles_of(self, form: Form) -> tuple[str, ...]:
        parts = {"code": form.code, "name": form.name, "year": 2024, "stage": "II", "opd": self.name}
        return tuple(title.format(**parts) for title in self.titles)

    def _anchor(self) -> tuple[int, int]:
        if not self._chance(self.level.offset):
            return (1, 1)
        return (self.random.randint(1, 4), self.random.randint(1, 3))

    def _form(
        self,
        sheet: SheetPlan,
        block: tuple[Form, list[Record]],
        at: tuple[int, int],
        titles: tuple[str, ...],
        first_index: int = 0,
    ) -> MessyForm:
        form, records = block
        messy = MessyForm(sheet, form, records, self.level, self.random, at=at, titles=titles, first_index=first_index)
        messy.write()
        return messy

    def _alone(self, form: Form, records: list[Record]) -> None:
        sheet = self._new_sheet(form)
        written = self._form(sheet, (form, records), self._anchor(), self._titles_of(form))
        self._signature(sheet, written.row, written.last_column)
        self._strays(sheet, written.row, written.last_column)

    def _stacked(self, upper: tuple[Form, list[Record]], lower: tuple[Form, list[Record]]) -> None:
        sheet = self._new_sheet(upper[0])
        row, column = self._anchor()
        first = self._form(sheet, upper, (row, column), self._titles_of(upper[0]))
        below = first.row + self.random.randint(1, 3)
        titles = self.random.choice((self._titles_of(lower[0]), (f"{lower[0].code} {lower[0].name}",)))
        second = self._form(sheet, lower, (below, column), titles)
        self._signature(sheet, second.row, max(first.last_column, second.last_column))

    def _side_by_side(self, left: tuple[Form, list[Record]], right: tuple[Form, list[Record]]) -> None:
        sheet = self._new_sheet(left[0])
        row, column = self._anchor()
        first = self._form(sheet, left, (row, column), self._titles_of(left[0]))
        beside = first.last_column + self.random.randint(2, 3)
        self._form(sheet, right, (row, beside), self._titles_of(right[0]))

    def _continued(self, form: Form, records: list[Record]) -> None:
        """One form on two sheets, each with its header; the split falls between two groups."""
        first_field = form.fields[0].name
        middle = len(records) // 2
        while middle < len(records) and records[middle].get(first_field) == records[middle - 1].get(first_field):
            middle += 1
        sheet = self._new_sheet(form)
        self._form(sheet, (form, records[:middle]), self._anchor(), self._titles_of(form))
        if middle < len(records):
            titles = (f"Lanjutan {form.code} {form.name}",)
            following = self._sheet_named(f"{sheet.name} (2)")
            self._form(following, (form, records[middle:]), self._anchor(), titles, middle)

    # What else stands on a sheet

    def _signature(self, sheet: SheetPlan, row: int, last_column: int) -> None:
        if not self._chance(self.level.signature):
            return
        lines = (
            "Kraksaan, 31 Oktober 2024",
            self.random.choice(("Mengetahui,", "Mengetahui")),
            f"Kepala {self.agency.name}",
            None,
            None,
            "NAMA CONTOH, S.Contoh",
            self.random.choice(("Pembina Tingkat I", "Pembina Utama Muda")),
            "NIP. 19990101 209901 1 001",
        )
        column = max(1, last_column - 2)
        for offset, line in enumerate(lines, start=1):
            sheet.put(row + offset, column, line, "signature")

    def _strays(self, sheet: SheetPlan, row: int, last_column: int) -> None:
        if self._chance(self.level.stray_cell):
            sheet.put(self.random.randint(1, max(2, row)), last_column + 4, "cek lagi")
        if self._chance(self.level.far_cell):
            sheet.put(self.random.randint(2000, 9000), self.random.randint(60, 200), "x")

    def _helper_sheet(self) -> None:
        sheet = self._sheet_named(self.random.choice(("ref", "Daftar Pilihan", "Petunjuk")))
        if sheet.name == "Petunjuk":
            for row, text in enumerate(
                ("PETUNJUK PENGISIAN", "1. Isi semua lembar.", "2. Jangan ubah judul kolom."), 1
            ):
                sheet.put(row, 1, text)
            return
        sheet.hidden = True
        for column, name in enumerate(("components", "program_statuses", "trends"), start=1):
            for row, code in enumerate(CODE_LISTS[name], start=1):
                sheet.put(row, column, code)
