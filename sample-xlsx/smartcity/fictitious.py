"""The fictitious records of the 22 agencies: consistent with each other and clean by the rule catalogue."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .codes import AGENCIES, AGENCY_BY_CODE, DIMENSIONS
from .content import (
    AgencyContent,
    Indicator,
    Programme,
    Record,
    collaborations_of,
    quick_win_risks_of,
    quick_wins_of,
    read_programmes,
)
from .documents import OTHER_DOCUMENTS, SPECIAL_MEETINGS, document, meeting
from .instrument import QUESTION_BY_ID, QUESTIONS
from .region import assessor_scores, external_indices, region_facts
from .values import Written, half_up, ratio

Tables = dict[str, list[Record]]
EVIDENCE_SITE = "https://bukti.example.go.id"


@dataclass
class AgencyRecords:
    """Everything one agency reports: its tables; a table that is empty is handed in as Nihil."""

    code: str
    tables: Tables

    @property
    def name(self) -> str:
        """The official name of the agency."""
        return AGENCY_BY_CODE[self.code].name


def all_records() -> dict[str, AgencyRecords]:
    """The records of all 22 agencies, in the order of the registry."""
    content = read_programmes()
    return {agency.code: _Author(content[agency.code]).records() for agency in AGENCIES}


class _Author:
    """Writes the records of one agency; its random numbers depend on the agency alone."""

    def __init__(self, content: AgencyContent) -> None:
        self.content = content
        self.code = content.code
        self.number = [agency.code for agency in AGENCIES].index(content.code) + 1
        self.random = random.Random(f"2024-II:{content.code}")

    def records(self) -> AgencyRecords:
        """All tables of the agency."""
        tables: Tables = {
            "legal_documents": self._legal_documents(),
            "meetings": self._meetings(),
            "plan_alignments": self._plan_alignments(),
            "programs": self._programs(),
            "action_items": self._action_items(),
            "budget_lines": self._budget_lines(),
            "indicators": self._indicators(),
            "quick_wins": quick_wins_of(self.code),
            "quick_win_risks": quick_win_risks_of(self.code),
            "collaborations": collaborations_of(self.code),
            "impact_survey_items": self._impact_survey(),
            "satisfaction_survey_items": self._satisfaction_survey(),
            "questionnaire_answers": self._answers(),
            "evidence_items": self._evidence_items(),
            "follow_ups": self._follow_ups(),
        }
        if self.code == "DISKOMINFO":
            tables |= {"region_facts": region_facts(), "external_indices": external_indices()}
            tables["assessor_scores"] = assessor_scores()
        return AgencyRecords(self.code, tables)

    def _evidence(self, form: str, number: int) -> str:
        return f"{EVIDENCE_SITE}/{self.code.lower()}/{form}-{number:02}"

    def _legal_documents(self) -> list[Record]:
        name = AGENCY_BY_CODE[self.code].name
        strategic_plan = document(
            "RENSTRA",
            f"100.3.3/{40 + self.number}/426.{100 + self.number}/2023",
            2023,
            f"Rencana Strategis {name} Tahun 2024-2026",
            date(2023, 11, 1 + self.number),
            date(2026, 12, 31),
            f"{EVIDENCE_SITE}/{self.code.lower()}/renstra.pdf",
        )
        return [strategic_plan, *OTHER_DOCUMENTS.get(self.code, [])]

    def _meetings(self) -> list[Record]:
        special = SPECIAL_MEETINGS.get(self.code, [])
        if self.code in ("DISKAN", "SATPOLPP"):
            return []
        day = self.random.randint(13, 27)
        coordination = meeting(
            "RAKOR_OPD",
            date(2024, 2 + self.number % 8, day),
            "Rapat koordinasi program Smart City perangkat daerah",
            self.random.randint(14, 46),
            self.number % 2 == 0,
        )
        meetings = [dict(record) for record in (*special, coordination)]
        for index, record in enumerate(meetings, start=1):
            record["evidence"] = self._evidence("sc02", index)
        return meetings

    def _plan_alignments(self) -> list[Record]:
        rows: list[Record] = []
        for programme in self.content.programmes:
            outcome = programme.indicators[1]
            target = f"{outcome.target} {outcome.unit}".replace(".", ",")
            rows.append(
                {
                    "program_title": programme.title,
                    "plan_document": "RENSTRA",
                    "mission": f"Misi {1 + self.number % 4}",
                    "objective": f"Meningkatnya hasil {programme.title}",
                    "plan_indicator": outcome.name,
                    "plan_target": target,
                    "note": None,
                }
            )
            rows.append(
                {
                    "program_title": programme.title,
                    "plan_document": "RPD",
                    "mission": f"Misi {1 + self.number % 4}",
                    "objective": f"Terwujudnya {DIMENSIONS[programme.sub_dimension[:2]]} daerah",
                    "plan_indicator": None,
                    "plan_target": None,
                    "note": "Sasaran daerah",
                }
            )
        return rows

    def _programs(self) -> list[Record]:
        rows: list[Record] = []
        for index, programme in enumerate(self.content.programmes, start=1):
            rows.append(
                {
                    "title": programme.title,
                    "dimension": programme.sub_dimension[:2],
                    "sub_dimension": programme.sub_dimension,
                    "kind": programme.kind,
                    "nomenclature_code": programme.nomenclature_code,
                    "masterplan_ref": f"Masterplan 2022-2031, Bab {3 + index}, butir {self.number}.{index}",
                    "plan_ref": f"RPD 2024-2026, sasaran {1 + self.number % 4}.{index}",
                    "start_year": programme.start_year,
                    "status": programme.status,
                    "is_it_based": programme.is_it_based,
                    "active_users": programme.active_users,
                    "tangible_result": programme.tangible_result,
                    "impact_area": programme.impact_area,
                    "evidence": self._evidence("sc04", index),
                }
            )
        return rows

    def _action_items(self) -> list[Record]:
        rows: list[Record] = []
        for index, programme in enumerate(self.content.programmes):
            for offset in range(3 if index == 0 else 2):
                template = _ACTIONS[(self.number + 2 * index + offset) % len(_ACTIONS)]
                rows.append(self._action_item(programme, template, len(rows) + 1))
        return rows

    def _action_item(self, programme: Programme, template: tuple[str, ...], number: int) -> Record:
        component, description, indicator, unit = template
        target, quarters = self._quarters(unit)
        reached = quarters[2] if unit == "persen" else sum(quarters, Decimal(0))
        return {
            "program_title": programme.title,
            "component": component,
            "description": description.format(programme.title),
            "indicator": indicator,
            "unit": unit,
            "target": target,
            "realized_q1": quarters[0],
            "realized_q2": quarters[1],
            "realized_q3": quarters[2],
            "realized_q4": None,
            "stated_achievement": ratio(reached, target),
            "budget": self.random.randint(30, 480) * 500_000,
            "funding_source": _SOURCES[self.random.randrange(4)],
            "responsible_opd": self.code,
            "evidence": self._evidence("sc05", number),
            "obstacle": _OBSTACLES[number] if number < len(_OBSTACLES) else None,
        }

    def _quarters(self, unit: str) -> tuple[Decimal, tuple[Decimal, Decimal, Decimal]]:
        if unit == "persen":
            first = Decimal(self.random.randint(15, 30))
            second = first + self.random.randint(10, 25)
            third = second + self.random.randint(8, 20) + Decimal("0.5")
            return Decimal(100), (first, second, third)
        target = Decimal(self.random.choice((4, 6, 8, 10, 12, 20, 24, 40)))
        share = int(target / 4)
        first, second, third = (Decimal(max(1, share + self.random.choice((-1, 0, 0, 1, 1)))) for _ in range(3))
        return target, (first, second, third)

    def _budget_lines(self) -> list[Record]:
        rows: list[Record] = []
        for index, programme in enumerate(self.content.programmes):
            main = _SOURCES[(self.number + index) % 4]
            rows.append(self._budget_line(programme, 2024, main, revised=index == 0))
            if index == 0:
                rows.append(self._budget_line(programme, 2024, _EXTRA_SOURCES[self.number % len(_EXTRA_SOURCES)]))
            if (self.number + index) % 3 == 0:
                rows.append(self._budget_line(programme, 2023, main, like=rows[-1 if index else -2]["ceiling"]))
        return rows

    def _budget_line(
        self, programme: Programme, year: int, source: str, *, revised: bool = False, like: int = 0
    ) -> Record:
        ceiling = (like // 1_000_000 * 850_000) if like else self.random.randint(280, 960) * 1_000_000
        if source in ("CSR_TJSL", "HIBAH", "SWASTA"):
            ceiling = self.random.randint(80, 240) * 1_000_000
        ceiling += self.number * 50_000
        revised_ceiling = ceiling + self.random.randint(10, 80) * 1_000_000 if revised else None
        limit = min(ceiling, revised_ceiling or ceiling)
        share = self.random.randint(880, 985) if year == 2023 else self.random.randint(620, 830)
        return {
            "program_title": programme.title,
            "nomenclature_code": _code_of_year(programme.nomenclature_code, year),
            "fiscal_year": year,
            "funding_source": source,
            "ceiling": ceiling,
            "revised_ceiling": revised_ceiling,
            "realized": limit * share // 1000 // 1000 * 1000,
            "as_of": date(2023, 12, 31) if year == 2023 else date(2024, 9, 30),
            "note": None,
        }

    def _indicators(self) -> list[Record]:
        rows: list[Record] = []
        for programme in self.content.programmes:
            for indicator in programme.indicators:
                rows.append(self._indicator(programme, indicator))
        return rows

    def _indicator(self, programme: Programme, indicator: Indicator) -> Record:
        downward = indicator.trend == "NEGATIF"
        parts = (indicator.target, indicator.realized) if downward else (indicator.realized, indicator.target)
        return {
            "program_title": programme.title,
            "level": indicator.level,
            "impact_area": programme.impact_area if indicator.level == "IMPACT" else None,
            "name": indicator.name,
            "unit": indicator.unit,
            "trend": indicator.trend,
            "baseline_value": indicator.baseline,
            "baseline_year": max(2019, min(2023, programme.start_year)),
            "target": indicator.target,
            "realized": indicator.realized,
            "stated_achievement": ratio(*parts),
            "data_source": f"Laporan {self.code} Triwulan III 2024",
            "plan_indicator": indicator.name if indicator.level == "OUTCOME" else None,
        }

    def _impact_survey(self) -> list[Record]:
        sub = self.content.surveyed_sub_dimension
        population = self.random.randint(900, 9000)
        respondents = self.random.randint(60, 380)
        return [
            {
                "service_name": self.content.service,
                "item_id": f"IMP.{sub}.{number}",
                "respondents": respondents,
                "population": population,
                "scale_min": Decimal(1),
                "scale_max": Decimal(4),
                "mean": Decimal(self.random.randint(255, 365)) / 100,
                "method": "Kuesioner daring",
                "period": "Juli-September 2024",
            }
            for number in (1, 2, 3)
        ]

    def _satisfaction_survey(self) -> list[Record]:
        if self.code in _WITHOUT_SATISFACTION_SURVEY:
            return []
        means = [Decimal(self.random.randint(300, 385)) / 100 for _ in range(9)]
        index = half_up(sum(means, Decimal(0)) / 9 * 25, 2)
        grade = "A" if index >= Decimal("88.31") else "B" if index >= Decimal("76.61") else "C"
        respondents = self.random.randint(75, 420)
        surveyed_on = date(2024, 4 + self.number % 5, self.random.randint(13, 28))
        return [
            {
                "service_name": self.content.service,
                "element": f"U{number}",
                "mean": mean,
                "respondents": respondents,
                "stated_index": index,
                "stated_grade": grade,
                "surveyed_on": surveyed_on,
            }
            for number, mean in enumerate(means, start=1)
        ]

    def _answers(self) -> list[Record]:
        rows: list[Record] = []
        for question_id in questions_answered_by(self.code, self.content.surveyed_sub_dimension):
            rows.append(
                {
                    "question_id": question_id,
                    "question": QUESTION_BY_ID[question_id].text,
                    "answer": f"Sudah dilaksanakan pada {self.random.randint(3, 24)} lokasi",
                    "claimed_score": Decimal(self.random.choice((2, 3, 3, 3, 4))),
                    "evidence": self._evidence("sc13", len(rows) + 1),
                    "note": None,
                }
            )
        if self.code == "DISPENDUKCAPIL":
            first = rows[0]["evidence"]
            rows[0]["evidence"] = Written(f"{first}\n{first}-foto", f"{first}; {first}-foto")
        return rows

    def _evidence_items(self) -> list[Record]:
        rows: list[Record] = []
        for index, programme in enumerate(self.content.programmes, start=1):
            kind = ("LAPORAN", "FOTO", "TANGKAPAN_LAYAR", "BERITA_ACARA", "DATA")[(self.number + index) % 5]
            rows.append(
                {
                    "reference": f"SC-04/{index}",
                    "title": f"{_EVIDENCE_TITLES[kind]} {programme.title}",
                    "kind": kind,
                    "dated_on": date(2024, 1 + (self.number + 3 * index) % 9, self.random.randint(13, 28)),
                    "url": self._evidence("sc14", index),
                }
            )
        return rows

    def _follow_ups(self) -> list[Record]:
        if self.code in ("BKPSDM", "DISKAN", "SATPOLPP"):
            return []
        programme = self.content.programmes[0]
        status = "BELUM" if self.code == "DPKPP" else ("SELESAI", "PROSES")[self.number % 2]
        return [
            {
                "recommendation": f"Perluas jangkauan {programme.title}",
                "aspect": ("OTC", "OUT", "IMP")[self.number % 3],
                "dimension": programme.sub_dimension[:2],
                "status": status,
                "response": "Dijadwalkan pada triwulan IV" if status == "BELUM" else "Anggaran dan petugas ditambah",
                "evidence": self._evidence("sc15", 1),
            }
        ]


def questions_answered_by(code: str, surveyed_sub_dimension: str) -> list[str]:
    """The questions that an agency answers; over all agencies each of the 117 is answered at least once."""
    own = [question.id for question in QUESTIONS if question.id.startswith(f"IMP.{surveyed_sub_dimension}.")]
    own += _QUESTIONS_OF.get(code, "").split()
    if code == "DISKOMINFO":
        own += [question.id for question in QUESTIONS if question.aspect in ("BAS", "OUT", "QWN")]
        own += [question.id for question in QUESTIONS if question.id.startswith("OTC.R.")]
    order = [question.id for question in QUESTIONS]
    return sorted(set(own), key=order.index)


def _code_of_year(code: str, year: int) -> str:
    """Sub kegiatan have two digits up to budget year 2023 and four from 2024."""
    head, _, tail = code.rpartition(".")
    return code if year >= 2024 else f"{head}.{int(tail):02}"


_ACTIONS: tuple[tuple[str, ...], ...] = (
    ("SDM", "Pelatihan petugas {}", "Jumlah petugas yang dilatih", "orang"),
    ("INFRASTRUKTUR", "Pengadaan perangkat {}", "Jumlah perangkat yang terpasang", "unit"),
    ("APLIKASI", "Pengembangan sistem {}", "Kemajuan pengembangan", "persen"),
    ("LITERASI", "Sosialisasi {} kepada warga", "Jumlah kegiatan sosialisasi", "kegiatan"),
    ("KEBIJAKAN", "Penyusunan prosedur baku {}", "Jumlah prosedur yang ditetapkan", "dokumen"),
    ("KELEMBAGAAN", "Penguatan tim {}", "Jumlah rapat tim", "rapat"),
    ("SDM", "Magang pengelola {}", "Jumlah peserta magang", "orang"),
)
_OBSTACLES = (
    None,
    None,
    "Jaringan di lereng belum stabil; ditambah penguat sinyal",
    None,
    "Petugas bertambah mulai triwulan III",
)
_SOURCES = ("DAU", "PAD", "DBHCHT", "INSENTIF_FISKAL")
_EXTRA_SOURCES = ("CSR_TJSL", "DAK_FISIK", "HIBAH", "BK_PROV", "SWASTA")
_WITHOUT_SATISFACTION_SURVEY = {"BAPELITBANGDA", "INSPEKTORAT", "DIPERTA", "DISKAN", "BPBD", "DPMD"}
_EVIDENCE_TITLES = {
    "LAPORAN": "Laporan pelaksanaan",
    "FOTO": "Foto kegiatan",
    "TANGKAPAN_LAYAR": "Tangkapan layar",
    "BERITA_ACARA": "Berita acara",
    "DATA": "Data capaian",
}
_QUESTIONS_OF = {
    "DISKOMINFO": "OTC.P.01 OTC.P.04 OTC.P.10 KOL.SG",
    "BAPELITBANGDA": "BAS.P.1 BAS.P.2 OUT.L.1 OUT.A.1 OTC.P.12 OTC.P.13",
    "DISPENDUKCAPIL": "OTC.P.01 QWN.03 QWN.07",
    "DPMPTSP": "OTC.P.07 OTC.P.08 OTC.P.09",
    "BKPSDM": "OTC.R.SDM",
    "BPPKAD": "OTC.P.02 OTC.P.11 OUT.A.1 OUT.A.2",
    "INSPEKTORAT": "OTC.P.03 OTC.P.05 OTC.P.06",
    "DISPORAPAR": "OTC.P.07 QWN.02 KOL.SB",
    "DKUPP": "OTC.P.11 KOL.SE",
    "DIPERTA": "KOL.SE",
    "DISNAKER": "KOL.SS",
    "DINSOS": "OTC.P.12",
    "DINKES": "OTC.P.14 OTC.P.15 OTC.P.16 OTC.P.17 KOL.SL",
    "DPUPR": "OTC.P.20 OTC.P.14",
    "DPKPP": "OTC.P.18 OTC.P.19",
    "DIKDAYA": "OTC.P.21 OTC.P.22 OTC.P.23",
    "DPMD": "OTC.P.21 KOL.SS",
    "BPBD": "OTC.P.24 OTC.P.25 OTC.P.26",
    "DLH": "OTC.P.27 OTC.P.28 OTC.P.29 KOL.SV",
}
