import Testing

/// What the loader says of mistakes in `rules/`.
struct RuleProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "a field with an unknown rule",
      RuleText.withStubs([
        .replace(
          "schemas/budget_lines.yaml",
          "{required: ANG-02, type: ANG-02}",
          with: "{required: ANG-20, type: ANG-20}"
        )
      ]),
      [
        "P/schemas/budget_lines.yaml:29:23: Unknown rule \"ANG-20\". Known rules: …. "
          + "Did you mean \"ANG-02\"?"
      ]
    ),
    ProblemCase(
      "a rule twice",
      RuleText.withStubs([.write("rules/r.yaml", RuleText.rule + RuleText.rule)]),
      [
        "P/rules/r.yaml:16:7: The rule \"ANG-01\" is there twice; the first is at "
          + "P/rules/r.yaml:1. Keep one."
      ]
    ),
    ProblemCase(
      "an id of another form",
      RuleText.withStubs([.write("rules/r.yaml", RuleText.changed("ANG-01", "ANG1"))]),
      [
        "P/rules/r.yaml:1:7: \"ANG1\" is no rule id; ids look like ANG-01."
      ]
    ),
    ProblemCase(
      "an unknown severity",
      RuleText.withStubs([
        .write("rules/r.yaml", RuleText.changed("severity: error", "severity: eror"))
      ]),
      [
        "P/rules/r.yaml:2:13: Unknown severity \"eror\". Known severities: error, "
          + "warning, info. Did you mean \"error\"?"
      ]
    ),
    ProblemCase(
      "an unknown table",
      RuleText.withStubs([
        .write("rules/r.yaml", RuleText.changed("table: budget_lines", "table: budget_line"))
      ]),
      [
        "P/rules/r.yaml:12:10: Unknown table \"budget_line\". Known tables: …. Did you "
          + "mean \"budget_lines\"?"
      ]
    ),
    ProblemCase(
      "an unknown parameter in SQL",
      RuleText.withStubs([
        .write("rules/r.yaml", RuleText.changed(":achievement_cap", ":achievment_cap"))
      ]),
      [
        "P/rules/r.yaml:15:44: Unknown parameter \":achievment_cap\". Known "
          + "parameters: …. Did you mean \"achievement_cap\"?"
      ]
    ),
    ProblemCase(
      "neither SQL nor a reason",
      RuleText.withStubs([.write("rules/r.yaml", RuleText.withoutSQL)]),
      [
        "P/rules/r.yaml:1:3: The rule \"ANG-01\" needs either \"sql\" or \"skipped\", and "
          + "not both."
      ]
    ),
    ProblemCase(
      "SQL of a rule that is none",
      RuleText.withStubs([.write("rules/r.yaml", RuleText.changed("check: sql", "check: casting"))]
      ),
      [
        "P/rules/r.yaml:13:8: Only rules with \"check: sql\" have SQL; this one says "
          + "casting."
      ]
    ),
    ProblemCase(
      "an unknown requirement",
      RuleText.withStubs([
        .write(
          "rules/r.yaml",
          RuleText.changed("  sql: |", "  requires: [previous_cycel]\n  sql: |")
        )
      ]),
      [
        "P/rules/r.yaml:13:14: Unknown requirement \"previous_cycel\". Known "
          + "requirements: …. Did you mean \"previous_cycle\"?"
      ]
    ),
    ProblemCase(
      "an unknown parameter in a message",
      RuleText.withStubs([.write("rules/r.yaml", RuleText.schemaRule(pagu: "{pagu}"))]),
      [
        "P/rules/r.yaml:7:46: Unknown parameter \"{pagu}\" in a message. Known "
          + "parameters: raw, v, col, field, x, form, hint, alias, opd, cycle, rev, "
          + "list, label, a, b, d, err, r, row, range, cell, n, limit, k, p, id, lo, hi."
      ]
    ),
    ProblemCase(
      "no list",
      RuleText.withStubs([.write("rules/r.yaml", "id: ANG-01\n")]),
      [
        "P/rules/r.yaml:1:1: Expected a list, found a mapping."
      ]
    ),
  ]
}
