"""Fresh records for an agency: drawn from the pool of fictitious ones and changed at random, still valid row by row.

Rows that break a rule would go to quarantine and never reach the exports, so every change keeps the row valid.
"""

from __future__ import annotations

import copy
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from smartcity.codes import AGENCIES, CODE_LISTS, REGIONS
from smartcity.content import Record
from smartcity.fictitious import AgencyRecords, Tables, all_records
from smartcity.instrument import QUESTIONS
from smartcity.model import FORM_BY_TABLE
from smartcity.values import ratio

from . import paths  # noqa: F401

PROGRAMME_TABLES = ("plan_alignments", "action_items", "budget_lines", "indicators")
QUICK_WIN_TABLES = ("quick_wins", "quick_win_risks")
OTHER_TABLES = ("legal_documents", "meetings", "collaborations", "follow_ups", "evidence_items")


class RecordSource:
    """The pool of all agencies' records, from which fresh agencies are made."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.pool: dict[str, list[Record]] = {}
        for records in all_records().values():
            for table, rows in records.tables.items():
                self.pool.setdefault(table, []).extend(rows)

    def agency(self, code: str, size: int) -> AgencyRecords:
        """The records of an agency with about `size` programmes."""
        tables: Tables = {form.table: [] for form in FORM_BY_TABLE.values()}
        self._programmes(tables, size)
        self._quick_wins(tables)
        for table in OTHER_TABLES:
            tables[table] = self._some(table, 1, 2 + size)
        self._surveys(tables)
        self._answers(tables)
        if code == "DISKOMINFO":
            for table in ("region_facts", "external_indices"):
                tables[table] = copy.deepcopy(self.pool[table])
            tables["assessor_scores"] = copy.deepcopy(self.pool["assessor_scores"])[: 40 + self.random.randint(0, 60)]
        for table, rows in tables.items():
            for row in rows:
                self._change(table, row)
        self._unique(tables)
        return AgencyRecords(code, tables)

    def _some(self, table: str, least: int, most: int) -> list[Record]:
        rows = self.pool[table]
        count = min(len(rows), self.random.randint(least, most))
        return copy.deepcopy(self.random.sample(rows, count))

    def _programmes(self, tables: Tables, size: int) -> None:
        chosen = self._some("programs", size, size)
        tables["programs"] = chosen
        for table in PROGRAMME_TABLES:
            for program in chosen:
                rows = [row for row in self.pool[table] if row["program_title"] == program["title"]]
                tables[table] += copy.deepcopy(rows)

    def _quick_wins(self, tables: Tables) -> None:
        tables["quick_wins"] = self._some("quick_wins", 1, 4)
        for quick_win in tables["quick_wins"]:
            rows = [row for row in self.pool["quick_win_risks"] if row["quick_win_title"] == quick_win["title"]]
            tables["quick_win_risks"] += copy.deepcopy(rows)

    def _surveys(self, tables: Tables) -> None:
        for table in ("impact_survey_items", "satisfaction_survey_items"):
            names = sorted({row["service_name"] for row in self.pool[table]})
            for name in self.random.sample(names, self.random.randint(1, 3)):
                tables[table] += copy.deepcopy([row for row in self.pool[table] if row["service_name"] == name])

    def _answers(self, tables: Tables) -> None:
        questions = self.random.sample(list(QUESTIONS), self.random.randint(4, 14))
        for question in sorted(questions, key=lambda one: one.id):
            row = copy.deepcopy(self.random.choice(self.pool["questionnaire_answers"]))
            tables["questionnaire_answers"].append({**row, "question_id": question.id, "question": question.text})

    def _unique(self, tables: Tables) -> None:
        """Documents and risks may be drawn twice from the pool; each stands once."""
        seen: set[tuple[Any, ...]] = set()
        kept = []
        for row in tables["legal_documents"]:
            key = (row["document_type"], row["number"], row["year"])
            if key not in seen:
                seen.add(key)
                kept.append(row)
        tables["legal_documents"] = kept

    def _change(self, table: str, row: Record) -> None:
        change = getattr(self, f"_change_{table}", None)
        if change:
            change(row)

    def _change_legal_documents(self, row: Record) -> None:
        row["enacted_on"] = self._shifted(row["enacted_on"], 90)
        row["status"] = self.random.choice(("BERLAKU", "BERLAKU", "BERLAKU", "DRAFT", "DICABUT"))

    def _change_meetings(self, row: Record) -> None:
        row["held_on"] = date(2024, 1, 2) + timedelta(days=self.random.randint(0, 290))
        row["participants"] = self.random.randint(8, 320)
        row["external_present"] = self.random.random() < 0.5

    def _change_programs(self, row: Record) -> None:
        row["status"] = self.random.choice(tuple(CODE_LISTS["program_statuses"]))
        row["kind"] = self.random.choice(tuple(CODE_LISTS["program_kinds"]))
        row["start_year"] = self.random.randint(2016, 2024)
        row["active_users"] = self.random.choice((0, self.random.randint(1, 999), self.random.randint(1000, 400_000)))

    def _change_action_items(self, row: Record) -> None:
        row["component"] = self.random.choice(tuple(CODE_LISTS["components"]))
        row["responsible_opd"] = self.random.choice(AGENCIES).code
        row["budget"] = self._money()
        if row["unit"] == "persen":
            return
        row["target"] = Decimal(self.random.choice((4, 5, 8, 12, 24, 75, 150, 320)))
        most = int(row["target"]) * 2 // 5 + 1
        quarters = [Decimal(self.random.randint(0, most)) for _ in range(3)]
        if self.random.random() < 0.2:
            quarters[0] = quarters[0] + Decimal("0.5")
        row["realized_q1"], row["realized_q2"], row["realized_q3"] = quarters
        row["realized_q4"] = Decimal(self.random.randint(1, most)) if self.random.random() < 0.3 else None
        reached = sum((row[f"realized_q{number}"] or Decimal(0) for number in (1, 2, 3, 4)), Decimal(0))
        row["stated_achievement"] = ratio(reached, row["target"])

    def _change_budget_lines(self, row: Record) -> None:
        row["ceiling"] = self._money()
        row["revised_ceiling"] = None
        if self.random.random() < 0.4:
            row["revised_ceiling"] = row["ceiling"] + self.random.randint(1, 50) * 1_000_000
        share = self.random.randint(300, 1000)
        row["realized"] = row["ceiling"] * share // 1_000_000 * 1000
        row["funding_source"] = self.random.choice(tuple(CODE_LISTS["funding_sources"]))
        if row["fiscal_year"] == 2024:
            row["as_of"] = self.random.choice((date(2024, 6, 30), date(2024, 9, 30), date(2024, 10, 31)))

    def _money(self) -> int:
        step = self.random.choice((50_000, 1_000_000, 2_500_000, 10_000_000))
        return step * self.random.randint(20, 900)

    def _change_indicators(self, row: Record) -> None:
        if row["unit"] != "persen":
            factor = Decimal(self.random.choice(("0.5", "1", "1.5", "2")))
            for name in ("baseline_value", "target", "realized"):
                row[name] = row[name] * factor
        row["baseline_year"] = self.random.randint(2018, 2023)

    def _change_quick_wins(self, row: Record) -> None:
        row["first_year"] = self.random.randint(2019, 2024)
        row["active_users"] = self.random.randint(5, 30_000)

    def _change_quick_win_risks(self, row: Record) -> None:
        row["likelihood"] = self.random.randint(1, 5)
        row["impact"] = self.random.randint(1, 5)

    def _change_collaborations(self, row: Record) -> None:
        row["budget"] = self._money()
        row["starts_on"] = self._shifted(row["starts_on"], 60)
        if row["type"] == "KOLABORASI_DAERAH":
            others = [code for code in REGIONS if code not in ("35.13", "35.74")]
            row["partner_regions"] = tuple(sorted(self.random.sample(others, self.random.randint(1, 3))))

    def _change_impact_survey_items(self, row: Record) -> None:
        row["respondents"] = self.random.randint(50, 900)
        row["population"] = row["respondents"] * self.random.randint(2, 40)
        row["mean"] = Decimal(self.random.randint(150, 400)) / 100

    def _change_satisfaction_survey_items(self, row: Record) -> None:
        row["mean"] = Decimal(self.random.randint(260, 400)) / 100

    def _change_questionnaire_answers(self, row: Record) -> None:
        row["claimed_score"] = Decimal(self.random.randint(0, 8)) / 2

    def _change_evidence_items(self, row: Record) -> None:
        row["dated_on"] = date(2024, 1, 1) + timedelta(days=self.random.randint(0, 300))

    def _change_follow_ups(self, row: Record) -> None:
        row["status"] = self.random.choice(tuple(CODE_LISTS["follow_up_statuses"]))

    def _shifted(self, value: date, days: int) -> date:
        return value + timedelta(days=self.random.randint(-days, days))
