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
    let content = ReportContent(
      pipeline: configuration.pipeline,
      summaries: summaries,
      tables: try listedTables(of: store),
      findings: try store.findings().map(\.withoutIdentifiers),
      fileNames: Dictionary(
        try store.ledger().map { ($0.submissionID, $0.fileName.withoutIdentifiers) },
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
            guard case .text(let text) = value else { return value }
            return .text(column.isPersonal ? PersonalData.masked(text) : text.withoutIdentifiers)
          }
        )
      }
      tables[table.name] = ReportRows(columns: table.columns.map(\.name), rows: rows)
    }
    return tables
  }
}

extension String {
  /// The text with numbers of persons masked.
  fileprivate var withoutIdentifiers: String { PersonalData.maskingIdentifiers(in: self) ?? self }
}

extension Finding {
  /// The finding as it may leave: a workbook's name and what is quoted may hold numbers of persons.
  fileprivate var withoutIdentifiers: Finding {
    var finding = self
    finding.fileName = fileName.withoutIdentifiers
    finding.sheet = sheet.withoutIdentifiers
    finding.message = LocalizedText(
      indonesian: message.indonesian.withoutIdentifiers,
      english: message.english.withoutIdentifiers
    )
    return finding
  }
}
