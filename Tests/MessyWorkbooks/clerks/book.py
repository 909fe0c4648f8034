"""Puts a clerk's workbook together: sheets, letterheads, identity, helpers, notes and signatures."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import spelling
from grid import Cell, Look, Sheet
from habits import Clerk
from model import Agency, Form, Record
from tables import Drawer, Item, Lists, Plan
from words import IDENTITY_OWN

REGION = "Kabupaten Probolinggo"
YEAR, STAGE = 2024, "II"
NAMES = [
    "Contoh Fauzi, S.Kom.",
    "Contoh Wahyuni, S.STP.",
    "Contoh Hartono, S.E.",
    "Contoh Lestari, S.Sos.",
    "Contoh Prasetyo, A.Md.",
]
HEADS = [
    "Drs. Contoh Santoso, M.Si.",
    "Dra. Contoh Rahayu, M.M.",
    "Ir. Contoh Wibowo, M.T.",
    "dr. Contoh Utami, M.Kes.",
]
RANKS = ["Pembina Utama Muda", "Pembina Tingkat I", "Pembina"]
JOBS = ["Kepala Subbagian Perencanaan", "Analis Perencanaan", "Pranata Komputer Ahli Muda", "Staf Sekretariat"]
STREETS = [
    "Jl. Contoh Raya No. 134",
    "Jl. Rekaan No. 2",
    "Jl. Misal No. 5",
    "Jl. Umpama Barat No. 8",
]
HELP = [
    "PETUNJUK PENGISIAN",
    "1. Isilah seluruh kolom sesuai keadaan sebenarnya.",
    "2. Tanggal ditulis dengan urutan tanggal, bulan, tahun.",
    "3. Kolom yang tidak ada datanya boleh dikosongkan.",
    "4. Bukti dukung diunggah ke folder yang telah disediakan.",
]
NOTES = [
    "Ket: data per tanggal pengisian",
    "Ket. : kolom bertanda bintang wajib diisi",
    "Catatan: data masih dapat berubah",
    "Sumber: data perangkat daerah yang diolah",
    "*) wajib diisi",
    "**) coret yang tidak perlu",
    "Keterangan: diisi sesuai dokumen yang sah",
]


class Binder:
    """Makes one agency's workbook."""

    def __init__(
        self, clerk: Clerk, agency: Agency, forms: list[Form], lists: Lists, own: bool, rng: random.Random
    ) -> None:
        self.clerk, self.agency, self.forms, self.lists, self.own, self.rng = clerk, agency, forms, lists, own, rng
        self.drawer = Drawer(clerk, agency, lists, own, rng)
        self.sheets: list[Sheet] = []
        self.person = rng.choice(NAMES)
        self.street = rng.choice(STREETS)
        self.nip = f"19990101 209901 1 {rng.randint(1, 999):03}"  # nobody's: employed in 2099

    # -- the whole ----------------------------------------------------------------------------------------------------

    def bind(self) -> list[Sheet]:
        """All sheets in order."""
        clerk, rng = self.clerk, self.rng
        for group in self._groups():
            self._page(group)
        if clerk.shuffle_sheets and clerk.continued == "none":
            rng.shuffle(self.sheets)
        if clerk.identity in ("pairs", "colon", "merged", "double", "deep", "colontext"):
            self.sheets.insert(0, self._identity())
        self._helpers()
        return self.sheets

    def _groups(self) -> list[list[tuple[Form, list[Record]]]]:
        """Which forms share a sheet."""
        clerk, rng = self.clerk, self.rng
        pairs: list[tuple[Form, list[Record]]] = []
        for form in self.forms:
            records = self.agency.tables.get(form.table, [])
            if records or clerk.empty_forms != "omit" and rng.random() < 0.6:
                pairs.append((form, records))
        if clerk.packing == "all":
            return [pairs]
        if clerk.packing == "stack":
            size = rng.randint(2, 4)
            return [pairs[at : at + size] for at in range(0, len(pairs), size)]
        if clerk.packing == "side":
            small = [pair for pair in pairs if len(pair[0].fields) <= 7]
            large = [pair for pair in pairs if len(pair[0].fields) > 7]
            return [[pair] for pair in large] + [small[at : at + 2] for at in range(0, len(small), 2)]
        return [[pair] for pair in pairs]

    # -- a page -------------------------------------------------------------------------------------------------------

    def _page(self, group: list[tuple[Form, list[Record]]]) -> None:
        clerk, rng = self.clerk, self.rng
        sheet = Sheet(self._sheet_name([form for form, _ in group]))
        self.sheets.append(sheet)
        left = {"corner": 1, "shifted": rng.choice([1, 2, 3]), "deep": rng.choice([3, 4])}[clerk.origin]
        row = {"corner": 1, "shifted": rng.randint(2, 4), "deep": rng.randint(4, 7)}[clerk.origin]
        plans = [self.drawer.plan(form, records) for form, records in group]
        row = self._heading(sheet, group[0][0], plans[0], row, left, alone=len(group) == 1)
        if clerk.packing == "side":
            place, lowest = left, row
            for (form, records), plan in zip(group, plans, strict=True):
                end = self._table(sheet, form, records, plan, row, place, captioned=len(group) > 1)
                lowest, place = max(lowest, end), place + plan.width + rng.choice([1, 1, 2])
            row = lowest
        else:
            for at, ((form, records), plan) in enumerate(zip(group, plans, strict=True)):
                row = self._table(sheet, form, records, plan, row, left, captioned=len(group) > 1)
                if at + 1 < len(group):
                    row = self._note(sheet, row, left, 0.5) + rng.choice([1, 1, 2, 3])
        row = self._note(sheet, row, left, 1.0)
        if clerk.instructions == "below":
            row += 1
            for line in HELP[: rng.randint(2, 5)]:
                sheet.put(row, left, Cell(line, Look(italic=True)))
                row += 1
        if clerk.signature and rng.random() < 0.8:
            self._signature(sheet, row + rng.choice([1, 2]), left + max(2, plans[0].width - 3))

    def _heading(self, sheet: Sheet, form: Form, plan: Plan, row: int, left: int, alone: bool) -> int:
        """Letterhead, title, identity and instructions; the row to go on with."""
        clerk, rng = self.clerk, self.rng
        kop: list[str] = []
        office = self.agency.name.upper()
        if clerk.title in ("kop", "kop2"):
            kop = [f"PEMERINTAH {REGION.upper()}", office, self.street + " Telp. (0335) 000 000"]
            if clerk.title == "kop2":
                kop.append(f"Laman: {self.agency.code.lower()}.probolinggokab.example.go.id")
                kop.append("P R O B O L I N G G O")
        names = {
            "none": [],
            "short": [f"{form.code} {form.name}"],
            "full": [
                f"FORM {form.code} {form.name.upper()}",
                "EVALUASI SMART CITY",
                self.agency.name,
                REGION,
                f"TAHUN {YEAR} TAHAP {STAGE}",
            ],
            "kop": [f"{form.name.upper()} ({form.code})", f"Evaluasi Kota Cerdas Tahun {YEAR} Tahap {STAGE}"],
            "kop2": [f"FORMULIR {form.name.upper()}", f"TAHUN {YEAR} TAHAP {STAGE}"],
        }
        lines = names[clerk.title] if alone else names[clerk.title][1:]
        if not alone and clerk.title in ("full", "kop", "kop2") and self.clerk.identity == "none" and not lines:
            lines = [f"TAHUN {YEAR} TAHAP {STAGE}"]
        merge = rng.random() < 0.6
        for text in kop + lines:
            look = Look(bold=True, align="center" if merge else "")
            sheet.put(row, left, Cell(text, look), 1, plan.width if merge else 1)
            row += 1
        if kop or lines:
            row += rng.choice([0, 1, 1, 2]) if lines else 1
        if clerk.identity == "top":
            row = self._top_block(sheet, row, left) + 1
        if clerk.instructions == "above":
            for line in HELP[: rng.randint(2, 5)]:
                sheet.put(row, left, Cell(line, Look(italic=True)))
                row += 1
            row += 1
        return row

    def _top_block(self, sheet: Sheet, row: int, left: int) -> int:
        pairs = self._pairs()[:4]
        joined = self.rng.random() < 0.4
        for label, value in pairs:
            if joined:
                sheet.put(row, left, Cell(f"{label} : {value}"))
            else:
                sheet.put(row, left, Cell(label))
                sheet.put(row, left + 1, Cell(f": {value}"))
            row += 1
        return row

    def _table(
        self, sheet: Sheet, form: Form, records: list[Record], plan: Plan, row: int, left: int, captioned: bool
    ) -> int:
        clerk, rng = self.clerk, self.rng
        if captioned:
            caption = rng.choice(
                [f"{form.code} {form.name}", f"{form.code}. {form.name.upper()}", f"Form {form.code} - {form.name}"]
            )
            sheet.put(row, left, Cell(caption, Look(bold=True)))
            row += rng.choice([1, 1, 2])
        if plan.scale and clerk.scale_place == "above" and any(one.type == "money" for one in form.fields):
            at = left + (max(0, plan.width - 2) if rng.random() < 0.5 else 0)
            words = {"ribu": "(dalam ribuan rupiah)", "juta": "(dalam juta rupiah)"}
            sheet.put(row, at, Cell(words[plan.scale], Look(italic=True)))
            row += 1
        if not records:
            return self._empty_table(sheet, plan, row, left)
        items = self.drawer.items(plan, records)
        top = row
        data = [item for item in items if item.kind == "data"]
        if clerk.continued != "none" and len(data) >= 6 and rng.random() < 0.7:
            cut = items.index(data[len(data) // 2])
            row = self.drawer.draw(sheet, plan, items[:cut], row, left)
            self._continuation(sheet, form, plan, items[cut:], left, cut)
        else:
            row = self.drawer.draw(sheet, plan, items, row, left)
        if clerk.freeze and not captioned:
            sheet.freeze = (top + 1, left + 1)
        if clerk.filtered:
            self._filter(sheet, plan, items, top, row, left)
        if clerk.hidden_column and rng.random() < 0.3:
            wide = [at for at, one in enumerate(plan.columns) if one.field and not one.field.required]
            if wide:
                at = rng.choice(wide)
                sheet.hidden_columns.add(left + sum(one.span for one in plan.columns[:at]))
        if clerk.comments and records:
            sheet.comments[next(key for key in sheet.cells if key[0] == top)] = "mohon diisi lengkap"
        return row

    def _continuation(self, sheet: Sheet, form: Form, plan: Plan, items: list[Item], left: int, number: int) -> None:
        """The rest of a table on another sheet."""
        clerk, rng = self.clerk, self.rng
        name = self._unique(rng.choice([f"{sheet.name} (2)", f"{sheet.name} lanj", f"Lanjutan {form.code}"]))
        page = Sheet(name)
        self.sheets.append(page)
        row = rng.choice([1, 2, 3])
        page.put(row, left, Cell(f"Lanjutan {form.code} {form.name}", Look(bold=True)))
        row += rng.choice([1, 2])
        words = {"ribu": "(dalam ribuan rupiah)", "juta": "(dalam juta rupiah)"}
        if plan.scale and clerk.scale_place == "above":
            page.put(row, left, Cell(words[plan.scale]))
            row += 1
        self.drawer.draw(page, plan, items, row, left, clerk.continued == "header", number + 1)

    def _empty_table(self, sheet: Sheet, plan: Plan, row: int, left: int) -> int:
        clerk = self.clerk
        row = self.drawer.header(sheet, plan, row, left)
        at = left + int(plan.columns[0].kind == "number")
        if clerk.empty_forms == "nil":
            sheet.put(row, at, Cell(self.rng.choice(["NIHIL", "Nihil", "- Nihil -"])))
            return row + 1
        if clerk.empty_forms == "numbered" and plan.columns[0].kind == "number":
            for number in range(1, 6):
                sheet.put(row, left, Cell(number))
                row += 1
        return row + 1

    def _filter(self, sheet: Sheet, plan: Plan, items: list[Item], top: int, bottom: int, left: int) -> None:
        """A filter left on, with some rows hidden: they still count."""
        rows = sorted({one.row for one in self.drawer.truth if one.sheet == sheet.name})
        if not rows or self.clerk.continued != "none":
            return
        sheet.filter = (rows[0] - 1, left, rows[-1], left + plan.width - 1)
        if self.clerk.hidden_rows and len(rows) > 4:
            sheet.hidden_rows |= set(self.rng.sample(rows[1:], 1 + len(rows) // 6))

    def _note(self, sheet: Sheet, row: int, left: int, share: float) -> int:
        clerk, rng = self.clerk, self.rng
        if (clerk.notes or clerk.footnote) and rng.random() < share:
            row += rng.choice([0, 0, 1])
            for text in rng.sample(NOTES, rng.randint(1, 3)):
                sheet.put(row, left, Cell(text, Look(italic=True)))
                row += 1
        return row

    def _signature(self, sheet: Sheet, row: int, column: int) -> None:
        rng = self.rng
        day = dt.date(YEAR, 11, rng.randint(4, 28))
        head = "Kepala " + self.agency.name if not self.agency.name.startswith("Inspektorat") else "Inspektur Daerah"
        digits = f"19990101 209901 2 {rng.randint(1, 999):03}"
        lines = [
            f"{rng.choice(['Kraksaan', 'Probolinggo', 'Dringu'])}, {spelling.date_text(day, 'long')}",
            rng.choice(["Mengetahui,", "Mengetahui/Menyetujui"]),
            head.upper() if rng.random() < 0.5 else head,
            "",
            "",
            rng.choice(HEADS),
            rng.choice(RANKS),
            f"NIP. {digits}",
        ]
        for offset, text in enumerate(lines):
            if text:
                sheet.put(row + offset, column, Cell(text, Look(align="center")))

    # -- names --------------------------------------------------------------------------------------------------------

    def _sheet_name(self, forms: list[Form]) -> str:
        rng, form = self.rng, forms[0]
        number = int(form.code[3:])
        if len(forms) > 1:
            joined = f"{form.code} sd {forms[-1].code}"
            return self._unique(rng.choice([joined, "Isian", "Form Gabungan", f"{form.name} dkk"]))
        options = {
            "official": f"{form.code} {form.name}",
            "code": rng.choice([form.code, form.code.replace("-", ""), form.code.lower()]),
            "name": rng.choice([form.name, form.name.upper(), form.name + " "]).rstrip(),
            "form": f"Form {number}",
            "rev": rng.choice(
                [f"{form.name.upper()} (rev)", f"{form.name} FIX", f"{form.code} final", f"{form.name}_rev2"]
            ),
            "ordinal": f"{number}. {form.name}",
            "sheet": f"Sheet{len(self.sheets) + 1}",
        }
        return self._unique(options[self.clerk.sheet_names])

    def _unique(self, name: str) -> str:
        name, taken = name[:31], {sheet.name.casefold() for sheet in self.sheets} | {"identitas", "sc-00 identitas"}
        count = 2
        base = name
        while name.casefold() in taken:
            name = f"{base[:26]} ({count})"
            count += 1
        return name

    # -- identity -----------------------------------------------------------------------------------------------------

    def _pairs(self) -> list[tuple[str, str | int | dt.date]]:
        rng = self.rng
        state = random.Random(self.nip)
        day = dt.date(YEAR, 11, state.randint(1, 28))
        values: list[tuple[str, str | int | dt.date]] = [
            ("OPD", self.agency.name),
            ("Kabupaten", state.choice([REGION, "Probolinggo", "Kab. Probolinggo"])),
            ("Tahun", state.choice([YEAR, str(YEAR)])),
            ("Tahap", state.choice([STAGE, "Tahap II"])),
            ("Nama Pengisi", self.person),
            ("NIP", self.nip if state.random() < 0.5 else self.nip.replace(" ", "")),
            ("Jabatan", state.choice(JOBS)),
            ("No. HP", f"0800-0000-{state.randint(0, 9999):04}"),
            ("Tanggal Pengisian", day if self.clerk.dates == "native" else spelling.date_text(day, "long")),
        ]
        if self.own:
            values = [(rng.choice([label, *IDENTITY_OWN[label]]), value) for label, value in values]
        if self.clerk.label_case == "capitals":
            values = [(label.upper(), value) for label, value in values]
        return values

    def _identity(self) -> Sheet:
        clerk, rng = self.clerk, self.rng
        sheet = Sheet(rng.choice(["SC-00 Identitas", "Identitas", "SC-00", "IDENTITAS OPD"]))
        sheet.widths = {1: 26, 2: 40}
        deep = clerk.identity == "deep"
        row, left = (rng.randint(4, 8), rng.choice([2, 3])) if deep else (rng.choice([1, 2, 3]), 1)
        if rng.random() < 0.7:
            sheet.put(row, left, Cell(f"SC-00 IDENTITAS - EVALUASI SMART CITY TAHUN {YEAR}", Look(bold=True)))
            row += rng.choice([1, 2])
        pairs = self._pairs()
        if clerk.identity == "double":
            half = (len(pairs) + 1) // 2
            for at, (label, value) in enumerate(pairs):
                place = left if at < half else left + 3
                self._pair(sheet, row + at % half, place, label, value)
            return sheet
        for label, value in pairs:
            if clerk.identity == "colon":
                sheet.put(row, left, Cell(label))
                sheet.put(row, left + 1, Cell(":"))
                self._put_value(sheet, row, left + 2, value)
            elif clerk.identity == "merged":
                sheet.put(row, left, Cell(label, Look(bold=True)), 1, 2)
                self._put_value(sheet, row, left + 2, value, 3)
            elif clerk.identity == "colontext":
                sheet.put(row, left, Cell(label + " :"))
                self._put_value(sheet, row, left + 1, value)
            else:
                self._pair(sheet, row, left, label, value)
            row += 1 if not deep or rng.random() < 0.8 else 2
        return sheet

    def _pair(self, sheet: Sheet, row: int, left: int, label: str, value: str | int | dt.date) -> None:
        sheet.put(row, left, Cell(label))
        self._put_value(sheet, row, left + 1, value)

    @staticmethod
    def _put_value(sheet: Sheet, row: int, column: int, value: str | int | dt.date, span: int = 1) -> None:
        look = Look(fmt="dd/mm/yyyy") if isinstance(value, dt.date) else Look()
        sheet.put(row, column, Cell(value, look), 1, span)

    # -- helper sheets --------------------------------------------------------------------------------------------------

    def _helpers(self) -> None:
        rng, helpers = self.rng, self.clerk.helpers
        if "cover" in helpers:
            cover = Sheet("Cover")
            for offset, text in enumerate(
                [
                    "EVALUASI IMPLEMENTASI KOTA CERDAS",
                    f"TAHAP {STAGE} TAHUN {YEAR}",
                    self.agency.name.upper(),
                    REGION.upper(),
                ]
            ):
                cover.put(6 + 2 * offset, 3, Cell(text, Look(bold=True, align="center")), 1, 6)
            self.sheets.insert(0, cover)
        if "help" in helpers:
            page = Sheet(rng.choice(["Petunjuk", "PETUNJUK PENGISIAN", "Baca Dulu"]))
            for offset, text in enumerate(HELP + [f"Lembar {form.code} memuat {form.name}." for form in self.forms]):
                page.put(2 + offset, 2, Cell(text))
            self.sheets.insert(rng.choice([0, len(self.sheets)]), page)
        if "lists" in helpers:
            page = Sheet(rng.choice(["Referensi", "ref", "DAFTAR KODE"]), hidden=rng.random() < 0.6)
            for column, name in enumerate(["dimensions", "components", "funding_sources", "program_statuses"], 1):
                page.put(
                    1,
                    column,
                    Cell(
                        ["Pilihan Dimensi", "Pilihan Komponen", "Pilihan Sumber Dana", "Pilihan Status"][column - 1],
                        Look(bold=True),
                    ),
                )
                for offset, text in enumerate(self.lists[name].values()):
                    page.put(2 + offset, column, Cell(text))
            self.sheets.append(page)
        if "recap" in helpers:
            page = Sheet(rng.choice(["Rekap", "Sheet99", "pivot"]))
            page.put(3, 1, Cell("Row Labels", Look(bold=True)))
            page.put(3, 2, Cell("Count of Baris", Look(bold=True)))
            filled = [form for form in self.forms if self.agency.tables.get(form.table)]
            for offset, form in enumerate(filled):
                page.put(4 + offset, 1, Cell(form.name))
                page.put(4 + offset, 2, Cell(len(self.agency.tables[form.table])))
            page.put(4 + len(filled), 1, Cell("Grand Total", Look(bold=True)))
            page.put(4 + len(filled), 2, Cell(sum(len(self.agency.tables[form.table]) for form in filled)))
            self.sheets.append(page)
        if "empty" in helpers:
            self.sheets.append(Sheet(self._unique("Sheet3")))


def with_identity(clerk: Clerk) -> Clerk:
    """Packed pages carry no office name in their captions: keep an identity."""
    if clerk.packing in ("stack", "side", "all") and clerk.identity == "none":
        return replace(clerk, identity="pairs")
    return clerk
