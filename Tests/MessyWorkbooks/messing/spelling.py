"""How people write a value: every spelling of money, percent, dates, numbers, codes and text that is normal input."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any

from smartcity.codes import AGENCY_BY_CODE, CODE_LISTS
from smartcity.model import Field
from smartcity.values import MONTHS, Content, Written, grouped, long_date, number_for_cell, plain_decimal

from . import paths  # noqa: F401
from .levels import Level
from .more_words import BOOLEANS
from .wordings import CODE_WORDINGS

OLD_MONTHS = tuple({"Februari": "Pebruari", "November": "Nopember"}.get(month, month) for month in MONTHS)
SHORT_MONTHS = ("Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des")
HEADER_UNITS = {"millions": 1_000_000, "thousands": 1_000}
COLUMN_UNITS = {"column_millions": 1_000_000, "column_thousands": 1_000}
UNITS = HEADER_UNITS | COLUMN_UNITS
UNIT_NOTES = {
    1_000_000: ("(dalam juta rupiah)", "dalam jutaan rupiah", "(Rp juta)", "Satuan: juta rupiah", "(dlm jutaan Rp)"),
    1_000: ("(dalam ribu rupiah)", "dalam ribuan Rp", "(Rp ribu)", "Satuan : ribu rupiah", "(dlm Rp. 000)"),
}
LABEL_UNITS = {1_000_000: ("(juta Rp)", "(Rp juta)", "(Jutaan Rp)"), 1_000: ("(ribu Rp)", "(Rp ribu)", "(Rp 000)")}
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


class Speller:
    """Spells the values of one table: a style for each column, with exceptions where the level mixes them."""

    def __init__(self, level: Level, random: Random) -> None:
        self.level = level
        self.random = random
        self.money = random.choice(level.money)
        self.styles: dict[str, str] = {}

    @property
    def unit_note(self) -> str:
        """The note above the header if money is in millions or thousands."""
        return self.random.choice(UNIT_NOTES[HEADER_UNITS[self.money]]) if self.money in HEADER_UNITS else ""

    def label_with_unit(self, label: str) -> str:
        """The title of a money column, with the unit in its parentheses if it is the column that gives it."""
        if self.money not in COLUMN_UNITS:
            return label
        unit = self.random.choice(LABEL_UNITS[COLUMN_UNITS[self.money]])
        return f"{label.partition('(')[0].strip()} {unit}"

    def prepare(self, field: Field, values: list[Any]) -> None:
        """Chooses the style of a column, which must be able to carry all its values."""
        choices = {
            "percent": self.level.percent,
            "date": self.level.date,
            "number": self.level.number,
            "integer": self.level.number,
            "code": self.level.code,
            "codes": self.level.code,
            "boolean": self.level.code,
        }.get(field.type, ("",))
        style = self.money if field.type == "money" else self.random.choice(choices)
        if style.startswith("points") and any(value < Decimal("0.02") for value in values):
            style = "number"
        self.styles[field.name] = style

    def spell(self, field: Field, value: Any) -> Content | None:
        """The cell content of a value."""
        if value is None:
            return None
        if isinstance(value, Written):
            return Content(value.content, value.number_format)
        content = getattr(self, f"_{field.type}")(field, value, self._style(field))
        if isinstance(content.value, str) and field.type in ("text", "code", "boolean"):
            return Content(self._noisy(content.value), content.number_format)
        return content

    def _style(self, field: Field) -> str:
        style = self.styles[field.name]
        if self.random.random() >= self.level.mixed_spelling * 0.3:
            return style
        if field.type == "money" and style not in UNITS:
            return self.random.choice([one for one in self.level.money if one not in UNITS])
        if field.type == "date":
            return self.random.choice(self.level.date)
        return style

    def _text(self, field: Field, value: str, style: str) -> Content:
        return Content(value)

    def _noisy(self, text: str) -> str:
        if self.random.random() >= self.level.text_noise:
            return text
        kind = self.random.choice(("trailing", "leading", "double", "nbsp", "line_break", "capitals"))
        if kind == "trailing":
            return text + "  "
        if kind == "leading":
            return " " + text
        if " " not in text or kind == "capitals":
            return text
        return text.replace(" ", {"double": "  ", "nbsp": "\u00a0", "line_break": "\n"}[kind], 1)

    def _integer(self, field: Field, value: int, style: str) -> Content:
        if style == "text" and (value < 1000 or "year" in field.name):
            return Content(str(value))
        return Content(value)

    def _number(self, field: Field, value: Decimal, style: str) -> Content:
        if style == "text" and abs(value) < 1000:
            return Content(plain_decimal(value).replace(".", ","))
        return Content(number_for_cell(value))

    def _money(self, field: Field, value: int, style: str) -> Content:
        if style in UNITS:
            return Content(number_for_cell(Decimal(value) / UNITS[style]), "#,##0.###")
        if style == "idr":
            return Content(self.random.choice(("IDR {}", "{} rupiah", "Rp.{},-", "Rp {} ,-")).format(grouped(value)))
        if style == "spaced":
            return Content(self.random.choice(("Rp  {}", " {} ", "Rp\u00a0{}")).format(grouped(value)))
        if style == "billions" and value >= 100_000_000 and value % 10_000_000 == 0:
            amount = plain_decimal(Decimal(value) / 1_000_000_000).replace(".", ",")
            words = ("Rp{} M", "Rp {} miliar", "{} Miliar", "Rp{} Milyar", "Rp. {} M", "{} milyar rupiah")
            return Content(self.random.choice(words).format(amount))
        if style == "juta" and value % 1_000_000 == 0:
            words = ("{} juta", "Rp {} juta", "Rp{} jt", "{} Juta Rupiah", "Rp. {}jt")
            return Content(self.random.choice(words).format(grouped(value // 1_000_000)))
        if style == "rp_dash":
            return Content(self.random.choice(("Rp. {}.-", "Rp {},-", "Rp. {},00")).format(grouped(value)))
        if style == "commas" and value >= 1_000_000:
            return Content(f"{value:,}")
        if style in ("rupiah", "billions", "juta"):
            return Content(self.random.choice(("Rp {},00", "Rp{}", "Rp. {}")).format(grouped(value)))
        if style == "grouped":
            return Content(grouped(value))
        return Content(value, "#,##0")

    def _percent(self, field: Field, value: Decimal, style: str) -> Content:
        points = value * 100
        text = plain_decimal(points).replace(".", ",")
        if style == "text":
            return Content(self.random.choice(("{} %", "{}%")).format(text))
        if style == "persen":
            return Content(f"{text} persen")
        if style == "prosen":
            return Content(self.random.choice(("{} prosen", "{} Persen", "{} %.")).format(text))
        if style == "point":
            return Content(f"{plain_decimal(points)}%")
        if style == "ratio_text":
            return Content(plain_decimal(value).replace(".", ",")) if value < 1 else Content(f"{text}%")
        if style == "points_text":
            return Content(text)
        if style == "points":
            return Content(number_for_cell(points))
        return Content(number_for_cell(value), "0.00%")

    def _date(self, field: Field, value: date, style: str) -> Content:
        month = value.month - 1
        if style == "long" or (style == "short" and value.year > 2029):
            # Spreadsheet programs read the two-digit years 30 to 99 as 1930 to 1999.
            return Content(long_date(value))
        plain = {"padded": "{:02}/{:02}/{}", "dashes": "{}-{}-{}", "dots": "{:02}.{:02}.{}"}
        if style in plain:
            return Content(plain[style].format(value.day, value.month, value.year))
        if style == "iso":
            return Content(value.isoformat())
        if style == "weekday":
            return Content(f"{WEEKDAYS[value.weekday()]}, {long_date(value)}")
        if style == "capitals":
            return Content(long_date(value).upper())
        if style == "slash":
            return Content(f"{value.day}/{value.month}/{value.year}")
        if style == "short":
            return Content(f"{value.day:02}-{SHORT_MONTHS[month]}-{value.year % 100:02}")
        if style == "variant":
            return Content(f"{value.day} {OLD_MONTHS[month]} {value.year}")
        if style == "abbreviated":
            return Content(f"{value.day} {SHORT_MONTHS[month]} {value.year}")
        return Content(
            datetime(value.year, value.month, value.day), self.random.choice(("dd/mm/yyyy", "d mmmm yyyy", "dd-mmm-yy"))
        )

    def _boolean(self, field: Field, value: bool, style: str) -> Content:
        word = "Ya" if value else "Tidak"
        if self.random.random() < self.level.boolean_wordings:
            return Content(self.random.choice((*BOOLEANS[value], value)))
        return Content({"upper": word.upper(), "label": word.lower()}.get(style, word))

    def _code(self, field: Field, value: str, style: str) -> Content:
        wordings = CODE_WORDINGS.get(field.codes, {}).get(value)
        if wordings and self.random.random() < self.level.code_wordings:
            return Content(self.random.choice(wordings))
        if field.codes == "opds" and self.random.random() < self.level.code_wordings:
            return Content(self.random.choice((*AGENCY_BY_CODE[value].short_names, value)))
        if field.codes == "skm_elements" and self.random.random() < self.level.code_wordings:
            return Content(f"{value}. {CODE_LISTS['skm_elements'][value]}")
        if style == "code":
            return Content(value)
        label = CODE_LISTS[field.codes].get(value, value)
        return Content(label.upper() if style == "upper" else label)

    def _codes(self, field: Field, values: tuple[str, ...], style: str) -> Content:
        separator = "; "
        if self.random.random() < self.level.mixed_spelling:
            separator = self.random.choice((", ", ";", "\n"))
        labels = CODE_LISTS[field.codes]
        return Content(separator.join(value if style == "code" else labels[value] for value in values))
