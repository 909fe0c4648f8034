"""Reads each hostile workbook with `sc-etl cells` and `sc-etl inspect` and says what was answered, how long it took and at what memory.

A workbook that is refused is refused with exit status 65, one line, the cause named, and no cell; one that is read gives the
cells stated here. Memory is bounded for both; the time is shown, and only a hang is a failure.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = os.environ["SC_ETL"]
HANG_SECONDS = 60
# `cells` streams; `inspect` holds the cells of a sheet, of which a workbook may have 20,000,000.
CELLS_MIB = 192
INSPECT_MIB = 2048

REFUSED = {
    "100000-sheets": 'limit "sheets"',
    "30-million-cells": 'limit "cells"',
    "65000-entries": 'limit "entries"',
    "bad-numbers": 'The value "1e999" of the cell A1 is not a number',
    "bad-reference": 'There is no row "99999999999999999999"',
    "checksum-lie": "its checksum is wrong",
    "deep-markup": 'limit "XML depth"',
    "endless-tag": 'limit "bytes of one tag or comment"',
    "endless-text": 'limit "bytes of text in a cell"',
    "entity-bomb": "declares a document type (DOCTYPE)",
    "escaping-target": "The part is missing",
    "external-dtd": "declares a document type (DOCTYPE)",
    "external-entity": "declares a document type (DOCTYPE)",
    "inflates-to-1900-mib": 'limit "bytes of all parts"',
    "million-attributes": 'limit "bytes of one tag or comment"',
    "million-names": 'limit "names in the markup of one part"',
    "nul-in-text": "not well-formed",
    "one-string-everywhere": 'limit "bytes of text in a sheet"',
    "overlapping-entries": "its entries overlap",
    "six-million-strings": 'limit "shared strings"',
    "size-lie": "it inflates to more than the 100 bytes stated",
    "too-wide": "Row 1 has more than 16384 cells",
    "two-million-merges": 'limit "merged ranges"',
}

READ = {
    "40000-merges": {"A1": "1"},
    "64000-formats": {"A1": "2024-01-01"},
    "escaping-entries": {"A1": "1"},
    "five-million-strings": {"A1": "x"},
    "ghost-cells": {"A1": "1", "XFD1048576": "2"},
    "lone-surrogate": {"A1": "a_xD800_b"},
    "nested-archives": {"A1": "1"},
    "string-count-lie": {"A1": "only"},
}

# Of these, which have too many cells to state, the number of cells and the first and last.
WIDE = {
    "wide-header": (16_384 * 21, {"A1": "No", "XFD21": "327660"}),
    "wide-header-captioned": (16_384 * 23, {"A1": "No", "XFD23": "327660"}),
    "wide-header-counted": (16_384 * 22, {"A1": "No", "XFD22": "327660"}),
    "wide-header-lettered": (16_384 * 22, {"A1": "No", "XFD22": "327660"}),
}


def run(command, file):
    """Exit status, what was written, standard error, seconds, and peak MiB; not less than this program had when it started the other."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        started = time.monotonic()
        child = subprocess.Popen(["timeout", str(HANG_SECONDS), PROGRAM, command, file], stdout=out, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - started
        size = out.seek(0, os.SEEK_END)
        out.seek(0)
        errors.seek(0)
        found = cells(out, WIDE.get(file.stem, (0, {}))[1]) if command == "cells" else (0, {})
        return os.waitstatus_to_exitcode(status), (size, *found), errors.read().decode(), seconds, usage.ru_maxrss / 1024


def cells(stream, corners):
    """The number of cells, and the first few and those at the corners; all would make this program larger than the other."""
    count, kept = 0, {}
    for line in stream:
        cell = json.loads(line)
        if "ref" not in cell:
            continue
        count += 1
        if count <= 20 or cell["ref"] in corners:
            kept[cell["ref"]] = cell["value"]
    return count, kept


def problems(name, answer):
    status, (size, count, found), errors, _, mebibytes = answer
    if mebibytes > CELLS_MIB:
        yield f"{mebibytes:.0f} MiB, more than {CELLS_MIB}"
    if name in REFUSED:
        if status != 65:
            yield f"exit {status}, expected 65"
        if size:
            yield "cells were written"
        if errors.count("\n") != 1 or REFUSED[name] not in errors:
            yield f"expected one line with {REFUSED[name]!r}, found {errors!r}"
    elif name in READ or name in WIDE:
        if status != 0 or errors:
            yield f"exit {status}, {errors!r}"
        else:
            yield from cell_problems(name, count, found)
    else:
        yield "nothing is stated about this workbook"


def cell_problems(name, count, found):
    expected_count, expected = WIDE[name] if name in WIDE else (len(READ[name]), READ[name])
    if count != expected_count:
        yield f"{count} cells, expected {expected_count}"
    if {ref: found.get(ref) for ref in expected} != expected:
        yield f"cells {found}, expected {expected}"


def inspection_problems(name, answer):
    status, _, errors, _, mebibytes = answer
    if mebibytes > INSPECT_MIB:
        yield f"inspect: {mebibytes:.0f} MiB, more than {INSPECT_MIB}"
    if status != (65 if name in REFUSED else 0):
        yield f"inspect: exit {status}, {errors!r}"


def main():
    files = sorted(Path(sys.argv[1]).glob("*.xlsx"))
    failed = 0
    print(f"{'workbook':24} {'bytes':>9}  {'cells s':>7} {'MiB':>4}  {'inspect s':>9} {'MiB':>4}  answer")
    for file in files:
        answer, inspection = run("cells", file), run("inspect", file)
        said = REFUSED.get(file.stem, "read")
        print(
            f"{file.stem:24} {file.stat().st_size:9,}  {answer[3]:7.2f} {answer[4]:4.0f}  {inspection[3]:9.2f} {inspection[4]:4.0f}  {said}"
        )
        for problem in [*problems(file.stem, answer), *inspection_problems(file.stem, inspection)]:
            failed += 1
            print(f"  FAILED {file.stem}: {problem}")
    missing = (set(REFUSED) | set(READ) | set(WIDE)) - {file.stem for file in files}
    print(f"{len(files)} hostile workbooks, {failed} problems, {len(missing)} missing")
    sys.exit(1 if failed or missing else 0)


if __name__ == "__main__":
    main()
