public import Findings
public import PipelineSpec
import Rules

extension Pipeline {
  /// Returns the pipeline with some of its rules switched off.
  ///
  /// - Parameters:
  ///   - words: Ids, groups or severities that stay on; empty means all.
  ///   - excluded: Those that are switched off again.
  /// - Throws: ``UnknownRuleWord``.
  public func limited(toRules words: [String], excluding excluded: [String]) throws -> Pipeline {
    with(catalogue: try selection(words, excluded).applied(to: catalogue))
  }

  /// Returns the rules that a selection names, whether they are switched on or not.
  ///
  /// - Throws: ``UnknownRuleWord``.
  public func rules(named words: [String], excluding excluded: [String]) throws -> [RuleDefinition]
  {
    let selection = try selection(words, excluded)
    return catalogue.definitions.filter(selection.contains)
  }

  private func selection(_ words: [String], _ excluded: [String]) throws -> RuleSelection {
    do {
      return try RuleSelection(select: words, exclude: excluded, catalogue: catalogue)
    } catch {
      throw UnknownRuleWord(message: error.message)
    }
  }
}

/// A word that names no rule, no group of rules and no severity.
public struct UnknownRuleWord: Error, Sendable {
  /// What is wrong, and what there is to choose from.
  public let message: LocalizedText
}
