import Evaluate
import Export
import Findings
import PipelineSpec
import Rules
import Store
import Tabular

/// Writes everything that other tools take, from what the store holds.
struct ExportRun {
  private let configuration: RunConfiguration

  init(configuration: RunConfiguration) {
    self.configuration = configuration
  }

  /// Replaces the output folder.
  ///
  /// - Returns: Whether its content changed.
  func write(_ store: Store, to output: OutputFolder) throws -> Bool {
    let summaries = try store.withBatchScope { reader in
      try Evaluator(pipeline: configuration.pipeline).summaries(in: reader)
    }
    return try output.replace { writer in
      try writeData(store, with: &writer)
      try writeReference(store, with: &writer)
      try writeSummaries(summaries, with: &writer)
      try writer.writeText(
        try ReportRun(configuration: configuration)
          .html(of: store, summaries: summaries, isInOutputFolder: true),
        to: "report/index.html"
      )
      let manifest = try RunManifest(store: store, configuration: configuration)
      try writer.writeJSON(manifest.document(files: writer.files), to: "run.json")
    }
  }

  private func writeData(_ store: Store, with writer: inout ExportWriter) throws {
    let tables = store.exportedTables.map { ExportTable($0, of: store) }
    for table in tables {
      try writer.writeCSV(
        table,
        to: "data/\(table.name).csv",
        profile: configuration.csvProfile.profile
      )
    }
    let ledger = try store.ledger()
    let sources = Dictionary(
      ledger.map { ($0.submissionID, SubmissionSource(fileName: $0.fileName, sha256: $0.sha256)) },
      uniquingKeysWith: { first, _ in first }
    )
    let canonicalNames = Set(configuration.pipeline.schemas.map(\.table))
    try writer.writeConsolidated(
      tables.filter { canonicalNames.contains($0.name) },
      sources: sources,
      members: [.init("cycle", RunManifest.cycle(of: configuration.pipeline))],
      to: "data/consolidated.json"
    )
  }

  /// Writes what the pipeline says in tables: code lists, aspects, questions, forms, parameters.
  ///
  /// With these beside the data another engine can compute the summaries, and every code has its label.
  private func writeReference(_ store: Store, with writer: inout ExportWriter) throws {
    for table in store.referenceTables {
      try writer.writeCSV(
        ExportTable(table, of: store),
        to: "reference/\(table.name).csv",
        profile: configuration.csvProfile.profile
      )
    }
  }

  private func writeSummaries(
    _ summaries: [SummaryTable],
    with writer: inout ExportWriter
  ) throws {
    for summary in summaries {
      let path = "summaries/\(summary.definition.name).csv"
      try writer.writeCSV(ExportTable(summary), to: path, profile: configuration.csvProfile.profile)
    }
    let members = try summaries.map { summary in
      JSONValue.Member(summary.definition.name, try SummaryDocument(summary).value)
    }
    let document = JSONValue.object([
      .init("cycle", RunManifest.cycle(of: configuration.pipeline)),
      .init("summaries", .object(members)),
    ])
    try writer.writeJSON(document, to: "summaries/summaries.json")
  }
}

/// One summary as JSON: what it means, its columns, its rows.
private struct SummaryDocument {
  let value: JSONValue

  init(_ summary: SummaryTable) throws {
    let table = ExportTable(summary)
    var rows: [JSONValue] = []
    try table.forEachRow { row in
      rows.append(.object(zip(table.columns, row).map { .init($0.name, Self.value($1, $0.type)) }))
    }
    value = .object([
      .init("title", Self.text(summary.definition.title)),
      .init("meaning", Self.text(summary.definition.meaning)),
      .init("columns", .array(summary.definition.columns.map(Self.column))),
      .init("rows", .array(rows)),
    ])
  }

  private static func column(_ column: SummaryColumn) -> JSONValue {
    .object([
      .init("name", .string(column.name)),
      .init("kind", .string(column.kind.rawValue)),
      .init("title", text(column.title)),
      .init("meaning", text(column.meaning)),
    ])
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object([.init("id", .string(text.indonesian)), .init("en", .string(text.english))])
  }

  private static func value(_ text: String?, _ type: ExportType) -> JSONValue {
    guard let text else { return .null }
    switch type {
    case .integer, .decimal: return .decimal(text)
    case .boolean: return .boolean(text == "true")
    case .text, .date: return .string(text)
    }
  }
}
