"""Compares the cells of an exported workbook, as our own reader prints them, with the CSV files; the least number of cells is told."""
import csv
import decimal
import json
import pathlib
import re
import sys

out = pathlib.Path(sys.argv[2])
package = json.loads((out / "datapackage.json").read_text(encoding="utf-8"))
sheets = {}
for line in open(sys.argv[1], encoding="utf-8"):
    cell = json.loads(line)
    column, row = re.fullmatch(r"([A-Z]+)(\d+)", cell["ref"]).groups()
    index = 0
    for letter in column:
        index = index * 26 + ord(letter) - 64
    sheets.setdefault(cell["sheet"], {})[(int(row), index)] = (cell["kind"], cell["value"])
KINDS = {"string": "text", "datetime": "text", "integer": "number", "number": "number", "date": "date", "boolean": "boolean"}
compared = tables = 0
for resource in package["resources"]:
    if resource.get("type") != "table" or resource["path"].startswith("reference/"):
        continue
    cells = sheets[resource["name"]]
    tables += 1
    fields = resource["schema"]["fields"]
    # Labels stand behind their codes: find each column by its title in the header.
    width = max(column for row, column in cells if row == 1)
    titles = [cells[(1, column)][1] for column in range(1, width + 1)]
    places, start = [], 0
    for field in fields:
        start = titles.index(field["title"], start) + 1
        places.append(start)
    with open(out / resource["path"], newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            for field, place in zip(fields, places):
                text, found = row[field["name"]], cells.get((number, place))
                if text == "":
                    assert found is None, (resource["name"], number, field["name"], found)
                    continue
                kind, value = found
                if field["type"] in ("integer", "number") and len(re.sub(r"^-?0*|\.", "", text)) > 15:
                    assert found == ("text", text), (resource["name"], number, field["name"], text, found)
                    compared += 1
                    continue
                if len(text.encode("utf-16-le")) // 2 > 32_767:
                    assert value.endswith("…") and text.startswith(value[:-1]), (resource["name"], number, field["name"])
                    compared += 1
                    continue
                assert kind == KINDS[field["type"]], (resource["name"], number, field["name"], text, found)
                if kind == "number":
                    assert decimal.Decimal(value) == decimal.Decimal(text), (resource["name"], number, field["name"], text, found)
                elif kind == "boolean":
                    assert value == text.upper(), (resource["name"], number, field["name"], text, found)
                else:
                    assert value == text, (resource["name"], number, field["name"], text, found)
                compared += 1
assert compared > int(sys.argv[3]) and tables > 30
print(f"{tables} sheets, {compared} cells read back as they were written")
