"""Changes a copy of the pipeline as somebody would for the next cycle: two rules changed, one added, one switched off."""

import pathlib
import sys

NEW_RULE = """
- id: SIZ-01
  severity: warning
  scope: row
  effect: flag
  responsibility: opd
  check: sql
  table: meetings
  message:
    id: 'Rapat hanya dihadiri {n} peserta.'
    en: 'The meeting had only {n} participants.'
  fix:
    id: 'Periksa jumlah peserta.'
    en: 'Check the number of participants.'
  meaning:
    id: 'Rapat kecil jarang mewakili semua OPD.'
    en: 'A small meeting rarely stands for all agencies.'
  example: '3 peserta'
  source: 'Contoh'
  sql: |
    SELECT id AS row_id, 'participants' AS field, participants AS n
    FROM meetings
    WHERE participants < 1000
    ORDER BY id
"""


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        sys.exit(f"{path}: {text.count(old)} places say {old!r}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def main():
    folder = pathlib.Path(sys.argv[1])
    replace(
        folder / "rules/budget.yaml",
        "- id: ANG-01\n  severity: error\n  scope: row\n  effect: quarantine",
        "- id: ANG-01\n  severity: warning\n  scope: row\n  effect: flag",
    )
    replace(folder / "pipeline.yaml", "minimum_respondents:\n    value: 50", "minimum_respondents:\n    value: 100")
    replace(folder / "rules/dimensions.yaml", "- id: DIM-03\n", "- id: DIM-03\n  enabled: false\n")
    with (folder / "rules/institutions.yaml").open("a", encoding="utf-8") as rules:
        rules.write(NEW_RULE)


main()
