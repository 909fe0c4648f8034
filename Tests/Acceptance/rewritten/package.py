"""Ways to put the same parts into another package (ECMA-376-2, APPNOTE)."""

import io
import posixpath
import random
import zipfile
from collections.abc import Callable
from urllib.parse import quote, unquote

from lxml import etree

CONTENT_TYPES = "[Content_Types].xml"
FOLDERS = ["d", "d/e", "f g", "ä"]

Parts = dict[str, bytes]


class CannotRewrite(Exception):
    """The workbook has something that the way to write it does not keep."""


def read(workbook: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        if len({name.lower() for name in names}) != len(names):
            raise CannotRewrite("two entries of one name")
        return {name: archive.read(name) for name in names}


def write(parts: Parts, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def stored_backwards(parts: Parts, chance: random.Random) -> bytes:
    """Nothing deflated, the last part first, half of the names in capitals: names are compared without regard to case."""

    def spelled(name: str) -> str:
        return name.upper() if name != CONTENT_TYPES and chance.random() < 0.5 else name

    return write({spelled(name): part for name, part in reversed(parts.items())}, zipfile.ZIP_STORED)


class _Pipe(io.RawIOBase):
    """Takes bytes as a pipe does, so that sizes and checksums follow the parts, in data descriptors."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        self.taken += data
        return len(data)


def streamed(parts: Parts, chance: random.Random) -> bytes:
    """Data descriptors, half of them those of ZIP64."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            with archive.open(name, "w", force_zip64=chance.random() < 0.5) as entry:
                entry.write(part)
    return bytes(pipe.taken)


def moved(parts: Parts, chance: random.Random) -> bytes:
    """Every part in another folder under another name; relationships say where, absolutely or relatively."""
    targets = {
        name: f"{chance.choice(FOLDERS)}/p{number}.{name.rsplit('.', 1)[-1]}"
        for number, name in enumerate(parts)
        if name != CONTENT_TYPES and not name.lower().endswith(".rels")
    }
    by_key = {name.lower(): name for name in parts}
    sources = {_relationships(name).lower(): name for name in targets}

    def new_name(path: str) -> str | None:
        return targets.get(by_key.get(unquote(path).replace("\\", "/").lstrip("/").lower(), ""))

    result: Parts = {}
    for name, part in parts.items():
        if name == CONTENT_TYPES:
            result[name] = _edited(part, lambda element: _move_override(element, new_name))
        elif name.lower().endswith(".rels"):
            source = sources.get(name.lower())
            if source is None and name.lower() != "_rels/.rels":
                raise CannotRewrite("relationships of a part that is not there")
            folder = posixpath.dirname(targets[source]) if source else "."

            def move(element, source=source, folder=folder) -> None:
                _move_target(element, posixpath.dirname(source or ""), folder, new_name, chance)

            result[_relationships(targets[source]) if source else name] = _edited(part, move)
        else:
            result[targets[name]] = part
    return write(result)


def _relationships(name: str) -> str:
    return posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels")


def _edited(part: bytes, edit: Callable) -> bytes:
    root = etree.fromstring(part)
    for element in root:
        if isinstance(element.tag, str):
            edit(element)
    return etree.tostring(root)


def _move_override(element, new_name: Callable) -> None:
    name = new_name(element.get("PartName", ""))
    if name:
        element.set("PartName", "/" + quote(name))


def _move_target(element, old_folder: str, new_folder: str, new_name: Callable, chance: random.Random) -> None:
    target = element.get("Target")
    if target is None or element.get("TargetMode") == "External":
        return
    path = unquote(target).replace("\\", "/").split("#")[0]
    name = new_name(path if path.startswith("/") else posixpath.normpath(posixpath.join(old_folder, path)))
    if name:
        element.set("Target", "/" + quote(name) if chance.random() < 0.5 else quote(posixpath.relpath(name, new_folder)))
