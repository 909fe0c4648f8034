"""The regulations and meetings that only some agencies report."""

from __future__ import annotations

from datetime import date

from .content import Record


def document(
    type_: str,
    number: str,
    year: int,
    title: str,
    enacted: date,
    valid_to: date | None,
    url: str,
    status: str = "BERLAKU",
) -> Record:
    """One row of SC-01; plans begin with the year after they are enacted."""
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
    return document(
        "PERBUP",
        "38",
        2022,
        "Masterplan Smart City Kabupaten Probolinggo Tahun 2022-2031",
        date(2022, 8, 15),
        date(2031, 12, 31),
        "https://jdih.example.go.id/perbup-38-2022",
    )


OTHER_DOCUMENTS: dict[str, list[Record]] = {
    "DISKOMINFO": [
        _masterplan_regulation(),
        document(
            "PERDA",
            "6",
            2023,
            "Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik",
            date(2023, 9, 19),
            None,
            "https://jdih.example.go.id/perda-6-2023",
        ),
        document(
            "SK_TIM",
            "100.3.3/211/426.32/2024",
            2024,
            "Tim Pelaksana Smart City Kabupaten Probolinggo",
            date(2024, 2, 20),
            date(2024, 12, 31),
            "https://jdih.example.go.id/sk-tim-2024",
        ),
        document(
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
        document(
            "RPD",
            "25",
            2023,
            "Rencana Pembangunan Daerah Tahun 2024-2026",
            date(2023, 3, 27),
            date(2026, 12, 31),
            "https://jdih.example.go.id/rpd-2024-2026",
        ),
        document(
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
        document(
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
        document(
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


def meeting(body: str, held_on: date, topic: str, participants: int, external: bool) -> Record:
    """One row of SC-02, its evidence still to be filled in."""
    return {
        "body": body,
        "held_on": held_on,
        "topic": topic,
        "participants": participants,
        "external_present": external,
        "evidence": None,
    }


SPECIAL_MEETINGS: dict[str, list[Record]] = {
    "DISKOMINFO": [
        meeting("TIM_PELAKSANA", date(2024, 3, 19), "Pembagian tugas rencana aksi 2024 dengan 22 OPD", 58, False),
        meeting("TIM_PELAKSANA", date(2024, 8, 27), "Persiapan evaluasi tahap II dengan 22 OPD", 61, False),
        meeting("FORUM", date(2024, 5, 16), "Forum Smart City bersama kampus, media, dan komunitas", 74, True),
    ],
    "BAPELITBANGDA": [
        meeting("DEWAN", date(2024, 4, 24), "Sidang Dewan Smart City: sasaran 2024", 23, True),
    ],
}
