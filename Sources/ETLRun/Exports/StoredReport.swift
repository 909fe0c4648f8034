import Evaluate
import Store

/// Writes the report alone, from what a store holds.
public struct StoredReport: Sendable {
  private let configuration: RunConfiguration

  /// Creates a report run; its language is that of the configuration.
  public init(configuration: RunConfiguration) {
    self.configuration = configuration
  }

  /// Returns the page; it points to no files beside it.
  ///
  /// - Throws: `StoreError` if there is no store or it cannot be read.
  public func html() throws -> String {
    let store = try configuration.openStore(.readOnly)
    let summaries = try store.withBatchScope { reader in
      try Evaluator(pipeline: configuration.pipeline).summaries(in: reader)
    }
    return try ReportRun(configuration: configuration)
      .html(of: store, summaries: summaries, isInOutputFolder: false)
  }
}
