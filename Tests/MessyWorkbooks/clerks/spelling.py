"""How a clerk spells labels, numbers, dates, codes and texts."""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass, replace
from decimal import Decimal

from grid import Cell, Content, Look
from model import Field, Value
from smartcity.values import MONTHS
from words import CODES, LABELS, OPD_OWN

SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"]
OLD = {2: "Pebruari", 11: "Nopember"}
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
DATE_FORMATS = [
    "dd/mm/yyyy",
    "d mmmm yyyy",
    "dd-mmm-yy",
    "yyyy-mm-dd",
    "[$-421]d mmmm yyyy",
    "[$-21]dd mmmm yyyy;@",
    "m/d/yyyy",
    "d-m-yy",
    "[$-421]dddd, dd mmmm yyyy",
    "dd/mm/yyyy hh:mm",
    "mmm d, yyyy",
    "dd.mm.yyyy",
]
DATE_TEXTS = ["long", "slash", "dash", "iso", "short", "dots", "day", "capitals", "old", "shortold", "slashes2"]
MONEY_FORMATS = [
    "#,##0",
    '"Rp"#,##0',
    '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
    '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
    "#,##0.00",
    "General",
    "[$Rp-421]#,##0;-[$Rp-421]#,##0",
]
MONEY_TEXTS = ["rp,00", "dots", "rpdots", "rp.,-", "miliar", "juta", "english", "digits", "rpspace", "dotend"]
SCALES = {"ribu": Decimal(1000), "juta": Decimal(1000000)}
SCALE_WORDS = {
    "ribu": ["(dalam ribuan rupiah)", "(ribuan Rp)", "(Rp ribu)", "(dalam ribu rupiah)"],
    "juta": ["(dalam juta rupiah)", "(Rp juta)", "(juta rupiah)", "(dalam jutaan rupiah)"],
}
NBSP = "\u00a0"
STATES: dict[str, list[str]] = {
    "nil": ["-", "–", "Nihil", "NIHIL", "nihil", "tidak ada", "Tidak ada"],
    "not_applicable": ["N/A", "n/a", "Tidak berlaku"],
    "not_yet": ["belum ada", "Belum ada", "belum dilaksanakan", "Belum dilaksanakan"],
}
STATE_FIELDS: dict[str, list[str]] = {
    "obstacle": ["nil"],
    "revised_ceiling": ["nil"],
    "realized_q4": ["not_yet", "nil"],
    "impact_area": ["nil", "not_applicable"],
    "valid_to": ["nil"],
    "plan_indicator": ["nil", "not_applicable"],
    "plan_target": ["nil"],
    "stop_reason": ["nil", "not_applicable"],
    "partner_regions": ["nil"],
    "index_value": ["nil", "not_yet"],
    "predicate": ["nil", "not_applicable"],
    "note": ["nil"],
}


@dataclass
class Style:
    """How one column's values are written."""

    form: str = "plain"
    fmt: str = "General"
    scale: str = ""
    noise: float = 0.0
    mixed: bool = False
    state: str = ""
    marker: str = ""
    state_share: float = 1.0


def number(value: Decimal) -> int | float:
    """A number for a cell."""
    return int(value) if value == value.to_integral_value() else float(value)


def dotted(value: Decimal) -> str:
    """Indonesian grouping: dots for thousands, a comma for decimals."""
    whole, _, rest = format(value, "f").partition(".")
    return f"{int(whole):,}".replace(",", ".") + (f",{rest}" if rest.strip("0") else "")


def tidy(value: Decimal) -> Decimal:
    """Without trailing zeros, never in exponent form."""
    return Decimal(format(value.normalize(), "f"))


def comma(value: Decimal) -> str:
    """A decimal comma, no grouping."""
    return format(tidy(value), "f").replace(".", ",")


