"""Draws one form as a table on a sheet, and notes the truth."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from dataclasses import field as fresh
from decimal import ROUND_HALF_UP, Decimal

import spelling
from grid import Cell, Look, Sheet, address
from habits import Clerk
from model import Agency, Field, Form, Record, Value
from spelling import Style

GROUPS: dict[str, list[tuple[list[str], list[str], dict[str, str]]]] = {
    "legal_documents": [
        (["Berlaku"], ["valid_from", "valid_to"], {"valid_from": "Mulai", "valid_to": "Sampai"}),
        (["Identitas Dokumen", "Dokumen"], ["document_type", "number", "year", "title"], {}),
    ],
    "meetings": [
        (["Pelaksanaan Rapat"], ["held_on", "topic"], {}),
        (["Kehadiran"], ["participants", "external_present"], {}),
    ],
    "plan_alignments": [
        (["Isi Dokumen Perencanaan", "Uraian"], ["mission", "objective", "plan_indicator", "plan_target"], {})
    ],
    "programs": [
        (["Rujukan Perencanaan", "Dasar"], ["masterplan_ref", "plan_ref"], {}),
        (["Klasifikasi"], ["dimension", "sub_dimension", "kind"], {}),
    ],
    "action_items": [
        (["Pembiayaan", "Pendanaan"], ["budget", "funding_source"], {}),
        (["Rencana"], ["indicator", "unit", "target"], {}),
    ],
    "budget_lines": [(["Anggaran dan Realisasi", "Keuangan"], ["ceiling", "revised_ceiling", "realized"], {})],
    "indicators": [
        (["Data Awal", "Kondisi Awal"], ["baseline_value", "baseline_year"], {}),
        (["Kinerja Tahun 2024", "Kinerja"], ["target", "realized", "stated_achievement"], {}),
    ],
    "quick_wins": [
        (
            ["Status"],
            ["previous_status", "current_status"],
            {"previous_status": "Tahun Lalu", "current_status": "Tahun Ini"},
        )
    ],
    "quick_win_risks": [(["Analisis Risiko", "Penilaian Risiko"], ["likelihood", "impact"], {})],
    "collaborations": [(["Jangka Waktu", "Masa Kerja Sama"], ["starts_on", "ends_on"], {})],
    "impact_survey_items": [
        (["Skala"], ["scale_min", "scale_max"], {"scale_min": "Min", "scale_max": "Maks"}),
        (["Jumlah"], ["respondents", "population"], {"respondents": "Responden", "population": "Pengguna"}),
    ],
    "satisfaction_survey_items": [(["Hasil Tertulis"], ["stated_index", "stated_grade"], {})],
    "external_indices": [(["Hasil Penilaian"], ["index_value", "predicate"], {})],
}
SECTION_FIELDS = {
    "programs": "dimension",
    "quick_wins": "dimension",
    "collaborations": "dimension",
    "action_items": "component",
    "budget_lines": "fiscal_year",
    "indicators": "level",
    "legal_documents": "document_type",
    "assessor_scores": "assessor",
    "follow_ups": "dimension",
}
DROPPABLE = set(
    [
        "url",
        "evidence",
        "note",
        "mission",
        "plan_indicator",
        "plan_target",
        "method",
        "period",
        "publisher",
        "data_source",
        "stated_grade",
        "uniqueness",
        "resources",
        "beneficiaries",
        "active_users",
        "participants",
        "nomenclature_code",
        "obstacle",
        "area_benefit",
        "output",
    ]
)
SHARED = set(
    [
        "scale_min",
        "scale_max",
        "period",
        "method",
        "fiscal_year",
        "surveyed_on",
        "respondents",
        "stated_index",
        "stated_grade",
        "as_of",
        "unit",
        "status",
        "resources",
        "beneficiaries",
        "year",
        "plan_document",
    ]
)
EXTRAS = ["PIC", "Paraf", "Diperiksa", "Verifikator", "Cek", "Warna Map", "Petugas Input", "Column1"]
COMPUTED = {
    "budget_lines": ["Sisa Anggaran (Rp)", "% Serapan"],
    "action_items": ["Jumlah Realisasi TW I-IV", "Sisa Target"],
    "quick_win_risks": ["Tingkat Risiko (KxD)"],
    "indicators": ["Selisih Target dan Realisasi"],
    "satisfaction_survey_items": ["Nilai Konversi (x25)"],
}
EXTRA_VALUES = {
    "PIC": ["Budi", "Siti", "Agus", "Rina"],
    "Paraf": ["", "", "ttd"],
    "Diperiksa": ["ok", "sudah", ""],
    "Verifikator": ["Subbag Program", "Sekretariat"],
    "Cek": ["ok", "", "cek lagi"],
    "Warna Map": ["merah", "biru", "kuning"],
    "Petugas Input": ["Dewi", "Joko", "Wahyu"],
    "Column1": [""],
}
UNITS = {"participants": "(orang)", "respondents": "(orang)", "active_users": "(orang)", "population": "(orang)"}
FILLS = ["D9E1F2", "FFF2CC", "E2EFDA", "FCE4D6", "BDD7EE", "FFFF00", "92D050"]
DITTO = ["″", '"', "idem", "sda", "Idem", "SDA"]
ROMAN = [
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
    "XVIII",
    "XIX",
    "XX",
]
Lists = dict[str, dict[str, str]]


@dataclass
class Column:
    """One column of a drawn table."""

    kind: str  # number, field, tick, extra, spacer
    label: str = ""
    field: Field | None = None
    group: str = ""
    unit: str = ""
    span: int = 1
    style: Style = fresh(default_factory=Style)
    tick: str = ""
    merged: bool = False


@dataclass
class Truth:
    """One field of one record, and where it is."""

    table: str
    record: int
    field: str
    value: Value
    sheet: str
    row: int
    cell: str


@dataclass
class Plan:
    """The columns and the words of one form in one workbook."""

    form: Form
    columns: list[Column]
    first: str
    scale: str
    ditto: str
    header_fill: str
    total_word: str
    section_mode: str
    dropped: list[Field]
    cut: int
    upper: tuple[str, str]

    @property
    def width(self) -> int:
        """Sheet columns in use."""
        return sum(one.span for one in self.columns)


@dataclass
class Item:
    """One row of the table."""

    kind: str  # data, section, subtotal, total, average, blank, header, page, empty
    index: int = -1
    record: Record | None = None
    text: str = ""
    over: list[Record] = fresh(default_factory=list)
    letter: str = ""


def extra_value(name: str, record: Record, scale: str, rng: random.Random) -> str | int | float:
    """What stands in a column of the office's own."""
    if name in EXTRA_VALUES:
        return rng.choice(EXTRA_VALUES[name])

    def get(field_name: str) -> Decimal:
        return Decimal(record[field_name].value or 0)

    if name.startswith("Sisa Anggaran"):
        limit = get("revised_ceiling") or get("ceiling")
        return spelling.number(spelling.tidy((limit - get("realized")) / spelling.SCALES.get(scale, Decimal(1))))
    if name == "% Serapan":
        limit = get("revised_ceiling") or get("ceiling")
        return round(float(get("realized") / limit * 100), 1)
    if name.startswith("Tingkat Risiko"):
        return int(get("likelihood") * get("impact"))
    if name.startswith("Selisih"):
        return spelling.number(get("target") - get("realized"))
    if name.startswith("Nilai Konversi"):
        return spelling.number(get("mean") * 25)
    done = sum((get(f"realized_q{quarter}") for quarter in range(1, 5)), Decimal(0))
    return spelling.number(get("target") - done if name == "Sisa Target" else done)


