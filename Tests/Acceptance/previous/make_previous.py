"""Makes the cycle before from the sample: its workbooks and its pipeline. All of it is fictitious.

    python3 make_previous.py INBOX OUT PIPELINE CYCLE YEARS TARGET

INBOX are the workbooks of this cycle and OUT is what the program made of them, which tells where each figure stands. Every year and
date is YEARS earlier, the assessors' scores are lower by 0.4 in questions about Smart Governance and by 0.2 elsewhere, an indicator's
realized value is nine tenths, and one agency sent nothing. TARGET gets `inbox/` and `pipeline/` of the cycle CYCLE.
"""

from __future__ import annotations

import csv
import datetime
import re
import shutil
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import openpyxl
import yaml

ABSENT = "DLH"
YEAR = re.compile(r"\b20[12]\d\b")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def earlier(value: object, years: int, stage: str) -> object:
    """A cell's value as it stood so many years before."""
    if isinstance(value, datetime.datetime):
        return value.replace(year=value.year - years, day=min(value.day, 28))
    if isinstance(value, int) and 2010 <= value <= 2031:
        return value - years
    if isinstance(value, str) and not value.startswith("="):
        text = YEAR.sub(lambda found: str(int(found.group()) - years), value)
        return stage if text.strip() == "II" else re.sub(r"\b(Tahap) (II|2)\b", rf"\1 {stage}", text, flags=re.IGNORECASE)
    return value


def changed_figures(out: Path) -> dict[str, dict[tuple[str, str], Decimal]]:
    """What is not the same before: for each submission, sheet and address the value."""
    columns = {(row["submission_id"], row["sheet"], row["field"]): row["column"] for row in rows(out / "data/column_mappings.csv")}
    dimension = {row["question_id"]: row["dimension_code"] for row in rows(out / "summaries/questionnaire.csv")}
    changed: dict[str, dict[tuple[str, str], Decimal]] = defaultdict(dict)

    def change(row: dict[str, str], field: str, value: Decimal) -> None:
        column = columns[row["submission_id"], row["source_sheet"], field]
        changed[row["submission_id"]][row["source_sheet"], f"{column}{row['source_row']}"] = value

    for row in rows(out / "data/assessor_scores.csv"):
        step = Decimal("0.4") if dimension[row["question_id"]] == "SG" else Decimal("0.2")
        change(row, "score", max(Decimal(0), Decimal(row["score"]) - step))
    for row in rows(out / "data/indicators.csv"):
        if row["realized"]:
            change(row, "realized", Decimal(row["realized"]) * Decimal("0.9"))
    return changed


def make_workbooks(inbox: Path, out: Path, years: int, stage: str, target: Path) -> None:
    changed = changed_figures(out)
    target.mkdir(parents=True)
    for row in rows(out / "data/submissions.csv"):
        if row["status"] not in ("accepted", "partial") or row["opd_code"] == ABSENT:
            continue
        workbook = openpyxl.load_workbook(inbox / row["file_name"])
        for sheet in workbook:
            for cells in sheet.iter_rows():
                for cell in cells:
                    if cell.value is not None and not isinstance(cell, openpyxl.cell.cell.MergedCell):
                        cell.value = earlier(cell.value, years, stage)
        for (sheet, address), value in changed[row["submission_id"]].items():
            workbook[sheet][address].value = float(value)
        workbook.save(target / row["file_name"].replace("2024-II", "lalu"))


def make_pipeline(pipeline: Path, cycle: str, years: int, target: Path) -> None:
    shutil.copytree(pipeline, target)
    path = target / "pipeline.yaml"
    settings = yaml.safe_load(path.read_text(encoding="utf-8"))
    year, stage = cycle.split("-")
    day = lambda date: date.replace(year=date.year - years)
    settings["cycle"] |= {"id": cycle, "year": int(year), "stage": 1 if stage == "I" else 2} | {
        name: day(settings["cycle"][name]) for name in ("evaluation_date", "period_start", "period_end")}
    del settings["previous_cycle"]
    path.write_text(yaml.safe_dump(settings, allow_unicode=True, sort_keys=False), encoding="utf-8")


def main(inbox: str, out: str, pipeline: str, cycle: str, years: str, target: str) -> None:
    make_workbooks(Path(inbox), Path(out), int(years), cycle.split("-")[1], Path(target) / "inbox")
    make_pipeline(Path(pipeline), cycle, int(years), Path(target) / "pipeline")


if __name__ == "__main__":
    main(*sys.argv[1:])
