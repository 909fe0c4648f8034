"""Ways to write the same markup (XML 1.0, Namespaces in XML) and the same cells (ECMA-376-1 §18.3.1)."""

import copy
import random
from collections.abc import Callable
from xml.sax.saxutils import escape

from lxml import etree
from package import CannotRewrite, Parts, write

MAIN = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
}
# Elements whose text is content, blanks included.
TEXTS = {"t", "v", "f", "formula1", "formula2", "oddHeader", "oddFooter", "definedName"}
# Parts that say nothing of cells and may hold what this serializer does not keep.
LEFT_ALONE = ("docprops/", "theme", "drawing", "customxml")
NOISE = ["\n  ", "<!-- x -->", "<?pi data?>", "\n<!--\n-->\t"]


class Serializer:
    """Writes an element and all in it."""

    def __init__(self, chance: random.Random, prefix: str | None = None, noise: bool = False, sections: bool = False):
        self.chance = chance
        self.prefix = prefix
        self.noise = noise
        self.sections = sections

    def text(self, root) -> str:
        self.out: list[str] = []
        self.prefixes = self._prefixes(root)
        self._write(root, {prefix: uri for uri, prefix in self.prefixes.items()})
        return "".join(self.out)

    def _prefixes(self, root) -> dict[str, str | None]:
        """The prefix of each namespace; all are declared at the root."""
        uris: dict[str | None, str] = {}
        for element in root.iter(tag=etree.Element):
            for prefix, uri in element.nsmap.items():
                chosen = self.prefix if prefix is None and uri in MAIN else prefix
                if uris.setdefault(chosen, uri) != uri:
                    raise CannotRewrite("a prefix with two meanings")
        prefixes = {uri: prefix for prefix, uri in uris.items()}
        if len(prefixes) != len(uris):
            raise CannotRewrite("a namespace with two prefixes")
        return prefixes

    def _name(self, name: str, is_attribute: bool = False) -> str:
        if not name.startswith("{"):
            return name
        uri, local = name[1:].split("}")
        if uri == "http://www.w3.org/XML/1998/namespace":
            return "xml:" + local
        prefix = self.prefixes[uri]
        if prefix is None and is_attribute:
            raise CannotRewrite("an attribute in the namespace without a prefix")
        return local if prefix is None else f"{prefix}:{local}"

    def _write(self, element, declared: dict) -> None:
        if not isinstance(element.tag, str):
            return
        children = list(element)
        is_text = local_name(element) in TEXTS or not any(isinstance(child.tag, str) for child in children)
        self.out.append("<" + self._name(element.tag))
        for prefix, uri in declared.items():
            self._attribute("xmlns" + (f":{prefix}" if prefix else ""), uri)
        # Their order says nothing; this is not the one that they had.
        for name, value in reversed(element.attrib.items()):
            self._attribute(self._name(name, is_attribute=True), value)
        self.out.append(">")
        self._content(element.text, is_text)
        for child in children:
            if self.noise and not is_text:
                self.out.append(self.chance.choice(NOISE))
            self._write(child, {})
            self._content(child.tail, is_text)
        self.out.append(f"</{self._name(element.tag)}" + ("\n>" if self.noise else ">"))

    def _attribute(self, name: str, value: str) -> None:
        escaped = escape(value, {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"})
        self.out.append(("\n\t" if self.noise else " ") + f'{name}="{escaped}"')

    def _content(self, text: str | None, is_text: bool) -> None:
        if not text or not (is_text or text.strip()):
            return
        if self.sections and len(text) > 1 and "]]>" not in text and "\r" not in text:
            cut = self.chance.randrange(len(text))
            self.out.append(escape(text[:cut]) + f"<![CDATA[{text[cut:]}]]>")
        else:
            self.out.append(escape(text, {"\r": "&#13;"}))


def local_name(element) -> str:
    return etree.QName(element).localname


def parsed(part: bytes):
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, huge_tree=True))


def is_main(root) -> bool:
    return etree.QName(root).namespace in MAIN


def each_part(parts: Parts, rewrite: Callable) -> bytes:
    def is_markup(name: str) -> bool:
        key = name.lower()
        return key.endswith((".xml", ".rels")) and not any(word in key for word in LEFT_ALONE)

    return write({name: rewrite(parsed(part)) if is_markup(name) else part for name, part in parts.items()})


def prefixed(parts: Parts, chance: random.Random) -> bytes:
    """SpreadsheetML with a prefix."""
    return each_part(parts, lambda root: Serializer(chance, prefix="q" if is_main(root) else None).text(root).encode())


def noisy(parts: Parts, chance: random.Random) -> bytes:
    """Blanks, comments and processing instructions wherever they say nothing."""
    return each_part(parts, lambda root: Serializer(chance, noise=True).text(root).encode())


def in_sections(parts: Parts, chance: random.Random) -> bytes:
    """Texts that end in a CDATA section."""
    return each_part(parts, lambda root: Serializer(chance, sections=is_main(root)).text(root).encode())


def in_utf16(parts: Parts, chance: random.Random) -> bytes:
    """UTF-16 of either byte order."""

    def rewrite(root) -> bytes:
        encoding = chance.choice(["utf-16-le", "utf-16-be"])
        return ('\ufeff<?xml version="1.0" encoding="UTF-16"?>' + Serializer(chance).text(root)).encode(encoding)

    return each_part(parts, rewrite)


def marked(parts: Parts, chance: random.Random) -> bytes:
    """UTF-8 with a mark and no declaration."""
    return each_part(parts, lambda root: ("\ufeff" + Serializer(chance).text(root)).encode())


def without_references(parts: Parts, chance: random.Random) -> bytes:
    """Rows and cells say where they are only where they do not follow the one before."""

    def rewrite(root) -> bytes:
        if is_main(root) and local_name(root) == "worksheet":
            _drop_references(root)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    return each_part(parts, rewrite)


def _drop_references(sheet) -> None:
    number = 0
    for row in sheet.iterfind("{*}sheetData/{*}row"):
        if not (row.get("r") or "").isdigit():
            raise CannotRewrite("a row without a number")
        column = -1
        for cell in row.iterfind("{*}c"):
            letters = (cell.get("r") or "").rstrip("0123456789").upper()
            if not letters:
                raise CannotRewrite("a cell without a reference")
            if _column(letters) == column + 1:
                del cell.attrib["r"]
            column = _column(letters)
        if int(row.get("r")) == number + 1:
            number += 1
            del row.attrib["r"]
        else:
            number = int(row.get("r"))


def _column(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column - 1


def inlined(parts: Parts, chance: random.Random) -> bytes:
    """Texts in the cells instead of among the shared strings."""
    tables = [name for name in parts if "sharedstrings" in name.lower()]
    if len(tables) != 1:
        raise CannotRewrite("no shared strings, or several")
    items = parsed(parts[tables[0]]).findall("{*}si")

    def rewrite(root) -> bytes:
        if is_main(root) and local_name(root) == "worksheet":
            for cell in root.iterfind("{*}sheetData/{*}row/{*}c[@t='s']"):
                _put_text_into(cell, items)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    return each_part(parts, rewrite)


def _put_text_into(cell, items: list) -> None:
    value = cell.find("{*}v")
    index = (value.text or "").strip() if value is not None else ""
    if not index.isdigit() or int(index) >= len(items):
        return
    text = copy.deepcopy(items[int(index)])
    text.tag = etree.QName(etree.QName(cell).namespace, "is")
    text.tail = None
    cell.replace(value, text)
    cell.set("t", "inlineStr")
