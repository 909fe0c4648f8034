internal import Findings
internal import PipelineSpec
internal import Store

/// Words the rows of one rule's result as findings.
struct ResultWording {
  private let definition: RuleDefinition
  private let rule: SQLRule
  private let shape: ResultShape

  init(definition: RuleDefinition, rule: SQLRule, columns: [String]) {
    self.definition = definition
    self.rule = rule
    shape = ResultShape(columns: columns)
  }

  /// Returns the finding for one row of the result.
  ///
  /// - Parameters:
  ///   - row: One value for each column.
  ///   - opdCode: The agency, where the row names none.
  ///   - directory: Where the row it speaks of is looked up.
  /// - Throws: ``RuleError`` for a `row_id` or `field` that does not exist and for an unknown severity or effect.
  func finding(
    for row: [SQLValue],
    opdCode: String,
    directory: inout some RowDirectory
  ) throws -> Finding {
    let reported = try reportedRow(of: row, directory: &directory)
    let field = try field(of: row, reported: reported)
    let opd = shape.text("opd_code", in: row) ?? reported?.opdCode ?? opdCode
    let file = opd.isEmpty ? nil : try directory.file(of: opd)
    var parameters = shape.parameters(of: row)
    parameters["row"] = reported?.key ?? ""
    return Finding(
      ruleID: rule.id,
      severity: try override("severity", in: row) ?? definition.severity,
      effect: try override("effect", in: row) ?? definition.effect,
      responsibility: definition.responsibility,
      opdCode: opd,
      fileName: reported?.fileName ?? file?.fileName ?? "",
      sha256: reported?.sha256 ?? file?.sha256 ?? "",
      sheet: shape.text("sheet", in: row) ?? reported?.sheet ?? "",
      cell: shape.text("cell", in: row) ?? reported?.address(of: field) ?? "",
      table: reported?.table ?? rule.table,
      field: field,
      rowID: shape.text("row_id", in: row) ?? "",
      rowKey: shape.text("row_key", in: row) ?? reported?.key ?? "",
      value: shape.text("value", in: row) ?? reported?.contents[field] ?? "",
      expected: shape.text("expected", in: row) ?? "",
      message: definition.message.filled(with: parameters),
      fix: definition.fix.filled(with: parameters)
    )
  }

  private func reportedRow(
    of row: [SQLValue],
    directory: inout some RowDirectory
  ) throws -> ReportedRow? {
    guard let id = shape.text("row_id", in: row) else { return nil }
    guard let reported = try directory.row(id) else { throw RuleError.unknownRow(id, rule) }
    return reported
  }

  private func field(of row: [SQLValue], reported: ReportedRow?) throws -> String {
    let field = shape.text("field", in: row) ?? ""
    guard let reported, !field.isEmpty, !reported.fields.contains(field) else { return field }
    throw RuleError.unknownField(field, table: reported.table, rule)
  }

  private func override<Override: RawRepresentable<String>>(
    _ column: String,
    in row: [SQLValue]
  ) throws -> Override? {
    guard let text = shape.text(column, in: row) else { return nil }
    guard let value = Override(rawValue: text) else {
      throw RuleError.unknownValue(text, column: column, rule)
    }
    return value
  }
}
