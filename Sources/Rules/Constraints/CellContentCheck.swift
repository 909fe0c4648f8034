internal import Findings
internal import PipelineSpec
internal import Tabular

/// Looks at free text for what must not travel on as it is: personal identifiers (PII-01) and text that a
/// spreadsheet program would run as a formula (EXP-03).
struct CellContentCheck {
  let row: CanonicalRow
  let schema: TableSchema

  /// Reports one cell; fields that ask for personal data are left out.
  func report(_ field: Field, _ cell: CanonicalCell, to findings: inout FindingCollector) -> Effect
  {
    guard field.type == .text, !field.isPersonal, case .text(let text) = cell.value else {
      return .flag
    }
    var effect = Effect.flag
    if PersonalIdentifier.isContained(in: text) {
      effect = report("PII-01", "", field, cell, to: &findings)
    }
    if let sign = text.unicodeScalars.first, Self.formulaSigns.contains(sign) {
      let formula = report("EXP-03", String(Character(sign)), field, cell, to: &findings)
      effect = formula == .flag ? effect : formula
    }
    return effect
  }

  /// The first characters that make a spreadsheet program take text for a formula (OWASP, CSV Injection).
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  private func report(
    _ rule: RuleID,
    _ sign: String,
    _ field: Field,
    _ cell: CanonicalCell,
    to findings: inout FindingCollector
  ) -> Effect {
    findings.report(
      rule,
      at: row.place(of: cell, in: field.name, schema: schema),
      value: cell.raw,
      parameters: [
        "x": sign, "field_id": field.title.indonesian, "field_en": field.title.english,
      ]
    )
  }
}
