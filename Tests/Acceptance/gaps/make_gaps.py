"""Makes inboxes and pipelines in which something is missing, from the sample. All of it is fictitious.

    python3 make_gaps.py INBOX OUT PIPELINE TARGET

OUT is what the program made of INBOX; it tells where each figure stands. TARGET gets a folder for each gap, with `inbox/` and, where
the pipeline is another one, `pipeline/`.
"""

from __future__ import annotations

import csv
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl

WORKBOOK = "diskominfo.xlsx"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Blanker:
    """Blanks cells of the workbook of the agency that answers for the region."""

    def __init__(self, inbox: Path, out: Path) -> None:
        self.inbox, self.out = inbox, out
        self.submission = next(row["submission_id"] for row in rows(out / "data/submissions.csv") if row["file_name"] == WORKBOOK)
        self.columns = {(row["sheet"], row["field"]): row["column"] for row in rows(out / "data/column_mappings.csv")
                        if row["submission_id"] == self.submission}

    def write(self, target: Path, gaps: list[tuple[str, list[str], Callable[[dict[str, str]], bool]]]) -> None:
        workbook = openpyxl.load_workbook(self.inbox / WORKBOOK)
        for table, fields, applies in gaps:
            for row in rows(self.out / f"data/{table}.csv"):
                if row["submission_id"] == self.submission and applies(row):
                    for field in fields:
                        column = self.columns[row["source_sheet"], field]
                        workbook[row["source_sheet"]][f"{column}{row['source_row']}"].value = None
        target.mkdir(parents=True)
        workbook.save(target / WORKBOOK)


def unscored(prefix: str) -> list[tuple[str, list[str], Callable[[dict[str, str]], bool]]]:
    def is_meant(row: dict[str, str]) -> bool:
        return row["question_id"].startswith(prefix)

    return [("assessor_scores", ["question_id", "assessor", "score"], is_meant),
            ("questionnaire_answers", ["claimed_score"], is_meant)]


def write_agencies(pipeline: Path, target: Path, agencies: list[dict[str, str]], registry: list[str]) -> None:
    shutil.copytree(pipeline, target)
    with (target / "codes/opds.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=registry, lineterminator="\n")
        writer.writeheader()
        writer.writerows(agencies)


def main(inbox: str, out: str, pipeline: str, target: str) -> None:
    source, goal = Path(pipeline), Path(target)
    blanker = Blanker(Path(inbox), Path(out))
    blanker.write(goal / "aspect/inbox", unscored("KOL."))
    blanker.write(goal / "question/inbox", unscored("BAS.P.2"))
    blanker.write(goal / "apbd/inbox", [("region_facts", ["amount"], lambda row: row["fact"] == "APBD_TOTAL")])
    blanker.write(goal / "scale/inbox", [("impact_survey_items", ["scale_min", "scale_max"], lambda row: True)])
    (goal / "empty/inbox").mkdir(parents=True)

    agencies = rows(source / "codes/opds.csv")
    names = list(agencies[0])
    write_agencies(source, goal / "one/pipeline", [row for row in agencies if row["code"] == "DISKOMINFO"], names)
    settings = goal / "one/pipeline/pipeline.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("[DISKOMINFO, BAPELITBANGDA]", "[DISKOMINFO]"), encoding="utf-8")
    blanker.write(goal / "one/inbox", [])
    more = [dict.fromkeys(names, "") | {"code": f"CONTOH_{number}", "label_id": f"Dinas Contoh {number}", "label_en": f"Example {number}",
                                        "source": "fictitious"} for number in range(1, 479)]
    write_agencies(source, goal / "many/pipeline", agencies + more, names)
    shutil.copytree(inbox, goal / "many/inbox")

    shutil.copytree(source, goal / "weights/pipeline")
    weights = goal / "weights/pipeline/instrument/weights.csv"
    weights.write_text(weights.read_text(encoding="utf-8").replace("KPPN_IKN,KOL,10,", "KPPN_IKN,KOL,30,"), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
