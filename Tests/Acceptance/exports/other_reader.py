"""Compares what openpyxl reads from a workbook with the cells that our own reader prints."""
import datetime
import decimal
import json
import sys

import openpyxl
from openpyxl.utils.escape import unescape

cells = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
workbook = openpyxl.load_workbook(sys.argv[1])
assert {sheet.freeze_panes for sheet in workbook} == {"A2"} and all(sheet.auto_filter.ref for sheet in workbook)
formats = {}
for cell in cells:
    found = workbook[cell["sheet"]][cell["ref"]]
    value, where = found.value, (cell, found.value, found.data_type)
    if cell["kind"] == "number":
        assert found.data_type == "n" and decimal.Decimal(repr(value)) == decimal.Decimal(cell["value"]), where
    elif cell["kind"] == "date":
        assert isinstance(value, datetime.datetime) and value.date().isoformat() == cell["value"], where
    elif cell["kind"] == "boolean":
        assert value is (cell["value"] == "TRUE"), where
    else:
        # openpyxl leaves the escapes of inline strings in place.
        assert isinstance(value, str) and unescape(value).replace("\r\n", "\n") == cell["value"], where
    formats[cell["kind"]] = formats.get(cell["kind"], set()) | {found.number_format}
assert formats["date"] == {"yyyy-mm-dd"} and "#,##0" in formats["number"] and formats["text"] == {"General"}, formats
print(f"openpyxl reads the same {len(cells)} cells; formats: {sorted(set().union(*formats.values()))}")
