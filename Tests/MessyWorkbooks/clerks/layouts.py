"""Makes a set of messy workbooks with their truth.

    python3 clerks/layouts.py --seed 1 --words official --out /tmp/clerks-1

`inbox/*.xlsx`, one workbook for each agency, `truth/cells.csv` as the other generator writes it, and `truth/clerks.txt`: who made which.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import random
import shutil
from collections import Counter
from pathlib import Path

import openpyxl
from book import Binder, with_identity
from grid import write
from habits import PERSONAS, coherent, draw_clerk
from model import Agency, Form, load_codes, load_forms, make_agencies
from tables import Lists, Truth

TEXTS = set(
    [
        "title",
        "topic",
        "objective",
        "description",
        "indicator",
        "evidence",
        "url",
        "agreement",
        "output",
        "masterplan_ref",
        "item_id",
        "answer",
    ]
)
HEAD = ["file", "opd_code", "table", "record", "field", "value", "state", "sheet", "row", "cell"]


def make(
    agency: Agency, forms: list[Form], lists: Lists, own: bool, seed: int, persona: dict[str, object], inbox: Path
) -> tuple[list[Truth], str]:
    """Writes one agency's workbook; its truth and a line about its clerk."""
    rng = random.Random(f"{seed}/{agency.code}/{own}")
    clerk = coherent(with_identity(draw_clerk(rng, persona, own)), own)
    binder = Binder(clerk, agency, forms, lists, own, rng)
    sheets = binder.bind()
    write(inbox / f"{agency.code.lower()}.xlsx", sheets, clerk.program, clerk.epoch_1904, clerk.font)
    expected = sum(len(rows) * len(form.fields) for form in forms for rows in [agency.tables.get(form.table, [])])
    if len(binder.drawer.truth) != expected:
        raise ValueError(f"{agency.code}: {len(binder.drawer.truth)} truth lines, {expected} expected")
    return (
        binder.drawer.truth,
        f"{agency.code:15} {clerk.persona} ({clerk.program}, {clerk.packing}, {len(sheets)} sheets)",
    )


def check(path: Path, truth: list[Truth]) -> list[str]:
    """Truth cells that are empty in the written workbook, and rows that clash."""
    book = openpyxl.load_workbook(path, data_only=True)
    faults = []
    seen: dict[tuple[str, str, int, str], int] = {}
    for one in truth:
        if one.sheet not in book.sheetnames:
            faults.append(f"{path.name}: no sheet {one.sheet}")
        elif one.value.known and book[one.sheet][one.cell].value in (None, ""):
            faults.append(f"{path.name} {one.sheet}!{one.cell} {one.table}.{one.field} is empty")
        elif one.value.known and differs(book[one.sheet][one.cell].value, one):
            faults.append(
                f"{path.name} {one.sheet}!{one.cell} {one.table}.{one.field} {book[one.sheet][one.cell].value!r} != {one.value.value!r}"
            )
        elif (
            not one.value.known
            and one.value.state == "missing"
            and one.cell
            and book[one.sheet][one.cell].value not in (None, "")
        ):
            faults.append(f"{path.name} {one.sheet}!{one.cell} {one.table}.{one.field} is not empty")
        key = (one.table, one.sheet, one.row, one.field)
        if key in seen and seen[key] != one.record:
            faults.append(f"{path.name} {key}: two records")
        seen[key] = one.record
    return faults


def differs(content: object, one: Truth) -> bool:
    """Whether a native date or a plain text differs from the truth."""
    if isinstance(content, dt.datetime):
        return content.date().isoformat() != one.value.value
    if isinstance(content, str) and one.field in TEXTS:
        return " ".join(content.split()) != " ".join(one.value.value.split())
    return False


def main() -> None:
    """Reads the arguments, writes the set, checks it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, help="workbooks, at most one for each agency")
    parser.add_argument("--words", choices=["official", "own"], required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    everyone = make_agencies(options.seed)
    forms, lists, agencies = load_forms(), load_codes(everyone), everyone[: options.count]
    shutil.rmtree(options.out, ignore_errors=True)
    inbox, folder = options.out / "inbox", options.out / "truth"
    inbox.mkdir(parents=True)
    folder.mkdir()
    order = list(PERSONAS)
    random.Random(options.seed).shuffle(order)
    counts: Counter[str] = Counter()
    faults: list[str] = []
    about: list[str] = []
    with (folder / "cells.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEAD)
        for at, agency in enumerate(agencies):
            truth, line = make(
                agency, forms, lists, options.words == "own", options.seed, order[at % len(order)], inbox
            )
            about.append(line)
            name = f"{agency.code.lower()}.xlsx"
            for one in sorted(truth, key=lambda item: (item.table, item.record)):
                counts[one.value.state] += 1
                row = (
                    name,
                    agency.code,
                    one.table,
                    one.record,
                    one.field,
                    one.value.value,
                    one.value.state,
                    one.sheet,
                    one.row,
                    one.cell,
                )
                writer.writerow(row)
            faults += check(inbox / name, truth)
    (folder / "clerks.txt").write_text("\n".join(about) + "\n", "utf-8")
    print(f"{options.out}: {len(agencies)} workbooks, {counts['value'] + counts['zero']} values, {dict(counts)}")
    for fault in faults[:20]:
        print("FAULT", fault)
    if faults:
        raise SystemExit(f"{len(faults)} faults")


if __name__ == "__main__":
    main()
