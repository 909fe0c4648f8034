import Findings
import PipelineSpec
import Tabular

/// How one field of a table is read: its cast, chosen once for all rows.
struct FieldPlan: Sendable {
  /// The field.
  let field: Field
  /// The place of its column in the raw table; `nil` where the sheet has none.
  let columnIndex: Int?
  /// The column's header as people see it; the field's title where the sheet has no such column.
  let header: String
  /// The cast.
  let cast: any Cast

  /// Returns the outcome of a cell.
  func outcome(of cell: RawCell) -> CastOutcome {
    switch cell.content {
    case .blank: return .empty(.missing)
    case .error(let code): return Self.spreadsheetError(code)
    case .formulaWithoutValue:
      return .empty(.unreadable, notes: [CastNote(rule: "STR-16", isUnusable: true)])
    case .text(let text): return outcome(ofText: cast.cleaned(text))
    default: return judged(cast.outcome(of: cell.content, format: cell.numberFormat))
    }
  }

  private func outcome(ofText text: String) -> CastOutcome {
    // An apostrophe that marked a text is all that is left of it when the text is deleted.
    if text.isEmpty || text == "'" { return .empty(.missing) }
    if Self.isSpreadsheetError(text) { return Self.spreadsheetError(text) }
    if let preferred = cast.precedence(over: text) { return judged(preferred) }
    if let state = StateWords.state(of: text) {
      return .empty(state, notes: state == .placeholder ? [.placeholder] : [])
    }
    if Placeholder.matches(text) { return .empty(.placeholder, notes: [.placeholder]) }
    return judged(cast.outcome(ofText: text))
  }

  /// Adds the note about unreadable content, unless the cast said something of its own.
  private func judged(_ outcome: CastOutcome) -> CastOutcome {
    var outcome = outcome
    if outcome.state == .unreadable, outcome.notes.isEmpty {
      outcome.notes = [unreadableNote(nearest: outcome.candidates.first)]
    }
    for index in outcome.notes.indices where outcome.notes[index].rule == CastNote.typeRule {
      outcome.notes[index].rule = field.rules.type ?? cast.fallbackRule
    }
    return outcome
  }

  /// Content that cannot be read as an optional field's type is a warning, unless the schema names a rule.
  private func unreadableNote(nearest: String?) -> CastNote {
    let hint = nearest.flatMap { (cast as? CodeCast)?.label(of: $0) ?? $0 } ?? "-"
    let hasRule = field.rules.type != nil || cast.fallbackRule == "NUM-08"
    return CastNote(
      rule: CastNote.typeRule,
      expected: cast.expected,
      parameters: ["hint": hint, "list": cast.expected],
      isUnusable: true,
      severity: hasRule ? nil : .warning,
      effect: hasRule ? nil : .flag
    )
  }

  private static func spreadsheetError(_ code: String) -> CastOutcome {
    .empty(.error, notes: [CastNote(rule: "STR-10", parameters: ["err": code], isUnusable: true)])
  }

  private static func isSpreadsheetError(_ text: String) -> Bool {
    guard text.hasPrefix("#") else { return false }
    return [
      "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    ].contains(text)
  }
}