class Drawer:
    """Draws the tables of one workbook."""

    def __init__(self, clerk: Clerk, agency: Agency, lists: Lists, own: bool, rng: random.Random) -> None:
        self.clerk, self.agency, self.lists, self.own, self.rng = clerk, agency, lists, own, rng
        self.truth: list[Truth] = []

    # -- planning ---------------------------------------------------------------------------------------------------

    def plan(self, form: Form, records: list[Record]) -> Plan:
        """Chooses columns, labels and spellings."""
        clerk, rng = self.clerk, self.rng
        fields = list(form.fields)
        dropped: list[Field] = []
        if clerk.drop != "none":
            for one in form.fields:
                empty = all(not record[one.name].known for record in records)
                optional = one.name in DROPPABLE and clerk.drop == "optional" and rng.random() < 0.4
                if not one.required and not one.group and ((empty and rng.random() < 0.7) or optional):
                    fields.remove(one)
                    dropped.append(one)
        fields = self._reordered(fields)
        scale = ""
        if clerk.money in ("scaled", "scaledtext"):
            scale = rng.choice(["ribu", "juta"])
        columns = self._field_columns(form, fields, records, scale)
        taken = {one.label.strip().casefold() for one in columns}
        if form.table not in ("quick_win_risks", "action_items"):
            names = [name for name in EXTRAS if name.casefold() not in taken]
        else:
            names = ["Paraf", "Cek", "Warna Map"]
        chosen = rng.sample(names, min(clerk.extra_columns, len(names)))
        if chosen and form.table in COMPUTED and rng.random() < 0.6:
            chosen[-1] = rng.choice(COMPUTED[form.table])
        for name in chosen:
            at = len(columns) if rng.random() < 0.7 else self._gap(columns)
            label = name.replace(" (Rp)", "") if scale else name
            columns.insert(at, Column("extra", label, tick=name))
        if clerk.spacer_columns:
            for _ in range(rng.randint(1, 3)):
                columns.insert(self._gap(columns), Column("spacer"))
        if clerk.number_column != "none":
            label = (
                rng.choice(["No", "No.", "NO", "NO.", "Nmr", "No. Urut"])
                if self.own
                else rng.choice(["No", "No.", "NO."])
            )
            columns.insert(0, Column("number", label))
        self._decorate_labels(columns)
        word = rng.choice(
            ["Jumlah", "JUMLAH", "Jumlah", "Total", "TOTAL", "Jumlah Total", "J U M L A H", "Grand Total"]
        )
        fill = rng.choice(FILLS) if clerk.colours else ""
        mode = rng.choice(["merged", "letter", "first"])
        upper = rng.choice(
            [("URAIAN", "RINCIAN"), ("Data Umum", "Data Rinci"), ("A. Isian Pokok", "B. Isian Lanjutan")]
        )
        cut = min(max(2, self._gap(columns)), len(columns))
        while cut < len(columns) and (
            columns[cut].kind == "spacer" or columns[cut].group and columns[cut].group == columns[cut - 1].group
        ):
            cut += 1
        return Plan(form, columns, form.fields[0].name, scale, rng.choice(DITTO), fill, word, mode, dropped, cut, upper)

    def _gap(self, columns: list[Column]) -> int:
        """A place for a column outside any group."""
        places = [
            at for at in range(1, len(columns)) if not columns[at].group or columns[at].group != columns[at - 1].group
        ]
        return self.rng.choice(places) if places else len(columns)

    def _reordered(self, fields: list[Field]) -> list[Field]:
        rng = self.rng
        blocks: list[list[Field]] = []
        for one in fields:
            if one.group and blocks and blocks[-1][0].group == one.group:
                blocks[-1].append(one)
            else:
                blocks.append([one])
        if self.clerk.reorder == "shuffle":
            rng.shuffle(blocks)
        elif self.clerk.reorder == "some" and len(blocks) > 3:
            moved = blocks.pop(rng.randrange(1, len(blocks)))
            blocks.insert(rng.randrange(1, len(blocks) + 1), moved)
        return [one for block in blocks for one in block]

    def _field_columns(self, form: Form, fields: list[Field], records: list[Record], scale: str) -> list[Column]:
        clerk, rng = self.clerk, self.rng
        flat = clerk.header == "flat"
        captions = self._captions(form, fields) if not flat else {}
        columns: list[Column] = []
        for one in fields:
            label = spelling.pick_label(form.table, one, self.own, rng, flat and rng.random() < 0.8)
            if not self.own and rng.random() < 0.1 and one.name in UNITS:
                label += " " + UNITS[one.name]
            group, short = captions.get(one.name, ("", ""))
            label = short or label
            if one.type == "money" and scale:
                word = rng.choice(spelling.SCALE_WORDS[scale]) if clerk.scale_place == "label" else ""
                label = (label.replace("(Rp)", "").strip() + " " + word).strip()
            span = 2 if clerk.wide_columns and one.type == "text" and rng.random() < 0.35 else 1
            style = self._style(form, one, records, scale)
            if one.type == "boolean" and clerk.tick_columns and not flat:
                caption = re.sub(r"\s*\(Ya/Tidak\)", "", label)
                columns += [
                    Column("tick", word, one, caption, tick=tick) for word, tick in (("Ya", "true"), ("Tidak", "false"))
                ]
                continue
            columns.append(Column("field", label, one, group, span=span, style=style))
        if clerk.header == "four" or clerk.split_labels and not flat:
            for column in columns:
                match = re.fullmatch(r"(.+?) (\([^()]+\))", column.label)
                if match and column.kind == "field":
                    column.label, column.unit = match.groups()
        return columns

    def _captions(self, form: Form, fields: list[Field]) -> dict[str, tuple[str, str]]:
        """Group caption and short label by field."""
        rng = self.rng
        names = [one.name for one in fields]
        result: dict[str, tuple[str, str]] = {one.name: (one.group, "") for one in fields if one.group}
        if not self.clerk.split_labels and rng.random() < 0.5:
            return result
        for captions, members, short in GROUPS.get(form.table, []):
            present = [name for name in names if name in members]
            if len(present) < 2 or any(name in result for name in present):
                continue
            start = names.index(present[0])
            if names[start : start + len(present)] != present:
                continue
            if short and len(present) != len(members):
                continue
            caption = rng.choice(captions)
            for name in present:
                result[name] = (caption, short.get(name, ""))
        return result

    def _style(self, form: Form, one: Field, records: list[Record], scale: str) -> Style:
        clerk, rng = self.clerk, self.rng
        style = Style(noise=clerk.text_noise)
        values = (
            [Decimal(record[one.name].value) for record in records if record[one.name].known]
            if one.type in ("number", "integer", "percent")
            else []
        )
        if one.type == "date":
            style.form = rng.choice(spelling.DATE_TEXTS) if clerk.dates == "text" else "plain"
            style.fmt, style.mixed = rng.choice(spelling.DATE_FORMATS), clerk.dates == "mixed"
        elif one.type == "money":
            style.scale = scale
            style.mixed = clerk.money == "mixed"
            style.fmt = rng.choice(spelling.MONEY_FORMATS)
            if scale:
                style.form = "text" if clerk.money == "scaledtext" else "plain"
                style.fmt = rng.choice(["General", "#,##0.00", "#,##0.###"])
            elif clerk.money == "text":
                style.form = rng.choice(spelling.MONEY_TEXTS)
        elif one.type == "percent":
            style.form = clerk.percent
            if style.form in ("points", "pointstext") and max(values, default=Decimal(1)) < Decimal("0.05"):
                style.form = "format"
            style.fmt = rng.choice(
                ["0.00%", "0.0%", "0%"] if style.form == "format" else ["General", "0.00", "#,##0.0"]
            )
        elif one.type in ("number", "integer"):
            whole = all(value == value.to_integral_value() for value in values)
            year = "year" in one.name
            style.form = "text" if clerk.numbers == "text" else "plain"
            if style.form == "text" and one.name == "amount":
                style.form = rng.choice(["dots", "text"])
            style.mixed = clerk.numbers == "mixed"
            common = ["General", "#,##0", "0", '#,##0;-#,##0;"-"'] if whole else ["General", "0.00", "#,##0.0#"]
            if one.name in UNITS:
                common.append('0" orang"')
            style.fmt = rng.choice(["General", "0"] if year else common)
        elif one.type == "boolean":
            style.form = clerk.booleans
        elif one.type in ("code", "codes"):
            style.form = clerk.codes if rng.random() < 0.75 else rng.choice(["label", "label", "code"])
            if style.form == "numbered" and one.codes in ("opds", "regions", "sub_dimensions"):
                style.form = "label"
            if one.type == "codes" and self.own and style.form == "own":
                style.form = rng.choice(["own", "lines", "label"])
        elif one.name == "number":
            style.form = rng.choice(["plain", "text"])
        states = spelling.STATE_FIELDS.get(one.name)
        if states and not one.required and rng.random() < clerk.states:
            style.state = rng.choice(states)
            style.marker = rng.choice(spelling.STATES[style.state])
            style.state_share = rng.choice([1.0, 1.0, 0.5])
        return style

    def _decorate_labels(self, columns: list[Column]) -> None:
        clerk, rng = self.clerk, self.rng
        for column in columns:
            if not column.label:
                continue
            column.label = spelling.spell_label(column.label, clerk.label_case, rng)
            if clerk.footnote and column.field and column.field.required and rng.random() < 0.4:
                column.label += rng.choice([" *)", "*"])
            if column.kind != "number" and rng.random() < clerk.label_noise:
                column.label = spelling.label_noise(column.label, rng)
        captions = {one.group for one in columns if one.group}
        for caption in captions:
            spelt = spelling.spell_label(caption, clerk.label_case, rng)
            for column in columns:
                if column.group == caption:
                    column.group = spelt

    # -- header -----------------------------------------------------------------------------------------------------

    def header(self, sheet: Sheet, plan: Plan, top: int, left: int) -> int:
        """Draws the header; returns the row below it."""
        clerk = self.clerk
        look = Look(bold=True, wrap=clerk.wrap, fill=plan.header_fill, align="center", border=clerk.borders)
        columns = plan.columns
        places = self._places(plan, left)
        grouped = any(one.group for one in columns)
        unit_row = any(one.unit for one in columns)
        upper = clerk.header in ("three", "four") and len(columns) > 4
        level = top + int(upper)
        label_rows = 1 + int(grouped)
        bottom = level + label_rows - 1 + int(unit_row)
        if upper:
            self._upper(sheet, plan, top, places, look)
        at = 0
        while at < len(columns):
            column = columns[at]
            if column.kind == "spacer":
                at += 1
                continue
            end = at
            if column.group:
                while end + 1 < len(columns) and columns[end + 1].group == column.group:
                    end += 1
                width = places[end] + columns[end].span - places[at]
                sheet.put(level, places[at], Cell(column.group, look), 1, width if clerk.merged_header else 1)
            for inner in range(at, end + 1):
                one = columns[inner]
                if one.kind == "spacer":
                    continue
                first = level + 1 if one.group else level
                last = bottom - 1 if one.unit else bottom
                if not clerk.merged_header:
                    row = last if clerk.label_low else first
                    sheet.put(row, places[inner], Cell(one.label, look), 1, one.span)
                else:
                    sheet.put(first, places[inner], Cell(one.label, look), last - first + 1, one.span)
                if one.unit:
                    sheet.put(bottom, places[inner], Cell(one.unit, look), 1, one.span)
            at = end + 1
        row = bottom + 1
        row = self._number_row(sheet, plan, row, places, look)
        return row

    def _upper(self, sheet: Sheet, plan: Plan, row: int, places: list[int], look: Look) -> None:
        """A caption row above everything, in two parts."""
        columns = plan.columns
        parts = ((0, plan.cut, plan.upper[0]), (plan.cut, len(columns), plan.upper[1]))
        for start, stop, word in parts:
            if start < stop:
                width = places[stop - 1] + columns[stop - 1].span - places[start]
                sheet.put(row, places[start], Cell(word, look), 1, width if self.clerk.merged_header else 1)

    def _number_row(self, sheet: Sheet, plan: Plan, row: int, places: list[int], look: Look) -> int:
        style = self.clerk.number_row
        if style == "none":
            return row
        count = 0
        slim = replace(look, bold=False, italic=True)
        names = {
            one.field.name: index
            for index, one in enumerate([c for c in plan.columns if c.kind != "spacer"], 1)
            if one.field
        }
        for column, place in zip(plan.columns, places, strict=True):
            if column.kind == "spacer":
                continue
            count += 1
            text: str | int = {"plain": count, "letters": chr(96 + count)}.get(style, f"({count})")
            name = column.field.name if column.field else ""
            if style == "hint" and name == "stated_achievement" and "target" in names:
                source = names.get("realized") or names.get("realized_q1")
                if source:
                    text = f"({count})=({source})/({names['target']})x100"
            sheet.put(row, place, Cell(text, slim), 1, column.span)
        return row + 1

    @staticmethod
    def _places(plan: Plan, left: int) -> list[int]:
        places, place = [], left
        for column in plan.columns:
            places.append(place)
            place += column.span
        return places

    # -- rows -------------------------------------------------------------------------------------------------------

    def items(self, plan: Plan, records: list[Record]) -> list[Item]:
        """The rows of the table in order."""
        clerk, rng, form = self.clerk, self.rng, plan.form
        numbered = list(enumerate(records))
        section = SECTION_FIELDS.get(form.table, "") if clerk.sections else ""
        result: list[Item] = []
        if section:
            keys = list(dict.fromkeys(record[section].value for record in records))
            for letter, key in enumerate(keys):
                part = [(index, record) for index, record in numbered if record[section].value == key]
                words = self.lists.get(form.field(section).codes, {})
                text = words.get(key, f"Tahun Anggaran {key}" if section == "fiscal_year" else key)
                if letter and clerk.section_headers:
                    result.append(Item("blank"))
                result.append(Item("section", text=text, letter=chr(65 + letter)))
                if letter and clerk.section_headers:
                    result.append(Item("header"))
                result += [Item("data", index, record) for index, record in part]
                if clerk.subtotals and self._summed(plan):
                    result.append(
                        Item(
                            "subtotal",
                            over=[record for _, record in part],
                            text=rng.choice(["Sub Total", "Sub Jumlah", "Subtotal"]),
                        )
                    )
        else:
            result = [Item("data", index, record) for index, record in numbered]
            if clerk.subtotals and form.repeats and clerk.continued != "bare":
                result = self._with_subtotals(plan, result)
        if clerk.spacer_rows in ("some", "every") and not section:
            step = 1 if clerk.spacer_rows == "every" else rng.randint(3, 5)
            spaced: list[Item] = []
            for at, item in enumerate(result):
                if at and at % step == 0:
                    spaced.append(Item("blank"))
                spaced.append(item)
            result = spaced
        if clerk.page_break and len(result) >= 6:
            at = rng.randint(3, len(result) - 2)
            result.insert(at, Item("header"))
            if rng.random() < 0.4:
                result.insert(at, Item("page", text=rng.choice(["Lanjutan halaman 2", "Halaman 2", "Hal. 2 dari 2"])))
        result += [Item("empty") for _ in range(clerk.empty_numbered)]
        if clerk.totals and self._summed(plan) and records:
            result.append(Item("total", over=records, text=plan.total_word))
        if clerk.average and self._averaged(plan) and records and clerk.continued != "bare":
            result.append(Item("average", over=records, text=rng.choice(["Rata-rata", "RATA-RATA"])))
        return result

    def _with_subtotals(self, plan: Plan, items: list[Item]) -> list[Item]:
        kind = "subtotal" if self._summed(plan) else "average" if self._averaged(plan) else ""
        if not kind or not self.clerk.totals and kind == "subtotal":
            return items
        text = "Sub Total" if kind == "subtotal" else "Rata-rata"
        result: list[Item] = []
        part: list[Record] = []
        for at, item in enumerate(items):
            assert item.record is not None
            result.append(item)
            part.append(item.record)
            following = items[at + 1].record if at + 1 < len(items) else None
            if following is None or following[plan.first] != item.record[plan.first]:
                result.append(Item(kind, over=part, text=text))
                part = []
        return result

    @staticmethod
    def _summed(plan: Plan) -> list[int]:
        names = {"participants"} if plan.form.table == "meetings" else set()
        return [
            at
            for at, one in enumerate(plan.columns)
            if one.field and one.kind == "field" and (one.field.type == "money" or one.field.name in names)
        ]

    @staticmethod
    def _averaged(plan: Plan) -> list[int]:
        good = plan.form.table in ("impact_survey_items", "satisfaction_survey_items", "assessor_scores")
        return [at for at, one in enumerate(plan.columns) if good and one.field and one.field.name in ("mean", "score")]

    def draw(
        self, sheet: Sheet, plan: Plan, items: list[Item], top: int, left: int, header: bool = True, number: int = 1
    ) -> int:
        """Draws a table; returns the row below it."""
        clerk = self.clerk
        row = self.header(sheet, plan, top, left) if header else top
        if header and clerk.legend_row:
            row = self._legend(sheet, plan, row, left)
        if header and clerk.spacer_rows == "header":
            row += 1
        height = 2 if clerk.tall_rows else 1
        placed: list[tuple[int, Item]] = []
        for item in items:
            placed.append((row, item))
            if item.kind == "header":
                row = self.header(sheet, plan, row, left)
            else:
                row += height if item.kind == "data" else 1
        places = self._places(plan, left)
        data_rows = [at for at, item in placed if item.kind == "data"]
        for at, item in placed:
            if item.kind == "section":
                self._section(sheet, plan, at, places, item)
            elif item.kind == "page":
                sheet.put(at, places[-1 if len(item.text) < 12 else 0], Cell(item.text, Look(italic=True)))
            elif item.kind in ("subtotal", "total", "average"):
                self._total(sheet, plan, at, places, item, data_rows)
        self._numbers(sheet, plan, placed, places, number)
        for column, place in zip(plan.columns, places, strict=True):
            if column.kind == "extra":
                for at, item in placed:
                    if item.kind == "data" and item.record is not None:
                        text = extra_value(column.tick, item.record, plan.scale, self.rng)
                        if text != "":
                            sheet.put(at, place, Cell(text, self._look()), height, column.span)
            elif column.kind == "tick":
                self._ticks(sheet, plan, column, place, placed, height)
            elif column.kind == "field":
                self._column(sheet, plan, column, place, placed, height, places)
        if clerk.side_legend and header and clerk.packing == "single":
            self._side_legend(sheet, plan, top, left + plan.width + 1)
        for one in plan.dropped:
            for at, item in placed:
                if item.kind == "data":
                    self.truth.append(
                        Truth(plan.form.table, item.index, one.name, Value("", "missing"), sheet.name, at, "")
                    )
        for column, place in zip(plan.columns, places, strict=True):
            width = {"number": 5, "spacer": 2.5, "extra": 12, "tick": 7}.get(column.kind, 18.0)
            sheet.widths.setdefault(place, width)
        return row

    def _look(self) -> Look:
        return Look(wrap=self.clerk.wrap, border=self.clerk.borders)

    def _legend(self, sheet: Sheet, plan: Plan, row: int, left: int) -> int:
        coded = [one.field for one in plan.columns if one.field and one.field.codes and one.field.type == "code"]
        coded = [one for one in coded if one.codes in self.lists and len(self.lists[one.codes]) <= 8]
        if not coded:
            return row
        one = self.rng.choice(coded)
        text = ", ".join(f"{code}={label}" for code, label in self.lists[one.codes].items())
        sheet.put(row, left, Cell(f"{one.label}: {text}", Look(italic=True)), 1, plan.width)
        return row + 1

    def _side_legend(self, sheet: Sheet, plan: Plan, row: int, column: int) -> None:
        """A legend of codes beside the table."""
        coded = [
            one.field for one in plan.columns if one.field and one.field.type == "code" and one.field.codes != "opds"
        ]
        if coded:
            one = self.rng.choice(coded)
            sheet.put(row, column, Cell(f"Keterangan kode {one.label}:", Look(bold=True)))
            for offset, (code, label) in enumerate(self.lists[one.codes].items(), 1):
                sheet.put(row + offset, column, Cell(f"{code} = {label}", Look(italic=True)))

    def _section(self, sheet: Sheet, plan: Plan, row: int, places: list[int], item: Item) -> None:
        look = Look(bold=True, fill="EDEDED" if self.clerk.colours else "")
        if plan.section_mode == "merged":
            sheet.put(row, places[0], Cell(f"{item.letter}. {item.text}", look), 1, plan.width)
        elif plan.section_mode == "letter" and plan.columns[0].kind == "number":
            sheet.put(row, places[0], Cell(item.letter, look))
            sheet.put(row, places[1], Cell(item.text.upper(), look))
        else:
            sheet.put(row, places[0], Cell(f"{item.letter}. {item.text}", look))

    def _total(self, sheet: Sheet, plan: Plan, row: int, places: list[int], item: Item, data_rows: list[int]) -> None:
        clerk = self.clerk
        look = Look(bold=True, border=clerk.borders)
        targets = self._averaged(plan) if item.kind == "average" else self._summed(plan)
        if not targets:
            targets = []
        first = min(targets, default=len(plan.columns))
        if first == 0:
            label = next(
                at for at in range(1, len(plan.columns)) if at not in targets and plan.columns[at].kind != "spacer"
            )
            sheet.put(row, places[label], Cell(item.text, look))
        else:
            merge = self.rng.random() < 0.6
            width = places[first - 1] + plan.columns[first - 1].span - places[0]
            sheet.put(row, places[0], Cell(item.text, look), 1, width if merge else 1)
        simple = len(data_rows) > 1 and data_rows[-1] - data_rows[0] == len(data_rows) - 1
        for at in targets:
            column = plan.columns[at]
            assert column.field is not None
            known = [
                Decimal(record[column.field.name].value) for record in item.over if record[column.field.name].known
            ]
            if not known:
                continue
            amount = sum(known, Decimal(0))
            if item.kind == "average":
                amount = (amount / len(known)).quantize(Decimal("0.01"), ROUND_HALF_UP)
            style = replace(column.style, mixed=False)
            cell = spelling.render(
                Value(str(amount), "value"), column.field, style, look, self.lists, self.own, self.rng
            )
            native = isinstance(cell.value, (int, float)) and not column.style.mixed
            if clerk.formulas and clerk.program == "xlsxwriter" and item.kind == "total" and native and simple:
                cell.formula = f"=SUM({address(data_rows[0], places[at])}:{address(data_rows[-1], places[at])})"
            sheet.put(row, places[at], cell, 1, column.span)

    def _numbers(self, sheet: Sheet, plan: Plan, placed: list[tuple[int, Item]], places: list[int], start: int) -> None:
        column = plan.columns[0]
        if column.kind != "number":
            return
        style = self.clerk.number_column
        by_group = style == "merged" and plan.form.repeats
        height = 2 if self.clerk.tall_rows else 1
        look = replace(self._look(), align="center")
        number = start - 1
        if by_group:
            for run in self._runs(plan.first, placed, height):
                number += 1
                rows = len(run) * height if self.clerk.repeat in ("merge", "full") else height
                sheet.put(run[0][0], places[0], Cell(number, look), rows)
        for at, item in placed:
            if item.kind == "empty" or item.kind == "data" and not by_group:
                number += 1
                text: str | int = {
                    "dotted": f"{number}.",
                    "letters": chr(96 + number) if number <= 26 else str(number),
                    "roman": ROMAN[number - 1] if number <= len(ROMAN) else str(number),
                    "brackets": f"{number})",
                    "text": str(number),
                }.get(style, number)
                sheet.put(at, places[0], Cell(text, look), height if item.kind == "data" else 1)

    @staticmethod
    def _runs(name: str, placed: list[tuple[int, Item]], height: int, within: str = "") -> list[list[tuple[int, Item]]]:
        """Runs of rows next to each other with the same value."""
        runs: list[list[tuple[int, Item]]] = []
        for at, item in placed:
            if item.kind != "data" or item.record is None:
                continue
            if runs:
                last_at, last = runs[-1][-1]
                assert last.record is not None
                same = last.record[name] == item.record[name] and item.record[name].known
                if within:
                    same = same and last.record[within] == item.record[within]
                if same and last_at + height == at:
                    runs[-1].append((at, item))
                    continue
            runs.append([(at, item)])
        return runs

    def _ticks(
        self, sheet: Sheet, plan: Plan, column: Column, place: int, placed: list[tuple[int, Item]], height: int
    ) -> None:
        mark = "√" if plan.form.table == "meetings" else "v"
        for at, item in placed:
            if item.kind != "data" or item.record is None or column.field is None:
                continue
            value = item.record[column.field.name]
            if value.known and value.value == column.tick:
                sheet.put(at, place, Cell(mark, replace(self._look(), align="center")), height)
                self._note(plan, item, column.field.name, value, sheet, at, place)
            elif not value.known and column.tick == "true":
                self._note(plan, item, column.field.name, value, sheet, at, place)

    def _note(
        self, plan: Plan, item: Item, name: str, value: Value, sheet: Sheet, row: int, place: int, cell_row: int = 0
    ) -> None:
        self.truth.append(
            Truth(plan.form.table, item.index, name, value, sheet.name, row, address(cell_row or row, place))
        )

    def _column(
        self,
        sheet: Sheet,
        plan: Plan,
        column: Column,
        place: int,
        placed: list[tuple[int, Item]],
        height: int,
        places: list[int],
    ) -> None:
        clerk, rng = self.clerk, self.rng
        one = column.field
        assert one is not None
        first = one.name == plan.first
        repeat = clerk.repeat if first and plan.form.repeats else "full"
        shared = clerk.merge_shared and one.name in SHARED and (rng.random() < 0.6)
        if repeat == "merge" or shared:
            within = plan.first if plan.form.repeats else ""
            runs = self._runs(one.name, placed, height, within)
        elif repeat in ("blank", "ditto", "formula"):
            runs = self._runs(one.name, placed, height)
        else:
            runs = [[pair] for pair in placed if pair[1].kind == "data"]
        for run in runs:
            top, head = run[0]
            assert head.record is not None
            merge = repeat == "merge" or shared
            value = head.record[one.name]
            if not value.known:
                for at, item in run:
                    self._unknown(sheet, plan, column, place, at, item, height)
                continue
            cell = self._cell(plan, column, head.record, value, top, places)
            sheet.put(top, place, cell, height * len(run) if merge else height, column.span)
            for offset, (at, item) in enumerate(run):
                assert item.record is not None
                self._note(plan, item, one.name, item.record[one.name], sheet, at, place, top)
                if offset and not merge:
                    if repeat == "ditto":
                        sheet.put(
                            at, place, Cell(plan.ditto, replace(self._look(), align="center")), height, column.span
                        )
                    elif repeat == "formula":
                        formula = f"={address(run[offset - 1][0], place)}" if clerk.program == "xlsxwriter" else ""
                        sheet.put(at, place, Cell(cell.value, cell.look, formula), height, column.span)
                        self.truth[-1].cell = address(at, place)

    def _unknown(self, sheet: Sheet, plan: Plan, column: Column, place: int, row: int, item: Item, height: int) -> None:
        assert column.field is not None and item.record is not None
        value = item.record[column.field.name]
        style = column.style
        required = column.field.name == "impact_area" and item.record.get("level", Value("", "")).value == "IMPACT"
        if style.state and value.state == "missing" and not required and self.rng.random() < style.state_share:
            value = Value("", style.state)
            sheet.put(row, place, Cell(style.marker, replace(self._look(), align="center")), height, column.span)
        elif self.clerk.borders:
            sheet.put(row, place, Cell(None, self._look()), height, column.span)
        self._note(plan, item, column.field.name, value, sheet, row, place)

    def _cell(self, plan: Plan, column: Column, record: Record, value: Value, row: int, places: list[int]) -> Cell:
        clerk, rng, one = self.clerk, self.rng, column.field
        assert one is not None
        look = self._look()
        if clerk.colours and rng.random() < 0.03:
            look = replace(look, fill=rng.choice(FILLS))
        cell = spelling.render(value, one, column.style, look, self.lists, self.own, rng)
        if isinstance(cell.value, str):
            if rng.random() < clerk.quote:
                cell.look = replace(cell.look, quote=True)
            if cell.value.strip().startswith("http") and clerk.links:
                cell.link, cell.look = value.value, replace(cell.look, colour="0563C1")
            elif (
                clerk.rich
                and one.type == "text"
                and rng.random() < 0.3
                and "\n" not in cell.value
                and not cell.value.startswith(" ")
            ):
                cell.rich = True
        if clerk.formulas and clerk.program == "xlsxwriter" and isinstance(cell.value, (int, float)):
            cell.formula = self._formula(plan, one, record, cell, row, places, column.style)
        return cell

    def _formula(
        self, plan: Plan, one: Field, record: Record, cell: Cell, row: int, places: list[int], style: Style
    ) -> str:
        """A formula whose result is the cell's value, or none."""
        where = {
            c.field.name: address(row, place)
            for c, place in zip(plan.columns, places, strict=True)
            if c.field and c.kind == "field"
        }
        if self.clerk.numbers != "native":
            return ""
        if one.name == "stated_achievement" and record["target"].value not in ("", "0") and "target" in where:
            target = Decimal(record["target"].value)
            quarters = [f"realized_q{n}" for n in range(1, 5)]
            factor, digits = ("", 4) if style.form == "format" else ("*100", 2)
            if "realized_q1" in where:
                ratio = sum((Decimal(record[q].value or 0) for q in quarters), Decimal(0)) / target
                text = f"=ROUND(SUM({where['realized_q1']}:{where['realized_q4']})/{where['target']}{factor},{digits})"
            elif "realized" in where and record["realized"].value not in ("", "0"):
                done = Decimal(record["realized"].value)
                upside = record.get("trend", Value("", "")).value == "NEGATIF"
                ratio = target / done if upside else done / target
                pair = (where["target"], where["realized"]) if upside else (where["realized"], where["target"])
                text = f"=ROUND({pair[0]}/{pair[1]}{factor},{digits})"
            else:
                return ""
            exact = ratio.quantize(Decimal("0.0001"), ROUND_HALF_UP)
            return text if exact == Decimal(record[one.name].value) else ""
        if (
            one.type == "money"
            and isinstance(cell.value, int)
            and cell.value % 1000000 == 0
            and self.rng.random() < 0.3
        ):
            return f"={cell.value // 1000000}*1000000"
        return ""
