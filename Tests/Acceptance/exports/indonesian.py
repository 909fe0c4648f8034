"""Compares what LibreOffice made of excel-id files with what the files say."""
import csv
import decimal
import json
import pathlib
import re
import sys

scratch = pathlib.Path(sys.argv[1])
package = json.loads((scratch / "h" / "datapackage.json").read_text(encoding="utf-8"))
fields_of = {resource["name"]: resource["schema"]["fields"] for resource in package["resources"] if resource.get("type") == "table"}
counts = {"number": 0, "date": 0, "hostile": 0, "text": 0}
for table in ["programs", "budget_lines", "indicators", "meetings"]:
    cells = {}
    for line in open(scratch / f"h-{table}.jsonl", encoding="utf-8"):
        cell = json.loads(line)
        column, row = re.fullmatch(r"([A-Z]+)(\d+)", cell["ref"]).groups()
        index = 0
        for letter in column:
            index = index * 26 + ord(letter) - 64
        cells[(int(row), index)] = (cell["kind"], cell["value"])
    with open(scratch / "h" / "data" / f"{table}.csv", newline="", encoding="utf-8-sig") as file:
        for number, row in enumerate(csv.reader(file, delimiter=";"), 1):
            if number == 1:
                assert row == [field["name"] for field in fields_of[table]], row
                continue
            for place, (field, text) in enumerate(zip(fields_of[table], row), 1):
                if not text:
                    continue
                kind, value = cells[(number, place)]
                where = (table, number, field["name"], text, kind, value)
                if field["type"] in ("integer", "number"):
                    assert kind == "number" and decimal.Decimal(value) == decimal.Decimal(text.replace(",", ".")), where
                    counts["number"] += 1
                elif field["type"] == "date":
                    assert kind == "date" and value == text, where
                    counts["date"] += 1
                elif text[:2] in ("'=", "'+", "'-", "'@"):
                    assert kind == "text" and value in (text, text[1:]), where
                    counts["hostile"] += 1
                else:
                    assert text[0] not in "=+-@\t\r" or field["type"] != "string", where
                    counts["text"] += kind == "text"
assert all(counts.values()) and counts["hostile"] >= 3, counts
print(f"LibreOffice, Indonesian: {counts}")
