public import Findings
internal import Tabular

/// A file of waivers: CSV with the columns `rule`, `opd`, `row_key`, `reason`, `approved_by`, `until`.
///
/// The words of a heading may also stand apart (`row key`), and semicolons may separate the cells.
public struct WaiverFile: Sendable {
  private static let columns = ["rule", "opd", "row_key", "reason", "approved_by", "until"]

  private let catalogue: RuleCatalogue
  private let agencies: [String]

  /// Creates a reader for the rules and agencies of a pipeline.
  public init(pipeline: Pipeline) {
    catalogue = pipeline.catalogue
    agencies = pipeline.opds.codes.map(\.code)
  }

  /// Returns the waivers of a file's text in their order.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - path: How messages call the file.
  /// - Throws: ``PipelineError`` with every problem: an unknown rule or agency, no reason, no name, no day.
  public func waivers(in text: String, path: String) throws(PipelineError) -> [Waiver] {
    let document = try CSVDocument(
      Self.withPlainHeader(text),
      path: path,
      required: Self.columns,
      optional: []
    )
    var problems: [PipelineProblem] = []
    var waivers: [Waiver] = []
    for row in document.rows {
      problems += self.problems(of: row, in: document)
      waivers.append(
        Waiver(
          ruleID: RuleID(rawValue: row["rule"].uppercased()),
          opdCode: row["opd"].uppercased(),
          rowKey: row["row_key"],
          reason: row["reason"],
          approvedBy: row["approved_by"],
          until: row["until"],
          line: row.line
        )
      )
    }
    guard problems.isEmpty else { throw PipelineError(problems: problems) }
    return waivers
  }

  /// Lower case and `_` for blanks in the first line, whose cells are names.
  private static func withPlainHeader(_ text: String) -> String {
    let end = text.firstIndex(where: \.isNewline) ?? text.endIndex
    let header = text[..<end].lowercased().map { $0 == " " ? "_" : $0 }
    return String(header) + text[end...]
  }

  private func problems(of row: CSVDocument.Row, in document: CSVDocument) -> [PipelineProblem] {
    var problems: [PipelineProblem] = []
    let rule = row["rule"].uppercased()
    if catalogue[RuleID(rawValue: rule)] == nil {
      problems.append(
        document.problem(
          in: row,
          column: "rule",
          "Unknown rule \"\(row["rule"])\". sc-etl rules lists all of them.",
          suggestion: Suggestion.nearest(
            to: rule,
            among: catalogue.definitions.map(\.id.rawValue)
          )
        )
      )
    }
    let agency = row["opd"].uppercased()
    if !agency.isEmpty, agency != "*", !agencies.contains(agency) {
      problems.append(
        document.problem(
          in: row,
          column: "opd",
          "Unknown agency \"\(row["opd"])\". Use a code of codes/opds.csv, * for every agency, or leave the cell "
            + "blank for findings about the region.",
          suggestion: Suggestion.nearest(to: agency, among: agencies)
        )
      )
    }
    for column in ["reason", "approved_by"] where row[column].isEmpty {
      problems.append(
        document.problem(
          in: row,
          column: column,
          "The cell is blank. A waiver needs a reason and the name of who approved it."
        )
      )
    }
    if CivilDate(iso: row["until"]) == nil {
      problems.append(
        document.problem(
          in: row,
          column: "until",
          "\"\(row["until"])\" is not a day. Write the last day that the waiver holds, as 2024-12-31."
        )
      )
    }
    return problems
  }
}
