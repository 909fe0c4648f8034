import Findings
public import PipelineSpec
import Store

/// Runs a changed pipeline over everything that a store has archived, in a store of its own that is thrown away, and
/// compares what it says with what is stored.
public struct Rehearsal: Sendable {
  private let configuration: RunConfiguration
  private let changed: Pipeline
  private let scratchPath: String

  /// Creates a rehearsal.
  ///
  /// - Parameters:
  ///   - configuration: The store, with the pipeline that it is used with now.
  ///   - changed: The pipeline to try.
  ///   - scratchPath: A file that does not exist yet, for the store that is thrown away.
  public init(configuration: RunConfiguration, changed: Pipeline, scratchPath: String) {
    self.configuration = configuration
    self.changed = changed
    self.scratchPath = scratchPath
  }

  /// Reads every archived workbook of the cycle with the changed pipeline, in the order of their arrival.
  ///
  /// - Throws: ``RehearsalError`` if the changed pipeline is of another cycle; what a run throws. The store is not
  ///   changed, whatever happens.
  public func run(progress: BatchRun.Progress) async throws -> RehearsalReport {
    guard changed.cycle.id == configuration.pipeline.cycle.id else {
      throw RehearsalError.otherCycle(changed, expected: configuration.pipeline.cycle.id)
    }
    let store = try Store.open(
      path: configuration.storePath,
      pipeline: configuration.pipeline,
      access: .readOnly
    )
    let ledger = try store.ledger()
    var trial = configuration
    trial.pipeline = changed
    trial.storePath = scratchPath
    let result = try await BatchRun(configuration: trial)
      .replay(ledger, from: store.archive, progress: progress)
    return try report(of: result, against: store, ledger: ledger)
  }

  private func report(
    of result: BatchRun.Replay,
    against store: Store,
    ledger: [LedgerEntry]
  ) throws -> RehearsalReport {
    let missing = Set(result.missing.map(\.sha256))
    let names = Dictionary(
      ledger.map { ($0.sha256, $0.fileName) },
      uniquingKeysWith: { first, _ in first }
    )
    // The same bytes under another name leave a finding of their own, which no rule decides.
    let before = try store.findings().filter { finding in
      finding.sha256.isEmpty
        || names[finding.sha256] == finding.fileName && !missing.contains(finding.sha256)
    }
    return RehearsalReport(
      workbookCount: ledger.count - missing.count,
      missingNames: result.missing.map(\.fileName),
      verdicts: verdicts(before: ledger, after: result.ledger),
      changes: FindingComparison(before: before, after: result.findings).changes
    )
  }

  private func verdicts(
    before: [LedgerEntry],
    after: [LedgerEntry]
  ) -> [RehearsalReport.Verdict] {
    let after = Dictionary(after.map { ($0.sha256, $0) }, uniquingKeysWith: { first, _ in first })
    let verdicts = before.compactMap { entry -> RehearsalReport.Verdict? in
      guard let other = after[entry.sha256],
        other.status != entry.status || other.rowsAccepted != entry.rowsAccepted
      else { return nil }
      return RehearsalReport.Verdict(
        fileName: entry.fileName,
        opdCode: entry.opdCode ?? other.opdCode ?? "",
        before: entry.status.rawValue,
        after: other.status.rawValue,
        rowsBefore: entry.rowsAccepted,
        rowsAfter: other.rowsAccepted
      )
    }
    return verdicts.sorted { Inbox.precedes($0.fileName, $1.fileName) }
  }
}
