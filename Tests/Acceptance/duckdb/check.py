"""Computes every summary in DuckDB, over the exported CSV, with the pipeline's own SQL, and compares all values.

    python3 check.py PIPELINE OUT

The SQL files run unchanged; `summaries/prelude.duckdb.sql` gives DuckDB the functions they name. Values are rounded as the
kind of their column says and must then be those of `OUT/summaries/*.csv`.
"""

from __future__ import annotations

import csv
import re
import sys
from decimal import ROUND_HALF_UP, Decimal, localcontext
from pathlib import Path

import duckdb
import yaml

DIGITS = {"ratio": 4, "score": 3, "number2": 2}
SQL_TYPES = {
    "text": "VARCHAR", "code": "VARCHAR", "codes": "VARCHAR", "integer": "BIGINT", "money": "BIGINT",
    "number": "DECIMAL(38,15)", "percent": "DECIMAL(38,15)", "date": "DATE", "boolean": "BOOLEAN",
}
KEYS = {"id": "VARCHAR", "opd_code": "VARCHAR", "cycle_id": "VARCHAR"}
SOURCES = {"submission_id": "VARCHAR", "source_sheet": "VARCHAR", "source_row": "BIGINT"}


def canonical_types(pipeline: Path) -> dict[str, dict[str, str]]:
    """The SQL type of each column of each table that comes from a form."""
    tables = {}
    for path in sorted((pipeline / "schemas").glob("*.yaml")):
        schema = yaml.safe_load(path.read_text(encoding="utf-8"))
        fields = {field["name"]: SQL_TYPES[field["type"]] for field in schema["fields"]}
        tables[schema["table"]] = KEYS | fields | SOURCES
    return tables


def observed_types(path: Path) -> dict[str, str]:
    """The narrowest SQL type that holds every value of a column; for tables that have no schema of their own."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        rows = list(reader)
    types = {}
    for index, name in enumerate(header):
        values = [row[index] for row in rows if row[index] != ""]
        types[name] = "VARCHAR"
        if name == "code" or name.endswith("_code"):
            continue
        for pattern, sql_type in [
            (r"-?[0-9]{1,18}", "BIGINT"), (r"-?[0-9]+(\.[0-9]+)?", "DECIMAL(38,15)"), (r"\d{4}-\d\d-\d\d", "DATE"),
        ]:
            if values and all(re.fullmatch(pattern, value) for value in values):
                types[name] = sql_type
                break
    return types


def load(connection: duckdb.DuckDBPyConnection, pipeline: Path, out: Path) -> None:
    canonical = canonical_types(pipeline)
    for path in sorted([*(out / "data").glob("*.csv"), *(out / "reference").glob("*.csv")]):
        types = canonical.get(path.stem) or observed_types(path)
        columns = ", ".join(f"'{name}': '{sql_type}'" for name, sql_type in types.items())
        connection.execute(
            f"CREATE TABLE {path.stem} AS SELECT * FROM read_csv('{path}', header=true, delim=',', quote='\"', "
            f"escape='\"', nullstr='', auto_detect=false, allow_quoted_nulls=false, columns={{{columns}}})"
        )


def shown(value: object, kind: str) -> str:
    """A value as the exports write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if kind in DIGITS:
        with localcontext() as context:
            context.prec = 60
            number = Decimal(value).quantize(Decimal("1e-12"), ROUND_HALF_UP)
            return str(number.quantize(Decimal(1).scaleb(-DIGITS[kind]), ROUND_HALF_UP))
    if kind == "boolean":
        return "true" if value else "false"
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)


def same(left: str, right: str) -> bool:
    if left == right:
        return True
    number = r"-?[0-9]+(\.[0-9]+)?"
    both = re.fullmatch(number, left) and re.fullmatch(number, right)
    return bool(both) and Decimal(left) == Decimal(right)


def compare(name: str, columns: list[dict[str, str]], rows: list[tuple], out: Path) -> tuple[int, list[str]]:
    with (out / "summaries" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        expected = list(csv.reader(file))[1:]
    problems = []
    if len(rows) != len(expected):
        problems.append(f"{name}: {len(rows)} rows, expected {len(expected)}")
    count = 0
    for number, (row, truth) in enumerate(zip(rows, expected), start=1):
        for column, value, text in zip(columns, row, truth, strict=True):
            count += 1
            if not same(shown(value, column["kind"]), text):
                found = shown(value, column["kind"])
                problems.append(f"{name} row {number} {column['name']}: DuckDB {found!r}, sc-etl {text!r}")
    return count, problems


def main(pipeline: Path, out: Path) -> int:
    connection = duckdb.connect()
    load(connection, pipeline, out)
    folder = pipeline / "summaries"
    connection.execute((folder / "prelude.duckdb.sql").read_text(encoding="utf-8"))
    definitions = yaml.safe_load((folder / "summaries.yaml").read_text(encoding="utf-8"))
    waiting = list(definitions)
    while waiting:
        # A summary may read others; DuckDB binds a view when it is made.
        left = [item for item in waiting if not made(connection, folder, item["name"])]
        if len(left) == len(waiting):
            make(connection, folder, left[0]["name"])
        waiting = left
    values, problems = 0, []
    for item in definitions:
        rows = connection.execute(f"SELECT * FROM summary_{item['name']}").fetchall()
        count, found = compare(item["name"], item["columns"], rows, out)
        values += count
        problems += found
    for problem in problems:
        print(problem)
    print(f"{len(definitions)} summaries, {values} values, {len(problems)} differences (DuckDB {duckdb.__version__})")
    return 1 if problems or values == 0 else 0


def make(connection: duckdb.DuckDBPyConnection, folder: Path, name: str) -> None:
    sql = (folder / f"{name}.sql").read_text(encoding="utf-8")
    connection.execute(f"CREATE VIEW summary_{name} AS {sql}")


def made(connection: duckdb.DuckDBPyConnection, folder: Path, name: str) -> bool:
    try:
        make(connection, folder, name)
    except duckdb.CatalogException:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
