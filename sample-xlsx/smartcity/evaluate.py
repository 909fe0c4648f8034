"""The evaluation summaries, computed a second time from the truth with exact fractions.

Columns that depend on the tool's own findings (rank, quality score, counts of errors and warnings) stay empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

from .codes import AGENCIES, APBD_SOURCES, CODE_LISTS, DIMENSIONS, NON_APBD_SOURCES, SUB_DIMENSIONS
from .instrument import ASPECTS, QUESTIONS
from .model import CYCLE_ID, CYCLE_YEAR, EVALUATION_DATE, FORMS
from .truth import RISK_LEVELS, TrueWorkbook, action_achievement, indicator_achievement, write_csv
from .values import known, rounded, state_of

Record = dict[str, Any]
Row = list[Any]
DISCLAIMER = "indikatif, bukan nilai resmi"
RUNNING = ("BERJALAN", "SELESAI")
CONTINUING = ("BERJALAN", "DIKEMBANGKAN")


def mean(values: Iterable[Fraction]) -> Fraction | None:
    """The mean, or `None` of nothing."""
    found = list(values)
    return sum(found, Fraction(0)) / len(found) if found else None


def share(part: Fraction | int, whole: Fraction | int | None) -> Fraction | None:
    """`part / whole`, or `None` where that is undefined."""
    return Fraction(part) / Fraction(whole) if whole else None


def get(record: Record, name: str) -> Any:
    """The known value of a field."""
    return known(record.get(name))


class Evaluation:
    """The loaded records of all agencies and the summaries over them."""

    def __init__(self, books: list[TrueWorkbook]) -> None:
        order = [agency.code for agency in AGENCIES]
        self.books = sorted(books, key=lambda book: order.index(book.opd))
        self.question_scores = {question.id: self._question_score(question.id) for question in QUESTIONS}

    def rows(self, table: str) -> list[tuple[str, Record]]:
        """Agency and record of every loaded row of a table."""
        return [(book.opd, record) for book in self.books for record in book.records(table)]

    def of(self, table: str, **values: Any) -> list[Record]:
        """The loaded records whose fields have these values; `opd` is the agency."""
        opd = values.pop("opd", None)
        return [
            record
            for owner, record in self.rows(table)
            if opd in (None, owner) and all(get(record, name) == value for name, value in values.items())
        ]

    def _question_score(self, question: str) -> Fraction | None:
        by_assessors = [Fraction(get(record, "score")) for record in self.of("assessor_scores", question_id=question)]
        claimed = [
            Fraction(get(record, "claimed_score"))
            for record in self.of("questionnaire_answers", question_id=question)
            if get(record, "claimed_score") is not None
        ]
        return mean(by_assessors) if by_assessors else mean(claimed)

    def _is_provisional(self, question: str) -> bool:
        return self.question_scores[question] is not None and not self.of("assessor_scores", question_id=question)

    def aspect_score(self, aspect: str) -> Fraction | None:
        """F-01: the mean of the scored questions."""
        scores = (self.question_scores[question.id] for question in QUESTIONS if question.aspect == aspect)
        return mean(score for score in scores if score is not None)

    def region_index(self) -> list[Row]:
        scores = {aspect.code: self.aspect_score(aspect.code) for aspect in ASPECTS}
        partial = sum((Fraction(a.weight, 100) * (scores[a.code] or 0) for a in ASPECTS), Fraction(0))
        index = partial if all(score is not None for score in scores.values()) else None
        previous = sum((Fraction(a.weight, 100) * a.previous_score for a in ASPECTS), Fraction(0))
        improvement = None if index is None else index - previous
        provisional = any(self._is_provisional(question.id) for question in QUESTIONS)
        figures = [rounded(figure, 3) for figure in (index, partial, previous, improvement)]
        return [[CYCLE_ID, "KPPN_IKN", *figures, _boolean(provisional), DISCLAIMER]]

    def aspect_scores(self) -> list[Row]:
        rows = []
        for aspect in ASPECTS:
            questions = [question.id for question in QUESTIONS if question.aspect == aspect.code]
            answered = sum(self.question_scores[question] is not None for question in questions)
            score = self.aspect_score(aspect.code)
            weighted = None if score is None else score * Fraction(aspect.weight, 100)
            delta = None if score is None else score - aspect.previous_score
            figures = [rounded(figure, 3) for figure in (score, weighted, aspect.previous_score, delta)]
            provisional = any(self._is_provisional(question) for question in questions)
            rows.append(
                [aspect.code, aspect.name, aspect.weight, len(questions), answered, *figures, _boolean(provisional)]
            )
        return rows

    def questionnaire(self) -> list[Row]:
        rows = []
        for question in QUESTIONS:
            answers = self.of("questionnaire_answers", question_id=question.id)
            claims = sum(get(answer, "claimed_score") is not None for answer in answers)
            linked = sum(_has_link(answer) for answer in answers)
            assessors = len({get(r, "assessor") for r in self.of("assessor_scores", question_id=question.id)})
            rows.append(
                [
                    question.id,
                    question.aspect,
                    question.dimension,
                    question.text,
                    rounded(self.question_scores[question.id], 3),
                    assessors,
                    claims,
                    linked,
                    _boolean(self._is_provisional(question.id)),
                ]
            )
        return rows

    def dimension_summary(self) -> list[Row]:
        return [self._dimension(code, name) for code, name in DIMENSIONS.items()]

    def _dimension(self, code: str, name: str) -> Row:
        programs = self.of("programs", dimension=code)
        running = sum(get(program, "status") in RUNNING for program in programs)
        planned = self.of("region_facts", fact=f"PROGRAM_MASTERPLAN_{code}")
        planned_count = int(get(planned[0], "amount")) if planned else None
        items = self._of_dimension("action_items", code)
        ceiling, realized = _money(self._of_dimension("budget_lines", code))
        quick_wins = self.of("quick_wins", dimension=code)
        return [
            code,
            name,
            len(programs),
            running,
            planned_count,
            rounded(share(running, planned_count), 4),
            len(items),
            rounded(_capped_mean(items, action_achievement), 4),
            ceiling,
            realized,
            rounded(share(realized, ceiling), 4),
            len(quick_wins),
            sum(continuity(record) == "continuing" for record in quick_wins),
            len(self.of("collaborations", dimension=code, status="BERJALAN")),
            rounded(self._impact_of_dimension(code), 3),
            rounded(self._dimension_index(code), 3),
        ]

    def _of_dimension(self, table: str, code: str) -> list[Record]:
        """The records whose programme, of the same agency, is of the dimension."""
        titles = {(opd, get(r, "title")) for opd, r in self.rows("programs") if get(r, "dimension") == code}
        return [record for opd, record in self.rows(table) if (opd, get(record, "program_title")) in titles]

    def _dimension_index(self, code: str) -> Fraction | None:
        scores = (self.question_scores[question.id] for question in QUESTIONS if question.dimension == code)
        return mean(score for score in scores if score is not None)

    def impact_of_sub_dimension(self, code: str) -> Fraction | None:
        """F-06: the mean of the items; one item over several agencies is weighted by respondents."""
        items: dict[str, list[Record]] = {}
        for _, record in self.rows("impact_survey_items"):
            if get(record, "item_id").startswith(f"IMP.{code}."):
                items.setdefault(get(record, "item_id"), []).append(record)
        return mean(_weighted_mean(records) for records in items.values())

    def _impact_of_dimension(self, code: str) -> Fraction | None:
        means = (self.impact_of_sub_dimension(sub) for sub in SUB_DIMENSIONS if sub.startswith(code))
        return mean(value for value in means if value is not None)

    def opd_summary(self) -> list[Row]:
        completeness = self._completeness_by_opd()
        rows = []
        for book in self.books:
            ceiling, realized = _money(book.records("budget_lines"))
            claims = [
                record
                for table in ("questionnaire_answers", "programs", "follow_ups")
                for record in book.records(table)
                if table != "questionnaire_answers" or get(record, "claimed_score") is not None
            ]
            loaded = sum(not row.withheld for row in book.rows)
            rows.append(
                [
                    "",
                    book.opd,
                    CODE_LISTS["opds"][book.opd],
                    book.status,
                    2 if book.opd == "DINKES" else 1,
                    rounded(completeness[book.opd], 4),
                    "",
                    rounded(share(sum(map(_has_link, claims)), len(claims)), 4),
                    "",
                    "",
                    loaded,
                    len(book.rows) - loaded,
                    len(book.records("programs")),
                    len(book.records("action_items")),
                    ceiling,
                    realized,
                    rounded(share(realized, ceiling), 4),
                    len(book.records("quick_wins")),
                ]
            )
        return rows

    def _completeness_by_opd(self) -> dict[str, Fraction | None]:
        totals: dict[str, list[int]] = {}
        for opd, *_, required, filled, _ in self.completeness():
            total = totals.setdefault(opd, [0, 0])
            total[0] += required
            total[1] += filled
        return {opd: share(filled, required) for opd, (required, filled) in totals.items()}

    def completeness(self) -> list[Row]:
        rows = []
        for book in self.books:
            rows.append([book.opd, "SC-00", "submitted", 0, 0, 0, ""])
            for form in FORMS:
                rows.append([book.opd, form.code, *_form_completeness(book, form)])
        return rows

    def action_plan_components(self) -> list[Row]:
        rows = []
        for component in CODE_LISTS["components"]:
            items = self.of("action_items", component=component)
            if not items:
                continue
            done = sum((action_achievement(item) or 0) >= 1 for item in items)
            average = _capped_mean(items, action_achievement)
            figures = (rounded(share(done, len(items)), 4), rounded(average, 4))
            rows.append([component, len(items), done, *figures, predicate(average)])
        return rows

    def indicator_achievement(self) -> list[Row]:
        rows = []
        for level in CODE_LISTS["indicator_levels"]:
            for area in (None, *CODE_LISTS["impact_areas"]):
                found = self.of("indicators", level=level, impact_area=area)
                if not found:
                    continue
                measured = sum(get(record, "realized") is not None for record in found)
                average = _capped_mean(found, indicator_achievement)
                improved = sum(_is_improved(record) for record in found)
                rows.append(
                    [level, area or "", len(found), measured, improved, rounded(average, 4), predicate(average)]
                )
        return rows

    def budget_sources(self) -> list[Row]:
        lines = [record for _, record in self.rows("budget_lines")]
        total, _ = _money(lines)
        rows = []
        for group, sources in (("APBD", APBD_SOURCES), ("NON_APBD", NON_APBD_SOURCES)):
            for source in sources:
                found = [r for r in lines if get(r, "funding_source") == source and get(r, "fiscal_year") == CYCLE_YEAR]
                if found:
                    ceiling, realized = _money(found)
                    figures = (rounded(share(realized, ceiling), 4), rounded(share(ceiling, total), 4))
                    rows.append([group, source, ceiling, realized, *figures])
        return rows

    def budget_commitment(self) -> list[Row]:
        years = sorted({get(record, "fiscal_year") for _, record in self.rows("budget_lines")})
        return [self._commitment(year) for year in years]

    def _commitment(self, year: int) -> Row:
        facts = self.of("region_facts", fact="APBD_TOTAL", year=year)
        total = int(get(facts[0], "amount")) if facts else None
        lines = self.of("budget_lines", fiscal_year=year)
        apbd = sum(_ceiling(line) for line in lines if get(line, "funding_source") in APBD_SOURCES)
        other = sum(_ceiling(line) for line in lines if get(line, "funding_source") in NON_APBD_SOURCES)
        figures = (rounded(share(apbd, total), 4), other, rounded(share(other, apbd + other), 4))
        return [year, total, apbd, *figures]

    def quick_win_continuity(self) -> list[Row]:
        rows = []
        for opd, record in self.rows("quick_wins"):
            risks = self.of("quick_win_risks", opd=opd, quick_win_title=get(record, "title"))
            products = [get(risk, "likelihood") * get(risk, "impact") for risk in risks]
            level = next((label for limit, label in RISK_LEVELS if max(products) <= limit), "") if products else ""
            names = ("title", "dimension", "first_year", "previous_status", "current_status")
            mitigated = _boolean(all(get(risk, "mitigation") for risk in risks)) if risks else ""
            values = [get(record, name) if get(record, name) is not None else "" for name in names]
            reason = get(record, "stop_reason") or ""
            rows.append([opd, *values, continuity(record), reason, level, mitigated])
        return rows

    def collaboration_coverage(self) -> list[Row]:
        rows = []
        for dimension in DIMENSIONS:
            for area in (*CODE_LISTS["areas"], None):
                found = self.of("collaborations", dimension=dimension, area_code=area)
                if not found:
                    continue
                partners = sorted({code for record in found for code in get(record, "partner_regions") or ()})
                running = sum(get(record, "status") == "BERJALAN" for record in found)
                own = sum(get(record, "type") == "KONTRIBUSI_MANDIRI" for record in found)
                rows.append([dimension, area or "", len(found), running, own, ";".join(partners)])
        return rows

    def impact_survey(self) -> list[Row]:
        rows = []
        for code in SUB_DIMENSIONS:
            found = [
                (opd, record)
                for opd, record in self.rows("impact_survey_items")
                if get(record, "item_id").startswith(f"IMP.{code}.")
            ]
            items = {get(record, "item_id") for _, record in found}
            services = {(opd, get(r, "service_name")): get(r, "respondents") for opd, r in found}
            average = rounded(self.impact_of_sub_dimension(code), 3)
            rows.append([code, len(items), average, sum(services.values()), len(services)])
        return rows

    def satisfaction_index(self) -> list[Row]:
        services: dict[tuple[str, str], list[Record]] = {}
        for opd, record in self.rows("satisfaction_survey_items"):
            services.setdefault((opd, get(record, "service_name")), []).append(record)
        rows = []
        for (opd, service), records in services.items():
            elements = {get(record, "element") for record in records}
            average = mean(Fraction(get(record, "mean")) for record in records) if len(elements) == 9 else None
            index = None if average is None else 25 * average
            grade = ("", "") if index is None else _grade(index)
            respondents = get(records[0], "respondents")
            rows.append([opd, service, len(elements), rounded(average, 3), rounded(index, 2), *grade, respondents])
        return rows

    def plan_alignment(self) -> list[Row]:
        rows = []
        for book in self.books:
            aligned_titles = {get(record, "program_title") for record in book.records("plan_alignments")}
            programs = book.records("programs")
            aligned = sum(bool(get(r, "plan_ref")) or get(r, "title") in aligned_titles for r in programs)
            rows.append([book.opd, len(programs), aligned, rounded(share(aligned, len(programs)), 4)])
        return rows

    def regulation_status(self) -> list[Row]:
        distinct: dict[tuple[Any, ...], Record] = {}
        for _, record in self.rows("legal_documents"):
            key = tuple(get(record, name) for name in ("document_type", "number", "year"))
            distinct.setdefault(key, record)
        rows = []
        for code in CODE_LISTS["document_types"]:
            states = [_legal_state(record) for record in distinct.values() if get(record, "document_type") == code]
            if states:
                counts = [states.count(state) for state in ("in_force", "draft", "over")]
                rows.append([code, len(states), *counts])
        return rows

    def follow_up_status(self) -> list[Row]:
        rows = []
        for book in self.books:
            states = [get(record, "status") for record in book.records("follow_ups")]
            if states:
                counts = [states.count(state) for state in ("SELESAI", "PROSES", "BELUM")]
                rows.append([book.opd, len(states), *counts])
        return rows


def continuity(record: Record) -> str:
    """continuing, stopped, new or unknown."""
    before, now = get(record, "previous_status"), get(record, "current_status")
    if before == "BERJALAN":
        return "continuing" if now in CONTINUING else "stopped"
    return "new" if get(record, "first_year") == CYCLE_YEAR else "unknown"


def predicate(ratio: Fraction | None) -> str:
    """The achievement predicate of Permendagri 86/2017, on the unrounded ratio."""
    if ratio is None:
        return ""
    steps = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"))
    return next((label for limit, label in steps if ratio * 100 >= limit), "Sangat Rendah")


def _grade(index: Fraction) -> tuple[str, str]:
    value = Fraction(rounded(index, 2))
    steps = (("88.31", "A", "Sangat baik"), ("76.61", "B", "Baik"), ("65.00", "C", "Kurang baik"))
    found = next(((grade, text) for limit, grade, text in steps if value >= Fraction(limit)), None)
    return found or ("D", "Tidak baik")


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _has_link(record: Record) -> bool:
    return any(part.startswith(("http://", "https://")) for part in str(get(record, "evidence") or "").split("; "))


def _capped_mean(records: list[Record], achievement: Callable[[Record], Fraction | None]) -> Fraction | None:
    values = (achievement(record) for record in records)
    return mean(min(value, Fraction(1)) for value in values if value is not None)


def _is_improved(record: Record) -> bool:
    realized, baseline = get(record, "realized"), get(record, "baseline_value")
    if realized is None or baseline is None:
        return False
    return realized < baseline if get(record, "trend") == "NEGATIF" else realized > baseline


def _ceiling(line: Record) -> int:
    revised = get(line, "revised_ceiling")
    return revised if revised is not None else get(line, "ceiling")


def _money(lines: list[Record]) -> tuple[int, int]:
    """Ceiling (revised where known) and realized money of the cycle's year."""
    current = [line for line in lines if get(line, "fiscal_year") == CYCLE_YEAR]
    return sum(map(_ceiling, current)), sum(get(line, "realized") or 0 for line in current)


