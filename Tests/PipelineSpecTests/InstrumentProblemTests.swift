import Testing

/// What the loader says of mistakes in `instrument/`.
struct InstrumentProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "a misspelt column",
      [.replace("instrument/questions.csv", "aspect_code", with: "aspek_code")],
      [
        "P/instrument/questions.csv:1:13: Unknown column \"aspek_code\". Known "
          + "columns: question_id, aspect_code, dimension_code, sub_dimension_code, "
          + "printed_number, text_id, text_en, aliases, source, verified. Did you mean "
          + "\"aspect_code\"?"
      ]
    ),
    ProblemCase(
      "an unknown column",
      [.replace("instrument/weights.csv", "source", with: "sources")],
      [
        "P/instrument/weights.csv:1:28: Unknown column \"sources\". Known columns: "
          + "cluster, aspect_code, weight, source, verified. Did you mean \"source\"?"
      ]
    ),
    ProblemCase(
      "a question of an unknown aspect",
      [.replace("instrument/questions.csv", "BAS.P.1,BAS", with: "BAS.P.1,BSA")],
      [
        "P/instrument/questions.csv:2:9: Unknown code \"BSA\" in column \"aspect_code\". "
          + "Known codes of codes/aspects.csv: BAS, OUT, OTC, IMP, QWN, KOL. Did you "
          + "mean \"BAS\"?"
      ]
    ),
    ProblemCase(
      "a question twice",
      [.replace("instrument/questions.csv", "BAS.P.2", with: "BAS.P.1")],
      [
        "P/instrument/questions.csv:3:1: The code \"BAS.P.1\" is there twice. Keep one "
          + "row."
      ]
    ),
    ProblemCase(
      "weights that sum to 120",
      [.replace("instrument/weights.csv", "KPPN_IKN,BAS,10", with: "KPPN_IKN,BAS,30")],
      [
        "P/instrument/weights.csv:2:14: ANS-05: the weights of cluster KPPN_IKN sum "
          + "to 120, not to 100. Correct them."
      ]
    ),
    ProblemCase(
      "a weight with a sign",
      [.replace("instrument/weights.csv", "KPPN_IKN,BAS,10", with: "KPPN_IKN,BAS,10%")],
      [
        "P/instrument/weights.csv:2:14: \"10%\" is no weight in percent."
      ]
    ),
    ProblemCase(
      "two weights of an aspect",
      [.replace("instrument/weights.csv", "KPPN_IKN,OUT", with: "KPPN_IKN,BAS")],
      [
        "P/instrument/weights.csv:3:10: The aspect \"BAS\" has two weights in cluster "
          + "KPPN_IKN. Keep one."
      ]
    ),
  ]
}