def date_text(day: dt.date, form: str) -> str:
    """A date as text, always day before month."""
    month, short = MONTHS[day.month - 1], SHORT[day.month - 1]
    old = OLD.get(day.month, month)
    forms = {
        "long": f"{day.day} {month} {day.year}",
        "slash": f"{day:%d/%m/%Y}",
        "slashes2": f"{day.day}/{day.month}/{day.year}",
        "dash": f"{day.day}-{day.month}-{day.year}",
        "iso": day.isoformat(),
        "short": f"{day.day} {short} {day.year}",
        "dots": f"{day:%d.%m.%Y}",
        "day": f"{DAYS[day.weekday()]}, {day.day} {month} {day.year}",
        "capitals": f"{day.day:02d} {month.upper()} {day.year}",
        "old": f"{day.day} {old} {day.year}",
        "shortold": f"{day.day:02d}-{'Nop' if day.month == 11 else short}-{day:%y}",
    }
    return forms[form]


def money_text(value: Decimal, form: str) -> str:
    """Money as text."""
    grouped = dotted(value)
    if form == "miliar" and value >= 10**9:
        return f"Rp. {comma(value / 10**9)} M"
    if form in ("juta", "miliar"):
        scaled = tidy(value / 10**6)
        return f"Rp {comma(scaled)} juta" if form == "miliar" else f"{dotted(scaled)} juta"
    forms = {
        "rp,00": f"Rp {grouped},00",
        "dots": grouped,
        "rpdots": f"Rp{grouped}",
        "rp.,-": f"Rp. {grouped},-",
        "english": f"{int(value):,}" if value >= 10**6 else str(int(value)),
        "digits": str(int(value)),
        "rpspace": f"Rp{NBSP}{grouped}",
        "dotend": f"Rp. {grouped}.-",
    }
    return forms[form]


def text_noise(text: str, rng: random.Random) -> str:
    """White space that people leave in texts; collapses to the text itself."""
    if "://" in text:
        return rng.choice([text + " ", " " + text, text + NBSP])
    kind = rng.randrange(6)
    spaces = [index for index, char in enumerate(text) if char == " "]
    if kind < 2 or not spaces:
        return text + rng.choice([" ", "  ", NBSP])
    at = rng.choice(spaces)
    return text[:at] + ["  ", NBSP, "\n", " \n"][kind - 2] + text[at + 1 :]


def code_text(lists: dict[str, dict[str, str]], name: str, code: str, form: str, own: bool, rng: random.Random) -> str:
    """A code in a clerk's words."""
    words = lists[name]
    label = words[code]
    if own and form == "own":
        if name == "opds":
            return rng.choice(OPD_OWN.get(code, [label + " Kab. Probolinggo", code]))
        if code.startswith("PROGRAM_MASTERPLAN"):
            return label.replace("Jumlah program", rng.choice(["Jml. Program", "Jumlah Program di", "Program dalam"]))
        options = next((CODES[(key, code)] for key in _keys(name) if (key, code) in CODES), [label])
        return rng.choice(options)
    if form == "code":
        return code
    if form == "capitals":
        return label.upper()
    if form == "lower":
        return label.lower() if name not in ("opds", "regions") else label
    if form == "numbered":
        return f"{list(words).index(code) + 1}. {label}"
    if form == "both":
        return f"{code} - {label}" if code.casefold() != label.casefold() else label
    return label


def _keys(name: str) -> list[str]:
    from model import LIST_NAMES

    return [name, LIST_NAMES.get(name, name)]


def pick_label(table: str, field: Field, own: bool, rng: random.Random, flat: bool) -> str:
    """The wording of a column's label."""
    label = field.label
    if own and rng.random() < 0.75:
        label = rng.choice(LABELS[(table, field.name)])
    if field.group and flat and not label.casefold().startswith(field.group.casefold()):
        label = f"{field.group} {label}"
    return label


def spell_label(label: str, form: str, rng: random.Random) -> str:
    """Capitals, line breaks and stray blanks in a label."""
    if form == "capitals":
        label = label.upper()
    elif form == "title":
        label = label.title() if not re.search(r"\b(TW|OPD|RPJMD|IKM|TI|Rp|NRR|TA|APBD|PAK)\b", label) else label
    elif form == "lower":
        label = label[0] + label[1:].lower() if not re.search(r"[A-Z]{2}|Rp", label) else label
    return label


