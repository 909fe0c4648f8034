"""The clerks: habits drawn by chance, and personas with strong ones."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Clerk:
    """One clerk's habits."""

    persona: str = "random"
    program: str = "openpyxl"
    epoch_1904: bool = False
    font: str = "Calibri"
    origin: str = "corner"  # corner, shifted, deep
    title: str = "short"  # none, short, full, kop, kop2
    instructions: str = "none"  # none, above, below
    header: str = "two"  # flat, two, three, four
    merged_header: bool = True
    label_low: bool = False
    split_labels: bool = False
    number_row: str = "none"  # none, brackets, plain, hint, letters
    legend_row: bool = False
    footnote: bool = False
    number_column: str = "number"  # none, number, dotted, letters, roman, brackets, merged, text
    spacer_columns: bool = False
    wide_columns: bool = False
    spacer_rows: str = "none"  # none, header, some, every
    tall_rows: bool = False
    reorder: str = "none"  # none, some, shuffle
    drop: str = "none"  # none, empty, optional
    extra_columns: int = 0
    sections: bool = False
    subtotals: bool = False
    totals: bool = False
    average: bool = False
    repeat: str = "full"  # full, blank, ditto, merge, formula
    merge_shared: bool = False
    page_break: bool = False
    packing: str = "single"  # single, stack, side, all
    continued: str = "none"  # none, header, bare
    label_case: str = "official"
    label_noise: float = 0.1
    numbers: str = "native"  # native, text, mixed
    money: str = "native"  # native, text, mixed, scaled, scaledtext
    scale_place: str = "label"  # label, above
    percent: str = "format"
    dates: str = "native"  # native, text, mixed
    codes: str = "label"
    booleans: str = "ya"
    tick_columns: bool = False
    text_noise: float = 0.0
    quote: float = 0.0
    rich: bool = False
    links: bool = False
    formulas: bool = False
    states: float = 0.0
    empty_numbered: int = 0
    signature: bool = False
    notes: bool = False
    hidden_rows: bool = False
    hidden_column: bool = False
    filtered: bool = False
    freeze: bool = False
    colours: bool = False
    borders: bool = True
    wrap: bool = True
    comments: bool = False
    section_headers: bool = False
    side_legend: bool = False
    identity: str = "pairs"  # none, pairs, colon, merged, double, top, deep, colontext
    sheet_names: str = "official"
    shuffle_sheets: bool = False
    helpers: tuple[str, ...] = ()
    empty_forms: str = "omit"  # omit, header, nil, numbered


