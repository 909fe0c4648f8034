"""The ways in which the sample workbooks are laid out and spelled."""

from __future__ import annotations

from dataclasses import dataclass

from .layout import Layout
from .values import Spelling


@dataclass(frozen=True)
class Look:
    """A way to lay a whole workbook out.

    sheet_names: official, short, numbered or form; order: official or rotated (each form begins with its second half);
    anchor: the first row and column of each form; identity: official or alias name of the OPD.
    """

    layout: Layout
    sheet_names: str = "official"
    order: str = "official"
    anchor: tuple[int, int] = (1, 1)
    title_lines: int = 4
    signature: bool = False
    helper_sheet: bool = False
    colon: bool = True
    millions_note: bool = False


_MERGED_SKM = ("respondents", "stated_index", "stated_grade", "surveyed_on")

LOOKS = {
    "official": Look(Layout()),
    "numbered": Look(
        Layout(number_row="(1)", repeats="merge", total="number", spelling=Spelling(code="label", date="long")),
        signature=True,
    ),
    "reordered": Look(
        Layout(header="flat", repeats="blank", nihil="text", numbering=False, spelling=Spelling(code="label")),
        sheet_names="short",
        order="rotated",
        title_lines=2,
    ),
    "rupiah": Look(
        Layout(
            repeats="full",
            nihil="dashes",
            total="number",
            spelling=Spelling(money="rupiah", percent="text", date="slash", code="upper"),
        ),
        sheet_names="numbered",
        colon=False,
    ),
    "millions": Look(
        Layout(number_row="1", repeats="merge", spelling=Spelling(money="millions", date="short")),
        millions_note=True,
        helper_sheet=True,
    ),
    "billions": Look(
        Layout(repeats="blank", spelling=Spelling(money="billions", percent="text", number="text", code="label")),
        sheet_names="form",
        signature=True,
    ),
    "formulas": Look(
        Layout(
            total="formula",
            repeats="merge",
            merged_fields=_MERGED_SKM,
            notes=("Ket: Data fiktif untuk contoh",),
            label=str.upper,
        ),
        anchor=(2, 2),
        title_lines=3,
    ),
    "broken_lines": Look(
        Layout(
            number_row="(1)",
            groups=(("Anggaran", ("ceiling", "revised_ceiling")), ("Skala", ("scale_min", "scale_max"))),
            total="number",
            spelling=Spelling(money="grouped", date="long", code="upper"),
            label=lambda text: text.replace(" ", "\n", 1),
        ),
        sheet_names="short",
        signature=True,
    ),
}
