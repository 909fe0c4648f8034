"""Makes the sample workbooks of `inbox/` and the truth in `expected/`. Run it from anywhere; it needs LibreOffice.

The data is fictitious. The same versions of the programs give the same bytes; only the password-protected workbook is
salted, so it is kept as it is as long as it still decrypts to the right workbook.
"""

from __future__ import annotations

import argparse
import copy
import io
import shutil
import tempfile
from fractions import Fraction
from pathlib import Path
from typing import Any

import msoffcrypto
from msoffcrypto.format.ooxml import OOXMLFile
from smartcity.assemble import Sample, assemble
from smartcity.check import check_workbook, count_cells
from smartcity.evaluate import write_summaries
from smartcity.faults import with_faults
from smartcity.fictitious import AgencyRecords, all_records
from smartcity.instrument import ASPECTS, ASSESSORS, assessor_score_sums, questions_of
from smartcity.truth import (
    ExpectedFinding,
    TrueWorkbook,
    write_csv,
    write_findings,
    write_quarantine,
    write_tables,
    write_value_states,
)
from smartcity.values import DASH, NIHIL, NOT_YET, Written, rounded
from smartcity.writers import write_workbook

HERE = Path(__file__).resolve().parent
PASSWORD = "contoh"
LOCKED = "satpolpp_sandi.xlsx"
DUPLICATE = ("diskominfo.xlsx", "salinan_diskominfo.xlsx")
FAULTY_OPD = "DISHUB"
_STATES = {"nil": NIHIL, "dash": DASH, "not_yet": NOT_YET}

SAMPLES = (
    Sample("DISKOMINFO", "diskominfo.xlsx", "xlsxwriter", "official"),
    Sample("BAPELITBANGDA", "Bappelitbangda 2024-II.xlsx", "openpyxl", "numbered", identity_name="Bappelitbangda"),
    Sample("DISPENDUKCAPIL", "dispendukcapil.xlsx", "xlsxwriter", "billions"),
    Sample("DPMPTSP", "dpmptsp.xlsx", "libreoffice", "formulas"),
    Sample("BKPSDM", "bkpsdm.xlsx", "openpyxl", "official", identity_name="BKD"),
    Sample("BPPKAD", "BPPKAD_final.xlsx", "xlsxwriter", "millions"),
    Sample("INSPEKTORAT", "inspektorat.xlsx", "openpyxl", "reordered"),
    Sample("DISPORAPAR", "disporapar.xlsx", "xlsxwriter", "formulas", date_1904=True),
    Sample("DKUPP", "dkupp.xlsx", "openpyxl", "rupiah"),
    Sample("DIPERTA", "diperta.xlsx", "libreoffice", "numbered"),
    Sample("DISKAN", "diskan.xlsx", "xlsxwriter", "broken_lines"),
    Sample("DISNAKER", "disnaker.xlsx", "openpyxl", "official", extra_column=True),
    Sample("DINSOS", "dinsos.xlsx", "libreoffice", "billions", states=(("action_items", "obstacle", "dash"),)),
    Sample("DINKES", "dinkes_revisi.xlsx", "xlsxwriter", "numbered"),
    Sample("DPUPR", "dpupr.xlsx", "openpyxl", "broken_lines", states=(("action_items", "realized_q4", "not_yet"),)),
    Sample("DPKPP", "dpkpp.xlsx", "xlsxwriter", "rupiah", identity_name="Perkim"),
    Sample("DISHUB", "dishub.xlsx", "openpyxl", "official"),
    Sample("DIKDAYA", "Dinas Pendidikan dan Kebudayaan.xlsx", "libreoffice", "official"),
    Sample("DPMD", "dpmd.xlsx", "xlsxwriter", "reordered", states=(("budget_lines", "note", "nil"),)),
    Sample("SATPOLPP", "satpolpp.xlsx", "openpyxl", "millions"),
    Sample("BPBD", "bpbd.xlsx", "libreoffice", "broken_lines", states=(("action_items", "realized_q4", "dash"),)),
    Sample("DLH", "dlh.xlsx", "xlsxwriter", "official"),
)


