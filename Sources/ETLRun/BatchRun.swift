import Export
import Findings
import PipelineSpec
import Rules
import Store
import Tabular
import XLSXReader

/// Takes the workbooks of an inbox into the store and writes the exports.
///
/// Workbooks are read in parallel, `jobs` at a time, and stored one after the other in the order of their names, so
/// that the same inbox gives the same store however many processors there are.
public struct BatchRun: Sendable {
  /// What a run reports while it works.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int, _ name: String) -> Void

  let configuration: RunConfiguration
  let stages: RunStages

  /// Creates a run.
  public init(configuration: RunConfiguration) {
    self.configuration = configuration
    stages = RunStages(
      pipeline: configuration.pipeline,
      limits: .standard,
      isStrict: configuration.isStrict,
      waivers: configuration.waivers
    )
  }

  /// Takes all files, evaluates what the store then holds, and replaces the output folder.
  ///
  /// - Throws: `StoreError` or `OutputError`; each workbook stored until then stays stored.
  public func ingest(_ inbox: Inbox, progress: Progress) async throws -> BatchReport {
    let startedAt = configuration.now()
    let output = OutputFolder(path: configuration.outputPath)
    try output.prepare()
    let store = try openStore()
    var report = try await take(inbox.files, into: store, progress: progress)
    report.otherNames = inbox.otherNames
    try finish(&report, store: store, startedAt: startedAt)
    report.waivers = waiverReport(of: report, findings: try store.findings())
    report.outputChanged = try ExportRun(configuration: configuration)
      .write(store, to: output).outputChanged
    return report
  }

  /// Reads and checks all files in a store of its own that the caller throws away; exports nothing.
  public func validate(_ inbox: Inbox, progress: Progress) async throws -> BatchReport {
    let startedAt = configuration.now()
    let store = try openStore()
    var report = try await take(inbox.files, into: store, progress: progress)
    report.otherNames = inbox.otherNames
    if report.files.count > 1 { try finish(&report, store: store, startedAt: startedAt) }
    try attachFindings(to: &report, store: store)
    report.waivers = waiverReport(of: report, findings: report.findings)
    return report
  }

  private func waiverReport(of report: BatchReport, findings: [Finding]) -> WaiverReport {
    WaiverReport(
      configuration.waivers,
      findings: findings,
      agencies: Set(report.files.map(\.opdCode)),
      includesRegion: !report.agencies.isEmpty
    )
  }

  /// Opens the store as its only writer.
  func openStore() throws -> Store {
    let store = try configuration.openStore(.readWrite(holder: configuration.holder))
    try RuleSetProof(pipeline: configuration.pipeline).check(against: store)
    return store
  }

  private func ruleRunner(for store: Store) -> SQLRuleRunner {
    SQLRuleRunner(store: store, waivers: configuration.waivers)
  }

  func intake(into store: Store, receivedAt: String) -> Intake {
    Intake(
      store: store,
      ruleRunner: ruleRunner(for: store),
      stages: stages,
      receivedAt: receivedAt
    )
  }

  // MARK: - Files

  /// Takes files into the store, in their order.
  ///
  /// - Parameter observe: Told of each step of each file, from several threads.
  func take(
    _ files: [WorkbookFile],
    into store: Store,
    observe: @escaping @Sendable (WorkbookEvent) -> Void = { _ in },
    progress: Progress
  ) async throws -> BatchReport {
    var report = BatchReport.empty
    report.skippedRules = ruleRunner(for: store).skippedRules
    var intake = intake(
      into: store,
      receivedAt: try ArrivalTime(now: configuration.now(), latest: store.latestArrival()).text
    )
    for start in stride(from: 0, to: files.count, by: configuration.jobs) {
      let end = min(start + configuration.jobs, files.count)
      let batch: [ReadFile]
      do {
        batch = try await processed(Array(files[start..<end]), knownTo: store, observe: observe)
      } catch is RunStopped {
        report.wasInterrupted = true
        return report
      }
      for (offset, file) in batch.enumerated() {
        guard !configuration.stopCheck.isCancelled else {
          report.wasInterrupted = true
          return report
        }
        let taken = try intake.take(file)
        observe(WorkbookEvent(taken))
        report.files.append(taken)
        report.hasNewData = intake.hasNewData
        progress(start + offset + 1, files.count, file.file.name)
      }
    }
    return report
  }

  /// Reads and processes some files at the same time; the results are in the order of the files.
  private func processed(
    _ files: [WorkbookFile],
    knownTo store: Store,
    observe: @escaping @Sendable (WorkbookEvent) -> Void
  ) async throws -> [ReadFile] {
    try await withThrowingTaskGroup(of: (Int, ReadFile).self) { group in
      for (index, file) in files.enumerated() {
        group.addTask { (index, try await read(file, knownTo: store, observe: observe)) }
      }
      var results: [Int: ReadFile] = [:]
      for try await (index, result) in group { results[index] = result }
      return files.indices.compactMap { results[$0] }
    }
  }