def label_noise(label: str, rng: random.Random) -> str:
    """White space and marks that people leave in a label."""
    kind = rng.randrange(7)
    if kind == 0 and " " in label:
        return label.replace(" ", "\n", 1)
    if kind == 1 and "(" in label and label.index("("):
        return label.replace(" (", "\n(")
    if kind == 2:
        return label + rng.choice([" ", NBSP, "  "])
    if kind == 3 and " " in label:
        return label.replace(" ", "  ", 1)
    if kind == 4 and "/" in label:
        return label.replace("/", " / ")
    if kind == 5 and " " in label:
        return label.replace(" ", NBSP)
    return label


def render(
    value: Value,
    field: Field,
    style: Style,
    look: Look,
    lists: dict[str, dict[str, str]],
    own: bool,
    rng: random.Random,
) -> Cell:
    """The cell for a known value."""
    text = value.value
    kind = field.type
    form = style.form
    if style.mixed and rng.random() < 0.4:
        form = {"money": rng.choice(["plain", "dots", "rp,00"]), "date": rng.choice(["plain", "long", "slash"])}.get(
            kind, "text" if kind in ("number", "integer") else form
        )
    content: Content
    if kind == "date":
        day = dt.date.fromisoformat(text)
        if form == "plain":
            fmt = style.fmt if "yy" in style.fmt else "dd/mm/yyyy"
            content, look = day, replace(look, fmt=fmt)
            if "hh" in fmt:
                content = dt.datetime(day.year, day.month, day.day)
        else:
            content = date_text(day, form)
    elif kind == "money":
        amount = Decimal(text)
        if style.scale:
            amount = tidy(amount / SCALES[style.scale])
            content = comma(amount) if form == "text" else number(amount)
            look = replace(look, fmt="General" if form == "text" else style.fmt)
        elif form == "plain":
            content, look = number(amount), replace(look, fmt=style.fmt)
        else:
            content = money_text(amount, form)
    elif kind == "percent":
        ratio = Decimal(text)
        points = tidy(ratio * 100)
        if form == "format":
            content, look = number(ratio), replace(look, fmt=style.fmt)
        elif form == "points":
            content, look = number(points), replace(look, fmt=style.fmt)
        elif form == "pointstext":
            content = comma(points)
        else:
            signs = {"%": f"{format(points, 'f')}%", ", %": f"{comma(points)} %", ",%": f"{comma(points)}%"}
            content = signs.get(form, f"{comma(points)} persen")
    elif kind in ("number", "integer"):
        amount = Decimal(text)
        if form == "text":
            content = comma(amount)
        elif form == "dots" and amount >= 10**6:
            content = dotted(amount)
        else:
            content, look = number(amount), replace(look, fmt=style.fmt)
    elif kind == "boolean":
        yes, no = {"ya": ("Ya", "Tidak"), "YA": ("YA", "TIDAK"), "y": ("Y", "T"), "ya2": ("ya", "tidak")}[form]
        content = yes if text == "true" else no
    elif kind == "code":
        content = code_text(lists, field.codes, text, form, own, rng)
    elif kind == "codes":
        between = {"code": ";", "label": "; ", "capitals": "; ", "own": ", ", "lines": ";\n"}.get(form, "; ")
        words = [
            _region(lists[field.codes][code], rng) if form in ("own", "lines") else lists[field.codes][code]
            for code in text.split(";")
        ]
        content = between.join(text.split(";") if form == "code" else words)
        if form == "capitals":
            content = str(content).upper()
    else:
        content = text
        if text.isdigit() and form == "plain" and field.name == "number":
            content = int(text)
        elif rng.random() < style.noise:
            content = text_noise(text, rng)
    return Cell(content, look)


def _region(label: str, rng: random.Random) -> str:
    return label.replace("Kab. ", "Kabupaten ") if rng.random() < 0.5 else label
