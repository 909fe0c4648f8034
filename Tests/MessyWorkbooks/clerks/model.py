"""Forms, code lists and records: those of `sample-xlsx/`, changed at random as in the other generator."""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# Makes `smartcity` importable, so it comes first.
import messing.paths  # noqa: E402, F401, I001
from messing.records import RecordSource  # noqa: E402
from smartcity.codes import AGENCIES, CODE_LISTS, REGIONS  # noqa: E402
from smartcity.model import FORMS  # noqa: E402
from smartcity.values import canonical, state_of  # noqa: E402

# The names that `words.py` has for code lists beside those of the forms.
LIST_NAMES = {
    "legal_statuses": "document_statuses",
    "current_statuses": "quick_win_statuses",
    "facts": "region_facts",
    "skm_elements": "satisfaction_elements",
    "external_index_names": "external_indices",
}


@dataclass(frozen=True)
class Field:
    """One column of a form."""

    name: str
    label: str
    group: str
    type: str
    codes: str
    required: bool


@dataclass(frozen=True)
class Form:
    """One official form."""

    code: str
    name: str
    table: str
    repeats: bool
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field:
        """The field with this name."""
        return next(one for one in self.fields if one.name == name)


@dataclass(frozen=True)
class Value:
    """A canonical value and its state."""

    value: str
    state: str

    @property
    def known(self) -> bool:
        """Whether something is written for it."""
        return self.state in ("value", "zero")


Record = dict[str, Value]


@dataclass(frozen=True)
class Agency:
    """One office with its rows by table."""

    code: str
    name: str
    short: tuple[str, ...]
    tables: dict[str, list[Record]]


def load_forms() -> list[Form]:
    """The official forms."""
    return [
        Form(
            one.code,
            one.name,
            one.table,
            one.repeats,
            tuple(
                Field(field.name, field.label, field.group, field.type, field.codes, field.required)
                for field in one.fields
            ),
        )
        for one in FORMS
    ]


def make_agencies(seed: int) -> list[Agency]:
    """Every agency with fresh records; the same seed gives the same."""
    agencies = []
    for agency in AGENCIES:
        source = random.Random(f"clerks:{seed}:{agency.code}")
        records = RecordSource(source).agency(agency.code, source.randint(2, 7))
        tables = {
            form.table: [
                {field.name: _value(field, row.get(field.name)) for field in form.fields}
                for row in records.tables[form.table]
            ]
            for form in FORMS
        }
        agencies.append(Agency(agency.code, agency.name, tuple(agency.short_names), tables))
    return agencies


def _value(field: object, content: object) -> Value:
    state = state_of(content)
    return Value(canonical(field, content) if state in ("value", "zero") else "", state)


def load_codes(agencies: list[Agency]) -> dict[str, dict[str, str]]:
    """Code lists by the name that the forms use: code to official wording."""
    lists = {name: dict(codes) for name, codes in CODE_LISTS.items()}
    lists["regions"] = dict(REGIONS)
    lists["opds"] = {one.code: one.name for one in agencies}
    return lists
