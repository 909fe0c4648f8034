"""Compares the output folder of a run over `inbox/` with `expected/` and prints every difference.

    python3 compare.py OUT

Rows are matched by agency, sheet and row number, summaries by their first columns; numbers are compared as numbers. An
empty cell in an expected summary is not compared where the column depends on the tool's own findings. Findings: those
expected must be there; the errors of a file must be exactly the expected ones.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from pathlib import Path

EXPECTED = Path(__file__).resolve().parent / "expected"
Row = dict[str, str]
# What depends on the tool's own findings, and the questions, which the expected values word in their own way.
NOT_PREDICTED = {"rank", "quality_score", "errors", "warnings", "question"}
SUMMARY_KEYS = {
    "questionnaire": ("question_id",),
    "aspect_scores": ("aspect_code",),
    "dimension_summary": ("dimension_code",),
    "opd_summary": ("opd_code",),
    "completeness": ("opd_code", "form"),
    "action_plan_components": ("component",),
    "indicator_achievement": ("level", "impact_area"),
    "budget_sources": ("funding_source",),
    "budget_commitment": ("fiscal_year",),
    "quick_win_continuity": ("opd_code", "title"),
    "collaboration_coverage": ("dimension_code", "area_code"),
    "impact_survey": ("sub_dimension_code",),
    "satisfaction_index": ("opd_code", "service_name"),
    "plan_alignment": ("opd_code",),
    "regulation_status": ("document_type",),
    "follow_up_status": ("opd_code",),
    "region_index": ("cycle_id",),
}


def read(path: Path) -> list[Row]:
    """The rows of a CSV; none if there is no such file."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def same(one: str, other: str) -> bool:
    """Whether two cells are equal, numbers by value."""
    if one == other:
        return True
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return False


def differences(expected: list[Row], found: list[Row], keys: Iterable[str], skipped: set[str]) -> list[str]:
    """What differs between two tables whose rows are matched by `keys`."""
    names = tuple(keys)
    by_key = {tuple(row.get(name, "") for name in names): row for row in found}
    lines = []
    for row in expected:
        key = tuple(row[name] for name in names)
        other = by_key.pop(key, None)
        if other is None:
            lines.append(f"{key}: missing")
            continue
        for name, value in row.items():
            if name not in skipped and not same(value, other.get(name, "")):
                lines.append(f"{key} {name}: {other.get(name)!r}, expected {value!r}")
    return lines + [f"{key}: not expected" for key in by_key]


def compare_data(out: Path) -> dict[str, list[str]]:
    """The differences of each table."""
    result = {}
    for path in sorted((EXPECTED / "data").glob("*.csv")):
        keys = ("opd_code", "source_sheet", "source_row")
        result[f"data/{path.name}"] = differences(read(path), read(out / "data" / path.name), keys, {"file"})
    return result


def compare_summaries(out: Path) -> dict[str, list[str]]:
    """The differences of each summary that the tool wrote."""
    result = {}
    for path in sorted((EXPECTED / "summaries").glob("*.csv")):
        if not (out / "summaries" / path.name).exists():
            result[f"summaries/{path.name}"] = ["not written"]
            continue
        found = read(out / "summaries" / path.name)
        result[f"summaries/{path.name}"] = differences(read(path), found, SUMMARY_KEYS[path.stem], NOT_PREDICTED)
    return result


def compare_findings(out: Path) -> list[str]:
    """Expected findings that are not there, and errors that are not expected."""
    expected = read(EXPECTED / "findings.csv")
    found = [row | {"file": row["file_name"]} for row in read(out / "data" / "findings.csv")]
    present = Counter(_place(row) for row in found)
    wanted = {_place(row) for row in expected}
    lines = [f"{place}: missing" for place in sorted(wanted) if not present[place]]
    letter = {"error": "E", "E": "E"}
    for row in found:
        if letter.get(row["severity"]) == "E" and row["file"] and _place(row) not in wanted:
            lines.append(f"{_place(row)}: not expected: {row['message_id'][:90]}")
    return lines


def _place(row: Row) -> tuple[str, str, str, str]:
    return (row["file"], row["rule_id"], row["sheet"], row["cell"])


def main() -> None:
    """Prints the differences; the exit status is 1 if there are any."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, help="the tool's output folder")
    parser.add_argument("--most", type=int, default=5, help="how many differences to print of each file")
    options = parser.parse_args()
    results = {**compare_data(options.out), **compare_summaries(options.out)}
    results["findings"] = compare_findings(options.out)
    for name, lines in results.items():
        print(f"{name}: {len(lines)} differences")
        for line in lines[: options.most]:
            print(f"    {line}")
    if any(results.values()):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
