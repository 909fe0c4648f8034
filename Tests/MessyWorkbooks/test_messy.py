"""Checks the generator and the scorer themselves: python3 -m unittest test_messy.py"""

from __future__ import annotations

import csv
import tempfile
import unittest
from pathlib import Path

import messy
import openpyxl
from messing.levels import LEVELS
from score_messy import Score, read, score


def export(truth: Path, out: Path, change: dict[int, str] | None = None) -> None:
    """Writes what a perfect tool would export, but for the changed values by their number."""
    tables: dict[str, dict[tuple[str, str, str], dict[str, str]]] = {}
    states = []
    for number, row in enumerate(read(truth / "cells.csv")):
        place = (row["opd_code"], row["sheet"], row["row"])
        record = tables.setdefault(row["table"], {}).setdefault(place, {})
        record[row["field"]] = (change or {}).get(number, row["value"])
        if row["state"] not in ("value", "zero", "missing"):
            states.append((row["table"], "/".join(place), row["field"], row["state"]))
    for table, records in tables.items():
        fields = sorted({name for record in records.values() for name in record})
        rows = []
        for place, record in records.items():
            rows.append(["/".join(place), *place, *(record.get(name, "") for name in fields)])
        _write(out / "data" / f"{table}.csv", ["id", "opd_code", "source_sheet", "source_row", *fields], rows)
    _write(out / "data" / "value_states.csv", ["table", "id", "field", "state"], states)


def _write(path: Path, header: list[str], rows: list) -> None:  # type: ignore[type-arg]
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([header, *rows])


def totals(result: Score) -> tuple[int, int, int]:
    """Found, wanted, exported."""
    return sum(result.found.values()), sum(result.wanted.values()), sum(result.exported.values())


class MessySetTests(unittest.TestCase):
    """Small sets of every level, without LibreOffice."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def make(self, level: str, name: str = "set", seed: int = 11) -> Path:
        messy.make_set(LEVELS[level], seed, 3, ["openpyxl", "xlsxwriter"], self.folder / name)
        return self.folder / name

    def test_every_value_stands_in_its_cell(self) -> None:
        for level in LEVELS:
            made = self.make(level)
            books = {path.name: openpyxl.load_workbook(path, data_only=True) for path in (made / "inbox").iterdir()}
            for row in read(made / "truth" / "cells.csv"):
                content = books[row["file"]][row["sheet"]][row["cell"]].value if row["cell"] else None
                self.assertEqual(content is None, row["state"] == "missing", row)

    def test_the_same_seed_gives_the_same_bytes(self) -> None:
        one, other = self.make("heavy", "one"), self.make("heavy", "other")
        for path in sorted((one / "inbox").iterdir()):
            self.assertEqual(path.read_bytes(), (other / "inbox" / path.name).read_bytes(), path.name)

    def test_a_perfect_export_scores_everything(self) -> None:
        made = self.make("heavy")
        export(made / "truth", self.folder / "out")
        result = score(made / "truth", self.folder / "out")
        found, wanted, exported = totals(result)
        self.assertEqual((found, exported), (wanted, wanted))
        self.assertEqual(result.states_found, result.states_wanted)
        self.assertEqual(result.differences, [])

    def test_a_wrong_value_costs_recall_and_precision(self) -> None:
        made = self.make("light")
        rows = read(made / "truth" / "cells.csv")
        number = next(number for number, row in enumerate(rows) if row["state"] == "value")
        export(made / "truth", self.folder / "out", {number: "salah"})
        found, wanted, exported = totals(score(made / "truth", self.folder / "out"))
        self.assertEqual((found, exported), (wanted - 1, wanted))

    def test_a_value_out_of_nothing_costs_precision(self) -> None:
        made = self.make("light")
        rows = read(made / "truth" / "cells.csv")
        number = next(number for number, row in enumerate(rows) if row["state"] == "missing")
        export(made / "truth", self.folder / "out", {number: "1"})
        found, wanted, exported = totals(score(made / "truth", self.folder / "out"))
        self.assertEqual((found, exported), (wanted, wanted + 1))


if __name__ == "__main__":
    unittest.main()