def _weighted_mean(records: list[Record]) -> Fraction:
    weights = sum(get(record, "respondents") for record in records)
    return sum((Fraction(get(r, "mean")) * get(r, "respondents") for r in records), Fraction(0)) / weights


def _legal_state(record: Record) -> str:
    if get(record, "status") == "DRAFT":
        return "draft"
    ends = get(record, "valid_to")
    is_over = get(record, "status") == "DICABUT" or (ends is not None and ends.isoformat() < EVALUATION_DATE)
    return "over" if is_over else "in_force"


def _form_completeness(book: TrueWorkbook, form: Any) -> Row:
    required = [field.name for field in form.fields if field.required]
    if form.code > "SC-15" and book.opd != "DISKOMINFO":
        return ["not_required", 0, 0, 0, ""]
    if form.code in book.missing_forms:
        return ["missing", 0, len(required), 0, rounded(Fraction(0), 4)]
    records = [row.record for row in book.rows if row.form is form]
    if not records:
        return ["nil", 0, 0, 0, ""]
    needed = filled = 0
    for record in records:
        names = [*required]
        if form.table == "indicators" and get(record, "level") == "IMPACT":
            names.append("impact_area")
        needed += len(names)
        filled += sum(state_of(record.get(name)) != "missing" for name in names)
    return ["submitted", len(records), needed, filled, rounded(share(filled, needed), 4)]


