"""Copies a workbook with texts in it that a spreadsheet would run as formulas."""
import re
import sys
import zipfile

HOSTILE = ["=HYPERLINK(&quot;http://contoh.invalid&quot;;&quot;klik&quot;)", "+1+cmd|' /C calc'!A0", "@SUM(1;1)", "-2+3+cmd|' /C calc'!A0"]
replaced = 0


def change(match):
    global replaced
    text = match.group(2)
    # Free text such as "33 puskesmas melayani 268.000 kunjungan": results of programmes, no header, code or number.
    if replaced < len(HOSTILE) and re.match(r"[0-9][0-9.]* [a-z]+ .{15}", text):
        replaced += 1
        return match.group(1) + HOSTILE[replaced - 1] + match.group(3)
    return match.group(0)


with zipfile.ZipFile(sys.argv[1]) as source, zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as target:
    for item in source.infolist():
        data = source.read(item)
        if item.filename.endswith("sharedStrings.xml") or "/worksheets/sheet" in item.filename:
            data = re.sub(r"(<t[^>]*>)([^<]*)(</t>)", change, data.decode("utf-8")).encode("utf-8")
        target.writestr(item, data)
print(f"{replaced} texts replaced")
