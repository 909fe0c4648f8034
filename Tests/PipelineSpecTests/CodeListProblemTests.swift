import Testing

/// What the loader says of mistakes in `codes/`.
struct CodeListProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "a code twice",
      [.replace("codes/dimensions.csv", "SB,Smart Branding", with: "SG,Smart Branding")],
      [
        "P/codes/dimensions.csv:3:1: The code \"SG\" is there twice. Keep one row.",
        "P/codes/region_facts.csv:4:105: Unknown code \"SB\" in column "
          + "\"dimension_code\". Known codes of codes/dimensions.csv: SG, SE, SL, SS, SV. "
          + "Did you mean \"SE\"?",
      ]
    ),
    ProblemCase(
      "a blank label",
      [.replace("codes/trends.csv", "NEGATIF,Negatif", with: "NEGATIF,")],
      [
        "P/codes/trends.csv:3:9: The column \"label_id\" is blank. Fill it."
      ]
    ),
    ProblemCase(
      "an unknown kind of alias",
      [
        .replace(
          "codes/dimensions.csv",
          "misspelt:Smart Government",
          with: "mispelt:Smart Government"
        )
      ],
      [
        "P/codes/dimensions.csv:2:38: Unknown kind of alias \"mispelt\" in "
          + "\"mispelt:Smart Government\". Known kinds: short, old, misspelt. Did you mean "
          + "\"misspelt\"?"
      ]
    ),
    ProblemCase(
      "an alias of two codes",
      [.replace("codes/dimensions.csv", "Branding Cerdas", with: "GOVERNANCE")],
      [
        "P/codes/dimensions.csv:3:34: The spelling \"GOVERNANCE\" stands for the codes "
          + "\"SG\" and \"SB\". Keep it at one of them."
      ]
    ),
    ProblemCase(
      "an alias without letters",
      [.replace("codes/dimensions.csv", "Branding Cerdas", with: "--")],
      [
        "P/codes/dimensions.csv:3:34: The spelling \"--\" has no letter and no digit. "
          + "Take it away."
      ]
    ),
    ProblemCase(
      "a date of another form",
      [.replace("codes/opds.csv", "2021-01-01", with: "1/1/2021")],
      [
        "P/codes/opds.csv:9:367: \"1/1/2021\" in column \"valid_from\" is no day as "
          + "YYYY-MM-DD."
      ]
    ),
    ProblemCase(
      "a reference to an unknown code",
      [.replace("codes/sub_dimensions.csv", "Public services,SG", with: "Public services,SGX")],
      [
        "P/codes/sub_dimensions.csv:2:37: Unknown code \"SGX\" in column "
          + "\"dimension_code\". Known codes of codes/dimensions.csv: SG, SB, SE, SL, SS, "
          + "SV. Did you mean \"SG\"?"
      ]
    ),
    ProblemCase(
      "a missing column",
      [.replace("codes/trends.csv", "label_en", with: "label_eng")],
      [
        "P/codes/trends.csv:1:1: The column \"label_en\" is missing. Add it. Perhaps "
          + "it is called \"label_eng\" here."
      ]
    ),
    ProblemCase(
      "a cell too many",
      [.replace("codes/trends.csv", "NEGATIF,Negatif", with: "NEGATIF,Negatif,x")],
      [
        "P/codes/trends.csv:3:1: The row has 8 cells, the header has 7. Put cells "
          + "with commas between quotes."
      ]
    ),
    ProblemCase(
      "a quote never closed",
      [.replace("codes/trends.csv", "NEGATIF,Negatif", with: "NEGATIF,\"Negatif")],
      [
        "P/codes/trends.csv:3:9: This quote is never closed. Close the cell with a "
          + "quote."
      ]
    ),
    ProblemCase(
      "text behind a closing quote",
      [.replace("codes/trends.csv", "NEGATIF,Negatif", with: "NEGATIF,\"Neg\"atif")],
      [
        "P/codes/trends.csv:3:14: Text behind a closing quote. Double the quotes "
          + "that belong to the cell."
      ]
    ),
    ProblemCase(
      "a quote inside a cell",
      [.replace("codes/trends.csv", "NEGATIF,Negatif", with: "NEGATIF,Neg\"atif")],
      [
        "P/codes/trends.csv:3:12: A quote inside a cell. Put the cell between quotes "
          + "and double this one."
      ]
    ),
    ProblemCase(
      "a column twice",
      [.replace("codes/trends.csv", "valid_from", with: "valid_to")],
      [
        "P/codes/trends.csv:1:1: The column \"valid_from\" is missing. Add it.",
        "P/codes/trends.csv:1:41: The column \"valid_to\" is there twice. Rename one.",
      ]
    ),
    ProblemCase(
      "no header row",
      [.write("codes/x.csv", "")],
      [
        "P/codes/x.csv: The file has no header row."
      ]
    ),
    ProblemCase(
      "an attribute that every list has",
      [.replace("codes/sub_dimensions.csv", "dimension_code", with: "ordinal")],
      [
        "P/codes/sub_dimensions.csv:1:1: Every list has a column \"ordinal\" already, the number of the row. "
          + "Rename this one."
      ]
    ),
    ProblemCase(
      "an attribute that is no identifier",
      [.replace("codes/sub_dimensions.csv", "dimension_code", with: "Kode Dimensi")],
      [
        "P/codes/sub_dimensions.csv:1:1: \"Kode Dimensi\" is no column name: lower-case letters, digits and _ only."
      ]
    ),
  ]
}
