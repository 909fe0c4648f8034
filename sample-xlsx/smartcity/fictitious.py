"""The fictitious records of the 22 agencies: consistent with each other and clean by the rule catalogue."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from .codes import AGENCIES, AGENCY_BY_CODE, DIMENSIONS
from .instrument import QUESTION_BY_ID, QUESTIONS, spread_scores
from .values import Written

Record = dict[str, Any]
Tables = dict[str, list[Record]]
EVIDENCE_SITE = "https://bukti.example.go.id"


@dataclass
class Indicator:
    """One line `o`, `c` or `i` of `programmes.txt`."""

    level: str
    name: str
    unit: str
    trend: str
    baseline: Decimal
    target: Decimal
    realized: Decimal


@dataclass
class Programme:
    """One line `P` of `programmes.txt` with its indicators."""

    title: str
    sub_dimension: str
    kind: str
    is_it_based: bool
    status: str
    start_year: int
    active_users: int
    impact_area: str
    nomenclature_code: str
    tangible_result: str
    indicators: list[Indicator] = field(default_factory=list)


@dataclass
class AgencyContent:
    """One block `@` of `programmes.txt`."""

    code: str
    affair: str
    surveyed_sub_dimension: str
    service: str
    programmes: list[Programme] = field(default_factory=list)


def read_programmes() -> dict[str, AgencyContent]:
    """The hand-written content, by agency code."""
    found: dict[str, AgencyContent] = {}
    current = AgencyContent("", "", "", "")
    for line in Path(__file__).with_name("programmes.txt").read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        parts = [part.strip() for part in rest.split("|")]
        if mark == "@":
            current = found.setdefault(parts[0], AgencyContent(*parts))
        elif mark == "P":
            current.programmes.append(_programme(parts))
        elif mark in _LEVELS:
            current.programmes[-1].indicators.append(_indicator(_LEVELS[mark], parts))
    return found


_LEVELS = {"o": "OUTPUT", "c": "OUTCOME", "i": "IMPACT"}


def _programme(parts: list[str]) -> Programme:
    title, sub, kind, is_it, status, start, users, area, code, result = parts
    return Programme(title, sub, kind, is_it == "Y", status, int(start), int(users), area, code, result)


def _indicator(level: str, parts: list[str]) -> Indicator:
    name, unit, trend, *numbers = parts
    return Indicator(level, name, unit, trend, *(Decimal(number) for number in numbers))


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
            tables |= {"region_facts": _region_facts(), "external_indices": _external_indices()}
            tables["assessor_scores"] = _assessor_scores()
        return AgencyRecords(self.code, tables)

    def _evidence(self, form: str, number: int) -> str:
        return f"{EVIDENCE_SITE}/{self.code.lower()}/{form}-{number:02}"

    def _legal_documents(self) -> list[Record]:
        name = AGENCY_BY_CODE[self.code].name
        strategic_plan = _document(
            "RENSTRA",
            f"100.3.3/{40 + self.number}/426.{100 + self.number}/2023",
            2023,
            f"Rencana Strategis {name} Tahun 2024-2026",
            date(2023, 11, 1 + self.number),
            date(2026, 12, 31),
            f"{EVIDENCE_SITE}/{self.code.lower()}/renstra.pdf",
        )
        return [strategic_plan, *_OTHER_DOCUMENTS.get(self.code, [])]

    def _meetings(self) -> list[Record]:
        special = _SPECIAL_MEETINGS.get(self.code, [])
        if self.code in ("DISKAN", "SATPOLPP"):
            return []
        day = self.random.randint(13, 27)
        coordination = _meeting(
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
        rows = []
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
        rows = []
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
        rows = []
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
        quarters = tuple(Decimal(max(1, share + self.random.choice((-1, 0, 0, 1, 1)))) for _ in range(3))
        return target, quarters

    def _budget_lines(self) -> list[Record]:
        rows = []
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
        rows = []
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
        rows = []
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
        rows = []
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


def ratio(part: Decimal, whole: Decimal) -> Decimal:
    """`part / whole` with four decimals, rounded half up."""
    return half_up(part / whole, 4)


def half_up(value: Decimal, places: int) -> Decimal:
    """A non-negative value rounded half up."""
    step = Decimal(1).scaleb(-places)
    return (value / step + Decimal("0.5")).to_integral_value("ROUND_FLOOR") * step


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


def _document(
    type_: str, number: str, year: int, title: str, enacted: date, valid_to: date | None, url: str, status: str = "BERLAKU"
) -> Record:
    return {
        "document_type": type_,
        "number": number,
        "year": year,
        "title": title,
        "enacted_on": enacted,
        "valid_from": date(year + 1, 1, 1) if type_ in ("RENSTRA", "RPD") else enacted,
        "valid_to": valid_to,
        "status": status,
        "url": url,
    }


def _masterplan_regulation() -> Record:
    return _document(
        "PERBUP",
        "38",
        2022,
        "Masterplan Smart City Kabupaten Probolinggo Tahun 2022-2031",
        date(2022, 8, 15),
        date(2031, 12, 31),
        "https://jdih.example.go.id/perbup-38-2022",
    )


_OTHER_DOCUMENTS: dict[str, list[Record]] = {
    "DISKOMINFO": [
        _masterplan_regulation(),
        _document(
            "PERDA",
            "6",
            2023,
            "Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik",
            date(2023, 9, 19),
            None,
            "https://jdih.example.go.id/perda-6-2023",
        ),
        _document(
            "SK_TIM",
            "100.3.3/211/426.32/2024",
            2024,
            "Tim Pelaksana Smart City Kabupaten Probolinggo",
            date(2024, 2, 20),
            date(2024, 12, 31),
            "https://jdih.example.go.id/sk-tim-2024",
        ),
        _document(
            "PERBUP",
            "17",
            2024,
            "Rancangan Tata Kelola Satu Data Indonesia Tingkat Daerah",
            date(2024, 7, 16),
            None,
            "https://jdih.example.go.id/rancangan-satu-data",
            status="DRAFT",
        ),
    ],
    "BAPELITBANGDA": [
        _masterplan_regulation(),
        _document(
            "RPD",
            "25",
            2023,
            "Rencana Pembangunan Daerah Tahun 2024-2026",
            date(2023, 3, 27),
            date(2026, 12, 31),
            "https://jdih.example.go.id/rpd-2024-2026",
        ),
        _document(
            "SK_DEWAN",
            "100.3.3/198/426.32/2022",
            2022,
            "Dewan Smart City Kabupaten Probolinggo",
            date(2022, 5, 23),
            date(2027, 5, 23),
            "https://jdih.example.go.id/sk-dewan-2022",
        ),
    ],
    "DISPORAPAR": [
        _document(
            "PKS",
            "415.4/14/426.114/2023",
            2023,
            "Integrasi Tiket dan Data Kunjungan Kawasan Bromo-Tengger-Semeru",
            date(2023, 6, 14),
            date(2028, 6, 14),
            "https://jdih.example.go.id/pks-wisata-2023",
        )
    ],
    "DLH": [
        _document(
            "PERDA",
            "3",
            2021,
            "Pengelolaan Sampah",
            date(2021, 4, 22),
            None,
            "https://jdih.example.go.id/perda-3-2021",
        )
    ],
}


def _meeting(body: str, held_on: date, topic: str, participants: int, external: bool) -> Record:
    return {
        "body": body,
        "held_on": held_on,
        "topic": topic,
        "participants": participants,
        "external_present": external,
        "evidence": None,
    }


_SPECIAL_MEETINGS: dict[str, list[Record]] = {
    "DISKOMINFO": [
        _meeting("TIM_PELAKSANA", date(2024, 3, 19), "Pembagian tugas rencana aksi 2024 dengan 22 OPD", 58, False),
        _meeting("TIM_PELAKSANA", date(2024, 8, 27), "Persiapan evaluasi tahap II dengan 22 OPD", 61, False),
        _meeting("FORUM", date(2024, 5, 16), "Forum Smart City bersama kampus, media, dan komunitas", 74, True),
    ],
    "BAPELITBANGDA": [
        _meeting("DEWAN", date(2024, 4, 24), "Sidang Dewan Smart City: sasaran 2024", 23, True),
    ],
}

_ACTIONS: tuple[tuple[str, ...], ...] = (
    ("SDM", "Pelatihan petugas {}", "Jumlah petugas yang dilatih", "orang"),
    ("INFRASTRUKTUR", "Pengadaan perangkat {}", "Jumlah perangkat yang terpasang", "unit"),
    ("APLIKASI", "Pengembangan sistem {}", "Kemajuan pengembangan", "persen"),
    ("LITERASI", "Sosialisasi {} kepada warga", "Jumlah kegiatan sosialisasi", "kegiatan"),
    ("KEBIJAKAN", "Penyusunan prosedur baku {}", "Jumlah prosedur yang ditetapkan", "dokumen"),
    ("KELEMBAGAAN", "Penguatan tim {}", "Jumlah rapat tim", "rapat"),
    ("SDM", "Magang pengelola {}", "Jumlah peserta magang", "orang"),
)
_OBSTACLES = (None, None, "Jaringan di lereng belum stabil; ditambah penguat sinyal", None, "Petugas bertambah mulai triwulan III")
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


def _quick_win(line: str) -> tuple[str, Record]:
    code, title, dimension, year, before, now, reason, issue, unique, partners, users = (
        part.strip() for part in line.split("|")
    )
    return code, {
        "title": title,
        "dimension": dimension,
        "first_year": int(year),
        "previous_status": before,
        "current_status": now,
        "stop_reason": reason or None,
        "strategic_issue": issue,
        "uniqueness": unique,
        "partners": partners,
        "resources": "6 petugas dan anggaran perangkat daerah",
        "continuity_strategy": "Masuk Renstra 2024-2026 dan dianggarkan setiap tahun",
        "beneficiaries": "Warga Kabupaten Probolinggo",
        "active_users": int(users),
    }


_QUICK_WINS = """
DISKOMINFO|Lapor Cepat Kraksaan|SG|2022|BERJALAN|DIKEMBANGKAN||Layanan publik belum merata|Aduan dijawab petugas desa terdekat|Universitas Contoh|9400
DISPENDUKCAPIL|Akta Lahir Sehari Jadi|SG|2021|BERJALAN|BERJALAN||Dokumen anak belum lengkap|Terbit saat bayi pulang dari puskesmas|Ikatan Bidan Contoh|6200
DPMPTSP|Izin Usaha Warung Satu Jam|SB|2024|BELUM_ADA|BERJALAN||Usaha mikro belum berizin|Izin terbit di balai desa|Bank Contoh|1850
DISPORAPAR|Pandu Wisata Tengger Bersuara|SB|2022|BERJALAN|BERJALAN||Lama tinggal wisatawan rendah|Pemandu dalam bahasa Tengger|Paguyuban Jip Contoh|15800
DKUPP|Etalase Kopi Argopuro|SE|2021|BERJALAN|DIKEMBANGKAN||Nilai tambah produk rendah|Jejak kebun pada setiap kemasan|Koperasi Contoh Sejahtera|2100
DISKAN|Kios Es Nelayan|SE|2022|BERJALAN|BERHENTI|Mesin es diambil alih koperasi nelayan|Mutu ikan turun di perjalanan|Pesan es lewat telepon|Koperasi Nelayan Contoh|310
DINKES|Antar Obat Lansia|SL|2023|BERJALAN|BERJALAN||Akses kesehatan di pegunungan|Kader mengantar obat dengan jadwal digital|Relawan Contoh Sehat|3400
DIKDAYA|Kelas Baca Malam Desa|SS|2022|BERJALAN|BERJALAN||Kemahiran membaca rendah|Balai desa menjadi kelas pada malam hari|Komunitas Contoh Membaca|4700
SATPOLPP|Tombol Siaga Pasar|SS|2024|BELUM_ADA|BERJALAN||Gangguan ketertiban di pasar|Satu tombol untuk pedagang|Paguyuban Pedagang Contoh|640
DLH|Tukar Sampah Jadi Sayur|SV|2021|BERJALAN|BERJALAN||Timbulan sampah meningkat|Sampah terpilah ditukar hasil kebun|Kelompok Tani Contoh|5200
"""

_RISKS = """
Lapor Cepat Kraksaan|Laporan menumpuk saat libur|4|4|Jadwal piket bergilir|Kepala Bidang Layanan|Terkendali
Lapor Cepat Kraksaan|Data pelapor bocor|2|5|Data pelapor disandikan|Kepala Bidang Persandian|Terkendali
Akta Lahir Sehari Jadi|Jaringan puskesmas terputus|3|3|Cadangan kartu seluler|Kepala Bidang Pencatatan Sipil|Terkendali
Izin Usaha Warung Satu Jam|Petugas desa berganti|3|2|Pelatihan ulang tiap semester|Kepala Bidang Perizinan|Dipantau
Pandu Wisata Tengger Bersuara|Perangkat suara rusak|2|2|Perangkat cadangan|Kepala Bidang Pariwisata|Dipantau
Etalase Kopi Argopuro|Panen gagal karena cuaca|4|5|Kebun penyangga di tiga desa|Kepala Bidang Industri|Dipantau
Kios Es Nelayan|Mesin es tidak terawat|3|4|Perawatan oleh koperasi|Kepala Bidang Tangkap|Selesai
Antar Obat Lansia|Obat tertukar|2|5|Kode pada setiap paket|Kepala Bidang Layanan Kesehatan|Terkendali
Kelas Baca Malam Desa|Relawan pengajar berkurang|3|3|Honor dari Dana Desa|Kepala Bidang Pendidikan Dasar|Terkendali
Tombol Siaga Pasar|Tombol ditekan tanpa sebab|5|5|Panggilan balik sebelum berangkat|Kepala Bidang Ketertiban|Dipantau
Tukar Sampah Jadi Sayur|Harga sayur naik|4|2|Kebun sendiri di tempat pemrosesan|Kepala Bidang Kebersihan|Terkendali
"""


def quick_wins_of(code: str) -> list[Record]:
    """The quick wins of an agency."""
    return [record for owner, record in map(_quick_win, _QUICK_WINS.strip().splitlines()) if owner == code]


def quick_win_risks_of(code: str) -> list[Record]:
    """The risks of the agency's quick wins."""
    titles = {record["title"] for record in quick_wins_of(code)}
    rows = []
    for line in _RISKS.strip().splitlines():
        title, description, likelihood, impact, mitigation, owner, status = line.split("|")
        if title in titles:
            rows.append(
                {
                    "quick_win_title": title,
                    "description": description,
                    "likelihood": int(likelihood),
                    "impact": int(impact),
                    "mitigation": mitigation,
                    "owner": owner,
                    "status": status,
                }
            )
    return rows


