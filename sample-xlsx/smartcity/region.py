"""The tables that DISKOMINFO reports for the whole region."""

from __future__ import annotations

from decimal import Decimal

from .content import Record
from .instrument import spread_scores


def region_facts() -> list[Record]:
    """The money and the programme counts of the region."""
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


def external_indices() -> list[Record]:
    """The indices that others publish, of the year before the cycle."""
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


def assessor_scores() -> list[Record]:
    """The scores of five assessors; see `instrument.assessor_score_sums`."""
    return [
        {"question_id": question, "assessor": assessor, "score": Decimal(score)}
        for aspect in ("BAS", "OUT", "OTC", "IMP", "QWN", "KOL")
        for (question, assessor), score in spread_scores(aspect).items()
    ]