COLUMNS = {
    "region_index": (
        "cycle_id cluster achievement_index partial_index previous_index improvement_index provisional disclaimer"
    ),
    "aspect_scores": (
        "aspect_code aspect weight questions answered score weighted_score previous_score delta provisional"
    ),
    "questionnaire": (
        "question_id aspect_code dimension_code question score assessors claims evidence_count provisional"
    ),
    "dimension_summary": (
        "dimension_code dimension programs programs_running programs_planned running_ratio action_items "
        "action_achievement ceiling realized absorption quick_wins quick_wins_continuing "
        "collaborations_running impact_mean dimension_index"
    ),
    "opd_summary": (
        "rank opd_code opd status revision completeness quality_score evidence_coverage errors warnings "
        "rows_accepted rows_quarantined programs action_items ceiling realized absorption quick_wins"
    ),
    "completeness": "opd_code form status rows required_cells filled_cells completeness",
    "action_plan_components": "component items done done_ratio mean_achievement predicate",
    "indicator_achievement": "level impact_area indicators measured improved mean_achievement predicate",
    "budget_sources": "fund_group funding_source ceiling realized absorption share",
    "budget_commitment": "fiscal_year apbd_total apbd_smart_city apbd_share non_apbd non_apbd_share",
    "quick_win_continuity": (
        "opd_code title dimension_code first_year previous_status current_status continuity stop_reason "
        "highest_risk_level mitigated"
    ),
    "collaboration_coverage": "dimension_code area_code collaborations running own_contributions partner_regions",
    "impact_survey": "sub_dimension_code items mean respondents services",
    "satisfaction_index": "opd_code service_name elements ni ikm grade performance respondents",
    "plan_alignment": "opd_code programs aligned ratio",
    "regulation_status": "document_type documents in_force draft revoked_or_expired",
    "follow_up_status": "opd_code recommendations done in_progress not_started",
}


def write_summaries(folder: Path, books: list[TrueWorkbook]) -> None:
    """Writes every summary as `<name>.csv`."""
    evaluation = Evaluation(books)
    for name, columns in COLUMNS.items():
        rows = getattr(evaluation, name)()
        header = columns.split()
        if any(len(row) != len(header) for row in rows):
            raise ValueError(f"{name}: a row does not fit the header")
        write_csv(folder / f"{name}.csv", header, rows)
