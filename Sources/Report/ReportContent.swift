public import Evaluate
public import Findings
public import PipelineSpec
public import Tabular

/// Everything that the report shows, as values.
public struct ReportContent: Sendable {
  /// The pipeline: names, codes, forms, weights.
  public let pipeline: Pipeline
  /// The summaries.
  public let summaries: [SummaryTable]
  /// The canonical tables that the report lists rows of, by name.
  public let tables: [String: ReportRows]
  /// The findings of the cycle.
  public let findings: [Finding]
  /// The name of the workbook that counts, by submission id.
  public let fileNames: [String: String]
  /// Whether the page stands in an output folder, so that it can point to the files beside it.
  public let isInOutputFolder: Bool

  /// Creates the content of a report.
  public init(
    pipeline: Pipeline,
    summaries: [SummaryTable],
    tables: [String: ReportRows],
    findings: [Finding],
    fileNames: [String: String],
    isInOutputFolder: Bool
  ) {
    self.pipeline = pipeline
    self.summaries = summaries
    self.tables = tables
    self.findings = findings
    self.fileNames = fileNames
    self.isInOutputFolder = isInOutputFolder
  }

  /// The canonical tables whose rows the report shows.
  public static let listedTables = [
    "programs", "quick_wins", "budget_lines", "action_items", "collaborations", "follow_ups",
    "impact_survey_items",
  ]
}

/// Rows of a table with the names of their columns.
public struct ReportRows: Sendable {
  /// The position of each column.
  let positions: [String: Int]
  /// The rows, one value for each column.
  let values: [[CanonicalValue?]]

  /// Creates rows; a row has one value for each column.
  public init(columns: [String], rows: [[CanonicalValue?]]) {
    positions = Dictionary(
      columns.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    values = rows
  }

  /// The rows in order.
  var rows: [ReportRow] { values.map { ReportRow(positions: positions, values: $0) } }
}

/// One row whose values are asked for by column.
struct ReportRow {
  let positions: [String: Int]
  let values: [CanonicalValue?]

  /// The value of a column; `nil` for none, and for a column that is not there.
  subscript(column: String) -> CanonicalValue? {
    positions[column].flatMap { values.indices.contains($0) ? values[$0] : nil }
  }

  /// The value as export text; empty for none.
  func text(_ column: String) -> String { self[column]?.exportText ?? "" }

  /// The value as a number; `nil` for none and for text.
  func number(_ column: String) -> ExactDecimal? {
    switch self[column] {
    case .decimal(let number): number
    case .integer(let number): ExactDecimal(number)
    case .text, .date, .boolean, nil: nil
    }
  }

  /// The value as a whole number; 0 for none.
  func count(_ column: String) -> Int { number(column)?.integer ?? 0 }

  /// Whether the value is true.
  func isTrue(_ column: String) -> Bool { self[column] == .boolean(true) }
}
