import Evaluate
import Findings
import Foundation
import PipelineSpec
import Store
import Tabular

/// Reads what the previous cycle left: from its store, or from its output folder.
///
/// From a store come the current submissions' rows that are not in quarantine, and the summaries over them with this
/// cycle's definitions; from an output folder what it says.
struct PreviousCycleSource {
  private let pipeline: Pipeline

  /// Creates a source for the cycle before that of a pipeline.
  init(pipeline: Pipeline) {
    self.pipeline = pipeline
  }

  /// Reads a store's file or an output folder.
  ///
  /// - Throws: ``PreviousCycleError`` for whatever is not the data of the cycle before.
  func data(at path: String) throws -> PreviousCycleData {
    guard FileManager.default.fileExists(atPath: path) else {
      throw PreviousCycleError.missing(path)
    }
    guard !Inbox.isFolder(path) else {
      return try PreviousOutput(path: path, pipeline: pipeline).data()
    }
    do {
      return try storeData(at: path)
    } catch let error as StoreError {
      throw PreviousCycleError.unusable(error)
    }
  }

  /// Checks that a cycle is the one before.
  static func check(_ cycle: String, at path: String, for pipeline: Pipeline) throws {
    guard cycle != pipeline.cycle.id else {
      throw PreviousCycleError.sameCycle(path, cycle: cycle)
    }
    guard let expected = pipeline.previousCycle?.id, cycle != expected else { return }
    throw PreviousCycleError.otherCycle(path, found: cycle, expected: expected)
  }

  // MARK: - Stores

  private func storeData(at path: String) throws -> PreviousCycleData {
    let cycle = try cycle(ofStoreAt: path)
    let previous = pipeline.ofPreviousCycle(id: cycle)
    let store = try Store.open(path: path, pipeline: previous, access: .readOnly)
    var tables = try store.canonicalRows()
    let summaries = try store.withBatchScope { reader in
      try Evaluator(pipeline: previous).summaries(in: reader)
    }
    for summary in summaries {
      tables[summary.definition.name] = PreviousCycleData.Table(
        columns: summary.definition.columns.map(\.name),
        rows: summary.rows.map { row in row.map { $0?.exportText } }
      )
    }
    return PreviousCycleData(cycleID: cycle, tables: tables)
  }

  private func cycle(ofStoreAt path: String) throws -> String {
    let cycles = try Store.open(path: path, pipeline: pipeline, access: .readOnly).cycleIDs()
    if let expected = pipeline.previousCycle?.id, cycles.contains(expected) { return expected }
    let others = cycles.filter { $0 != pipeline.cycle.id }
    guard let cycle = others.first ?? cycles.first else { throw PreviousCycleError.empty(path) }
    try Self.check(cycle, at: path, for: pipeline)
    guard others.count == 1 else { throw PreviousCycleError.severalCycles(path, others) }
    return cycle
  }
}
