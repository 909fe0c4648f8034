import Evaluate
import Export
import Findings
import PipelineSpec
import Rules
import SQLiteExport
import Store
import Tabular

/// Writes everything that other tools take, from what the store holds.
struct ExportRun {
  private let configuration: RunConfiguration
  private var request: ExportRequest { configuration.export }

  init(configuration: RunConfiguration) {
    self.configuration = configuration
  }

  /// Replaces the output folder with the formats that are files, and loads the database if it is one of them.
  ///
  /// - Returns: What was done.
  func write(_ store: Store, to output: OutputFolder) throws -> ExportReport {
    let summaries = try summaries(of: store)
    let set = try exportSet(store, summaries: summaries)
    var report = ExportReport()
    if request.formats.contains(.postgres) {
      try DatabaseLoad.run(set, into: try databaseTarget(store))
      report.loadedTableCount = set.tables.count
    }
    guard request.formats.contains(where: { $0 != .postgres }) else { return report }
    report.outputChanged = try output.replace { writer in
      try write(set, summaries: summaries, with: &writer, report: &report)
      if !request.isPartial { try writeReport(store, summaries: summaries, with: &writer) }
      let manifest = try RunManifest(store: store, configuration: configuration)
      try writer.writeJSON(manifest.document(files: writer.files), to: "run.json")
    }
    return report
  }

  // MARK: - What is exported

  private func summaries(of store: Store) throws -> [SummaryTable] {
    let areWanted = configuration.pipeline.summaries.contains { isWanted($0.name) }
    guard areWanted, !request.isLimited else { return [] }
    return try store.withBatchScope { reader in
      try Evaluator(pipeline: configuration.pipeline).summaries(in: reader)
    }.filter { isWanted($0.definition.name) }
  }

  private func isWanted(_ table: String) -> Bool {
    request.tables.isEmpty || request.tables.contains(table)
  }

  private func exportSet(_ store: Store, summaries: [SummaryTable]) throws -> ExportSet {
    let pipeline = configuration.pipeline
    let maker = ExportTableMaker(
      store: store,
      pipeline: pipeline,
      scope: ExportScope(opdCodes: request.agencies, since: request.since),
      isRedacted: request.isRedacted
    )
    return ExportSet(
      name: pipeline.name,
      title: pipeline.title,
      cycleID: pipeline.cycle.id,
      metadata: pipeline.metadata,
      data: maker.dataTables().filter { isWanted($0.name) },
      reference: maker.referenceTables().filter { isWanted($0.name) },
      summaries: summaries.map(maker.table),
      sources: try sources(of: store),
      createdAt: pipeline.cycle.evaluationDate.secondsSince1970
    )
  }

  private func sources(of store: Store) throws -> [SubmissionSource] {
    try store.ledger().filter { entry in
      (request.agencies.isEmpty || request.agencies.contains(entry.opdCode ?? ""))
        && request.since.map { entry.receivedAt >= $0 } ?? true
    }.map { entry in
      SubmissionSource(
        fileName: PersonalData.maskingIdentifiers(in: entry.fileName) ?? entry.fileName,
        sha256: entry.sha256
      )
    }
  }

  private func databaseTarget(_ store: Store) throws -> DatabaseTarget {
    let runs = try RunLedger(store: store, pipeline: configuration.pipeline)
    return DatabaseTarget(
      connection: request.database.connection,
      schema: request.database.schema,
      history: request.database.keepsHistory ? .keep : .replace,
      loadedAt: runs.times?.finishedAt ?? configuration.now()
    )
  }

  // MARK: - Files

  private func write(
    _ set: ExportSet,
    summaries: [SummaryTable],
    with writer: inout ExportWriter,
    report: inout ExportReport
  ) throws {
    if request.formats.contains(.csv) { try writeCSV(set, with: &writer) }
    if request.formats.contains(.json) { try writeJSON(set, summaries: summaries, with: &writer) }
    if request.formats.contains(.ndjson) { try writeNDJSON(set, with: &writer) }
    if request.formats.contains(.xlsx) {
      report.cutTextCount = try writer.writeXLSX(
        set,
        to: "\(set.name).xlsx",
        language: request.language
      )
    }
    if request.formats.contains(.sqlite) {
      try writer.writeFile(to: "\(set.name).sqlite") { try SQLiteFile.write(set, to: $0) }
    }
    if request.formats.contains(.csv) { try writer.writeDataPackage(set) }
  }

  private func writeCSV(_ set: ExportSet, with writer: inout ExportWriter) throws {
    for (folder, tables) in Self.folders(of: set) {
      for table in tables {
        try writer.writeCSV(
          table,
          to: "\(folder)/\(table.name).csv",
          profile: configuration.csvProfile.profile
        )
      }
    }
  }

  private func writeNDJSON(_ set: ExportSet, with writer: inout ExportWriter) throws {
    for (folder, tables) in Self.folders(of: set) {
      for table in tables {
        try writer.writeNDJSON(table, to: "\(folder)/\(table.name).ndjson")
      }
    }
  }

  private func writeReport(
    _ store: Store,
    summaries: [SummaryTable],
    with writer: inout ExportWriter
  ) throws {
    let page = try ReportRun(configuration: configuration)
      .html(of: store, summaries: summaries, isInOutputFolder: true)
    try writer.writeText(page, to: "report/index.html")
  }

  private static func folders(of set: ExportSet) -> [(name: String, tables: [ExportTable])] {
    [("data", set.data), ("reference", set.reference), ("summaries", set.summaries)]
  }

  private func writeJSON(
    _ set: ExportSet,
    summaries: [SummaryTable],
    with writer: inout ExportWriter
  ) throws {
    let canonicalNames = Set(configuration.pipeline.schemas.map(\.table))
    let sources = Dictionary(
      set.sources.map { (String($0.sha256.prefix(16)), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    try writer.writeConsolidated(
      set.data.filter { canonicalNames.contains($0.name) },
      sources: sources,
      members: [.init("cycle", RunManifest.cycle(of: configuration.pipeline))],
      to: "data/consolidated.json"
    )
    guard !request.isLimited else { return }
    try writer.writeJSON(
      SummariesDocument(summaries, tables: set.summaries, pipeline: configuration.pipeline).value,
      to: "summaries/summaries.json"
    )
  }
}

/// What an export did.
public struct ExportReport: Sendable {
  /// Whether the output folder changed; `nil` if none was written.
  public var outputChanged: Bool?
  /// The tables loaded into the database; `nil` if it was none of the formats.
  public var loadedTableCount: Int?
  /// The texts that are longer than a cell of a workbook can be.
  public var cutTextCount = 0
}

extension CivilDate {
  /// Midnight UTC of the day (days from civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  var secondsSince1970: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }
}
