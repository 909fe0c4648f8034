public import Evaluate
public import PipelineSpec
internal import Tabular

/// The agencies that have a part of their own in the report.
///
/// All of them in a region of the usual size. Of more than ``limit``, those that need attention most: the last by
/// completeness, quality and evidence.
public struct DetailedAgencies: Sendable {
  /// The most agencies that the report describes one by one.
  public static let limit = 100

  /// The codes.
  let codes: Set<String>
  /// How many agencies have no part of their own.
  let omittedCount: Int

  /// Chooses them from the summaries.
  public init(pipeline: Pipeline, summaries: [SummaryTable]) {
    let all = pipeline.opds.codes.map(\.code)
    let ranked = summaries.first { $0.definition.name == "opd_summary" }?.column("opd_code") ?? []
    let order = ranked.isEmpty ? all : ranked.compactMap { $0?.exportText }
    codes = Set(all.count <= Self.limit ? all : Array(order.suffix(Self.limit)))
    omittedCount = max(0, all.count - codes.count)
  }
}
