import Export
import Findings
import PipelineSpec
import Rules
import Store
import Tabular

/// `run.json`: what a reader of the exports needs to know about how they came about.
///
/// The times are those of the last run that changed the store, so that a run that changes nothing writes the same
/// bytes again.
struct RunManifest {
  private let configuration: RunConfiguration
  private let ledger: [LedgerEntry]
  private let skipped: [SkippedRule]
  private let previousCycle: PreviousCycleData?
  private let runs: RunLedger

  init(store: Store, configuration: RunConfiguration) throws {
    self.configuration = configuration
    ledger = try store.ledger()
    skipped = SQLRuleRunner(store: store).skippedRules
    previousCycle = store.previousCycle
    runs = try RunLedger(store: store, pipeline: configuration.pipeline)
  }

  /// The cycle as exports name it.
  static func cycle(of pipeline: Pipeline) -> JSONValue {
    .object([
      .init("cycle_id", .string(pipeline.cycle.id)),
      .init("year", .integer(pipeline.cycle.year)),
      .init("stage", .integer(pipeline.cycle.stage)),
      .init("region_code", .string(pipeline.region.code)),
      .init("region", .string(pipeline.region.name)),
      .init("cluster", .string(pipeline.cluster)),
      .init("evaluation_date", .string(pipeline.cycle.evaluationDate.description)),
    ])
  }

  /// The whole manifest; `files` are those written before it.
  func document(files: [WrittenFile]) -> JSONValue {
    let pipeline = configuration.pipeline
    return .object([
      .init(
        "tool",
        .object([
          .init("name", .string("sc-etl")),
          .init("version", .string(configuration.toolVersion)),
        ])
      ),
      .init(
        "pipeline",
        .object([
          .init("name", .string(pipeline.name)),
          .init("sha256", .string(pipeline.contentHash)),
          .init("rules_sha256", .string(pipeline.rulesHash)),
        ])
      ),
      .init("cycle", Self.cycle(of: pipeline)),
      .init("previous_cycle", previousCycle.map(previous) ?? .null),
      .init("started_at", .optional(runs.times?.startedAt)),
      .init("finished_at", .optional(runs.times?.finishedAt)),
      .init("part", part(configuration.export)),
      .init("counts", counts),
      .init("inputs", .array(ledger.map(input))),
      .init("skipped_rules", .array(skipped.map(skippedRule))),
      .init("switched_off_rules", .array(switchedOffRules.map(JSONValue.string))),
      .init("files", .array(files.map(file))),
    ])
  }

  /// What was compared with: the cycle and how many rows of each table were given.
  private func previous(_ data: PreviousCycleData) -> JSONValue {
    let rows = data.tables.sorted { $0.key < $1.key }
      .map { JSONValue.Member($0.key, .integer($0.value.rows.count)) }
    return .object([.init("cycle_id", .string(data.cycleID)), .init("rows", .object(rows))])
  }

  /// What a partial export is limited to; `null` for a whole one.
  private func part(_ request: ExportRequest) -> JSONValue {
    guard request.isPartial else { return .null }
    return .object([
      .init("formats", .array(request.formats.map { .string($0.rawValue) })),
      .init("agencies", .array(request.agencies.map(JSONValue.string))),
      .init("tables", .array(request.tables.map(JSONValue.string))),
      .init("since", .optional(request.since)),
      .init("redacted", .boolean(request.isRedacted)),
    ])
  }

  /// Whether a `run.json` is that of a whole export.
  static func isOfWholeExport(_ manifest: [UInt8]) -> Bool {
    guard let document = JSONReader.value(of: manifest[...]) else { return false }
    return document["tool"] != nil && (document["part"] ?? .null) == .null
  }

  private var counts: JSONValue {
    func count(_ status: SubmissionStatus) -> JSONValue {
      .integer(ledger.count { $0.status == status })
    }
    let current = ledger.filter { $0.status == .accepted || $0.status == .partial }
    return .object([
      .init("agencies", .integer(configuration.pipeline.opds.codes.count)),
      .init("agencies_submitted", .integer(Set(current.compactMap(\.opdCode)).count)),
      .init("accepted", count(.accepted)),
      .init("partial", count(.partial)),
      .init("rejected", count(.rejected)),
      .init("superseded", count(.superseded)),
      .init("rows_accepted", .integer(current.map(\.rowsAccepted).reduce(0, +))),
      .init("rows_quarantined", .integer(current.map(\.rowsQuarantined).reduce(0, +))),
    ])
  }

  private func input(_ entry: LedgerEntry) -> JSONValue {
    .object([
      .init("submission_id", .string(entry.submissionID)),
      .init(
        "file",
        .string(PersonalData.maskingIdentifiers(in: entry.fileName) ?? entry.fileName)
      ),
      .init("sha256", .string(entry.sha256)),
      .init("bytes", .integer(entry.byteCount)),
      .init("opd_code", .optional(entry.opdCode)),
      .init("status", .string(entry.status.rawValue)),
      .init("received_at", .string(entry.receivedAt)),
    ])
  }

  /// The rules that the pipeline or the run's options switch off.
  private var switchedOffRules: [String] {
    configuration.pipeline.catalogue.definitions.filter { !$0.isEnabled }.map(\.id.rawValue)
  }

  private func skippedRule(_ rule: SkippedRule) -> JSONValue {
    .object([
      .init("rule_id", .string(rule.id.rawValue)),
      .init("reason_id", .string(rule.reason.indonesian)),
      .init("reason_en", .string(rule.reason.english)),
    ])
  }

  private func file(_ file: WrittenFile) -> JSONValue {
    .object([
      .init("path", .string(file.path)),
      .init("bytes", .integer(file.byteCount)),
      .init("sha256", .string(file.sha256)),
      .init("rows", file.rowCount.map(JSONValue.integer) ?? .null),
    ])
  }
}
