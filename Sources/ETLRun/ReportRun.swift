import Evaluate
import Report
import Store
import Tabular

/// Puts together what the report shows.
struct ReportRun {
  private let configuration: RunConfiguration

  init(configuration: RunConfiguration) {
    self.configuration = configuration
  }

  /// Returns the page.
  func html(
    of store: Store,
    summaries: [SummaryTable],
    isInOutputFolder: Bool
  ) throws -> String {
    let content = ReportContent(
      pipeline: configuration.pipeline,
      summaries: summaries,
      tables: try listedTables(of: store),
      findings: try store.findings(),
      fileNames: Dictionary(
        try store.ledger().map { ($0.submissionID, $0.fileName) },
        uniquingKeysWith: { first, _ in first }
      ),
      isInOutputFolder: isInOutputFolder
    )
    return try EvaluationReport(content, language: configuration.reportLanguage).html()
  }

  /// The rows of the canonical tables that the report lists; personal data are masked.
  private func listedTables(of store: Store) throws -> [String: ReportRows] {
    var tables: [String: ReportRows] = [:]
    for table in store.exportedTables where ReportContent.listedTables.contains(table.name) {
      var rows: [[CanonicalValue?]] = []
      try store.forEachRow(of: table) { row in
        rows.append(
          zip(row, table.columns).map { value, column in
            guard column.isPersonal, let value else { return value }
            return .text(PersonalData.masked(value.exportText))
          }
        )
      }
      tables[table.name] = ReportRows(columns: table.columns.map(\.name), rows: rows)
    }
    return tables
  }
}
