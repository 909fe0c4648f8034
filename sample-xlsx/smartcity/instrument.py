"""The 117 questions, the weights and the published scores of the previous cycle."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .codes import DIMENSIONS, SUB_DIMENSIONS


@dataclass(frozen=True)
class Aspect:
    """One aspect of the instrument with its weight in the cluster KPPN_IKN."""

    code: str
    name: str
    weight: int
    previous_score: Fraction


@dataclass(frozen=True)
class Question:
    """One question; `dimension` is empty where the instrument names none."""

    id: str
    aspect: str
    dimension: str
    text: str


ASPECTS = (
    Aspect("BAS", "Kondisi awal (baseline)", 10, Fraction("2.60")),
    Aspect("OUT", "Keluaran (output)", 20, Fraction("2.23")),
    Aspect("OTC", "Hasil (outcome)", 20, Fraction("2.77")),
    Aspect("IMP", "Dampak (impact)", 20, Fraction("2.74")),
    Aspect("QWN", "Quick win", 20, Fraction("2.07")),
    Aspect("KOL", "Program kolaborasi", 10, Fraction("2.40")),
)

_QUESTIONS = """
BAS.P.1||Masterplan Smart City memiliki payung hukum
BAS.P.2||Dewan Smart City bersidang pada tahun ini
BAS.P.3||Tim Pelaksana rapat bersama OPD
BAS.R.1||Program yang berjalan pada tahun lalu
BAS.R.2||Kegiatan rencana aksi yang berjalan pada tahun lalu
OUT.K.1||Perda/Perkada yang terbit setelah mengikuti Gerakan Smart City
OUT.L.1||Dewan Smart City bekerja
OUT.L.2||Tim Pelaksana bekerja
OUT.L.3||Keterlibatan OPD tampak pada Renstra masing-masing
OUT.L.4||Forum Smart City aktif
OUT.A.1||Porsi APBD untuk Smart City
OUT.A.2||Pembiayaan non-APBD
OTC.P.01|SG|Program Smart Governance berjalan
OTC.P.02|SG|Kesehatan fiskal dan opini BPK
OTC.P.03|SG|Status EPPD
OTC.P.04|SG|Indeks SPBE
OTC.P.05|SG|Nilai AKIP
OTC.P.06|SG|Capaian SINOVIK
OTC.P.07|SB|Program Smart Branding berjalan
OTC.P.08|SB|Kemudahan berusaha
OTC.P.09|SB|Pertumbuhan investasi
OTC.P.10|SB|Identitas visual daerah
OTC.P.11|SE|Program Smart Economy berjalan
OTC.P.12|SE|Penurunan kemiskinan
OTC.P.13|SE|Indeks Pembangunan Manusia
OTC.P.14|SL|Program Smart Living berjalan
OTC.P.15|SL|Penanganan stunting
OTC.P.16|SL|Cakupan imunisasi
OTC.P.17|SL|Persalinan oleh tenaga kesehatan
OTC.P.18|SL|Akses air minum layak
OTC.P.19|SL|Akses sanitasi
OTC.P.20|SL|Jalan dalam kondisi mantap
OTC.P.21|SS|Program Smart Society berjalan
OTC.P.22|SS|Usia sekolah terhadap daya tampung
OTC.P.23|SS|APM pendidikan dasar sembilan tahun
OTC.P.24|SS|Mitigasi bencana
OTC.P.25|SS|Tanggap darurat bencana
OTC.P.26|SS|Pemulihan pascabencana
OTC.P.27|SV|Program Smart Environment berjalan
OTC.P.28|SV|Pengurangan sampah
OTC.P.29|SV|Daur ulang sampah
OTC.R.SDM||Rencana aksi komponen SDM terlaksana
OTC.R.INF||Rencana aksi komponen infrastruktur terlaksana
OTC.R.APL||Rencana aksi komponen aplikasi terlaksana
OTC.R.LIT||Rencana aksi komponen literasi terlaksana
"""
_QUICK_WIN_QUESTIONS = """
Perumusan bersama semua pihak
Daya tarik
Manfaat
Keunikan
Kemitraan
Potensi
Strategi keberlanjutan
Sumber daya
Risiko teridentifikasi
Risiko dimitigasi
Quick win tahun lalu masih berjalan
Quick win baru tahun ini
"""
_IMPACT_TEXTS = ("kemudahan yang dirasakan", "manfaat yang dirasakan", "perubahan yang dirasakan")


def _questions() -> tuple[Question, ...]:
    found = []
    for line in _QUESTIONS.strip().splitlines():
        id_, dimension, text = line.split("|")
        found.append(Question(id_, id_[:3], dimension, text))
    for code, name in SUB_DIMENSIONS.items():
        for number, text in enumerate(_IMPACT_TEXTS, start=1):
            found.append(Question(f"IMP.{code}.{number}", "IMP", code[:2], f"Survei {name}: {text}"))
    for number, text in enumerate(_QUICK_WIN_QUESTIONS.strip().splitlines(), start=1):
        found.append(Question(f"QWN.{number:02}", "QWN", "", f"Quick win: {text.lower()}"))
    for code, name in DIMENSIONS.items():
        found.append(Question(f"KOL.{code}", "KOL", code, f"Program kolaborasi {name}"))
    return tuple(found)


QUESTIONS = _questions()
QUESTION_BY_ID = {question.id: question for question in QUESTIONS}
ASSESSORS = ("Asesor A", "Asesor B", "Asesor C", "Asesor D", "Asesor E")


def assessor_score_sums() -> dict[str, int]:
    """For each aspect the sum of all scores that five assessors give.

    These are the sums nearest to the published aspect scores that also give the published index of 2.462: with five
    assessors the nearest sum for IMP alone would be 740 and the index 2.461, so IMP takes 741; every aspect score still
    rounds to the published two decimals.
    """
    return {"BAS": 65, "OUT": 78, "OTC": 457, "IMP": 741, "QWN": 124, "KOL": 72}


def questions_of(aspect: str) -> list[Question]:
    """The questions of an aspect in the order of the instrument."""
    return [question for question in QUESTIONS if question.aspect == aspect]


def spread_scores(aspect: str) -> dict[tuple[str, str], int]:
    """Scores 0 to 4 by question and assessor whose sum is that of `assessor_score_sums`."""
    questions = questions_of(aspect)
    slots = [(question.id, assessor) for question in questions for assessor in ASSESSORS]
    total = assessor_score_sums()[aspect]
    count = len(slots)
    scores = {slot: (index + 1) * total // count - index * total // count for index, slot in enumerate(slots)}
    return _varied(scores, slots)


def _varied(scores: dict[tuple[str, str], int], slots: list[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The same sum with more variety: every sixth score goes up where its third neighbour can go down."""
    for index in range(0, len(slots) - 3, 6):
        upper, lower = slots[index], slots[index + 3]
        if scores[upper] < 4 and scores[lower] > 1:
            scores[upper] += 1
            scores[lower] -= 1
    return scores
