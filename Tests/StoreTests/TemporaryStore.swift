import Foundation
import PipelineSpec
import Store
import Testing

/// A store in a folder of its own, which is removed at the end.
final class TemporaryStore {
  let folder: URL
  let pipeline: Pipeline
  var path: String { folder.appendingPathComponent("test.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    pipeline = try RepositoryPipeline.loaded.get()
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func open(holder: String = "a test") throws -> Store {
    try Store.open(path: path, pipeline: pipeline, access: .readWrite(holder: holder))
  }

  func openForReading() throws -> Store {
    try Store.open(path: path, pipeline: pipeline, access: .readOnly)
  }
}

extension Store {
  /// Loads a submission without rules.
  @discardableResult
  func load(_ submission: NewSubmission) throws -> LedgerEntry {
    try load(submission) { _ in [] }
  }

  /// The first column of a query over all current submissions.
  func column(_ sql: String, parameters: [String: SQLParameter] = [:]) throws -> [String?] {
    try withBatchScope { try $0.select(sql, parameters: parameters).rows.map { $0.first?.text } }
  }
}
