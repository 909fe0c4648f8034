"""Values as the truth knows them, as a cell shows them and as the tool's CSV writes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from .codes import CODE_LISTS
from .model import Field

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


@dataclass(frozen=True)
class Content:
    """What a cell holds: a text, number, date or boolean, its number format and, for a formula, its text."""

    value: str | int | float | bool | datetime | None
    number_format: str = "General"
    formula: str = ""


@dataclass(frozen=True)
class Written:
    """A value with the exact cell content that stands for it, for states and for special spellings."""

    content: Any
    value: Any = None
    state: str = "value"
    number_format: str = "General"


NIHIL = Written("Nihil", state="nil")
DASH = Written("-", state="nil")
NOT_YET = Written("belum ada", state="not_yet")


@dataclass(frozen=True)
class Spelling:
    """How the values of one table are spelled.

    money: number, rupiah, grouped, billions, millions; percent: number, text; date: serial, long, slash, short;
    code: code, label, upper; number: number, text.
    """

    money: str = "number"
    percent: str = "number"
    date: str = "serial"
    code: str = "code"
    number: str = "number"

    def with_(self, **changes: str) -> Spelling:
        """The same spelling but for the given parts."""
        return replace(self, **changes)


def plain_decimal(value: Decimal | int | Fraction) -> str:
    """The shortest plain decimal: no exponent, no trailing zeros, `0` for zero."""
    text = f"{Decimal(value):f}" if not isinstance(value, Fraction) else f"{_exact(value):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _exact(value: Fraction) -> Decimal:
    result = Decimal(value.numerator) / Decimal(value.denominator)
    if Fraction(result) != value:
        raise ValueError(f"{value} has no finite decimal form")
    return result


def ratio(part: Decimal, whole: Decimal) -> Decimal:
    """`part / whole` with four decimals, rounded half up."""
    return half_up(part / whole, 4)


def half_up(value: Decimal, places: int) -> Decimal:
    """A non-negative value rounded half up."""
    step = Decimal(1).scaleb(-places)
    return (value / step + Decimal("0.5")).to_integral_value("ROUND_FLOOR") * step


def rounded(value: Fraction | None, places: int) -> str:
    """`value` with exactly `places` decimals, rounded half up (away from zero); empty for `None`."""
    if value is None:
        return ""
    scaled = abs(value) * 10**places
    digits = int(scaled + Fraction(1, 2))
    sign = "-" if value < 0 and digits else ""
    if places == 0:
        return f"{sign}{digits}"
    return f"{sign}{digits // 10**places}.{digits % 10**places:0{places}}"


def state_of(value: Any) -> str:
    """The value state of a record's value: missing, value, zero, nil, …"""
    if value is None:
        return "missing"
    if isinstance(value, Written):
        return "zero" if value.state == "value" and _is_zero(value.value) else value.state
    return "zero" if _is_zero(value) else "value"


def _is_zero(value: Any) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool) and value == 0


def known(value: Any) -> Any:
    """The value itself, or `None` in every state but value and zero."""
    if isinstance(value, Written):
        return value.value if value.state == "value" else None
    return value


def canonical(field: Field, value: Any) -> str:
    """The value as the tool's CSV writes it; empty unless its state is value or zero."""
    value = known(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, (list, tuple)):
        return ";".join(value)
    if isinstance(value, (int, Decimal, Fraction)):
        return plain_decimal(value)
    return " ".join(str(value).split())


def spell(field: Field, value: Any, spelling: Spelling) -> Content | None:
    """The cell content of a value, or `None` for an empty cell."""
    if value is None:
        return None
    if isinstance(value, Written):
        return Content(value.content, value.number_format)
    writer = _WRITERS.get(field.type)
    return writer(field, value, spelling) if writer else Content(str(value))


def _spell_integer(field: Field, value: int, spelling: Spelling) -> Content:
    return Content(value, "0" if "year" in field.name else "#,##0")


def _spell_number(field: Field, value: Decimal | int, spelling: Spelling) -> Content:
    if spelling.number == "text" and Decimal(value) != int(value):
        return Content(plain_decimal(value).replace(".", ","))
    return Content(number_for_cell(value))


def number_for_cell(value: Decimal | int | Fraction) -> int | float:
    """The double (or whole number) that a cell stores for an exact value."""
    value = Decimal(value) if not isinstance(value, Fraction) else _exact(value)
    return int(value) if value == int(value) else float(value)


def grouped(value: int) -> str:
    """`1250000000` as `1.250.000.000`."""
    return f"{value:,}".replace(",", ".")


def _spell_money(field: Field, value: int, spelling: Spelling) -> Content:
    if spelling.money == "rupiah":
        return Content(f"Rp {grouped(value)},00")
    if spelling.money == "grouped":
        return Content(grouped(value))
    if spelling.money == "millions":
        return Content(number_for_cell(Decimal(value) / 1_000_000), "#,##0.000")
    if spelling.money == "billions" and value >= 10_000_000 and value % 10_000_000 == 0:
        return Content(f"Rp{plain_decimal(Decimal(value) / 1_000_000_000).replace('.', ',')} M")
    if spelling.money == "billions":
        return Content(f"Rp {grouped(value)},00")
    return Content(value, "#,##0")


def _spell_percent(field: Field, value: Decimal, spelling: Spelling) -> Content:
    if spelling.percent == "text":
        return Content(f"{plain_decimal(value * 100).replace('.', ',')} %")
    return Content(number_for_cell(value), "0.00%")


def _spell_date(field: Field, value: date, spelling: Spelling) -> Content:
    if spelling.date == "long":
        return Content(long_date(value))
    if spelling.date == "slash":
        return Content(f"{value.day}/{value.month}/{value.year}")
    if spelling.date == "short":
        return Content(f"{value.day:02}-{MONTHS[value.month - 1][:3]}-{value.year % 100:02}")
    return Content(datetime(value.year, value.month, value.day), "dd/mm/yyyy")


def long_date(value: date) -> str:
    """`7 November 2024`."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def _spell_boolean(field: Field, value: bool, spelling: Spelling) -> Content:
    word = "Ya" if value else "Tidak"
    return Content(word.upper() if spelling.code == "upper" else word)


def _spell_code(field: Field, value: str, spelling: Spelling) -> Content:
    if spelling.code == "code":
        return Content(value)
    label = CODE_LISTS[field.codes].get(value, value)
    return Content(label.upper() if spelling.code == "upper" else label)


def _spell_codes(field: Field, values: tuple[str, ...], spelling: Spelling) -> Content:
    if spelling.code == "label":
        return Content("; ".join(CODE_LISTS[field.codes][value] for value in values))
    return Content("; ".join(values))


_WRITERS: dict[str, Callable[[Field, Any, Spelling], Content]] = {
    "integer": _spell_integer,
    "number": _spell_number,
    "money": _spell_money,
    "percent": _spell_percent,
    "date": _spell_date,
    "boolean": _spell_boolean,
    "code": _spell_code,
    "codes": _spell_codes,
}
