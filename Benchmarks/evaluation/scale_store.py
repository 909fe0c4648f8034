"""Makes a store of many agencies from a small one, and a pipeline whose registry has them all.

    python3 scale_store.py STORE PIPELINE COPIES TARGET

Each current submission is there COPIES times in `TARGET/store.sqlite`, as that of an agency of its own: `DINKES`, `DINKES_2`, …
`TARGET/pipeline` is the pipeline with those agencies in `codes/opds.csv`. Rows, findings and states are copied with their
agency's code; nothing else is made up.
"""

from __future__ import annotations

import csv
import hashlib
import shutil
import sqlite3
import sys
from pathlib import Path

DETAILS = ("sighting", "identity_field", "value_state", "column_mapping", "sheet_coverage", "form_status")


def copy_registry(pipeline: Path, copies: int) -> None:
    path = pipeline / "codes" / "opds.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        for copy in range(1, copies + 1):
            for row in rows:
                if copy == 1:
                    writer.writerow(row)
                else:
                    names = {"code": f"{row['code']}_{copy}", "label_id": f"{row['label_id']} {copy}",
                             "label_en": f"{row['label_en']} {copy}", "aliases": "", "predecessors": ""}
                    writer.writerow(row | names)


def columns(database: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]


def insertion(table: str, names: list[str], changed: dict[str, str], condition: str) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(changed.get(name, f'"{name}"') for name in names)
    return f'INSERT INTO "{table}" ({listed}) SELECT {values} FROM "{table}" WHERE {condition}'


def copy_submissions(path: Path, copies: int) -> None:
    database = sqlite3.connect(path)
    database.create_collation("DECIMAL", lambda a, b: (a > b) - (a < b))
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    canonical = [table for table in tables if table.startswith("canonical_")]
    current = database.execute(
        "SELECT number, opd_code, sha256 FROM submission WHERE is_superseded = 0 AND outcome <> 'rejected'"
    ).fetchall()
    top = database.execute("SELECT MAX(number) FROM submission").fetchone()[0]
    for copy in range(2, copies + 1):
        for number, opd, sha256 in current:
            top += 1
            digest = hashlib.sha256(f"{sha256}{copy}".encode()).hexdigest()
            code = f"{opd}_{copy}"
            renamed = f"replace(%s, '/{opd}/', '/{code}/')"
            of_submission = f"submission = {number}"
            identity = {
                "number": str(top), "opd_code": f"'{code}'", "sha256": f"'{digest}'",
                "submission_id": f"'{digest[:16]}'", "file_name": f"'{copy}/' || file_name",
            }
            database.execute(insertion("submission", columns(database, "submission"), identity, f"number = {number}"))
            for table in DETAILS:
                changed = {"submission": str(top)}
                if table == "value_state":
                    changed["row_id"] = renamed % "row_id"
                database.execute(insertion(table, columns(database, table), changed, of_submission))
            names = [name for name in columns(database, "finding") if name != "number"]
            changed = {"submission": str(top), "opd_code": f"'{code}'", "sha256": f"'{digest}'",
                       "file_name": identity["file_name"], "row_id": renamed % "row_id"}
            database.execute(insertion("finding", names, changed, of_submission))
            for table in canonical:
                changed = {"submission": str(top), "id": renamed % "id"}
                database.execute(insertion(table, columns(database, table), changed, of_submission))
    database.commit()
    submissions = database.execute(
        "SELECT COUNT(*) FROM submission WHERE is_superseded = 0 AND outcome <> 'rejected'").fetchone()[0]
    rows = sum(database.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0] for table in canonical)
    database.close()
    if submissions != len(current) * copies:
        sys.exit(f"{submissions} submissions, expected {len(current) * copies}")
    print(f"{submissions} submissions, {rows} rows, {path.stat().st_size / 2**20:.0f} MiB")


def main(store: str, pipeline: str, copies: str, target: str) -> None:
    folder = Path(target)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(pipeline, folder / "pipeline")
    copy_registry(folder / "pipeline", int(copies))
    source = sqlite3.connect(store)
    source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    source.close()
    shutil.copy(store, folder / "store.sqlite")
    copy_submissions(folder / "store.sqlite", int(copies))


if __name__ == "__main__":
    main(*sys.argv[1:])
