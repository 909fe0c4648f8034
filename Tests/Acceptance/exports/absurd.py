"""Copies a workbook with texts and numbers in it that formats are known to break on."""
import sys

import openpyxl

# Whatever the text, each export must give it back: what a formula, a quotation, an escape of XLSX or of PostgreSQL looks like, the
# longest text of a cell and longer ones, characters outside of the basic plane, of both directions, combined, invisible.
TEXTS = [
    "=1+1", "+62", "-2+3", "@SUM(A1)", "'=1+1", "\"dikutip\", dengan koma; titik koma", "a\\nb\\N\\\\c\\.", "\\.", "_x0041_ bukan A", "_x000D_",
    "<b>&amp;</b> ]]>", "😀👩‍👩‍👧‍👦 e\u0301 \u202eterbalik", "NULL", "nan", "TRUE", "1e5", "00012345678901234", "2024-02-30", "0,5", ",", ";", "\ufeffawal",
    "A" * 32_767, "é" * 32_767, "😀" * 16_383, "a\u0007b", "a\\0b\\x00", "tab\tdi tengah", "baris\nbaru\r\n.", "'; DROP TABLE sc_etl.findings; --", "=cmd|' /C calc'!A0", "\u007f\u0085",
]

workbook = openpyxl.load_workbook(sys.argv[1])
sheet = workbook["SC-06 Anggaran"]
header = next(row for row in sheet.iter_rows() if sum(isinstance(cell.value, str) for cell in row) > 6)
notes = next(cell.column for cell in header if cell.value in ("Keterangan", "Catatan"))
ceiling = next(cell.column for cell in header if str(cell.value).startswith("Pagu"))
first = header[0].row + 2
pattern = [cell.value for cell in sheet[first]]
for place, text in enumerate(TEXTS):
    for column, value in enumerate(pattern, 1):
        sheet.cell(first + place, column).value = value
    sheet.cell(first + place, ceiling).value = 9_007_199_254_740_991 - place if place % 2 else 123_456_789_012_345 + place
    cell = sheet.cell(first + place, notes)
    cell.value = text.replace("_x", "_x005F_x").replace("\u0007", "_x0007_")
    cell.data_type = "s"
# A day that Excel's calendar does not have stands in a cell as text.
regulations = workbook["SC-01 Regulasi"]
enacted = next(cell for row in regulations.iter_rows() for cell in row if cell.value == "Tanggal Penetapan")
regulations.cell(enacted.row + 1, enacted.column).value = "1899-05-01"
regulations.cell(enacted.row + 1, enacted.column).data_type = "s"
workbook.save(sys.argv[2])
