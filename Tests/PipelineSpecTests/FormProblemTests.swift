import Testing

/// What the loader says of mistakes in `forms/`.
struct FormProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "an unknown key",
      [.replace("forms/SC-06.yaml", "fill_down:", with: "filldown:")],
      [
        "P/forms/SC-06.yaml:6:1: Unknown key \"filldown\" in a form. Known keys: form, "
          + "title, table, layout, columns, sheet_hints, fill_down, aliases. Did you mean "
          + "\"fill_down\"?"
      ]
    ),
    ProblemCase(
      "a missing key",
      [.replace("forms/SC-06.yaml", "layout: table\n", with: "")],
      [
        "P/forms/SC-06.yaml:1:1: The key \"layout\" is missing in a form. Add it."
      ]
    ),
    ProblemCase(
      "an unknown layout",
      [.replace("forms/SC-06.yaml", "layout: table", with: "layout: tabel")],
      [
        "P/forms/SC-06.yaml:4:9: Unknown layout \"tabel\". Known layouts: table, "
          + "pairs. Did you mean \"table\"?"
      ]
    ),
    ProblemCase(
      "a text where a list belongs",
      [
        .replace("forms/SC-06.yaml", "fill_down: [program_title]", with: "fill_down: program_title")
      ],
      [
        "P/forms/SC-06.yaml:6:12: Expected a list, found \"program_title\"."
      ]
    ),
    ProblemCase(
      "an unknown field",
      [.replace("forms/SC-06.yaml", "field: ceiling", with: "field: celing")],
      [
        "P/forms/SC-06.yaml:59:12: Unknown field \"celing\". Known fields of table "
          + "budget_lines: program_title, nomenclature_code, fiscal_year, "
          + "funding_source, ceiling, revised_ceiling, realized, as_of, note. Did you "
          + "mean \"ceiling\"?"
      ]
    ),
    ProblemCase(
      "an unknown field to fill down",
      [
        .replace(
          "forms/SC-06.yaml",
          "fill_down: [program_title]",
          with: "fill_down: [programtitle]"
        )
      ],
      [
        "P/forms/SC-06.yaml:6:13: Unknown field \"programtitle\". Known fields of the "
          + "form: program_title, nomenclature_code, fiscal_year, funding_source, "
          + "ceiling, revised_ceiling, realized, as_of, note. Did you mean "
          + "\"program_title\"?"
      ]
    ),
    ProblemCase(
      "an unknown table",
      [.replace("forms/SC-06.yaml", "table: budget_lines", with: "table: budget_line")],
      [
        "P/forms/SC-06.yaml:3:8: Unknown table \"budget_line\". Known tables: …. Did "
          + "you mean \"budget_lines\"?"
      ]
    ),
    ProblemCase(
      "a form under another file name",
      [.replace("forms/SC-06.yaml", "form: SC-06", with: "form: SC-60")],
      [
        "P/forms/SC-06.yaml:1:7: The file of form \"SC-60\" should be called SC-60.yaml."
      ]
    ),
    ProblemCase(
      "two columns of one field",
      [.replace("forms/SC-06.yaml", "field: as_of", with: "field: note")],
      [
        "P/forms/SC-06.yaml:115:12: The field \"note\" has two columns. Keep one, with "
          + "both labels."
      ]
    ),
    ProblemCase(
      "an alias of two fields",
      [.replace("forms/SC-06.yaml", "aliases: [Per Tgl,", with: "aliases: [tahun_anggaran,")],
      [
        "P/forms/SC-06.yaml:104:15: The spelling \"tahun_anggaran\" stands for the "
          + "fields \"fiscal_year\" and \"as_of\". Keep it at one of them."
      ]
    ),
    ProblemCase(
      "a column of a computed field",
      [.replace("forms/SC-06.yaml", "field: as_of", with: "field: account_code")],
      [
        "P/forms/SC-06.yaml:102:12: The field \"account_code\" is computed; no column "
          + "gives it. Take the column away."
      ]
    ),
    ProblemCase(
      "a blank label",
      [.replace("forms/SC-06.yaml", "label: Per Tanggal", with: "label: \"\"")],
      [
        "P/forms/SC-06.yaml:103:12: Expected a text, found nothing."
      ]
    ),
    ProblemCase(
      "a required field without a column",
      [
        .replace(
          "schemas/budget_lines.yaml",
          "fields:\n",
          with:
            "fields:\n  - {name: officer, title: {id: PPTK, en: Officer}, type: text, required: true}\n"
        )
      ],
      [
        "P/forms/SC-06.yaml:7:1: No column gives the required field \"officer\" of "
          + "table budget_lines. Add it."
      ]
    ),
    ProblemCase(
      "a bracket never opened",
      [.replace("forms/SC-06.yaml", "title: {id: Anggaran", with: "title: {id: Anggaran]")],
      [
        "P/forms/SC-06.yaml:2:21: This is not YAML (while parsing a flow mapping: "
          + "did not find expected ',' or '}'). Check indentation, quotes and colons."
      ]
    ),
    ProblemCase(
      "a key twice",
      [.replace("forms/SC-06.yaml", "layout: table", with: "layout: table\nform: SC-06")],
      [
        "P/forms/SC-06.yaml:1:1: The key \"form\" is there twice in this mapping. Keep "
          + "one."
      ]
    ),
    ProblemCase(
      "an empty file",
      [.write("forms/SC-06.yaml", "")],
      [
        "P/forms/SC-06.yaml: The file is empty."
      ]
    ),
    ProblemCase(
      "a table that no form fills",
      [
        .write(
          "schemas/extra.yaml",
          "table: extra\ntitle: {id: A, en: B}\nrow_key: []\nfields: []\n"
        )
      ],
      [
        "P/schemas/extra.yaml: No form fills the table \"extra\". Add a form, or take "
          + "the schema away."
      ]
    ),
  ]
}
