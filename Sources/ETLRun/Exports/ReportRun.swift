import Evaluate
import Findings
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
    let agencies = DetailedAgencies(pipeline: configuration.pipeline, summaries: summaries)
    let content = ReportContent(
      pipeline: configuration.pipeline,
      summaries: summaries,
      tables: try listedTables(of: store, agencies),
      findings: try listedFindings(of: store, agencies),
      fileNames: Dictionary(
        try store.ledger().map { ($0.submissionID, $0.fileName.withoutIdentifiers) },
        uniquingKeysWith: { first, _ in first }
      ),
      isInOutputFolder: isInOutputFolder
    )
    return try EvaluationReport(content, language: configuration.reportLanguage).html()
  }

  /// The rows of the canonical tables that the report lists; personal data are masked.
  private func listedTables(
    of store: Store,
    _ agencies: DetailedAgencies
  ) throws -> [String: ListedRows] {
    var tables: [String: ListedRows] = [:]
    for table in store.exportedTables where ListedRows.tableNames.contains(table.name) {
      var rows = ListedRows(
        table: table.name,
        columns: table.columns.map(\.name),
        pipeline: configuration.pipeline,
        agencies: agencies
      )
      try store.forEachRow(of: table) { rows.add($0) }
      tables[table.name] = rows.mapped { masked($0, of: table) }
    }
    return tables
  }

  private func masked(_ row: [CanonicalValue?], of table: StoredTable) -> [CanonicalValue?] {
    zip(row, table.columns).map { value, column in
      guard case .text(let text) = value else { return value }
      return .text(column.isPersonal ? PersonalData.masked(text) : text.withoutIdentifiers)
    }
  }

  private func listedFindings(
    of store: Store,
    _ agencies: DetailedAgencies
  ) throws -> ListedFindings {
    var findings = ListedFindings(pipeline: configuration.pipeline, agencies: agencies)
    try store.forEachFinding { findings.add($0) }
    return findings.mapped(\.withoutIdentifiers)
  }
}