_COLLABORATIONS = """
DISKOMINFO|Pertukaran Data Layanan Tapal Kuda|SG|KOLABORASI_DAERAH|35.08;35.14|BTS|PKS 415.4/9/426.114/2023 tentang pertukaran data layanan|2023-05-22|2026-05-22|BERJALAN|3 set data bersama|Layanan darurat dijawab 20 menit lebih cepat|185000000
DISPORAPAR|Tiket Bersama Bromo-Tengger-Semeru|SB|KOLABORASI_DAERAH|35.07;35.08;35.14|BTS|PKS 415.4/14/426.114/2023 tentang integrasi tiket dan data kunjungan|2023-06-14|2028-06-14|BERJALAN|1 sistem tiket|38.500 tamu tersebar ke 14 desa|640000000
DKUPP|Etalase Produk Pegunungan Bersama|SE|KOLABORASI_DAERAH|35.07;35.79|BTS|PKS 415.4/21/426.114/2024 tentang pemasaran produk pegunungan|2024-02-19|2027-02-19|BERJALAN|2 etalase|340 usaha mikro terjual di 2 daerah|220000000
DIPERTA|Benih Bawang untuk Kebun Nusantara|SE|KONTRIBUSI_MANDIRI||IKN|Surat Bupati 500.6/88/426.111/2024 tentang pengiriman benih|2024-03-18|2025-03-18|BERJALAN|6 ton benih|12 hektare kebun IKN ditanami|95000000
DISNAKER|Pemandu Gunung Bersertifikat|SS|KONTRIBUSI_MANDIRI||BTS|Surat Bupati 500.15/61/426.117/2024 tentang pelatihan pemandu|2024-04-22|2025-04-22|BERJALAN|64 pemandu|64 pemandu melayani 6 pintu masuk kawasan|150000000
DINKES|Pos Sehat Pendaki Lintas Daerah|SL|KOLABORASI_DAERAH|35.08|BTS|PKS 415.4/17/426.114/2023 tentang rujukan pendaki|2023-09-18|2026-09-18|BERJALAN|4 pos sehat|1.260 pendaki tertangani di kawasan|310000000
DPMD|Desa Tengger Bertetangga|SS|KOLABORASI_DAERAH|35.07;35.14|BTS|PKS 415.4/25/426.114/2024 tentang kerja sama desa|2024-01-23|2027-01-23|BERJALAN|9 desa bekerja sama|9 desa berbagi 3 jalur evakuasi|0
DLH|Angkut Sampah Kawasan Lautan Pasir|SV|KOLABORASI_DAERAH|35.07;35.08;35.14|BTS|PKS 415.4/19/426.114/2022 tentang pengangkutan sampah kawasan|2022-10-17|2027-10-17|BERJALAN|2 truk bersama|4,6 ton sampah per hari terangkut dari kawasan|275000000
BPBD|Latihan Evakuasi Semeru Bersama|SV|KOLABORASI_DAERAH|35.08|BTS|PKS 415.4/11/426.114/2023 tentang latihan kebencanaan|2023-04-17|2026-04-17|SELESAI|1 latihan bersama|2.400 warga berlatih di 5 desa|120000000
"""


