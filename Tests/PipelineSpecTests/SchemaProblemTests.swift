import Testing

/// What the loader says of mistakes in `schemas/`.
struct SchemaProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "an unknown type",
      [.replace("schemas/budget_lines.yaml", "type: money", with: "type: mony")],
      [
        "P/schemas/budget_lines.yaml:32:11: Unknown type \"mony\". Known types: text, "
          + "integer, number, money, percent, date, boolean, code, codes. Did you mean "
          + "\"money\"?"
      ]
    ),
    ProblemCase(
      "an unknown code list",
      [
        .replace(
          "schemas/budget_lines.yaml",
          "codes: funding_sources",
          with: "codes: funding_source"
        )
      ],
      [
        "P/schemas/budget_lines.yaml:27:12: Unknown code list \"funding_source\". "
          + "Known code lists: …. Did you mean \"funding_sources\"?"
      ]
    ),
    ProblemCase(
      "a code without a list",
      [.replace("schemas/budget_lines.yaml", "    codes: funding_sources\n", with: "")],
      [
        "P/schemas/budget_lines.yaml:24:5: EXP-02: a field of type code needs a code list for its labels. "
          + "Add the key \"codes\"."
      ]
    ),
    ProblemCase(
      "a text with a list",
      [.replace("schemas/budget_lines.yaml", "type: code\n", with: "type: text\n")],
      [
        "P/schemas/budget_lines.yaml:27:12: A field of type text has no code list. "
          + "Take \"codes\" away, or set the type to code."
      ]
    ),
    ProblemCase(
      "an unknown look",
      [.replace("schemas/budget_lines.yaml", "looks_like: year", with: "looks_like: yaer")],
      [
        "P/schemas/budget_lines.yaml:21:17: Unknown look \"yaer\". Known looks and code lists: year. "
          + "Did you mean \"year\"?"
      ]
    ),
    ProblemCase(
      "a look of a type that needs none",
      [
        .replace(
          "schemas/budget_lines.yaml",
          "type: money\n",
          with: "type: money\n    looks_like: year\n"
        )
      ],
      [
        "P/schemas/budget_lines.yaml:33:17: The type money says what its values look like. "
          + "Take \"looks_like\" away, or set the type to text or integer."
      ]
    ),
    ProblemCase(
      "a field twice",
      [.replace("schemas/budget_lines.yaml", "name: note", with: "name: as_of")],
      [
        "P/forms/SC-06.yaml:115:12: Unknown field \"note\". Known fields of table "
          + "budget_lines: program_title, nomenclature_code, fiscal_year, "
          + "funding_source, ceiling, revised_ceiling, realized, as_of, as_of.",
        "P/schemas/budget_lines.yaml:50:11: The field \"as_of\" is there twice. Rename "
          + "one.",
      ]
    ),
    ProblemCase(
      "a name that every table has",
      [.replace("schemas/budget_lines.yaml", "name: note", with: "name: opd_code")],
      [
        "P/forms/SC-06.yaml:115:12: Unknown field \"note\". Known fields of table "
          + "budget_lines: program_title, nomenclature_code, fiscal_year, "
          + "funding_source, ceiling, revised_ceiling, realized, as_of, opd_code.",
        "P/schemas/budget_lines.yaml:50:11: Every table has a column \"opd_code\" "
          + "already. Rename the field.",
      ]
    ),
    ProblemCase(
      "a name that is no identifier",
      [.replace("schemas/budget_lines.yaml", "name: note", with: "name: Note-1")],
      [
        "P/forms/SC-06.yaml:115:12: Unknown field \"note\". Known fields of table "
          + "budget_lines: program_title, nomenclature_code, fiscal_year, "
          + "funding_source, ceiling, revised_ceiling, realized, as_of, Note-1. Did you "
          + "mean \"Note-1\"?",
        "P/schemas/budget_lines.yaml:50:11: \"Note-1\" is no field name: lower-case "
          + "letters, digits and _ only.",
      ]
    ),
    ProblemCase(
      "an unknown row key",
      [
        .replace(
          "schemas/budget_lines.yaml",
          "row_key: [program_title",
          with: "row_key: [program_titel"
        )
      ],
      [
        "P/schemas/budget_lines.yaml:3:11: Unknown field \"program_titel\". Known "
          + "fields of table budget_lines: program_title, nomenclature_code, "
          + "account_code, fiscal_year, funding_source, ceiling, revised_ceiling, "
          + "realized, as_of, note. Did you mean \"program_title\"?"
      ]
    ),
    ProblemCase(
      "a minimum above the maximum",
      [.replace("schemas/assessor_scores.yaml", "minimum: 0", with: "minimum: 5")],
      [
        "P/schemas/assessor_scores.yaml:20:14: The minimum 5 is larger than the "
          + "maximum 4."
      ]
    ),
    ProblemCase(
      "a minimum of a text",
      [
        .replace(
          "schemas/assessor_scores.yaml",
          "name: assessor\n",
          with: "name: assessor\n    minimum: 1\n"
        )
      ],
      [
        "P/schemas/assessor_scores.yaml:12:14: A field of type text has no minimum "
          + "and no maximum."
      ]
    ),
    ProblemCase(
      "a minimum with a comma",
      [.replace("schemas/assessor_scores.yaml", "minimum: 0", with: "minimum: 0,5")],
      [
        "P/schemas/assessor_scores.yaml:20:14: Expected a number with a decimal "
          + "point, found \"0,5\"."
      ]
    ),
    ProblemCase(
      "a truth value in Indonesian",
      [.replace("schemas/assessor_scores.yaml", "required: true", with: "required: ya")],
      [
        "P/schemas/assessor_scores.yaml:9:15: Expected true or false, found \"ya\"."
      ]
    ),
    ProblemCase(
      "a range without a rule",
      [.replace("schemas/assessor_scores.yaml", ", range: NUM-06", with: "")],
      [
        "P/schemas/assessor_scores.yaml:20:14: No rule words a value outside minimum "
          + "and maximum. Name it as \"rules: {range: …}\"."
      ]
    ),
    ProblemCase(
      "a condition on an unknown field",
      [.replace("schemas/indicators.yaml", "field: level", with: "field: levl")],
      [
        "P/schemas/indicators.yaml:20:28: Unknown field \"levl\". Known fields of "
          + "table indicators: …. Did you mean \"level\"?"
      ]
    ),
    ProblemCase(
      "a condition on an unknown code",
      [.replace("schemas/indicators.yaml", "values: [IMPACT]", with: "values: [IMPAKT]")],
      [
        "P/schemas/indicators.yaml:20:44: Unknown code \"IMPAKT\". Known codes of "
          + "field level: OUTPUT, OUTCOME, IMPACT. Did you mean \"IMPACT\"?"
      ]
    ),
    ProblemCase(
      "an unknown computation",
      [.replace("schemas/budget_lines.yaml", "kind: account_tail", with: "kind: account_tial")],
      [
        "P/schemas/budget_lines.yaml:17:22: Unknown computation \"account_tial\". "
          + "Known computations: action_achievement, trend_achievement, risk_level, "
          + "account_tail. Did you mean \"account_tail\"?"
      ]
    ),
    ProblemCase(
      "a computation with another key",
      [
        .replace(
          "schemas/budget_lines.yaml",
          "of: nomenclature_code",
          with: "from: nomenclature_code"
        )
      ],
      [
        "P/schemas/budget_lines.yaml:17:15: The key \"of\" is missing in a computed "
          + "field. Add it.",
        "P/schemas/budget_lines.yaml:17:36: Unknown key \"from\" in a computed field. "
          + "Known keys: kind, of.",
      ]
    ),
    ProblemCase(
      "a computation without a kind",
      [.replace("schemas/budget_lines.yaml", "kind: account_tail, ", with: "")],
      [
        "P/schemas/budget_lines.yaml:17:15: The key \"kind\" is missing in a computed "
          + "field. Add it."
      ]
    ),
    ProblemCase(
      "a computation of an unknown field",
      [.replace("schemas/action_items.yaml", "realized_q4]", with: "realized_q5]")],
      [
        "P/schemas/action_items.yaml:59:89: Unknown field \"realized_q5\". Known "
          + "fields of table action_items: …. Did you mean \"realized_q1\"?"
      ]
    ),
    ProblemCase(
      "a computation with an unknown list",
      [.replace("schemas/quick_win_risks.yaml", "codes: risk_levels", with: "codes: risk_level")],
      [
        "P/schemas/quick_win_risks.yaml:32:81: Unknown code list \"risk_level\". Known "
          + "code lists: …. Did you mean \"risk_levels\"?"
      ]
    ),
  ]
}
