"""Scores a tool's exports against the truth of a messy set.

    python3 score_messy.py --truth /tmp/heavy-7/truth --out out [--list 40]

A value counts as found if the row with the same agency, table, sheet and row number holds the canonical value in that
field. Recall = values found / values of the truth; precision = values found / values exported. States other than value,
zero and missing are scored from `data/value_states.csv` on their own line. Numbers are compared as numbers.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

KNOWN = ("value", "zero")
SILENT = ("value", "zero", "missing")
Key = tuple[str, str, str, str, str]


@dataclass
class Score:
    """Counts by table, and the differences in words."""

    wanted: Counter[str] = field(default_factory=Counter)
    exported: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    states_wanted: int = 0
    states_found: int = 0
    states_exported: int = 0
    differences: list[str] = field(default_factory=list)


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV; none if there is no such file."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def same(one: str, other: str) -> bool:
    """Whether two exported values are equal, numbers by value."""
    if one == other:
        return True
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return False


def score(truth: Path, out: Path) -> Score:
    """Compares everything."""
    wanted = read(truth / "cells.csv")
    fields = {(row["table"], row["field"]) for row in wanted}
    tables = sorted({row["table"] for row in wanted})
    exported: dict[Key, str] = {}
    row_keys: dict[tuple[str, str], Key] = {}
    for table in tables:
        for row in read(out / "data" / f"{table}.csv"):
            place = (row["opd_code"], table, row["source_sheet"], row["source_row"])
            row_keys[(table, row["id"])] = (*place, "")
            for name, value in row.items():
                if (table, name) in fields:
                    exported[(*place, name)] = value
    result = Score()
    _score_values(result, wanted, exported)
    _score_states(result, wanted, row_keys, read(out / "data" / "value_states.csv"))
    return result


def _score_values(result: Score, wanted: list[dict[str, str]], exported: dict[Key, str]) -> None:
    expected = {_key(row): row for row in wanted}
    for key, row in expected.items():
        table = row["table"]
        got = exported.get(key)
        if row["state"] in KNOWN:
            result.wanted[table] += 1
            if got is not None and same(got, row["value"]):
                result.found[table] += 1
            else:
                result.differences.append(_difference(row, got))
        elif got:
            result.differences.append(_difference(row, got))
    for key, value in exported.items():
        if value:
            result.exported[key[1]] += 1
            if key not in expected:
                result.differences.append(
                    f"{key[0]} {key[1]} {key[2]}!row {key[3]} {key[4]}: {value!r} is not in the truth"
                )


def _score_states(
    result: Score, wanted: list[dict[str, str]], row_keys: dict[tuple[str, str], Key], states: list[dict[str, str]]
) -> None:
    exported = {}
    for row in states:
        key = row_keys.get((row["table"], row["id"]))
        if key:
            exported[(*key[:4], row["field"])] = row["state"]
    result.states_exported = len(exported)
    for row in wanted:
        if row["state"] in SILENT:
            continue
        result.states_wanted += 1
        got = exported.get(_key(row))
        if got == row["state"]:
            result.states_found += 1
        else:
            result.differences.append(_difference(row, got, "state"))


def _key(row: dict[str, str]) -> Key:
    return (row["opd_code"], row["table"], row["sheet"], row["row"], row["field"])


def _difference(row: dict[str, str], got: str | None, what: str = "value") -> str:
    place = f"{row['file']} {row['sheet']}!{row['cell']} (row {row['row']}) {row['table']}.{row['field']}"
    return f"{place}: {what} {got!r}, expected {row[what]!r}"


def percent(part: int, whole: int) -> str:
    """`part / whole` as a percentage with three decimals, rounded down."""
    return "-" if not whole else f"{part * 100000 // whole / 1000:.3f} %"


def main() -> None:
    """Reads the arguments and prints the score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--truth", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="the tool's output folder")
    parser.add_argument("--list", type=int, default=0, metavar="N", help="print the first N differences")
    parser.add_argument("--least", type=float, help="fail if recall or precision is below this percentage")
    options = parser.parse_args()
    result = score(options.truth, options.out)
    for table in sorted(result.wanted):
        counts = (result.found[table], result.wanted[table], result.exported[table])
        print(f"{table:28} recall {percent(counts[0], counts[1]):>10}  precision {percent(counts[0], counts[2]):>10}")
    found, wanted, exported = (sum(one.values()) for one in (result.found, result.wanted, result.exported))
    ratios = f"recall {percent(found, wanted):>10}  precision {percent(found, exported):>10}"
    print(f"{'all values':28} {ratios}  ({found}/{wanted})")
    states = (result.states_found, result.states_wanted, result.states_exported)
    print(f"{'states':28} recall {percent(states[0], states[1]):>10}  precision {percent(states[0], states[2]):>10}")
    for line in result.differences[: options.list]:
        print(line)
    if options.least and min(found / max(wanted, 1), found / max(exported, 1)) * 100 < options.least:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