def collaborations_of(code: str) -> list[Record]:
    """The collaborations of an agency."""
    rows = []
    for line in _COLLABORATIONS.strip().splitlines():
        owner, title, dimension, type_, partners, area, agreement, starts, ends, status, output, benefit, budget = (
            line.split("|")
        )
        if owner != code:
            continue
        rows.append(
            {
                "title": title,
                "dimension": dimension,
                "type": type_,
                "partner_regions": tuple(partners.split(";")) if partners else None,
                "area_code": area,
                "agreement": agreement,
                "starts_on": date.fromisoformat(starts),
                "ends_on": date.fromisoformat(ends),
                "status": status,
                "output": output,
                "area_benefit": benefit,
                "budget": int(budget),
            }
        )
    return rows


def _region_facts() -> list[Record]:
    masterplan = {"SG": 14, "SB": 9, "SE": 16, "SL": 12, "SS": 13, "SV": 10}
    rows = [
        {"fact": "APBD_TOTAL", "year": 2024, "amount": Decimal(2_480_000_000_000), "data_source": "Perda APBD 2024"},
        {"fact": "APBD_TOTAL", "year": 2023, "amount": Decimal(2_395_500_000_000), "data_source": "Perda APBD 2023"},
    ]
    for code, amount in masterplan.items():
        fact = f"PROGRAM_MASTERPLAN_{code}"
        rows.append({"fact": fact, "year": 2024, "amount": Decimal(amount), "data_source": "Masterplan 2022-2031"})
    for fact, amount in (("PROGRAM_TAHUN_LALU", 41), ("RENCANA_AKSI_TAHUN_LALU", 96)):
        rows.append({"fact": fact, "year": 2023, "amount": Decimal(amount), "data_source": "Evaluasi 2023 tahap II"})
    return rows


