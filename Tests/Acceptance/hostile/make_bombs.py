"""Workbooks that are made to break a reader: small files that ask for much time, memory or trust.

    python3 make_bombs.py FOLDER

Each is written from scratch with the standard library, byte for byte the same each time. What must be said of each stands in
check.py. All contents are made up.
"""

import io
import struct
import sys
import zipfile
import zlib
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."

CONTENT_TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}sheet.main+xml"/></Types>'
)
ROOT = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
CELL = '<c r="A1"><v>1</v></c>'
ROW = "<row><c><v>1</v></c></row>"


def workbook(sheets=1):
    named = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="s1"/>' for n in range(1, sheets + 1))
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{named}</sheets></workbook>'


def relationships(target="worksheets/sheet1.xml"):
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="s1" Type="{OFFICE}/worksheet" Target="{target}"/>'
        f'<Relationship Id="s2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="s3" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>'
    )


def sheet(rows, before="", after="", doctype=""):
    return f'{doctype}<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def parts(**changed):
    content = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT,
        "xl/workbook.xml": changed.pop("workbook", workbook()),
        "xl/_rels/workbook.xml.rels": changed.pop("relationships", relationships()),
        "xl/worksheets/sheet1.xml": changed.pop("sheet", sheet(f'<row r="1">{CELL}</row>')),
        "xl/sharedStrings.xml": changed.pop("strings", f'<sst xmlns="{MAIN}"/>'),
        "xl/styles.xml": changed.pop("styles", f'<styleSheet xmlns="{MAIN}"/>'),
    }
    content.update(changed.pop("more", {}))
    assert not changed, changed
    return content


def archive(content):
    """The bytes of a ZIP archive; a value may be text, bytes or a function that writes to the open entry."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, value in content.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with out.open(entry, "w", force_zip64=False) as part:
                if callable(value):
                    value(part)
                else:
                    part.write(value.encode() if isinstance(value, str) else value)
    return stream.getvalue()


def repeated(before, middle, count, after):
    """A part that is written in pieces of about a megabyte, so that making a bomb costs no memory either."""

    def write(part):
        part.write(before.encode())
        chunk = max(1, (1 << 20) // len(middle))
        for start in range(0, count, chunk):
            part.write(middle.encode() * min(chunk, count - start))
        part.write(after.encode())

    return write


def numbered(before, middle, count, after):
    """The same with `%d` of `middle` replaced by 1, 2, 3…"""

    def write(part):
        part.write(before.encode())
        for start in range(1, count + 1, 10_000):
            part.write("".join(middle % n for n in range(start, min(count, start + 9_999) + 1)).encode())
        part.write(after.encode())

    return write


HEAD = f'<worksheet xmlns="{MAIN}"><sheetData>'
TAIL = "</sheetData></worksheet>"


def rewrite_central(data, name, change):
    """Changes the fixed part of the central directory record (APPNOTE 4.3.12) and the local header (4.3.7) of one entry."""
    data = bytearray(data)
    start = struct.unpack_from("<I", data, len(data) - 22 + 16)[0]
    while data[start : start + 4] == b"PK\x01\x02":
        name_length, extra, comment = struct.unpack_from("<HHH", data, start + 28)
        if bytes(data[start + 46 : start + 46 + name_length]) == name.encode():
            change(data, start, struct.unpack_from("<I", data, start + 42)[0])
        start += 46 + name_length + extra + comment
    return bytes(data)


def size_lie(data, central, local):
    for place in (central + 24, local + 22):
        struct.pack_into("<I", data, place, 100)


def checksum_lie(data, central, local):
    for place in (central + 16, local + 14):
        struct.pack_into("<I", data, place, 0xDEADBEEF)


def overlapping():
    """Many directory records of different names, all with the same local bytes (Fifield, A better zip bomb, 2019)."""
    kernel = zlib.compressobj(9, zlib.DEFLATED, -15)
    plain = b"<a/>" * (1 << 21)
    packed = kernel.compress(plain) + kernel.flush()
    base = archive(parts())
    directory = struct.unpack_from("<I", base, len(base) - 22 + 16)[0]
    records = base[directory:-22]
    count = struct.unpack_from("<H", base, len(base) - 22 + 10)[0]
    local_name = b"xl/bomb0000.xml"
    head = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 33, zlib.crc32(plain), len(packed), len(plain), len(local_name), 0)
    body = base[:directory] + head + local_name + packed
    more = b""
    for n in range(5_000):
        name = b"xl/bomb%04d.xml" % n
        more += struct.pack(
            "<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 8, 0, 33, zlib.crc32(plain), len(packed), len(plain), len(name), 0, 0, 0, 0, 0, directory
        ) + name
    total = count + 5_000
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, total, total, len(records) + len(more), len(body), 0)
    return body + records + more + end


def nested():
    """An archive in an archive in an archive, each a workbook: what is inside an entry is nobody's business."""
    inner = archive(parts(sheet=repeated(HEAD, ROW, 500_000, TAIL)))
    for _ in range(8):
        inner = archive(parts(more={"xl/media/again.xlsx": inner}))
    return inner


