import PipelineSpec
import Store

/// Who has submitted.
enum AgencyStatus {
  /// All agencies of the registry in its order, with the status of their current submission or `nil`.
  static func all(in store: Store, pipeline: Pipeline) throws -> [(code: String, status: String?)] {
    let current = try store.ledger().filter { $0.status != .superseded && $0.opdCode != nil }
    let statuses = Dictionary(
      current.map { ($0.opdCode ?? "", $0.status.rawValue) },
      uniquingKeysWith: { first, second in first == "rejected" ? second : first }
    )
    return pipeline.opds.codes.map { ($0.code, statuses[$0.code]) }
  }
}
