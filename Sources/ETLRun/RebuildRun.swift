public import Findings
import PipelineSpec
import Rules
import Store

/// Makes the store anew from the archived workbooks, with the pipeline as it is now.
public struct RebuildRun: Sendable {
  /// What a rebuild did.
  public struct Outcome: Sendable {
    /// The submissions in the new store.
    public let submissionCount: Int
    /// The archived files whose arrival is not noted, or that are damaged, by SHA-256; they are not in the new store.
    public let leftOut: [String]
    /// Whether the exports changed.
    public let outputChanged: Bool
  }

  private let batch: BatchRun
  private var configuration: RunConfiguration { batch.configuration }

  /// Creates a run.
  public init(configuration: RunConfiguration) {
    batch = BatchRun(configuration: configuration)
  }

  /// Reads every archived workbook of the cycle in the order of arrival, replaces the store, and writes the exports.
  ///
  /// Times and names are those of the arrivals, so that a store rebuilt with the same pipeline exports the same bytes.
  ///
  /// - Throws: `StoreError`, ``RebuildError``, `OutputError`; the old store is then as it was.
  public func run(progress: @Sendable (Int, Int, String) -> Void) async throws -> Outcome {
    var submissionCount = 0
    var leftOut: [String] = []
    try await configuration.rebuildStore { new, old in
      try RebuildError.check(old, cycleID: configuration.pipeline.cycle.id)
      try RuleSetProof(pipeline: configuration.pipeline).check(against: new)
      if let old { try noteArrivals(from: old) }
      let archived = try ArchivedFiles(new.archive, cycleID: configuration.pipeline.cycle.id)
      leftOut = archived.leftOut
      submissionCount = archived.files.count
      try load(archived.files, into: new, progress: progress)
      try finish(new, old: old)
    }
    let store = try configuration.openStore(.readWrite(holder: configuration.holder))
    let outputChanged = try batch.export(store, hasNewData: false)
    return Outcome(
      submissionCount: submissionCount,
      leftOut: leftOut,
      outputChanged: outputChanged
    )
  }

  /// Notes in the archive what only the ledger knows: stores of before there were notes have none.
  private func noteArrivals(from old: Store) throws {
    let archived = Set(old.archive.contents())
    for entry in try old.ledger() where archived.contains(entry.sha256) {
      guard try old.archive.arrivals(ofSHA256: entry.sha256).isEmpty else { continue }
      let others = try old.paths(ofSHA256: entry.sha256).filter { $0 != entry.fileName }
      for name in [entry.fileName] + others {
        let arrival = Arrival(
          cycleID: entry.cycleID,
          fileName: name,
          receivedAt: entry.receivedAt
        )
        try old.archive.note(arrival, sha256: entry.sha256)
      }
    }
  }

  private func load(
    _ files: [ArchivedFiles.File],
    into store: Store,
    progress: (Int, Int, String) -> Void
  ) throws {
    var intake = Intake(
      store: store,
      ruleRunner: SQLRuleRunner(store: store),
      stages: batch.stages,
      receivedAt: ""
    )
    for (index, file) in files.enumerated() {
      guard !configuration.stopCheck.isCancelled else { throw RebuildError.interrupted }
      try load(file, from: store.archive, with: &intake)
      progress(index + 1, files.count, file.arrivals[0].fileName)
    }
  }

  private func load(
    _ file: ArchivedFiles.File,
    from archive: Archive,
    with intake: inout Intake
  ) throws {
    guard let bytes = try archive.bytes(ofSHA256: file.sha256) else { return }
    let processed = try batch.stages.process(
      bytes,
      fileName: file.arrivals[0].fileName,
      sha256: file.sha256,
      control: configuration.stopCheck.readControl()
    )
    for arrival in file.arrivals {
      intake.arrive(at: arrival.receivedAt)
      let name = WorkbookFile(name: arrival.fileName, path: arrival.fileName)
      let content = ReadFile.Content.new(bytes, sha256: file.sha256, processed)
      _ = try intake.take(ReadFile(file: name, content: content))
    }
  }

  /// Brings the findings across agencies up to date and takes over when the data were last changed.
  private func finish(_ new: Store, old: Store?) throws {
    let rules = SQLRuleRunner(store: new)
    let findings = try new.withBatchScope { try rules.batchFindings(in: $0) }
    try new.replaceBatchFindings(findings)
    let pipeline = configuration.pipeline
    let oldRuns = try old.map { try RunLedger(store: $0, pipeline: pipeline) }
    let isSamePipeline = oldRuns.map { !$0.pipelineChanged } ?? false
    let now = configuration.now()
    let times = (isSamePipeline ? oldRuns?.times : nil) ?? (now, now)
    let startedAt = max(times.startedAt, try new.latestArrival() ?? "")
    try RunLedger(store: new, pipeline: pipeline)
      .record(startedAt: startedAt, finishedAt: times.finishedAt)
  }
}

/// The archived workbooks of one cycle, in the order of their arrival.
private struct ArchivedFiles {
  struct File {
    let sha256: String
    /// The arrivals in this cycle, the first one first; never empty.
    let arrivals: [Arrival]
  }

  let files: [File]
  /// Files without a note of their arrival, or whose content is not what their name says.
  let leftOut: [String]

  init(_ archive: Archive, cycleID: String) throws {
    var files: [File] = []
    var leftOut: [String] = []
    for sha256 in archive.contents() {
      let arrivals = try archive.arrivals(ofSHA256: sha256)
      let ours = arrivals.filter { $0.cycleID == cycleID }
      let isWhole = try archive.bytes(ofSHA256: sha256).map(Store.sha256) == sha256
      if arrivals.isEmpty || !isWhole {
        leftOut.append(sha256)
      } else if !ours.isEmpty {
        files.append(File(sha256: sha256, arrivals: ours))
      }
    }
    self.leftOut = leftOut
    self.files = files.sorted { left, right in
      let (one, other) = (left.arrivals[0], right.arrivals[0])
      guard one.receivedAt == other.receivedAt else { return one.receivedAt < other.receivedAt }
      return Inbox.precedes(one.fileName, other.fileName)
    }
  }
}

/// A store cannot be rebuilt.
public struct RebuildError: Error, Sendable, Hashable {
  /// What is wrong and what to do.
  public let message: LocalizedText

  static let interrupted = RebuildError(
    message: LocalizedText(
      indonesian: "Dihentikan; store lama tetap seperti semula.",
      english: "Stopped; the old store is as it was."
    )
  )

  /// Refuses a store that holds other cycles, which would be lost.
  static func check(_ store: Store?, cycleID: String) throws {
    let others = try store?.cycleIDs().filter { $0 != cycleID } ?? []
    guard !others.isEmpty else { return }
    let names = others.joined(separator: ", ")
    throw RebuildError(
      message: LocalizedText(
        indonesian:
          "Store juga berisi siklus \(names), yang akan hilang. Pakai store tersendiri untuk setiap siklus.",
        english:
          "The store also holds the cycles \(names), which would be lost. Use a store of its own for each cycle."
      )
    )
  }
}
