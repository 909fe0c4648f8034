"""Takes the seeds of fuzzing out of workbooks: whole files, files with stored entries, and single parts.

    python3 Tests/Fuzz/seeds.py FOLDER_OF_WORKBOOKS OUTPUT

Writes OUTPUT/<target>/<hash>. What cannot be taken apart is a seed of `file` and `archive` all the same.
"""
import hashlib
import io
import pathlib
import re
import sys
import zipfile

LARGEST = 16 << 10
MOST = 500
ROOTS = {
    b"workbook": "workbook",
    b"worksheet": "sheet",
    b"sst": "shared-strings",
    b"styleSheet": "styles",
    b"Relationships": "relationships",
    b"Types": "content-types",
}
ROOT = re.compile(rb"<(?:\w+:)?(" + b"|".join(ROOTS) + rb")[\s>]")
NEEDED = re.compile(r"(rels|Types\]\.xml|workbook\d*\.xml|sharedStrings\.xml|styles\.xml|sheet\d*\.xml|table\d*\.xml)$", re.I)


def stored(parts):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts:
            archive.writestr(zipfile.ZipInfo(name), data)
    return output.getvalue()


def seeds(path):
    data = path.read_bytes()
    if len(data) <= LARGEST:
        yield "file", data
        yield "archive", data
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = [item for item in archive.infolist() if item.file_size <= LARGEST]
            parts = [(item.filename, archive.read(item)) for item in sizes if NEEDED.search(item.filename)]
    except Exception:  # a seed of its own, taken above
        return
    whole = stored(parts)
    if len(whole) <= 2 * LARGEST:
        yield "package", whole
    for _, part in parts:
        root = ROOT.search(part[:2000])
        if root:
            yield ROOTS[root.group(1)], part
            yield "markup", part


def main(source, output):
    found = {}
    for path in sorted(pathlib.Path(source).rglob("*")):
        if path.suffix.lower() in (".xlsx", ".xlsm", ".xltx", ".xml", ".zip") and path.is_file():
            for target, data in seeds(path):
                found.setdefault(target, {})[hashlib.sha1(data).hexdigest()[:16]] = data
    for target, data in sorted(found.items()):
        folder = pathlib.Path(output) / target
        folder.mkdir(parents=True, exist_ok=True)
        for name in sorted(data, key=lambda name: (len(data[name]), name))[:MOST]:
            (folder / name).write_bytes(data[name])
        print(f"{target}: {min(len(data), MOST)} seeds")


if __name__ == "__main__":
    main(*sys.argv[1:3])
