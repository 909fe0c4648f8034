"""Reads the hand-written fictitious content: programmes, quick wins, risks and collaborations."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

Record = dict[str, Any]
_FOLDER = Path(__file__).with_name("texts")


def _lines(name: str) -> list[str]:
    return (_FOLDER / name).read_text(encoding="utf-8").splitlines()


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
    for line in _lines("programmes.txt"):
        mark, _, rest = line.partition(" ")
        parts = [part.strip() for part in rest.split("|")]
        if mark == "@":
            current = found.setdefault(parts[0], AgencyContent(parts[0], parts[1], parts[2], parts[3]))
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


def quick_wins_of(code: str) -> list[Record]:
    """The quick wins of an agency."""
    return [record for owner, record in map(_quick_win, _lines("quick_wins.txt")) if owner == code]


def quick_win_risks_of(code: str) -> list[Record]:
    """The risks of the agency's quick wins."""
    titles = {record["title"] for record in quick_wins_of(code)}
    rows = []
    for line in _lines("risks.txt"):
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


def collaborations_of(code: str) -> list[Record]:
    """The collaborations of an agency."""
    rows = []
    for line in _lines("collaborations.txt"):
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