PERSONAS: list[dict[str, object]] = [
    {"persona": "tertib", "header": "two", "number_row": "brackets", "identity": "pairs", "freeze": True},
    {"persona": "kop surat", "title": "kop", "origin": "corner", "signature": True, "number_column": "dotted"},
    {
        "persona": "dua kop dan tanda tangan",
        "title": "kop2",
        "origin": "shifted",
        "signature": True,
        "identity": "none",
    },
    {"persona": "semua satu lembar", "packing": "all", "title": "short", "identity": "top"},
    {"persona": "bertumpuk", "packing": "stack", "number_row": "plain", "subtotals": False},
    {"persona": "berdampingan", "packing": "side", "header": "flat", "sections": False, "origin": "shifted"},
    {"persona": "sambungan", "continued": "bare", "packing": "single", "totals": False},
    {"persona": "sambungan berjudul", "continued": "header", "packing": "single", "number_row": "brackets"},
    {"persona": "cetak berhalaman", "page_break": True, "number_row": "brackets", "repeat": "blank"},
    {"persona": "bagian huruf", "sections": True, "number_column": "number", "totals": True},
    {"persona": "bagian dan subtotal", "sections": True, "subtotals": True, "totals": True, "average": True},
    {"persona": "tabel per bagian", "sections": True, "section_headers": True, "subtotals": True},
    {"persona": "legenda samping", "side_legend": True, "packing": "single", "codes": "code"},
    {"persona": "rumus", "formulas": True, "program": "xlsxwriter", "totals": True, "repeat": "formula"},
    {"persona": "idem", "repeat": "ditto", "number_column": "merged"},
    {"persona": "gabung sel", "repeat": "merge", "merge_shared": True, "number_column": "merged"},
    {"persona": "kosong sama dengan atas", "repeat": "blank", "number_column": "merged", "header": "three"},
    {"persona": "kolom jarang", "spacer_columns": True, "origin": "deep", "merged_header": True},
    {"persona": "kolom lebar", "wide_columns": True, "header": "three", "packing": "single"},
    {"persona": "baris tinggi", "tall_rows": True, "packing": "single", "spacer_rows": "none"},
    {"persona": "ribuan", "money": "scaled", "scale_place": "label", "totals": True},
    {"persona": "jutaan di atas", "money": "scaledtext", "scale_place": "above"},
    {"persona": "semua teks", "numbers": "text", "money": "text", "dates": "text", "percent": ",%", "quote": 0.6},
    {"persona": "campur aduk", "numbers": "mixed", "money": "mixed", "dates": "mixed", "text_noise": 0.4},
    {"persona": "mac", "epoch_1904": True, "dates": "native", "font": "Helvetica"},
    {"persona": "huruf besar", "label_case": "capitals", "codes": "capitals", "booleans": "YA", "label_noise": 0.6},
    {"persona": "bernomor", "codes": "numbered", "legend_row": True, "number_column": "roman"},
    {"persona": "kode saja", "codes": "code", "legend_row": True, "booleans": "y"},
    {"persona": "acak kolom", "reorder": "shuffle", "extra_columns": 2, "repeat": "full"},
    {"persona": "hemat kolom", "drop": "optional", "extra_columns": 1},
    {"persona": "centang", "tick_columns": True, "header": "two"},
    {"persona": "saringan tertinggal", "filtered": True, "hidden_rows": True, "header": "flat", "packing": "single"},
    {"persona": "judul pecah", "split_labels": True, "header": "four", "merged_header": False},
    {"persona": "kepala tak digabung", "merged_header": False, "label_low": True, "header": "three"},
    {"persona": "pembantu", "helpers": ("cover", "help", "lists", "recap", "empty"), "shuffle_sheets": True},
    {"persona": "nama aneh", "sheet_names": "sheet", "title": "full", "shuffle_sheets": True},
    {"persona": "nihil", "states": 0.9, "empty_forms": "nil", "notes": True},
    {"persona": "renggang", "spacer_rows": "every", "origin": "deep", "repeat": "full"},
]