  @concurrent
  private func read(
    _ file: WorkbookFile,
    knownTo store: Store,
    observe: @Sendable (WorkbookEvent) -> Void
  ) async throws -> ReadFile {
    let bytes: [UInt8]
    do {
      // A workbook beyond the reader's limit is still read and archived, so that its sender hears of it (STR-20).
      bytes = try file.bytes(byteLimit: 4 * XLSXLimits.standard.workbookByteCount)
    } catch {
      return ReadFile(file: file, content: .failed(error))
    }
    let sha256 = Store.sha256(bytes)
    observe(.init(name: file.name, step: .claimed(sha256: sha256, byteCount: bytes.count)))
    if let known = try store.submission(sha256: sha256) {
      return ReadFile(file: file, content: .known(known, bytes, sha256: sha256))
    }
    let processed = try stages.process(
      bytes,
      fileName: file.name,
      sha256: sha256,
      control: configuration.stopCheck.readControl(),
      observe: observe
    )
    return ReadFile(file: file, content: .new(bytes, sha256: sha256, processed))
  }

  // MARK: - After the files

  /// Brings the findings across agencies, the ledger of runs and the exports up to date with the store.
  ///
  /// - Returns: Whether the exports changed.
  func export(_ store: Store, hasNewData: Bool) throws -> Bool {
    let startedAt = configuration.now()
    let output = OutputFolder(path: configuration.outputPath)
    try output.prepare()
    var report = BatchReport.empty
    report.hasNewData = hasNewData
    try finish(&report, store: store, startedAt: startedAt)
    return try ExportRun(configuration: configuration).write(store, to: output)
      .outputChanged ?? false
  }

  func finish(_ report: inout BatchReport, store: Store, startedAt: String) throws {
    let refresh = WaiverRefresh(
      store: store,
      waivers: configuration.waivers,
      intake: intake(into: store, receivedAt: startedAt),
      stages: stages,
      control: configuration.stopCheck.readControl
    )
    if try refresh.run() { report.hasNewData = true }
    let (findings, findingsChanged) = try evaluate(store)
    report.batchFindings = findings
    report.hasNewData = report.hasNewData || findingsChanged
    let runs = try RunLedger(store: store, pipeline: configuration.pipeline)
    report.pipelineChanged = runs.pipelineChanged
    let latestArrival = try store.latestArrival() ?? ""
    if report.hasNewData || runs.lacksRecord(ofArrivalAt: latestArrival) {
      // A run that was cut short after its last workbook is recorded by the next one.
      try runs.record(startedAt: max(startedAt, latestArrival), finishedAt: configuration.now())
    }
    try attachFindings(to: &report, store: store)
    report.agencies = try AgencyStatus.all(in: store, pipeline: configuration.pipeline)
  }

  /// Evaluates the rules across agencies and about the region, and stores what they say.
  @discardableResult
  func evaluate(_ store: Store) throws -> (findings: [Finding], changed: Bool) {
    let findings = try store.withBatchScope { reader in
      try ruleRunner(for: store).batchFindings(in: reader)
    }
    return (findings, try store.replaceBatchFindings(findings))
  }

  /// Gives each file the findings that are stored with its content, and the status it has after all files are in.
  ///
  /// A file that was taken in an earlier run has its findings too: they are as true as they were then.
  private func attachFindings(to report: inout BatchReport, store: Store) throws {
    let acrossAgencies = Set(report.batchFindings)
    let findings = Dictionary(
      grouping: try store.findings().filter { !acrossAgencies.contains($0) },
      by: \.sha256
    )
    let superseded = Set(try store.ledger().filter { $0.status == .superseded }.map(\.sha256))
    for index in report.files.indices where report.files[index].isSubmission {
      let sha256 = report.files[index].sha256
      // The same bytes under another name have a finding of their own, which is not about this file.
      let name = report.files[index].name
      report.files[index].findings = (findings[sha256] ?? []).filter { $0.fileName == name }
      if report.files[index].outcome != .unchanged, superseded.contains(sha256) {
        report.files[index].outcome = .superseded
      }
    }
  }
}

/// A file after it was read and processed, before it is stored.
struct ReadFile: Sendable {
  enum Content: Sendable {
    case failed(InputError)
    case known(LedgerEntry, [UInt8], sha256: String)
    case new([UInt8], sha256: String, ProcessedWorkbook)
  }

  let file: WorkbookFile
  let content: Content
}

extension FileReport {
  /// Whether the file is a submission in the ledger, from this run or an earlier one.
  fileprivate var isSubmission: Bool {
    switch outcome {
    case .accepted, .partial, .rejected, .superseded, .unchanged: true
    case .duplicate, .failed: false
    }
  }
}

extension BatchReport {
  /// The report of a run that has done nothing yet.
  static let empty = BatchReport(
    files: [],
    otherNames: [],
    batchFindings: [],
    agencies: [],
    hasNewData: false,
    outputChanged: nil,
    pipelineChanged: false,
    wasInterrupted: false
  )
}

extension WorkbookEvent {
  /// The last step of a file.
  fileprivate init(_ report: FileReport) {
    if case .failed(let cause) = report.outcome {
      self.init(name: report.name, step: .failed(cause: cause.english))
    } else {
      self.init(
        name: report.name,
        step: .loaded(outcome: report.outcome.name, opdCode: report.opdCode)
      )
    }
  }
}
