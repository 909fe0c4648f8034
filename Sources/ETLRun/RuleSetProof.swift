import PipelineSpec
import Rules
import Store

/// Prepares each SQL rule of a pipeline once, so that a mistake in one stops a run before its first workbook.
struct RuleSetProof {
  private let ruleSetCheck: RuleSetCheck

  init(pipeline: Pipeline) {
    ruleSetCheck = RuleSetCheck(pipeline: pipeline)
  }

  /// - Throws: `RuleError`, the first in the order of the rule files.
  func check(against store: Store) throws {
    let problems = try store.withBatchScope { ruleSetCheck.problems(in: $0) }
    if let problem = problems.first { throw problem }
  }
}
