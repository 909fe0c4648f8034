"""Compares every value of every table of a schema with the CSV files, and says how many there were.

    same_rows.py OUT SCHEMA
"""
import csv
import decimal
import io
import json
import pathlib
import subprocess
import sys

out, schema = pathlib.Path(sys.argv[1]), sys.argv[2]
package = json.loads((out / "datapackage.json").read_text(encoding="utf-8"))
csv.field_size_limit(1 << 24)


def value(text, kind):
    if text == "" or kind not in ("number", "boolean"):
        return text
    return str(decimal.Decimal(text).normalize()) if kind == "number" else text[0]


count = 0
for resource in package["resources"]:
    if resource.get("type") != "table":
        continue
    kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    columns = ", ".join(f'"{name}"' if kind != "datetime" else f"to_char(\"{name}\" AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                        for name, kind in kinds.items())
    query = f"COPY (SELECT {columns} FROM \"{schema}\".\"{resource['name']}\" WHERE cycle_id = '2024-II') TO STDOUT CSV"
    if "cycle_id" in kinds and resource["name"].startswith("previous_"):
        query = query.replace("2024-II", "2023-II")
    loaded = subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", "-c", query], capture_output=True, check=True).stdout.decode("utf-8")
    with open(out / resource["path"], newline="", encoding="utf-8") as file:
        expected = sorted([value(text, kind) for text, kind in zip(row, kinds.values())] for row in list(csv.reader(file))[1:])
    found = sorted([value(text, kind) for text, kind in zip(row, kinds.values())] for row in csv.reader(io.StringIO(loaded, newline="")))
    for one, other in zip(expected, found):
        assert one == other, (resource["name"], [pair for pair in zip(one, other) if pair[0] != pair[1]][:3])
    assert len(expected) == len(found), (resource["name"], len(expected), len(found))
    count += sum(map(len, found))
print(f"{count} values are the same in PostgreSQL and in the files")
