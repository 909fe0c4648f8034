import Findings
import Tabular

/// What became of the content of one cell.
struct CastOutcome {
  /// The value; `nil` unless the state is `value` or `zero`.
  var value: CanonicalValue?
  /// Why there is a value or none.
  var state: ValueState
  /// What is to be reported.
  var notes: [CastNote] = []
  /// Half of it is the tolerance of a control total: the unit of the last digit that was written.
  var lastDigit: ExactDecimal?
  /// Whether a number was shown times 100 with a percent sign.
  var isShownAsPercent = false
  /// The codes that an ambiguous text may stand for.
  var candidates: [String] = []

  /// There is a value.
  static func value(_ value: CanonicalValue, notes: [CastNote] = []) -> CastOutcome {
    CastOutcome(value: value, state: .value, notes: notes)
  }

  /// There is a number, possibly zero.
  static func number(
    _ value: CanonicalValue,
    isZero: Bool,
    lastDigit: ExactDecimal?,
    notes: [CastNote] = []
  ) -> CastOutcome {
    CastOutcome(value: value, state: isZero ? .zero : .value, notes: notes, lastDigit: lastDigit)
  }

  /// There is no value.
  static func empty(_ state: ValueState, notes: [CastNote] = []) -> CastOutcome {
    CastOutcome(value: nil, state: state, notes: notes)
  }

  /// The content could not be read as the type; the field's own rule says so unless `notes` do.
  static let unreadable = CastOutcome(value: nil, state: .unreadable)
}

/// Something to report about one cell, before its row is known.
struct CastNote {
  /// The rule.
  var rule: RuleID
  /// What was expected.
  var expected = ""
  /// Parameters beside those that every note of a cell has.
  var parameters: [String: String] = [:]
  /// Whether the cell has no usable value because of it; then a required field makes it as grave as a blank.
  var isUnusable = false
  /// Replaces the rule's severity.
  var severity: Severity?
  /// Replaces the rule's effect.
  var effect: Effect?
}

/// Turns the content of a cell into a value of one type.
protocol Cast: Sendable {
  /// What a readable cell looks like, for findings.
  var expected: String { get }
  /// The rule for an unreadable cell where the schema names none.
  var fallbackRule: RuleID { get }

  /// Returns the text of a cell in the form in which the other methods read it.
  func cleaned(_ text: String) -> String
  /// Returns the value of a text that outranks the words for states, such as the code "NIHIL"; else `nil`.
  func precedence(over text: String) -> CastOutcome?
  /// Reads cleaned text that is not empty and no state.
  func outcome(ofText text: String) -> CastOutcome
  /// Reads content other than text, blanks, errors and missing results.
  func outcome(of content: RawContent, format: RawNumberFormat) -> CastOutcome
}

extension Cast {
  func cleaned(_ text: String) -> String { TextCleaner.cleaned(text) }
  func precedence(over text: String) -> CastOutcome? { nil }
}

extension CastNote {
  /// The cell still holds what the blank form shows.
  static var placeholder: CastNote { CastNote(rule: "STR-11", isUnusable: true) }

  /// Parts of a list of codes are no codes: the field's type rule, without loss of the other parts.
  static func unknownParts(_ parts: [String]) -> CastNote {
    CastNote(rule: typeRule, parameters: ["x": parts.joined(separator: "; ")], effect: .flag)
  }

  /// Stands for the rule that the schema names for unreadable content.
  static let typeRule: RuleID = "@type"
}
