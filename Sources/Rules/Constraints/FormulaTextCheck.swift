internal import Findings
internal import PipelineSpec
internal import Tabular

/// Looks for free text that a spreadsheet program would run as a formula (EXP-03).
struct FormulaTextCheck {
  let row: CanonicalRow
  let schema: TableSchema

  /// Reports one cell; fields that exports mask are left out.
  func report(_ field: Field, _ cell: CanonicalCell, to findings: inout FindingCollector) -> Effect
  {
    guard field.type == .text, !field.isPersonal, case .text(let text) = cell.value else {
      return .flag
    }
    guard let sign = text.unicodeScalars.first, Self.formulaSigns.contains(sign) else {
      return .flag
    }
    return findings.report(
      "EXP-03",
      at: row.place(of: cell, in: field.name, schema: schema),
      value: cell.raw,
      parameters: [
        "x": String(Character(sign)), "field_id": field.title.indonesian,
        "field_en": field.title.english,
      ]
    )
  }

  /// The first characters that make a spreadsheet program take text for a formula (OWASP, CSV Injection).
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
}
