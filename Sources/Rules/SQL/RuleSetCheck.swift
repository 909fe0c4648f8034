internal import Findings
public import PipelineSpec
public import Store

/// Prepares every SQL rule against a store, without running any, so that a mistake in a rule stops the run before
/// the first workbook is read.
public struct RuleSetCheck: Sendable {
  private let pipeline: Pipeline

  /// Creates a check of a pipeline's rules.
  public init(pipeline: Pipeline) {
    self.pipeline = pipeline
  }

  /// Returns what is wrong with the rules, in the order of the rule files; empty if all is well.
  ///
  /// Finds SQL that cannot be prepared (an unknown table, column or function), and names in messages that no column
  /// fills. Skipped rules have no SQL.
  public func problems(in reader: StoreReader) -> [RuleError] {
    pipeline.sqlRules.flatMap { rule -> [RuleError] in
      guard rule.skipReason == nil, let definition = pipeline.catalogue[rule.id] else { return [] }
      do throws(StoreError) {
        let columns = try reader.columns(of: rule.sql, place: "\(rule.id) (\(rule.source.place))")
        return unfilledParameters(of: definition, columns: columns, rule: rule)
      } catch {
        return [.failed(rule, because: error)]
      }
    }
  }

  private func unfilledParameters(
    of definition: RuleDefinition,
    columns: [String],
    rule: SQLRule
  ) -> [RuleError] {
    let shape = ResultShape(columns: columns)
    var names: [String] = []
    for name in definition.message.parameterNames + definition.fix.parameterNames
    where !shape.fills(name) && !names.contains(name) {
      names.append(name)
    }
    return names.map { .unfilledParameter($0, columns: columns, rule) }
  }
}
