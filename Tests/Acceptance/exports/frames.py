"""Loads every CSV of a Data Package with the types it declares, and no guessing, in DuckDB, polars and pandas; compares with SQLite and
NDJSON."""
import csv
import decimal
import json
import pathlib
import sqlite3
import sys

import duckdb
import pandas
import polars

out, others = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
package = json.loads((out / "datapackage.json").read_text(encoding="utf-8"))
DUCKDB = {"string": "VARCHAR", "integer": "BIGINT", "number": "DECIMAL(38, 12)", "date": "DATE", "datetime": "TIMESTAMP", "boolean": "BOOLEAN"}
POLARS = {"string": polars.String, "integer": polars.Int64, "number": polars.Float64, "date": polars.Date, "datetime": polars.String, "boolean": polars.Boolean}
PANDAS = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}
database = sqlite3.connect(others / f"{package['name']}.sqlite")
assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
assert database.execute("PRAGMA foreign_key_check").fetchall() == []

tables = [resource for resource in package["resources"] if resource.get("type") == "table"]
cells = 0
for resource in tables:
    name, path = resource["name"], out / resource["path"]
    fields = resource["schema"]["fields"]
    types = {field["name"]: field["type"] for field in fields}
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0] if rows else types) == list(types), name
    assert resource["rows"] == len(rows), name

    columns = {field: DUCKDB[kind] for field, kind in types.items()}
    relation = duckdb.sql(f"SELECT * FROM read_csv('{path}', auto_detect=false, header=true, delim=',', quote='\"', escape='\"', nullstr='', columns={columns})")
    loaded = relation.fetchall()
    assert len(loaded) == len(rows), name
    frame = polars.read_csv(path, schema={field: POLARS[kind] for field, kind in types.items()}, null_values=[""])
    assert frame.height == len(rows) and frame.columns == list(types), name
    dates = [field for field, kind in types.items() if kind in ("date", "datetime")]
    panda = pandas.read_csv(path, dtype={field: PANDAS[kind] for field, kind in types.items() if kind in PANDAS}, parse_dates=dates,
                            true_values=["true"], false_values=["false"], na_values=[""], keep_default_na=False)
    assert len(panda) == len(rows), name
    with open(others / resource["path"].replace(".csv", ".ndjson"), encoding="utf-8") as file:
        lines = [json.loads(line, parse_float=decimal.Decimal) for line in file]
    assert len(lines) == len(rows), name
    stored = database.execute(f'SELECT {", ".join(chr(34) + field + chr(34) for field in types)} FROM "{name}" ORDER BY rowid').fetchall()
    assert len(stored) == len(rows), name

    for number, row in enumerate(rows):
        for position, (field, kind) in enumerate(types.items()):
            text = row[field]
            cells += 1
            values = [loaded[number][position], frame[field][number], lines[number][field], stored[number][position]]
            if text == "":
                assert values == [None] * 4, (name, number, field, values)
            elif kind == "string":
                assert values == [text] * 4, (name, number, field, text, values)
            elif kind == "integer":
                assert values == [int(text)] * 4, (name, number, field, text, values)
            elif kind == "number":
                exact = decimal.Decimal(text)
                assert values[0] == exact and values[2] == exact, (name, number, field, text, values)
                assert values[1] == float(text) and values[3] == float(text), (name, number, field, text, values)
            elif kind == "boolean":
                truth = text == "true"
                assert values == [truth, truth, truth, int(truth)], (name, number, field, values)
            elif kind == "date":
                assert [str(value) for value in values] == [text] * 4, (name, number, field, values)
strict = database.execute("SELECT count(*) FROM pragma_table_list WHERE strict = 1").fetchone()[0]
assert strict == len(tables), (strict, len(tables))
# Each foreign key leads to a row, by a join in DuckDB; each table says what it is in both languages.
keys = 0
paths = {resource["name"]: out / resource["path"] for resource in tables}
for resource in tables:
    assert resource["title"] and resource["title_en"], resource["name"]
    assert resource["description"] and resource["description_en"], resource["name"]
    standard = resource["satu_data_indonesia"]
    for attribute in ("concept", "definition", "classification", "measure", "unit", "producer", "walidata"):
        assert standard[attribute]["id"] and standard[attribute]["en"], (resource["name"], attribute)
    assert standard["reference_period"]["start"] <= standard["reference_period"]["end"], resource["name"]
    for field in resource["schema"]["fields"]:
        texts = ["title", "title_en", "description", "description_en"] + (["unit", "unit_en"] if field["type"] in ("integer", "number") else [])
        assert all(field.get(text) for text in texts), (resource["name"], field)
    for key in resource["schema"].get("foreignKeys", []):
        child, (column,) = paths[resource["name"]], key["fields"]
        parent, (target,) = paths[key["reference"]["resource"]], key["reference"]["fields"]
        lost = duckdb.sql(f"SELECT count(*) FROM read_csv('{child}', all_varchar=true) c ANTI JOIN read_csv('{parent}', all_varchar=true) p "
                          f'ON c."{column}" = p."{target}" WHERE c."{column}" IS NOT NULL').fetchall()[0]
        assert lost == (0,), (resource["name"], key, lost)
        keys += 1
assert keys > 40, keys
print(f"{keys} foreign keys hold; {len(tables)} tables, {cells} cells: the same in DuckDB, polars, pandas, NDJSON and SQLite")