def entity_bomb():
    levels = ['<!ENTITY a0 "haha">'] + [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)]
    return f'<!DOCTYPE worksheet [{"".join(levels)}]>'


BUDGET_LABELS = [
    "No", "Program/Kegiatan", "Kode Sub Kegiatan", "Tahun Anggaran", "Sumber Dana", "Pagu (Rp)", "Pagu Perubahan (Rp)", "Realisasi (Rp)", "Per Tanggal"
]


def text_row(texts):
    cells = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    return f"<row>{cells}</row>"


def wide(*below):
    """A form's header that goes on to the last column, rows under it of what one column holds, and 20 records."""
    labels = BUDGET_LABELS + [f"Kolom {n}" for n in range(len(BUDGET_LABELS) + 1, 16_385)]
    rows = [labels] + [[content(n) for n in range(16_384)] for content in below]
    rows += [[f"Kegiatan {row} {n}" if n % 3 == 1 else str(row * n) for n in range(16_384)] for row in range(1, 21)]
    return archive(parts(sheet=sheet("".join(map(text_row, rows)))))


BOMBS = {
    "inflates-to-1900-mib": lambda: archive(parts(sheet=repeated(HEAD, " " * 1024, 1_900 << 10, TAIL))),
    "size-lie": lambda: rewrite_central(
        archive(parts(sheet=repeated(HEAD, ROW, 2_000_000, TAIL))),
        "xl/worksheets/sheet1.xml",
        size_lie,
    ),
    "checksum-lie": lambda: rewrite_central(archive(parts()), "xl/worksheets/sheet1.xml", checksum_lie),
    "overlapping-entries": overlapping,
    "nested-archives": nested,
    "65000-entries": lambda: archive(parts(more={f"e/{n}": b"" for n in range(65_000)})),
    "entity-bomb": lambda: archive(parts(sheet=sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row>', doctype=entity_bomb()))),
    "external-entity": lambda: archive(
        parts(
            sheet=sheet(
                '<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>',
                doctype='<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
            )
        )
    ),
    "external-dtd": lambda: archive(parts(sheet=sheet(f'<row r="1">{CELL}</row>', doctype='<!DOCTYPE worksheet SYSTEM "http://127.0.0.1:9/x.dtd">'))),
    "deep-markup": lambda: archive(parts(sheet=repeated(HEAD, "<x>", 1_000_000, "</x>" * 10 + TAIL))),
    "million-attributes": lambda: archive(parts(sheet=numbered(HEAD + '<row r="1"', ' a%d="1"', 1_000_000, f">{CELL}</row>{TAIL}"))),
    "million-names": lambda: archive(parts(sheet=numbered(HEAD, "<n%d/>", 1_000_000, TAIL))),
    "endless-tag": lambda: archive(parts(sheet=repeated(HEAD + '<row r="', "1", 64 << 20, f'">{CELL}</row>{TAIL}'))),
    "endless-text": lambda: archive(parts(sheet=repeated(HEAD + '<row r="1"><c r="A1" t="inlineStr"><is><t>', "x", 64 << 20, f"</t></is></c></row>{TAIL}"))),
    "escaping-target": lambda: archive(parts(relationships=relationships("../../../../../../etc/passwd"))),
    "escaping-entries": lambda: archive(parts(more={"../../evil.xml": b"<a/>", "/etc/evil.xml": b"<a/>", "C:\\evil.xml": b"<a/>"})),
    "ghost-cells": lambda: archive(
        parts(sheet=sheet(f'<row r="1">{CELL}</row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>', before='<dimension ref="A1:XFD1048576"/>'))
    ),
    "40000-merges": lambda: archive(
        parts(
            sheet=numbered(
                f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">{CELL}</row></sheetData><mergeCells>',
                '<mergeCell ref="A%d:C%%d"/>'.replace("%%d", "1048576"),
                40_000,
                "</mergeCells></worksheet>",
            )
        )
    ),
    "two-million-merges": lambda: archive(
        parts(
            sheet=repeated(
                f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">{CELL}</row></sheetData><mergeCells>',
                '<mergeCell ref="A1:B2"/>',
                2_000_000,
                "</mergeCells></worksheet>",
            )
        )
    ),
    "five-million-strings": lambda: archive(
        parts(
            strings=repeated(f'<sst xmlns="{MAIN}" count="5000000" uniqueCount="5000000">', "<si><t>x</t></si>", 5_000_000, "</sst>"),
            sheet=sheet('<row r="1"><c r="A1" t="s"><v>4999999</v></c></row>'),
        )
    ),
    "six-million-strings": lambda: archive(
        parts(
            strings=repeated(f'<sst xmlns="{MAIN}">', "<si><t>x</t></si>", 6_000_000, "</sst>"),
            sheet=sheet('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'),
        )
    ),
    "string-count-lie": lambda: archive(
        parts(
            strings=f'<sst xmlns="{MAIN}" count="4294967295" uniqueCount="4294967295"><si><t>only</t></si></sst>',
            sheet=sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        )
    ),
    "one-string-everywhere": lambda: archive(
        parts(
            strings=f'<sst xmlns="{MAIN}"><si><t>{"x" * 32_767}</t></si></sst>',
            sheet=repeated(HEAD, '<row><c t="s"><v>0</v></c></row>', 1_000_000, TAIL),
        )
    ),
    "64000-formats": lambda: archive(
        parts(
            styles=numbered(
                f'<styleSheet xmlns="{MAIN}"><numFmts>', '<numFmt numFmtId="%d" formatCode="[$-421]d mmmm yyyy;@"/>', 64_000, "</numFmts><cellXfs>"
                + "".join(f'<xf numFmtId="{n}"/>' for n in range(1, 64_001)) + "</cellXfs></styleSheet>"
            ),
            sheet=sheet('<row r="1"><c r="A1" s="63999"><v>45292</v></c></row>'),
        )
    ),
    "100000-sheets": lambda: archive(parts(workbook=workbook(100_000))),
    "30-million-cells": lambda: archive(parts(sheet=repeated(HEAD, "<row>" + "<c><v>1</v></c>" * 16_384 + "</row>", 1_832, TAIL))),
    "wide-header": wide,
    "wide-header-counted": lambda: wide(lambda n: str(n + 1)),
    "wide-header-lettered": lambda: wide(lambda n: chr(ord("a") + n % 26)),
    "wide-header-captioned": lambda: wide(lambda n: f"Rincian {n}", lambda n: "(Rp)"),
    "too-wide": lambda: archive(parts(sheet=sheet("<row>" + "<c><v>1</v></c>" * 16_385 + "</row>"))),
    "bad-reference": lambda: archive(parts(sheet=sheet('<row r="99999999999999999999"><c r="ZZZZZZZZ99999999999999999999"><v>1</v></c></row>'))),
    "nul-in-text": lambda: archive(parts(sheet=sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>a\0b</t></is></c></row>'))),
    "lone-surrogate": lambda: archive(parts(sheet=sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>a_xD800_b</t></is></c></row>'))),
    "bad-numbers": lambda: archive(
        parts(sheet=sheet("".join(f'<row r="{n}"><c r="A{n}"><v>{v}</v></c></row>' for n, v in enumerate(["1e999", "--1", "0x10", "NaN", "1,5"], 1))))
    ),
}


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in BOMBS.items():
        (folder / f"{name}.xlsx").write_bytes(make())


if __name__ == "__main__":
    main()
