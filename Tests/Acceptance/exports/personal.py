"""Plants data of persons in a workbook wherever people leave them, and searches exports for them.

    personal.py plant WORKBOOK TARGET          a copy of WORKBOOK with them; name TARGET with a number as well
    personal.py earlier FOLDER                 makes an output folder that of the cycle before
    personal.py search FOLDER|FILE… [--redacted]

Numbers and the name of who filled the form in must be nowhere; with --redacted, neither names nor mail addresses nor what is quoted from
cells. Workbooks are unpacked and databases dumped; digits are compared without what people write between them.
"""
import hashlib
import json
import pathlib
import re
import sqlite3
import sys
import zipfile

EMPLOYEE, IDENTITY, MOBILE = "198703122012012009", "3513054107850002", "081234567890"
NUMBERS = {EMPLOYEE, IDENTITY, MOBILE, "62" + MOBILE[1:], "0335421234"}
FILLER, OWNER, MAIL = "Sri Rahasia", "Budi Tertutup", "sri.rahasia@contoh.go.id"
SEPARATORS = re.compile(r"(?<=\d)[ .()-]{1,2}(?=\d)|\((?=0\d)")


def plant(source, target):
    import openpyxl

    book = openpyxl.load_workbook(source)

    def sheet(number):
        return next(item for item in book.worksheets if item.title.startswith(f"SC-{number:02}"))

    def column(form, *titles):
        return next(cell for row in form.iter_rows() for cell in row if any(str(cell.value).startswith(title) for title in titles))

    def write(form, title, text, row=1):
        cell = column(form, *title)
        form.cell(cell.row + row, cell.column).value = text

    identity = sheet(0)
    for label, text in (("Nama Pengisi", FILLER), ("NIP", EMPLOYEE), ("No. HP", MOBILE)):
        label = column(identity, label)
        next(cell for cell in identity[label.row][label.column:] if cell.value not in (None, ":")).value = text
    budget, wins, risks = sheet(6), sheet(8), sheet(9)
    write(budget, ("Keterangan", "Catatan"), f"Hubungi {MAIL} atau 0812-3456-7890, NIP {EMPLOYEE[:8]} {EMPLOYEE[8:14]} {EMPLOYEE[14]} {EMPLOYEE[15:]}")
    write(budget, ("Pagu",), f"tanya {OWNER} +62 812-3456-7890", 2)
    last = max(cell.column for row in budget.iter_rows() for cell in row if cell.value is not None)
    budget.cell(column(budget, "Pagu").row, last + 1).value = f"Kontak {MOBILE}"
    budget.cell(column(budget, "Pagu").row + 1, last + 1).value = OWNER
    write(risks, ("Pemilik", "Penanggung Jawab", "Owner"), OWNER)
    write(risks, ("Status",), f"NIK {IDENTITY}")
    write(risks, ("Mitigasi",), f"telepon (0335) 421234 atau surel {MAIL}")
    write(wins, ("Quick Win", "Nama Quick Win", "Judul"), f"Layanan {MAIL}")
    end = budget.max_row + 3
    for line, text in enumerate(("Kepala Dinas", OWNER, f"NIP. {EMPLOYEE}")):
        budget.cell(end + line, 2).value = text
    book.save(target)


def earlier(folder):
    manifest = folder / "run.json"
    run = json.loads(manifest.read_text(encoding="utf-8").replace("2024-II", "2023-II"))
    for file in run["files"]:
        path = folder / file["path"]
        data = path.read_bytes().replace(b"2024-II", b"2023-II")
        path.write_bytes(data)
        file["sha256"] = hashlib.sha256(data).hexdigest()
    manifest.write_text(json.dumps(run), encoding="utf-8")


def texts(path):
    """What a file holds, with a name for each part."""
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                yield f"{path.name} {name}", package.read(name).decode("utf-8", "replace")
    elif path.suffix == ".sqlite":
        yield path.name, "\n".join(sqlite3.connect(path).iterdump())
    else:
        yield str(path), path.read_text(encoding="utf-8", errors="replace")


def search(paths, is_redacted):
    words = {FILLER} | ({OWNER, MAIL, "Asesor A", "Kepala Bidang"} if is_redacted else set())
    files = [file for path in paths for file in ([path] if path.is_file() else sorted(item for item in path.rglob("*") if item.is_file()))]
    found = []
    for file in files:
        for name, text in [("the name of a file", file.name), *texts(file)]:
            joined = SEPARATORS.sub("", text)
            # Digits within longer ones, such as a hash, are no number of a person.
            found += [f"{name}: {number}" for number in NUMBERS if re.search(rf"(?<![0-9a-f]){number}(?![0-9a-f])", joined)]
            found += [f"{name}: {word}" for word in words if word in text]
    print("\n".join(found) or f"{len(files)} files without personal data{', names and quotations' if is_redacted else ''}")
    return 1 if found or not files else 0


if sys.argv[1] == "plant":
    plant(sys.argv[2], sys.argv[3])
elif sys.argv[1] == "earlier":
    earlier(pathlib.Path(sys.argv[2]))
else:
    sys.exit(search([pathlib.Path(item) for item in sys.argv[2:] if item != "--redacted"], "--redacted" in sys.argv))
