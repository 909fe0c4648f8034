"""How one form is laid out: what people do to its header, columns and rows besides the words."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .levels import Level


@dataclass(frozen=True)
class Layout:
    """The choices for one form, drawn once."""

    split_labels: bool
    """Labels of several words stand in two rows, unmerged: `Pagu` above `(Rp)`."""
    label_row: str
    """Where a label stands that is lower than the header: `merged` over all its rows, at the `top` or the `bottom`."""
    bare_captions: bool
    """Captions of groups stand over their first column only, unmerged."""
    spacer_columns: bool
    """Empty columns stand between some columns."""
    wide_columns: bool
    """Some columns are merged over two columns of the sheet, in header and rows."""
    gap_under_header: bool
    """An empty row stands between header and data."""
    repeated_header: bool
    """The header comes again after some rows, as on a new page."""
    sections: bool
    """Captions stand between rows of data."""
    total_on_top: bool
    """The total stands above the rows."""
    numbering: str
    """How rows are numbered."""
    bordered: bool
    """Blank rows with running numbers follow the data, left over from the template."""

    @classmethod
    def drawn(cls, level: Level, random: Random) -> Layout:
        """Draws a layout with the chances of a level."""
        return cls(
            split_labels=random.random() < level.split_labels,
            label_row=random.choice(("top", "bottom")) if random.random() < level.unmerged_header else "merged",
            bare_captions=random.random() < level.unmerged_header,
            spacer_columns=random.random() < level.spacer_columns,
            wide_columns=random.random() < level.wide_columns,
            gap_under_header=random.random() < level.gap_under_header,
            repeated_header=random.random() < level.repeated_header,
            sections=random.random() < level.sections,
            total_on_top=random.random() < level.total_on_top,
            numbering=random.choice(level.numbering),
            bordered=random.random() < level.empty_numbered_rows,
        )


def number(style: str, count: int) -> str | int:
    """The running number of a row in a style."""
    roman = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
    if style == "roman" and count <= len(roman):
        return roman[count - 1]
    if style == "letter" and count <= 26:
        return f"{chr(96 + count)})"
    if style == "capital" and count <= 26:
        return f"{chr(64 + count)}."
    styles = {"dot": "{}.", "parenthesis": "{})", "both": "({})", "level": "A.{}", "levels": "1.{}", "padded": "{:02}"}
    return styles[style].format(count) if style in styles else count
