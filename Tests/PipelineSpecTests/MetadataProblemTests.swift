import Testing

/// What the loader says of mistakes in `metadata.yaml`.
struct MetadataProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "an unknown table",
      [.replace("metadata.yaml", "  legal_documents:", with: "  legal_document:")],
      [
        "P/metadata.yaml:157:3: Unknown table \"legal_document\". Known tables and summaries: …. "
          + "Did you mean \"legal_documents\"?"
      ]
    ),
    ProblemCase(
      "an attribute without English",
      [
        .replace(
          "metadata.yaml",
          "    unit: {id: dokumen, en: documents}\n  meetings:",
          with: "    unit: {id: dokumen}\n  meetings:"
        )
      ],
      ["P/metadata.yaml:162:11: The key \"en\" is missing in a text in both languages. Add it."]
    ),
    ProblemCase(
      "a column that no table has",
      [.replace("metadata.yaml", "  valid_from:\n", with: "  valid_form:\n")],
      [
        "P/metadata.yaml:23:3: Unknown field \"valid_form\". Known fields: …. Did you mean \"valid_from\"?"
      ]
    ),
    ProblemCase(
      "an unknown attribute",
      [.replace("metadata.yaml", "license:", with: "licence:")],
      [
        "P/metadata.yaml:14:1: Unknown key \"licence\" in metadata.yaml. Known keys: description, producer, walidata, tables, license, reference_period, previous_reference_period, fields. "
          + "Did you mean \"license\"?"
      ]
    ),
  ]
}
