import Testing

/// What the loader says of mistakes in `summaries/`.
struct SummaryProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "a file that is not listed",
      [
        .write("summaries/summaries.yaml", summary), .write("summaries/budget.sql", "SELECT 1"),
        .write("summaries/budgets.sql", "SELECT 1"),
      ],
      [
        "P/summaries/budgets.sql: summaries/summaries.yaml lists no summary "
          + "\"budgets\". List it, or take the file away. Did you mean \"budget\"?"
      ]
    ),
    ProblemCase(
      "a summary without a file",
      [.write("summaries/summaries.yaml", summary), .write("summaries/budgets.sql", "SELECT 1")],
      [
        "P/summaries/budgets.sql: summaries/summaries.yaml lists no summary "
          + "\"budgets\". List it, or take the file away. Did you mean \"budget\"?",
        "P/summaries/summaries.yaml:1:9: Unknown summary file \"budget\". Known files "
          + "in summaries/: budgets. Did you mean \"budgets\"?",
      ]
    ),
    ProblemCase(
      "an unknown kind",
      [
        .write("summaries/summaries.yaml", summaryOfUnknownKind),
        .write("summaries/budget.sql", "SELECT 1"),
      ],
      [
        "P/summaries/summaries.yaml:5:29: Unknown kind \"mony\". Known kinds: text, "
          + "integer, money, ratio, score, number2, number, boolean. Did you mean "
          + "\"money\"?"
      ]
    ),
    ProblemCase(
      "a summary twice",
      [
        .write("summaries/summaries.yaml", summary + summary),
        .write("summaries/budget.sql", "SELECT 1"),
      ],
      [
        "P/summaries/summaries.yaml:6:9: The summary \"budget\" is there twice. Keep "
          + "one."
      ]
    ),
    ProblemCase(
      "a file without an index",
      [.write("summaries/budget.sql", "SELECT 1")],
      [
        "P/summaries/budget.sql: summaries/summaries.yaml lists no summary \"budget\". "
          + "List it, or take the file away."
      ]
    ),
  ]
}

private let summary = """
  - name: budget
    title: {id: Anggaran, en: Budget}
    meaning: {id: Anggaran per sumber., en: The budget by source.}
    columns:
      - {name: ceiling, kind: money, title: {id: Pagu, en: Ceiling}, meaning: {id: Pagu., en: The ceiling.}}

  """
private let summaryOfUnknownKind = summary.replacing("money", with: "mony")
