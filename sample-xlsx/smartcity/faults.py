"""The deliberately wrong workbook: the records of one agency with faults, each known by its rule."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from .content import Record
from .fictitious import AgencyRecords
from .values import Written


@dataclass(frozen=True)
class Fault:
    """One finding to expect: rule, table, index of the record and field; `withheld` rows go to quarantine."""

    rule: str
    severity: str
    table: str
    record: int
    field: str
    withheld: bool = True


@dataclass
class FaultyRecords:
    """The records with faults, the faults, and the tables whose sheet is missing."""

    records: AgencyRecords
    faults: list[Fault] = field(default_factory=list)
    missing_tables: tuple[str, ...] = ()

    def add(self, table: str, template: Record, changes: Record, *faults: tuple[str, str, str, bool]) -> None:
        """Appends a copy of `template` with `changes`; each fault is rule, severity, field, withheld."""
        rows = self.records.tables[table]
        rows.append({**template, **changes})
        for rule, severity, name, withheld in faults:
            self.faults.append(Fault(rule, severity, table, len(rows) - 1, name, withheld))

    def withheld(self) -> set[tuple[str, int]]:
        """Table and index of the records that go to quarantine."""
        return {(fault.table, fault.record) for fault in self.faults if fault.withheld}


SITE = "https://bukti.example.go.id/dishub"
_WRONG_PROGRAMMES: tuple[tuple[str, Record, tuple[tuple[str, str, str, bool], ...]], ...] = (
    (
        "Terminal Ramah Anak Leces",
        {"dimension": Written("Ketertiban Umum", state="unreadable")},
        (("DIM-01", "E", "dimension", True),),
    ),
    ("Dermaga Wisata Gili", {"sub_dimension": "SV.2"}, (("DIM-03", "E", "sub_dimension", True),)),
    ("Uji Kendaraan Keliling", {"status": None}, (("OTC-01", "E", "status", True),)),
    (
        "Rambu Pintar Tongas",
        {"tangible_result": None},
        (("HSL-01", "E", "tangible_result", False),),
    ),
    ("Halte Teduh Pajarakan", {"masterplan_ref": None}, (("OTC-02", "E", "masterplan_ref", True),)),
    ("Sepeda Sewa Kampus", {"active_users": -25}, (("NUM-11", "E", "active_users", True),)),
    (
        "Pantau Arus Mudik",
        {"is_it_based": Written("Y/T", state="placeholder")},
        (("STR-11", "W", "is_it_based", False),),
    ),
)


def with_faults(clean: AgencyRecords) -> FaultyRecords:
    """The records of DISHUB with one fault or more on most sheets and the sheet SC-12 left out."""
    wrong = FaultyRecords(copy.deepcopy(clean), missing_tables=("satisfaction_survey_items",))
    _documents_and_meetings(wrong)
    _programmes(wrong)
    _action_items(wrong)
    _budget_lines(wrong)
    _indicators(wrong)
    _quick_wins(wrong)
    _collaborations(wrong)
    _surveys_and_answers(wrong)
    return wrong


def _documents_and_meetings(wrong: FaultyRecords) -> None:
    tables = wrong.records.tables
    wrong.add(
        "legal_documents",
        tables["legal_documents"][0],
        {
            "document_type": "PERBUP",
            "number": None,
            "year": 2024,
            "title": "Tarif Parkir Tepi Jalan Umum",
            "url": f"{SITE}/perbup.pdf",
        },
        ("REG-02", "E", "number", True),
    )
    wrong.add(
        "meetings",
        tables["meetings"][0],
        {"held_on": Written("31 Februari 2024", state="unreadable"), "evidence": f"{SITE}/sc02-02"},
        ("NUM-08", "E", "held_on", True),
    )


def _programmes(wrong: FaultyRecords) -> None:
    tables = wrong.records.tables
    for number, (title, changes, faults) in enumerate(_WRONG_PROGRAMMES, start=3):
        common = {
            "title": title,
            "masterplan_ref": f"Masterplan 2022-2031, Bab 4, butir 17.{number}",
            "tangible_result": f"{number * 110} penumpang per hari dilayani",
            "active_users": number * 110,
            "evidence": f"{SITE}/sc04-{number:02}",
        }
        wrong.add("programs", tables["programs"][1], {**common, **changes}, *faults)
        wrong.add(
            "plan_alignments",
            tables["plan_alignments"][0],
            {"program_title": title, "objective": f"Meningkatnya hasil {title}", "plan_indicator": None},
        )


def _action_items(wrong: FaultyRecords) -> None:
    template = wrong.records.tables["action_items"][0]
    site = f"{SITE}/sc05-2"
    wrong.add("action_items", template, {"program_title": "Rambu Pintar Tongas", "evidence": f"{site}1"})
    wrong.add("action_items", template, {"program_title": "Terminal Ramah Anak Leces", "evidence": f"{site}2"})
    wrong.add(
        "action_items",
        template,
        {"program_title": "Pantau Arus Mudik", "description": None, "evidence": f"{site}3"},
        ("STR-14", "E", "description", True),
    )
    wrong.add(
        "action_items",
        template,
        {"program_title": "Pantau Arus Mudik", "target": None, "stated_achievement": None, "evidence": f"{site}4"},
        ("RNA-03", "E", "target", True),
    )
    wrong.add(
        "action_items",
        template,
        {"program_title": "Kereta Gantung Puncak", "evidence": f"{site}5"},
        ("RNA-01", "E", "program_title", True),
    )


def _budget_lines(wrong: FaultyRecords) -> None:
    base: Record = {
        **wrong.records.tables["budget_lines"][0],
        "program_title": "Rambu Pintar Tongas",
        "nomenclature_code": "2.15.02.2.02.0011",
        "funding_source": "DAU",
        "revised_ceiling": None,
    }

    def line(ceiling: Any, realized: int, **changes: Any) -> Record:
        return {**base, "ceiling": ceiling, "realized": realized, **changes}

    wrong.add("budget_lines", line(1_200_000_000, 1_250_000_000), {}, ("ANG-01", "E", "realized", True))
    unreadable = Written("satu miliar lebih sedikit", state="unreadable")
    wrong.add("budget_lines", line(unreadable, 310_000_000), {}, ("NUM-01", "E", "ceiling", True))
    unknown = Written("Dana Langit", state="unreadable")
    wrong.add(
        "budget_lines",
        line(410_000_000, 290_000_000, funding_source=unknown),
        {},
        ("ANG-02", "E", "funding_source", True),
    )
    error = Written("#REF!", state="error")
    wrong.add(
        "budget_lines",
        line(415_000_000, 300_000_000, revised_ceiling=error, program_title="Pantau Arus Mudik"),
        {},
        ("STR-10", "W", "revised_ceiling", False),
    )


def _indicators(wrong: FaultyRecords) -> None:
    base: Record = {
        **wrong.records.tables["indicators"][1],
        "program_title": "Pantau Arus Mudik",
        "unit": "menit",
        "trend": "NEGATIF",
        "baseline_value": Decimal(40),
        "baseline_year": 2023,
        "target": Decimal(20),
        "realized": Decimal(25),
        "stated_achievement": Decimal("0.8"),
    }

    def indicator(name: str, **changes: Any) -> Record:
        return {**base, "name": name, "plan_indicator": name, **changes}

    output = {"level": "OUTPUT", "trend": "POSITIF", "target": Decimal(30), "realized": Decimal(27)}
    wrong.add(
        "indicators", indicator("Lama antre di Leces", baseline_value=None), {}, ("BAS-01", "E", "baseline_value", True)
    )
    wrong.add(
        "indicators", indicator("Lama antre di Tongas", baseline_year=2024), {}, ("BAS-02", "E", "baseline_year", True)
    )
    wrong.add("indicators", indicator("Lama antre di Dringu", trend=None), {}, ("OUT-03", "E", "trend", True))
    wrong.add(
        "indicators",
        indicator("Jumlah pos pantau mudik", unit=None, stated_achievement=Decimal("0.9"), **output),
        {},
        ("OUT-01", "E", "unit", True),
    )
    wrong.add(
        "indicators",
        indicator(
            "Pemudik yang merasa lancar",
            unit="persen",
            trend="PERSENTASE",
            target=Decimal(100),
            realized=Decimal(130),
            stated_achievement=None,
        ),
        {},
        ("NUM-05", "E", "realized", False),
    )
    wrong.add(
        "indicators",
        indicator("Lama antre di Paiton", stated_achievement=Decimal("0.95")),
        {},
        ("OUT-06", "E", "stated_achievement", False),
    )


def _quick_wins(wrong: FaultyRecords) -> None:
    base: Record = {
        "title": "Ojek Sekolah Desa",
        "dimension": "SL",
        "first_year": 2022,
        "previous_status": "BERJALAN",
        "current_status": "BERHENTI",
        "stop_reason": None,
        "strategic_issue": "Akses sekolah di pegunungan",
        "uniqueness": "Pengemudi warga desa sendiri",
        "partners": "Paguyuban Ojek Contoh",
        "resources": "4 petugas",
        "continuity_strategy": "Masuk Renstra 2024-2026",
        "beneficiaries": "Siswa desa pegunungan",
        "active_users": 240,
    }
    wrong.add("quick_wins", base, {}, ("QWN-02", "E", "stop_reason", False))
    other = {"title": "Peta Macet Langsung", "previous_status": None, "current_status": "BERJALAN"}
    wrong.add("quick_wins", base, other, ("QWN-01", "E", "previous_status", False))
    unguarded = {"title": "Sepeda Titip Stasiun", "current_status": "BERJALAN"}
    wrong.add("quick_wins", base, unguarded, ("QWN-05", "E", "title", False))
    for title in ("Ojek Sekolah Desa", "Peta Macet Langsung"):
        wrong.add("quick_win_risks", _risk(title), {})


def _risk(title: str) -> Record:
    return {
        "quick_win_title": title,
        "description": f"Peminat {title} berkurang",
        "likelihood": 3,
        "impact": 3,
        "mitigation": "Jadwal ditinjau setiap bulan",
        "owner": "Kepala Bidang Lalu Lintas",
        "status": "Dipantau",
    }


def _collaborations(wrong: FaultyRecords) -> None:
    base: Record = {
        "title": "",
        "dimension": "SL",
        "type": "KOLABORASI_DAERAH",
        "partner_regions": ("35.08",),
        "area_code": "BTS",
        "agreement": "PKS 551/31/426.110/2023 tentang angkutan wisata bersama",
        "starts_on": date(2023, 3, 20),
        "ends_on": date(2026, 3, 20),
        "status": "BERJALAN",
        "output": "3 rute bersama",
        "area_benefit": "1.100 penumpang per hari di kawasan",
        "budget": 130_000_000,
    }
    unknown = Written("Kerja sama biasa", state="unreadable")
    wrong.add("collaborations", base, {"title": "Bus Wisata Bersama", "type": unknown}, ("KOL-01", "E", "type", True))
    wrong.add(
        "collaborations",
        base,
        {"title": "Rambu Wisata Seragam", "partner_regions": None},
        ("KOL-02", "E", "partner_regions", True),
    )
    wrong.add(
        "collaborations",
        base,
        {"title": "Stasiun Terpadu Bromo", "status": "RENCANA"},
        ("KOL-05", "E", "status", False),
    )
    wrong.add(
        "collaborations",
        base,
        {"title": "Angkutan Malam Lintas Batas", "area_code": None},
        ("KOL-03", "W", "area_code", False),
    )


def _surveys_and_answers(wrong: FaultyRecords) -> None:
    tables = wrong.records.tables
    survey = {**tables["impact_survey_items"][0], "service_name": "Layanan Parkir Kraksaan"}
    wrong.add("impact_survey_items", survey, {"respondents": 18}, ("SVY-01", "E", "respondents", True))
    wrong.add(
        "impact_survey_items",
        survey,
        {"item_id": "IMP.SL.3.2", "mean": Decimal("4.6")},
        ("SVY-03", "E", "mean", True),
    )
    wrong.add(
        "impact_survey_items",
        survey,
        {"item_id": "IMP.SL.3.3", "scale_min": None},
        ("SVY-04", "E", "scale_min", True),
    )
    answer = tables["questionnaire_answers"][0]
    five = {"question_id": "OTC.P.14", "question": "Program Smart Living berjalan", "claimed_score": Decimal(5)}
    wrong.add(
        "questionnaire_answers", answer, {**five, "evidence": f"{SITE}/sc13-11"}, ("NUM-06", "E", "claimed_score", True)
    )
    printed = {"question_id": "5.1.1", "question": "Hasil survei", "evidence": f"{SITE}/sc13-12"}
    wrong.add("questionnaire_answers", answer, printed, ("ANS-01", "E", "question_id", True))
    bare = {"question_id": "OTC.P.20", "question": "Jalan dalam kondisi mantap", "evidence": None}
    wrong.add("questionnaire_answers", answer, bare, ("EVD-01", "E", "evidence", False))
    evidence = {"reference": "SC-04/3", "url": None}
    wrong.add("evidence_items", tables["evidence_items"][0], evidence, ("STR-14", "E", "url", True))
    follow_up = {"recommendation": "Tambah rute angkutan sekolah", "status": None, "evidence": f"{SITE}/sc15-02"}
    wrong.add("follow_ups", tables["follow_ups"][0], follow_up, ("STR-14", "E", "status", True))