def main() -> None:
    """Makes everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=HERE, help="where inbox/ and expected/ go")
    folder: Path = parser.parse_args().folder
    inbox = folder / "inbox"
    inbox.mkdir(parents=True, exist_ok=True)
    books = [_book(sample) for sample in SAMPLES]
    older = _older_dinkes()
    for book in (*books, older):
        write_workbook(book.plan, inbox / book.file, book.program)
        check_workbook(inbox / book.file, book)
    shutil.copyfile(inbox / DUPLICATE[0], inbox / DUPLICATE[1])
    _write_locked(inbox / "satpolpp.xlsx", inbox / LOCKED)
    _write_expected(folder / "expected", inbox, books, older)
    print(_index_report())


def _book(sample: Sample) -> TrueWorkbook:
    records = all_records()[sample.opd]
    for table, name, state in sample.states:
        _fill(records, table, name, _STATES[state])
    if sample.opd == FAULTY_OPD:
        return _faulty_book(sample, records)
    noted = _with_known_blemishes(records)
    book = assemble(sample, records)
    for rule, severity, table, index, name in noted:
        sheet, cell = book.place(table, index, name)
        book.findings.append(ExpectedFinding(book.file, rule, severity, sheet, cell, table, name))
    if sample.identity_name == "BKD":
        book.findings.append(ExpectedFinding(book.file, "STR-04", "W", book.plan.sheets[0].name, "C4"))
    return book


def _fill(records: AgencyRecords, table: str, name: str, value: Written) -> None:
    """Writes a state into every blank of a column."""
    for record in records.tables[table]:
        if record.get(name) is None:
            record[name] = value


def _with_known_blemishes(records: AgencyRecords) -> list[tuple[str, str, str, int, str]]:
    """The few warnings that clean workbooks earn too, as they do in life."""
    tables = records.tables
    if records.code == "DLH":
        tables["programs"][0]["dimension"] = Written("Smart Enviroment", "SV")
        return [("DIM-02", "W", "programs", 0, "dimension")]
    if records.code == "DPUPR":
        line = tables["budget_lines"][0]
        code = line["nomenclature_code"]
        line["nomenclature_code"] = Written(f"{code}.5.1.02.04.01.0001", code)
    if records.code == "DISNAKER":
        tables["questionnaire_answers"][0]["evidence"] = "terlampir"
        return [("EVD-02", "W", "questionnaire_answers", 0, "evidence")]
    if records.code == "DISKOMINFO":
        return [("REG-03", "W", "legal_documents", 4, "status")]
    if records.code == "DPKPP":
        return [("TLR-01", "W", "follow_ups", 0, "status")]
    return []


def _faulty_book(sample: Sample, records: AgencyRecords) -> TrueWorkbook:
    wrong = with_faults(records)
    book = assemble(sample, wrong.records, wrong.missing_tables)
    book.status = "partial"
    withheld = wrong.withheld()
    for row in book.rows:
        row.withheld = (row.form.table, row.index) in withheld
    for fault in wrong.faults:
        sheet, cell = book.place(fault.table, fault.record, fault.field)
        book.findings.append(
            ExpectedFinding(book.file, fault.rule, fault.severity, sheet, cell, fault.table, fault.field)
        )
    book.findings.append(ExpectedFinding(book.file, "STR-03", "E", "SC-12 SKM"))
    return book


def _older_dinkes() -> TrueWorkbook:
    """The first submission of DINKES: an action, an indicator and some money behind the revision."""
    records = copy.deepcopy(all_records()["DINKES"])
    records.tables["action_items"].pop()
    records.tables["indicators"].pop()
    for record in records.tables["budget_lines"]:
        record["realized"] -= 5_000_000
    book = assemble(Sample("DINKES", "dinkes.xlsx", "openpyxl", "official"), records)
    book.status = "superseded"
    return book


def _write_locked(source: Path, target: Path) -> None:
    """Encrypts a workbook with a password; an existing one that still fits is kept, as encryption is salted."""
    if target.exists() and _decrypted(target) == source.read_bytes():
        return
    with source.open("rb") as stream, target.open("wb") as out:
        OOXMLFile(stream).encrypt(PASSWORD, out)


def _decrypted(path: Path) -> bytes:
    buffer = io.BytesIO()
    with path.open("rb") as stream:
        locked = msoffcrypto.OfficeFile(stream)
        locked.load_key(password=PASSWORD)
        locked.decrypt(buffer)
    return buffer.getvalue()


def _write_expected(folder: Path, inbox: Path, books: list[TrueWorkbook], older: TrueWorkbook) -> None:
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        fresh = Path(name) / "expected"
        current = sorted(books, key=lambda book: book.file.encode())
        write_tables(fresh, current)
        write_value_states(fresh, current)
        write_quarantine(fresh, current)
        write_findings(fresh, _findings(current, older))
        _write_files(fresh, inbox, books, older)
        write_summaries(fresh / "summaries", books)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.move(fresh, folder)


def _findings(books: list[TrueWorkbook], older: TrueWorkbook) -> list[ExpectedFinding]:
    found = [finding for book in books for finding in book.findings] + older.findings
    found.append(ExpectedFinding("dinkes_revisi.xlsx", "STR-06", "W"))
    found.append(ExpectedFinding(DUPLICATE[1], "STR-21", "I"))
    found.append(ExpectedFinding(LOCKED, "STR-01", "E"))
    return sorted(found, key=lambda one: (one.file.encode(), one.rule_id, one.sheet, one.cell))


def _write_files(folder: Path, inbox: Path, books: list[TrueWorkbook], older: TrueWorkbook) -> None:
    """Writes `files.csv` (what becomes of each file) and `coverage.csv` (its non-empty cells)."""
    header = (
        "file",
        "opd_code",
        "program",
        "status",
        "sheets",
        "cells_total",
        "value_cells",
        "rows",
        "withheld",
        "errors",
    )
    rows: list[list[Any]] = []
    coverage: list[list[Any]] = []
    for book in (*books, older):
        counts = count_cells(inbox / book.file)
        coverage += [[book.file, sheet, cells] for sheet, cells in counts.items()]
        withheld = sum(row.withheld for row in book.rows)
        errors = sum(finding.severity == "E" for finding in book.findings)
        value_cells = len({(sheet, place.cell) for sheet, place in book.placements() if place.state != "missing"})
        rows.append(
            [
                book.file,
                book.opd,
                book.program,
                book.status,
                len(counts),
                sum(counts.values()),
                value_cells,
                len(book.rows) - withheld,
                withheld,
                errors,
            ]
        )
    rows.append([DUPLICATE[1], "DISKOMINFO", "xlsxwriter", "duplicate", "", "", "", "", "", ""])
    rows.append([LOCKED, "", "msoffcrypto-tool", "rejected", "", "", "", "", "", 1])
    rows.sort(key=lambda row: row[0].encode())
    coverage.sort(key=lambda row: row[0].encode())
    write_csv(folder / "files.csv", header, rows)
    write_csv(folder / "coverage.csv", ("file", "sheet", "cells_total"), coverage)


def _index_report() -> str:
    """The exact arithmetic behind the assessor scores; fails unless the index is 2.462."""
    lines = []
    index = Fraction(0)
    for aspect in ASPECTS:
        count = len(questions_of(aspect.code)) * len(ASSESSORS)
        score = Fraction(assessor_score_sums()[aspect.code], count)
        if rounded(score, 2) != rounded(aspect.previous_score, 2):
            raise SystemExit(f"{aspect.code}: {score} is not the published {aspect.previous_score}")
        index += Fraction(aspect.weight, 100) * score
        lines.append(f"{aspect.code} {score} = {rounded(score, 6)} (published {rounded(aspect.previous_score, 2)})")
    if rounded(index, 3) != "2.462":
        raise SystemExit(f"the index is {rounded(index, 6)}, not 2.462")
    return "\n".join([*lines, f"index {index} = {rounded(index, 6)}, rounded {rounded(index, 3)}"])


if __name__ == "__main__":
    main()
