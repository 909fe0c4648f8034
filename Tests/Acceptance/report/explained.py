"""Follows an explained figure to its leaves and finds each of them in the workbooks, as their XML has it.

    python3 explained.py EXPLAINED.json INBOX [TEXT-CELLS]

TEXT-CELLS is how many of the cells must have been typed as text; the first of them is printed.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def leaves(node: dict) -> list[dict]:
    inputs = node.get("inputs", [])
    return [leaf for item in inputs for leaf in leaves(item)] if inputs else [node]


def cell_text(path: Path, sheet: str, address: str) -> tuple[str, bool]:
    """What the XML of a workbook holds in a cell: the shared string, the inline string or the number; and whether it is text."""
    with zipfile.ZipFile(path) as book:
        relations = {item.get("Id"): item.get("Target") for item in ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
        sheets = ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{MAIN}sheet")
        target = next(relations[item.get(f"{OFFICE}id")] for item in sheets if item.get("name") == sheet)
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        cell = next((item for item in ElementTree.fromstring(book.read(part)).iter(f"{MAIN}c") if item.get("r") == address), None)
        if cell is None:
            return "", False
        value = cell.findtext(f"{MAIN}v") or ""
        if cell.get("t") == "s":
            strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml")).findall(f"{MAIN}si")
            return "".join(text.text or "" for text in strings[int(value)].iter(f"{MAIN}t")), True
        if cell.get("t") == "inlineStr":
            return "".join(text.text or "" for text in cell.iter(f"{MAIN}t")), True
        return value, False


def main(explained: Path, inbox: Path, texts_wanted: int = 0) -> int:
    tree = json.loads(explained.read_text(encoding="utf-8"))
    workbooks = {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in inbox.rglob("*.xlsx")}
    cells = [leaf for leaf in leaves(tree) if "cell" in leaf and leaf["cell"]["address"]]
    wrong, texts = 0, []
    for leaf in cells[:40] if not texts_wanted else cells:
        cell = leaf["cell"]
        found, is_text = cell_text(workbooks[cell["sha256"]], cell["sheet"], cell["address"])
        if is_text:
            texts.append(f"{cell['file_name']} {cell['sheet']}!{cell['address']} {cell['raw']!r} = {leaf['value']}")
        number = None if is_text else re.fullmatch(r"-?[0-9.]+", found)
        if not (found.strip() == cell["raw"].strip() or (number and abs(float(found) - float(cell["raw"].replace(",", "."))) < 1e-9)):
            wrong += 1
            print(f"{cell['file_name']} {cell['sheet']}!{cell['address']}: {found!r}, explained as {cell['raw']!r}")
    print(f"{tree['name']} = {tree['value']}: {len(cells)} cells, {wrong} wrong, {len(texts)} typed as text{': ' + texts[0] if texts else ''}")
    return 1 if wrong or not cells or len(texts) < texts_wanted else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:])))
