"""What each level of difficulty may do, as probabilities."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Level:
    """The chances, from 0 to 1, of each kind of mess; those of columns are per column, those of rows per row."""

    name: str
    programmes: tuple[int, int]
    other_labels: float = 0
    label_noise: float = 0
    label_typo: float = 0
    reorder: float = 0
    left_out: float = 0
    extra_column: float = 0
    extra_caption_rows: float = 0
    number_row: float = 0.3
    formula_hints: float = 0
    legend: float = 0
    merge: float = 0.35
    blank_repeats: float = 0.35
    ditto: float = 0
    total: float = 0.4
    subtotal: float = 0
    signature: float = 0.3
    notes: float = 0.3
    states: float = 0
    placeholders: float = 0
    text_noise: float = 0
    code_wordings: float = 0
    mixed_spelling: float = 0
    spacer_row: float = 0
    hidden_row: float = 0
    hidden_column: float = 0
    stacked: float = 0
    side_by_side: float = 0
    continued: float = 0
    stray_cell: float = 0
    far_cell: float = 0
    helper_sheet: float = 0
    no_identity: float = 0
    shuffled_sheets: float = 0
    odd_sheet_names: float = 0
    offset: float = 0
    split_labels: float = 0
    unmerged_header: float = 0
    spacer_columns: float = 0
    wide_columns: float = 0
    gap_under_header: float = 0
    repeated_header: float = 0
    sections: float = 0
    total_on_top: float = 0
    empty_numbered_rows: float = 0
    boolean_wordings: float = 0
    numbering: tuple[str, ...] = ("int",)
    money: tuple[str, ...] = ("number", "rupiah", "grouped")
    percent: tuple[str, ...] = ("number", "text")
    date: tuple[str, ...] = ("serial", "long")
    code: tuple[str, ...] = ("code", "label")
    number: tuple[str, ...] = ("number",)


_ALL_MONEY = (
    "number", "rupiah", "grouped", "billions", "juta", "rp_dash", "commas", "millions", "thousands",
    "idr", "column_millions", "column_thousands", "spaced",
)
_ALL_PERCENT = ("number", "text", "points", "points_text", "persen", "prosen", "ratio_text", "point")
_ALL_DATES = (
    "serial", "long", "slash", "short", "variant", "abbreviated", "padded", "dashes", "dots", "iso", "weekday", "capitals",
)

LIGHT = Level("light", (2, 3))
MEDIUM = Level(
    "medium",
    (3, 6),
    other_labels=0.35,
    label_noise=0.35,
    reorder=0.4,
    left_out=0.06,
    extra_column=0.2,
    extra_caption_rows=0.3,
    number_row=0.4,
    ditto=0.2,
    states=0.12,
    text_noise=0.1,
    code_wordings=0.1,
    hidden_row=0.02,
    stacked=0.35,
    helper_sheet=0.2,
    shuffled_sheets=0.3,
    odd_sheet_names=0.5,
    offset=0.3,
    subtotal=0.2,
    unmerged_header=0.1,
    gap_under_header=0.1,
    sections=0.1,
    boolean_wordings=0.3,
    numbering=("int", "dot", "both", "padded"),
    money=_ALL_MONEY,
    percent=_ALL_PERCENT,
    date=_ALL_DATES,
    code=("code", "label", "upper"),
    number=("number", "text"),
)
HEAVY = Level(
    "heavy",
    (4, 9),
    other_labels=0.6,
    label_noise=0.5,
    label_typo=0.04,
    reorder=0.6,
    left_out=0.1,
    extra_column=0.4,
    extra_caption_rows=0.5,
    number_row=0.5,
    formula_hints=0.25,
    legend=0.25,
    ditto=0.3,
    total=0.5,
    subtotal=0.35,
    signature=0.5,
    notes=0.5,
    states=0.2,
    placeholders=0.02,
    text_noise=0.25,
    code_wordings=0.35,
    mixed_spelling=0.3,
    spacer_row=0.06,
    hidden_row=0.04,
    hidden_column=0.03,
    stacked=0.3,
    side_by_side=0.25,
    continued=0.15,
    stray_cell=0.3,
    far_cell=0.15,
    helper_sheet=0.5,
    no_identity=0.15,
    shuffled_sheets=0.6,
    odd_sheet_names=0.8,
    offset=0.5,
    split_labels=0.1,
    unmerged_header=0.2,
    spacer_columns=0.08,
    wide_columns=0.08,
    gap_under_header=0.15,
    repeated_header=0.12,
    sections=0.15,
    total_on_top=0.1,
    empty_numbered_rows=0.15,
    boolean_wordings=0.5,
    numbering=("int", "dot", "roman", "letter", "capital", "parenthesis", "both", "level", "levels", "padded"),
    money=_ALL_MONEY,
    percent=_ALL_PERCENT,
    date=_ALL_DATES,
    code=("code", "label", "upper"),
    number=("number", "text"),
)
LEVELS = {level.name: level for level in (LIGHT, MEDIUM, HEAVY)}
