"""Computes anew, from the data of two output folders, what a comparison of cycles must say.

    python3 check.py BEFORE NOW PUBLISHED

PUBLISHED is `yes` where the pipeline names the published scores of the cycle before, which then count for the aspects.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

MEASURES = {"dimension": ("dimension_summary", "dimension_code", ("dimension_index", "running_ratio", "absorption", "impact_mean")),
            "opd": ("opd_summary", "opd_code", ("completeness", "evidence_coverage"))}
PUBLISHED = {"BAS": "2.60", "OUT": "2.23", "OTC": "2.77", "IMP": "2.74", "QWN": "2.07", "KOL": "2.40"}

Key = tuple[str, str, str, str]


def rows(out: Path, name: str) -> list[dict[str, str]]:
    with (out / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def values(out: Path) -> dict[Key, Decimal]:
    """What is compared, by subject, code, agency and measure."""
    found: dict[Key, Decimal] = {}
    for row in rows(out, "summaries/aspect_scores.csv"):
        if row["score"]:
            found["aspect", row["aspect_code"], "", "score"] = Decimal(row["score"])
    for subject, (summary, code, measures) in MEASURES.items():
        for row in rows(out, f"summaries/{summary}.csv"):
            for measure in measures:
                if row[measure]:
                    found[subject, row[code], row[code] if subject == "opd" else "", measure] = Decimal(row[measure])
    realized: dict[tuple[str, str], list[Decimal]] = defaultdict(list)
    for row in rows(out, "data/indicators.csv"):
        if row["realized"]:
            realized[row["name"].lower(), row["opd_code"]].append(Decimal(row["realized"]))
    for (name, agency), numbers in realized.items():
        found["indicator", name, agency, "realized"] = sum(numbers) / len(numbers)
    return found


def rounded(number: Decimal) -> Decimal:
    return number.quantize(Decimal("0.001"), ROUND_HALF_UP)


def main(before: str, now: str, published: str) -> int:
    old, new = values(Path(before)), values(Path(now))
    if published == "yes":
        old = {key: value for key, value in old.items() if key[0] != "aspect"}
        old |= {("aspect", code, "", "score"): Decimal(score) for code, score in PUBLISHED.items()}
    expected = set(old) & set(new)
    problems, seen, moved = [], set(), 0
    for row in rows(Path(now), "summaries/cycle_comparison.csv"):
        code = row["code"].lower() if row["subject"] == "indicator" else row["code"]
        key = (row["subject"], code, row["opd_code"], row["measure"])
        seen.add(key)
        if key not in expected:
            problems.append(f"not in both cycles: {key}")
            continue
        moved += Decimal(row["delta"]) != 0
        for column, value in (("previous_value", old[key]), ("current_value", new[key]), ("delta", new[key] - old[key])):
            # Summaries are rounded already, so that what is computed from them may be off by a unit of the last digit.
            if abs(Decimal(row[column]) - rounded(value)) > Decimal("0.001"):
                problems.append(f"{key} {column}: {row[column]}, expected {rounded(value)}")
    problems += [f"missing: {key}" for key in sorted(expected - seen)]
    for problem in problems[:20]:
        print(problem)
    counts = {subject: sum(key[0] == subject for key in seen) for subject in ("aspect", "dimension", "opd", "indicator")}
    print(f"{len(seen)} values compared ({', '.join(f'{name} {count}' for name, count in counts.items())}), {moved} changed, "
          f"{len(problems)} differences")
    return 1 if problems or not moved or 0 in counts.values() else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