def _external_indices() -> list[Record]:
    lines = (
        ("SPBE", "3.12", "Baik", "Kementerian PANRB"),
        ("AKIP", "72.4", "BB", "Kementerian PANRB"),
        ("BPK", "", "WTP", "BPK Perwakilan Jawa Timur"),
        ("EPPD", "3.21", "Tinggi", "Kementerian Dalam Negeri"),
        ("SINOVIK", "78.5", "", "Kementerian PANRB"),
        ("IID", "58.35", "Sangat Inovatif", "Kementerian Dalam Negeri"),
        ("IPM", "69.12", "", "BPS"),
        ("KEMISKINAN", "16.9", "", "BPS"),
        ("STUNTING", "17.3", "", "Kementerian Kesehatan"),
    )
    return [
        {
            "name": name,
            "year": 2023,
            "index_value": Decimal(value) if value else None,
            "predicate": predicate or None,
            "publisher": publisher,
        }
        for name, value, predicate, publisher in lines
    ]


def _assessor_scores() -> list[Record]:
    return [
        {"question_id": question, "assessor": assessor, "score": Decimal(score)}
        for aspect in ("BAS", "OUT", "OTC", "IMP", "QWN", "KOL")
        for (question, assessor), score in spread_scores(aspect).items()
    ]
