import Export
import Findings
import Foundation
public import PipelineSpec

/// What `doctor` finds: the pipeline, the store, and the archive held against the ledger.
public struct StoreExamination: Sendable {
  /// Whether there is a store.
  public let hasStore: Bool
  /// What is wrong; empty if all is well.
  public let problems: [StoreHealthProblem]
  private let path: String
  private let pipeline: Pipeline

  /// Examines a store, which need not exist; reads every archived file and changes nothing.
  ///
  /// - Throws: `StoreError` if there is one that cannot be read.
  public init(path: String, pipeline: Pipeline) throws {
    self.path = path
    self.pipeline = pipeline
    hasStore = FileManager.default.fileExists(atPath: path)
    problems = hasStore ? try StoreQuery(path: path, pipeline: pipeline).problems() : []
  }

  /// The examination as one JSON document.
  public func jsonBytes() -> [UInt8] {
    JSONValue.object([
      .init("status", .string(problems.isEmpty ? "ok" : "problems")),
      .init(
        "pipeline",
        .object([
          .init("name", .string(pipeline.name)),
          .init("sha256", .string(pipeline.contentHash)),
          .init("forms", .integer(pipeline.forms.count)),
          .init("questions", .integer(pipeline.questions.count)),
          .init("rules", .integer(pipeline.catalogue.definitions.count)),
        ])
      ),
      .init("store", .object([.init("path", .string(path)), .init("exists", .boolean(hasStore))])),
      .init("problems", .array(problems.map(\.json))),
    ]).prettyBytes()
  }
}

extension StoreHealthProblem {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .string(code)),
      .init("place", .string(place)),
      .init("message_id", .string(message.indonesian)),
      .init("message_en", .string(message.english)),
      .init("fix_id", .string(fix.indonesian)),
      .init("fix_en", .string(fix.english)),
    ])
  }
}
