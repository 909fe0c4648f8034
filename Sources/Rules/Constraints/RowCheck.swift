internal import Findings
internal import PipelineSpec
internal import Tabular

/// Holds one row against its schema.
struct RowCheck {
  let row: CanonicalRow
  let schema: TableSchema
  let codeLists: [String: CodeList]

  /// Reports the violations of the row's cells in the order of the schema.
  ///
  /// - Returns: Whether one of them keeps the row out of the data.
  func report(to findings: inout FindingCollector) -> Bool {
    var isQuarantined = false
    for (field, cell) in zip(schema.fields, row.cells) where field.computed == nil {
      let effect = report(field, cell, to: &findings)
      isQuarantined = isQuarantined || effect == .quarantine
    }
    return isQuarantined
  }

  private func report(_ field: Field, _ cell: CanonicalCell, to findings: inout FindingCollector)
    -> Effect
  {
    switch cell.state {
    case .missing:
      isRequired(field) ? reportBlank(field, cell, to: &findings) : .flag
    case .value, .zero:
      reportValue(field, cell, to: &findings)
    case .nil, .notApplicable, .notYet, .placeholder, .error, .unreadable:
      .flag
    }
  }

  private func reportValue(
    _ field: Field,
    _ cell: CanonicalCell,
    to findings: inout FindingCollector
  ) -> Effect {
    if let rule = field.constraints.violatedRange(by: cell.value) {
      return reportRange(field, cell, range: rule, to: &findings)
    }
    return FormulaTextCheck(row: row, schema: schema).report(field, cell, to: &findings)
  }

  // MARK: - Required

  private func isRequired(_ field: Field) -> Bool {
    if field.constraints.isRequired { return true }
    guard let condition = field.constraints.requiredWhen,
      let index = schema.index(of: condition.field), row.cells.indices.contains(index),
      case .text(let code) = row.cells[index].value
    else { return false }
    return condition.values.contains(code)
  }

  private func reportBlank(
    _ field: Field,
    _ cell: CanonicalCell,
    to findings: inout FindingCollector
  ) -> Effect {
    var parameters = parameters(for: field)
    parameters["raw_id"] = "(kosong)"
    parameters["raw_en"] = "(blank)"
    return findings.report(
      field.rules.required,
      at: row.place(of: cell, in: field.name, schema: schema),
      expected: expectedCodes(of: field),
      parameters: parameters
    )
  }

  private func expectedCodes(of field: Field) -> String {
    guard let name = field.codeList, let list = codeLists[name], list.codes.count <= 12 else {
      return ""
    }
    return list.codes.map(\.label.indonesian).joined(separator: "; ")
  }

  // MARK: - Range

  private func reportRange(
    _ field: Field,
    _ cell: CanonicalCell,
    range: ValueRange,
    to findings: inout FindingCollector
  ) -> Effect {
    guard let rule = field.rules.range, let number = cell.value?.number else { return .flag }
    var parameters = parameters(for: field)
    parameters["raw"] = cell.raw
    parameters.merge(ParameterFormat.number.parameters(named: "v", for: number)) { $1 }
    parameters.merge(range.parameters) { $1 }
    return findings.report(
      rule,
      at: row.place(of: cell, in: field.name, schema: schema),
      value: cell.raw,
      expected: range.expected,
      parameters: parameters
    )
  }

  private func parameters(for field: Field) -> [String: String] {
    [
      "field_id": field.title.indonesian, "field_en": field.title.english,
      "col_id": field.title.indonesian, "col_en": field.title.english,
      "row": schema.rowKey(of: row.cells),
    ]
  }
}