def draw_clerk(rng: random.Random, persona: dict[str, object], own: bool) -> Clerk:
    """A clerk with chance habits, and those of the persona."""

    def some(share: float) -> bool:
        return rng.random() < share

    pick = rng.choice
    helpers = tuple(one for one in ("cover", "help", "lists", "recap", "empty") if some(0.15))
    clerk = Clerk(
        program=pick(["openpyxl", "xlsxwriter"]),
        epoch_1904=some(0.05),
        font=pick(["Calibri", "Arial", "Times New Roman", "Bookman Old Style", "Cambria"]),
        origin=pick(["corner", "corner", "shifted", "shifted", "deep"]),
        title=pick(["short", "full", "full", "kop", "kop2"] + (["none"] if not own else [])),
        instructions=pick(["none", "none", "above", "below"]),
        header=pick(["flat", "two", "two", "three", "four"]),
        merged_header=some(0.75),
        label_low=some(0.2),
        split_labels=some(0.25),
        number_row=pick(["none", "none", "brackets", "plain", "hint", "letters"]),
        legend_row=some(0.12),
        footnote=some(0.15),
        number_column=pick(["none", "number", "number", "dotted", "letters", "roman", "brackets", "merged", "text"]),
        spacer_columns=some(0.08),
        wide_columns=some(0.1),
        spacer_rows=pick(["none"] * 5 + ["header", "some"]),
        tall_rows=some(0.04),
        reorder=pick(["none", "none", "none", "some", "shuffle"]),
        drop=pick(["none", "none", "empty", "optional"]),
        extra_columns=pick([0, 0, 0, 1, 2]),
        sections=some(0.2),
        subtotals=some(0.2),
        totals=some(0.4),
        average=some(0.2),
        repeat=pick(["full", "full", "blank", "merge", "ditto"]),
        merge_shared=some(0.2),
        page_break=some(0.1),
        packing=pick(["single"] * 5 + ["stack", "side"]),
        continued=pick(["none"] * 8 + ["header", "bare"]),
        label_case=pick(["official", "official", "capitals", "title", "lower"]),
        label_noise=pick([0.0, 0.1, 0.3]),
        numbers=pick(["native"] * 4 + ["text", "mixed"]),
        money=pick(["native"] * 4 + ["text", "text", "mixed", "scaled"]),
        scale_place=pick(["label", "label", "above"]),
        percent=pick(["format", "format", "points", "%", ", %", ",%", "persen", "pointstext"]),
        dates=pick(["native", "native", "text", "mixed"]),
        codes=pick(
            ["own"] * 5 + ["label", "both", "code"]
            if own
            else ["label", "label", "code", "capitals", "numbered", "lower"]
        ),
        booleans=pick(["ya", "ya", "YA", "y", "ya2"]),
        tick_columns=some(0.04),
        text_noise=pick([0.0, 0.0, 0.1, 0.3]),
        quote=pick([0.0, 0.0, 0.1]),
        rich=some(0.1),
        links=some(0.2),
        formulas=some(0.3),
        states=pick([0.0, 0.0, 0.2, 0.5]),
        empty_numbered=pick([0, 0, 0, 3, 5]),
        signature=some(0.35),
        notes=some(0.35),
        hidden_rows=some(0.08),
        hidden_column=some(0.06),
        filtered=some(0.06),
        freeze=some(0.3),
        colours=some(0.5),
        borders=some(0.8),
        wrap=some(0.8),
        comments=some(0.1),
        section_headers=some(0.3),
        side_legend=some(0.07),
        identity=pick(["none", "pairs", "pairs", "colon", "merged", "double", "top", "deep", "colontext"]),
        sheet_names=pick(["official", "code", "name", "form", "rev", "ordinal", "sheet"]),
        shuffle_sheets=some(0.2),
        helpers=helpers,
        empty_forms=pick(["omit", "omit", "header", "nil", "numbered"]),
    )
    clerk = replace(clerk, **persona)  # type: ignore[arg-type]
    return coherent(clerk, own)


def coherent(clerk: Clerk, own: bool) -> Clerk:
    """Without combinations that would leave a reader in doubt."""
    changes: dict[str, object] = {}
    if clerk.identity == "none" and clerk.title not in ("kop", "kop2", "full"):
        changes["title"] = "full"
    if clerk.sheet_names == "sheet" and clerk.title == "none" and own:
        changes["title"] = "short"
    if clerk.packing in ("all", "stack", "side"):
        changes |= {"continued": "none", "filtered": False, "hidden_rows": False, "hidden_column": False}
        if clerk.title == "none":
            changes["title"] = "short"
    if clerk.packing == "side":
        changes |= {"tall_rows": False, "wide_columns": False}
    if clerk.continued == "bare":
        changes |= {"totals": False, "sections": False, "subtotals": False, "packing": "single"}
    if clerk.spacer_rows in ("some", "every") and clerk.repeat in ("blank", "ditto", "merge", "formula"):
        changes["repeat"] = "full"
    if clerk.tall_rows and clerk.repeat in ("blank", "ditto"):
        changes["repeat"] = "merge"
    if clerk.codes == "own" and not own:
        changes["codes"] = "label"
    if clerk.reorder == "shuffle" and clerk.repeat in ("blank", "ditto"):
        changes["reorder"] = "some"
    if clerk.filtered:
        changes |= {"tall_rows": False, "sections": False, "subtotals": False, "repeat": "full", "merge_shared": False}
    return replace(clerk, **changes)  # type: ignore[arg-type]
