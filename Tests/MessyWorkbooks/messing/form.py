"""Writes one form as people leave it: its own titles, header, repeats, totals, notes and signature."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any

from smartcity.content import Record
from smartcity.grid import Placement, SheetPlan, address
from smartcity.model import Field, Form
from smartcity.values import Content, Written, canonical, half_up, known, number_for_cell, state_of

from . import (
    paths,  # noqa: F401
    wordings,
)
from .layout import Layout, number
from .levels import Level
from .more_labels import LABELS
from .more_words import SECTIONS
from .spelling import Speller

_MERGED_TOO = {"satisfaction_survey_items": ("respondents", "stated_index", "stated_grade", "surveyed_on")}
_RULED_FIELDS = {"partner_regions", "impact_area"}


@dataclass(frozen=True)
class MessyColumn:
    """One column: its header path from the outermost caption to its own title; no field for numbers and extras."""

    position: int
    path: tuple[str, ...]
    field: Field | None
    kind: str = "field"
    width: int = 1


class MessyForm:
    """One form on a sheet; `row` is the first free row after `write`."""

    def __init__(
        self,
        sheet: SheetPlan,
        form: Form,
        records: list[Record],
        level: Level,
        random: Random,
        *,
        at: tuple[int, int] = (1, 1),
        titles: tuple[str, ...] = (),
        first_index: int = 0,
    ) -> None:
        self.sheet = sheet
        self.form = form
        self.records = records
        self.level = level
        self.random = random
        self.row, first_column = at
        self.titles = titles
        self.first_index = first_index
        self.speller = Speller(level, random)
        self.layout = Layout.drawn(level, random)
        self.left_out: set[str] = set()
        self.columns = self._columns(first_column)
        self.first_column = first_column
        self.last_column = self.columns[-1].position + self.columns[-1].width - 1
        self.repeats = self._repeats()
        self.row_numbers: list[int] = []

    def _chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def write(self) -> None:
        """Writes everything."""
        self._titles()
        self._header()
        self._rows_under_header()
        if self.records:
            self._states()
            self._prepare()
            self._rows()
            self._totals()
        else:
            self._nihil()
        self._below()

    # Columns and header

    def _columns(self, first_column: int) -> list[MessyColumn]:
        fields = self._chosen_fields()
        captions = self._captions(fields)
        columns = []
        position = first_column
        if self._chance(0.8):
            title = self.random.choice(wordings.NUMBER_TITLES) if self.level.other_labels else "No"
            columns.append(MessyColumn(position, (self._label_noise(title),), None, "number"))
            position += 1
        for field in fields:
            path = (*captions.get(field.name, ()), *self._own_path(field))
            width = 2 if self.layout.wide_columns and self._chance(0.2) else 1
            columns.append(MessyColumn(position, path, field, width=width))
            position += width
            if self.layout.spacer_columns and field is not fields[-1] and self._chance(0.12):
                position += 1
        if self._chance(self.level.extra_column):
            title = self.random.choice(wordings.EXTRA_TITLES)
            columns.append(MessyColumn(position, (title,), None, "extra"))
        return columns

    def _chosen_fields(self) -> list[Field]:
        first, *rest = self.form.fields
        for field in rest:
            if not field.required and not self._is_ruled(field) and self._chance(self.level.left_out):
                self.left_out.add(field.name)
        kept = [field for field in rest if field.name not in self.left_out]
        if self._chance(self.level.reorder):
            self._shuffle_blocks(kept)
        return [first, *kept]

    def _is_ruled(self, field: Field) -> bool:
        return field.name in _RULED_FIELDS or field.name.startswith("realized_q")

    def _shuffle_blocks(self, fields: list[Field]) -> None:
        """Shuffles columns but keeps a group together, as its caption spans it."""
        blocks: list[list[Field]] = []
        for field in fields:
            if field.group and blocks and blocks[-1][0].group == field.group:
                blocks[-1].append(field)
            else:
                blocks.append([field])
        self.random.shuffle(blocks)
        fields[:] = [field for block in blocks for field in block]

    def _captions(self, fields: list[Field]) -> dict[str, tuple[str, ...]]:
        """Captions over runs of columns that have no group of their own."""
        found: dict[str, tuple[str, ...]] = {}
        if not self._chance(self.level.extra_caption_rows):
            return found
        start = self.random.randrange(1, max(2, len(fields) - 2))
        run = [field for field in fields[start : start + self.random.randint(2, 4)]]
        if any(field.group for field in run):
            run = [field for field in run if not field.group][:1]
        caption = self.random.choice(wordings.CAPTIONS)
        for field in run:
            found[field.name] = (caption,)
        if self.level.name == "heavy" and self._chance(0.3):
            super_caption = f"DATA {self.form.name.upper()}"
            for field in fields:
                found[field.name] = (super_caption, *found.get(field.name, ()))
        return found

    def _own_path(self, field: Field) -> tuple[str, ...]:
        label = field.label
        if self._chance(self.level.other_labels):
            label = self.random.choice(LABELS[(self.form.table, field.name)])
        if self._chance(self.level.label_typo):
            label = self._typo(label)
        if field.type == "money":
            label = self.speller.label_with_unit(label)
        label = self._label_noise(label)
        if not field.group and self.layout.split_labels:
            return self._split(label)
        if not field.group:
            return (label,)
        if not hasattr(self, "group_style"):
            self.group_style = "flat" if self._chance(0.3) else "grouped"
            self.group_caption = self._group_caption(field.group)
        return (f"{self.group_caption} {label}",) if self.group_style == "flat" else (self.group_caption, label)

    def _split(self, label: str) -> tuple[str, ...]:
        """The label in two rows."""
        words = label.split()
        if len(words) < 2 or not self._chance(0.4):
            return (label,)
        return (" ".join(words[:-1]), words[-1])

    def _group_caption(self, group: str) -> str:
        if not self._chance(self.level.other_labels):
            return group
        return self.random.choice(wordings.GROUP_WORDINGS[group])

    def _typo(self, label: str) -> str:
        """One letter of a long word left out."""
        letters = [index for index, letter in enumerate(label) if letter.isalpha() and 2 < index < len(label) - 1]
        if len(label) < 9 or not letters:
            return label
        gone = self.random.choice(letters)
        return label[:gone] + label[gone + 1 :]

    def _label_noise(self, label: str) -> str:
        if not self._chance(self.level.label_noise):
            return label
        kind = self.random.choice(("capitals", "line_break", "nbsp", "double", "trailing", "lower"))
        if kind == "capitals":
            return label.upper()
        if kind == "lower":
            return label.lower()
        if kind == "trailing":
            return label + " "
        return label.replace(" ", {"line_break": "\n", "nbsp": "\u00a0", "double": "  "}[kind], 1)

    def _titles(self) -> None:
        unit = self.speller.unit_note
        has_money = any(column.field and column.field.type == "money" for column in self.columns)
        for title in (*self.titles, *((unit,) if unit and has_money else ())):
            self.sheet.put(self.row, self.first_column, title, "title")
            if self._chance(0.7):
                self.sheet.merge(self.row, self.first_column, self.row, self.last_column)
            self.row += 1
        if self.titles and self._chance(0.6):
            self.row += 1

    def _header(self) -> None:
        depth = max(len(column.path) for column in self.columns)
        for column in self.columns:
            self._own_label(column, depth)
            if column.field:
                self.sheet.widths.setdefault(column.position, 24 if column.field.type == "text" else 15)
        for height in range(depth - 1):
            self._caption_row(height)
        self.row += depth

    def _own_label(self, column: MessyColumn, depth: int) -> None:
        last = self.row + depth - 1
        own_row = self.row + len(column.path) - 1
        right = column.position + column.width - 1
        if self.layout.label_row == "merged":
            self.sheet.merge(own_row, column.position, last, right)
        elif self.layout.label_row == "bottom":
            own_row = last
        if self.layout.label_row != "merged":
            self.sheet.merge(own_row, column.position, own_row, right)
        self.sheet.put(own_row, column.position, column.path[-1], "header")

    def _caption_row(self, height: int) -> None:
        start = 0
        while start < len(self.columns):
            prefix = self.columns[start].path[: height + 1]
            end = start
            if len(self.columns[start].path) > height + 1:
                while end + 1 < len(self.columns) and self._shares(end + 1, prefix, height):
                    end += 1
                first, last = self.columns[start].position, self.columns[end].position + self.columns[end].width - 1
                self.sheet.put(self.row + height, first, prefix[-1], "header")
                if not self.layout.bare_captions or last - first > 8:
                    self.sheet.merge(self.row + height, first, self.row + height, last)
            start = end + 1

    def _shares(self, index: int, prefix: tuple[str, ...], height: int) -> bool:
        path = self.columns[index].path
        return len(path) > height + 1 and path[: height + 1] == prefix

    def _rows_under_header(self) -> None:
        self._hints_under_header()
        if self.layout.gap_under_header:
            self.row += 1

    def _hints_under_header(self) -> None:
        if self._chance(self.level.legend):
            column = self.random.choice(self.columns[1:])
            self.sheet.put(self.row, column.position, self.random.choice(wordings.LEGENDS), "note")
            self.row += 1
        if self._chance(self.level.number_row):
            style = self.random.choice(("({})", "{}", "number"))
            for number, column in enumerate(self.columns, start=1):
                content = number if style == "number" else style.format(number)
                self.sheet.put(self.row, column.position, self._hint(number, column, content), "numbers")
            self.row += 1

    def _hint(self, number: int, column: MessyColumn, content: Any) -> Any:
        is_percent = column.field is not None and column.field.type == "percent"
        if is_percent and self._chance(self.level.formula_hints * 3):
            return f"({number})=({number - 1})/({number - 2})x100"
        return content

    # Rows

    def _repeats(self) -> str:
        if not self.form.repeats:
            return "full"
        kinds = ("merge", "blank", "ditto", "full")
        weights = (self.level.merge, self.level.blank_repeats, self.level.ditto, 0.3)
        return self.random.choices(kinds, weights)[0]

    def _states(self) -> None:
        """Writes a state word into some cells of optional columns."""
        for field in self.form.fields[1:]:
            if field.required or field.type in ("code", "codes", "boolean") or self._is_ruled(field):
                continue
            if field.name in self.left_out:
                for record in self.records:
                    record[field.name] = None
            elif self._chance(self.level.states):
                self._state_column(field)

    def _state_column(self, field: Field) -> None:
        state = self.random.choice(("nil", "nil", "not_applicable", "not_yet"))
        if self._chance(self.level.placeholders * 5):
            state = "placeholder"
        word = self.random.choice(wordings.STATE_WORDS[state])
        for record in self.records:
            if record.get(field.name) is None or self._chance(0.25):
                record[field.name] = Written(word, state=state)

    def _prepare(self) -> None:
        for field in self.form.fields:
            values = [known(record.get(field.name)) for record in self.records]
            self.speller.prepare(field, [value for value in values if value is not None])

    def _rows(self) -> None:
        if self.layout.total_on_top and self._money_columns():
            self._control_row(self.random.choice(wordings.TOTAL_WORDS), self.records, self._money_columns())
        for index in range(len(self.records)):
            begins = index == 0 or not self._same_group(index - 1, index)
            if index and begins and self._chance(self.level.spacer_row):
                self.row += 1
            if begins and self.layout.sections and self._chance(0.3):
                self._section()
            if index and begins and self.layout.repeated_header and self._chance(0.3):
                self._header()
            self.row_numbers.append(self.row)
            self.row += 1
            if self._ends_group(index) and self._wants_subtotals():
                self._subtotal(index)
        self._hide_rows()
        for index, record in enumerate(self.records):
            for column in self.columns:
                self._cell(index, record, column)
            for name in sorted(self.left_out):
                self._place(index, self.form.field(name), None, "")

    def _section(self) -> None:
        """A caption between rows, merged over the table or in its first column."""
        first = self.columns[0].position
        self.sheet.put(self.row, first, self.random.choice(SECTIONS), "section")
        if self._chance(0.6):
            self.sheet.merge(self.row, first, self.row, self.last_column)
        self.row += 1

    def _wants_subtotals(self) -> bool:
        if not hasattr(self, "with_subtotals"):
            self.with_subtotals = self.form.code == "SC-06" and self._chance(self.level.subtotal)
        return self.with_subtotals

    def _hide_rows(self) -> None:
        for row in self.row_numbers:
            if self._chance(self.level.hidden_row):
                self.sheet.hidden_rows.add(row)
        for column in self.columns:
            is_optional = column.field is not None and not column.field.required
            if is_optional and self._chance(self.level.hidden_column):
                self.sheet.hidden_columns.add(column.position)

    def _same_group(self, one: int, other: int) -> bool:
        names = [self.form.fields[0].name, *self._merged_names()]
        return all(self.records[one].get(name) == self.records[other].get(name) for name in names)

    def _merged_names(self) -> tuple[str, ...]:
        if self.repeats != "merge":
            return ()
        return tuple(name for name in _MERGED_TOO.get(self.form.table, ()) if name not in self.left_out)

    def _ends_group(self, index: int) -> bool:
        return index + 1 == len(self.records) or not self._same_group(index, index + 1)

    def _anchor(self, index: int) -> int:
        while index > 0 and self._same_group(index - 1, index):
            index -= 1
        return index

    def _group_end(self, index: int) -> int:
        while not self._ends_group(index):
            index += 1
        return index

    def _cell(self, index: int, record: Record, column: MessyColumn) -> None:
        if column.field is None:
            self._other_cell(index, column)
            return
        row = self.row_numbers[index]
        value = record.get(column.field.name)
        anchor = self._anchor(index) if self._is_repeated(column.field) else index
        if anchor == index:
            self.sheet.put(row, column.position, self.speller.spell(column.field, value))
            if self.repeats == "merge" and self._is_repeated(column.field):
                self._merge_group(index, column)
            elif column.width > 1:
                self.sheet.merge(row, column.position, row, column.position + column.width - 1)
            self._place(index, column.field, value, address(row, column.position))
        elif self.repeats == "ditto":
            self.sheet.put(row, column.position, self.random.choice(wordings.DITTO_MARKS))
            self._place(index, column.field, value, address(row, column.position))
        else:
            self._place(index, column.field, value, address(self.row_numbers[anchor], column.position))

    def _is_repeated(self, field: Field) -> bool:
        if not self.form.repeats or self.repeats == "full":
            return False
        return field == self.form.fields[0] or field.name in self._merged_names()

    def _merge_group(self, index: int, column: MessyColumn) -> None:
        rows = self.row_numbers[index], self.row_numbers[self._group_end(index)]
        self.sheet.merge(rows[0], column.position, rows[1], column.position + column.width - 1)

    def _other_cell(self, index: int, column: MessyColumn) -> None:
        row = self.row_numbers[index]
        if column.kind == "extra":
            if self._chance(0.3):
                self.sheet.put(row, column.position, self.random.choice(("ok", "v", 1)))
            return
        by_group = self.form.repeats and self.repeats != "full"
        if by_group and self._anchor(index) != index:
            return
        count = index + 1
        if by_group:
            count = sum(1 for other in range(index + 1) if self._anchor(other) == other)
        self.sheet.put(row, column.position, number(self.layout.numbering, count))
        if by_group and self.repeats == "merge":
            self._merge_group(index, column)

    def _place(self, index: int, field: Field, value: Any, cell: str) -> None:
        self.sheet.placements.append(
            Placement(
                self.form.table,
                self.first_index + index,
                field.name,
                canonical(field, value),
                state_of(value),
                self.row_numbers[index],
                cell,
            )
        )

    # Below the rows

    def _money_columns(self) -> list[MessyColumn]:
        return [column for column in self.columns if column.field and column.field.type == "money"]

    def _subtotal(self, index: int) -> None:
        group = self.records[self._anchor(index) : index + 1]
        self._control_row(self.random.choice(wordings.SUBTOTAL_WORDS), group, self._money_columns())

    def _totals(self) -> None:
        if self._money_columns() and self._chance(self.level.total):
            self._control_row(self.random.choice(wordings.TOTAL_WORDS), self.records, self._money_columns())
        means = [column for column in self.columns if column.field and column.field.name == "mean"]
        if means and self.level.name == "heavy" and self._chance(self.level.total):
            self._mean_row(means[0])

    def _control_row(self, word: str, records: list[Record], columns: list[MessyColumn]) -> None:
        first = self.columns[0].position
        self.sheet.put(self.row, first, word, "total")
        if columns[0].position - first > 1 and self._chance(0.6):
            self.sheet.merge(self.row, first, self.row, columns[0].position - 1)
        for column in columns:
            assert column.field is not None
            total = sum(known(record.get(column.field.name)) or 0 for record in records)
            self.speller.prepare(column.field, [])
            self.sheet.put(self.row, column.position, self.speller.spell(column.field, total), "total")
        self.row += 1

    def _mean_row(self, column: MessyColumn) -> None:
        values = [known(record.get("mean")) for record in self.records]
        average = half_up(sum(values, Decimal(0)) / len(values), 2)
        self.sheet.put(self.row, self.columns[0].position, "Rata-rata", "total")
        self.sheet.put(self.row, column.position, Content(number_for_cell(average)), "total")
        self.row += 1

    def _nihil(self) -> None:
        word = self.random.choice(("Nihil", "NIHIL", "Nihil"))
        first = self.columns[0].position
        kind = self.random.choice(("merge", "text", "dashes"))
        if kind == "dashes":
            for column in self.columns:
                self.sheet.put(self.row, column.position, "-")
        else:
            self.sheet.put(self.row, first, word, "nihil")
            if kind == "merge":
                self.sheet.merge(self.row, first, self.row, self.last_column)
        self.row += 1

    def _below(self) -> None:
        if self.layout.bordered and self.columns[0].kind == "number" and self.records:
            for offset in range(self.random.randint(1, 4)):
                self.sheet.put(self.row, self.columns[0].position, len(self.records) + 1 + offset)
                self.row += 1
        if self._chance(self.level.notes):
            self.row += self.random.choice((0, 1))
            self.sheet.put(self.row, self.first_column, self.random.choice(wordings.NOTES), "note")
            self.row += 1
