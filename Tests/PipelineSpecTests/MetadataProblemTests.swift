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
        "P/metadata.yaml:19:3: Unknown table \"legal_document\". Known tables and summaries: …. "
          + "Did you mean \"legal_documents\"?"
      ]
    ),
    ProblemCase(
      "an attribute without English",
      [
        .replace(
          "metadata.yaml",
          "unit: {id: dokumen, en: documents}",
          with: "unit: {id: dokumen}"
        )
      ],
      ["P/metadata.yaml:24:11: The key \"en\" is missing in a text in both languages. Add it."]
    ),
    ProblemCase(
      "an unknown attribute",
      [.replace("metadata.yaml", "license:", with: "licence:")],
      [
        "P/metadata.yaml:13:1: Unknown key \"licence\" in metadata.yaml. Known keys: description, producer, walidata, tables, license, reference_period. "
          + "Did you mean \"license\"?"
      ]
    ),
  ]
}
