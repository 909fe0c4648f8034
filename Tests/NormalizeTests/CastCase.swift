import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

/// What a cell holds, what becomes of it, and the rules that say so.
struct CastCase: CustomTestStringConvertible, Sendable {
  let content: RawContent
  let format: RawNumberFormat
  /// The export text, or the state in angle brackets.
  let expected: String
  let rules: [RuleID]

  init(
    _ content: RawContent,
    _ expected: String,
    _ rules: RuleID...,
    format: RawNumberFormat = .general
  ) {
    self.content = content
    self.expected = expected
    self.rules = rules
    self.format = format
  }

  init(_ text: String, _ expected: String, _ rules: RuleID...) {
    self.init(text, expected, rules)
  }

  init(_ text: String, _ expected: String, _ rules: [RuleID]) {
    content = .text(text)
    self.expected = expected
    self.rules = rules
    format = .general
  }

  var testDescription: String { "\(content.plainText.debugDescription) \(format.code)" }

  /// The cell under test.
  var cell: RawCell {
    RawCell(
      reference: CellReference(rowNumber: 8, columnNumber: 8),
      content: content,
      numberFormat: format
    )
  }

  /// Casts the cell as a field and returns the result in the words of `expected`.
  func result(_ plan: FieldPlan) -> (text: String, rules: [RuleID]) {
    let outcome = plan.outcome(of: cell)
    return (outcome.value?.exportText ?? "<\(outcome.state.rawValue)>", outcome.notes.map(\.rule))
  }
}

extension RawNumberFormat {
  static let percent = RawNumberFormat(code: "0.0%", isPercent: true, isText: false)

  /// A format by its code.
  static func code(_ code: String) -> RawNumberFormat {
    RawNumberFormat(code: code, isPercent: code.contains("%"), isText: code == "@")
  }
}
