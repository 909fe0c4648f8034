import Findings
import PipelineSpec
import Rules
import Tabular
import TestSupport

/// A workbook made by hand: rows as texts, typed by the schemas of the pipeline.
///
/// Form `SC-nn` stands on the sheet of its official name; its first data row is row 6 and its first column is B.
/// An empty text is a blank cell, a state's name in angle brackets (`<nil>`, `<not_yet>`) a cell in that state, and
/// a field that is left out has no column.
struct WorkbookFixture {
  static let firstRowNumber = 6

  var opd: String
  var pipeline: Pipeline
  var rows: [String: [[String: String]]]
  var formStatuses: [String: FormStatus.Status] = [:]
  /// What the identity sheet says in place of the usual; an empty text leaves the label out.
  var identity: [String: String] = [:]
  /// What is done to the sheet of a table once its rows are on it.
  var edits: [String: [@Sendable (inout SheetBuilder) -> Void]] = [:]
  /// Hidden sheets besides those of the forms.
  var extraSheets: [(name: String, build: @Sendable (inout SheetBuilder) -> Void)] = []
  /// What the file is called; `nil` for the agency's code.
  var fileName: String?
  /// The file itself, where it is no workbook.
  var fileBytes: [UInt8]?

  /// Changes one field of one row.
  mutating func set(_ table: String, _ index: Int, _ field: String, _ text: String) {
    rows[table, default: []][index][field] = text
  }

  /// Adds a row that is like the first one but for some fields.
  mutating func add(_ table: String, _ changes: [String: String]) {
    let template = rows[table]?.first ?? [:]
    rows[table, default: []].append(template.merging(changes) { $1 })
  }

  /// Removes the rows that a field of theirs says so of.
  mutating func remove(_ table: String, where field: String, is text: String) {
    rows[table]?.removeAll { $0[field] == text }
  }

  /// Does something to the sheet of a table: a formula, a merge, a stray cell.
  mutating func edit(_ table: String, _ body: @escaping @Sendable (inout SheetBuilder) -> Void) {
    edits[table, default: []].append(body)
  }

  /// The sheet of a table.
  func sheet(of table: String) -> String {
    pipeline.forms.first { $0.table == table }?.officialName ?? ""
  }

  /// The address of a field.
  func address(_ table: String, _ index: Int, _ field: String) -> String {
    guard let schema = pipeline.schema(table),
      let column = Self.columns(of: schema).firstIndex(where: { $0.name == field })
    else { return "" }
    return CellReference(rowNumber: Self.firstRowNumber + index, columnNumber: column + 2)
      .description
  }

  // MARK: - The canonical workbook

  var workbook: CanonicalWorkbook {
    var canonicalRows: [CanonicalRow] = []
    var mappings: [(sheetName: String, formID: String, column: RawColumn)] = []
    for form in pipeline.forms where form.layout == .table {
      guard let schema = pipeline.schema(form.table) else { continue }
      for (index, texts) in (rows[form.table] ?? []).enumerated() {
        canonicalRows.append(row(texts, index: index, form: form, schema: schema))
      }
      mappings += Self.columns(of: schema).enumerated()
        .map { (form.officialName, form.id, column($1, index: $0)) }
    }
    return CanonicalWorkbook(
      identity: SubmissionIdentity(opdCode: opd, fields: [:]),
      rows: canonicalRows,
      forms: pipeline.forms.map(status),
      mappings: mappings,
      coverage: []
    )
  }

  private func row(
    _ texts: [String: String],
    index: Int,
    form: Form,
    schema: TableSchema
  ) -> CanonicalRow {
    CanonicalRow(
      id: "\(pipeline.cycle.id)/\(opd)/\(form.id)/\(index + 1)",
      table: schema.table,
      formID: form.id,
      sheetName: form.officialName,
      rowNumber: Self.firstRowNumber + index,
      cells: schema.fields.map { field in
        let column = Self.columns(of: schema).firstIndex { $0.name == field.name } ?? 0
        return cell(
          texts[field.name],
          of: field,
          at: CellReference(rowNumber: Self.firstRowNumber + index, columnNumber: column + 2)
        )
      }
    )
  }

  private func cell(_ text: String?, of field: Field, at place: CellReference) -> CanonicalCell {
    let reference = field.computed == nil && text != nil ? place : nil
    guard let text, !text.isEmpty else {
      return CanonicalCell(value: nil, state: .missing, raw: "", reference: reference)
    }
    if text.hasPrefix("<"), let state = ValueState(rawValue: String(text.dropFirst().dropLast())) {
      return CanonicalCell(value: nil, state: state, raw: text, reference: reference)
    }
    let value = value(text, of: field.type)
    return CanonicalCell(
      value: value,
      state: value == nil ? .unreadable : text == "0" ? .zero : .value,
      raw: text,
      reference: reference
    )
  }

  private func value(_ text: String, of type: FieldType) -> CanonicalValue? {
    switch type {
    case .text, .code, .codes: .text(text)
    case .integer, .money: Int(text).map(CanonicalValue.integer)
    case .number, .percent: ExactDecimal(text).map(CanonicalValue.decimal)
    case .date: CivilDate(iso: text).map(CanonicalValue.date)
    case .boolean: .boolean(text == "true")
    }
  }

  private func column(_ field: Field, index: Int) -> RawColumn {
    RawColumn(
      field: field.name,
      columnNumber: index + 2,
      headerReference: CellReference(rowNumber: Self.firstRowNumber - 1, columnNumber: index + 2),
      headerText: field.title.indonesian,
      match: .exact,
      confidence: ExactDecimal(1)
    )
  }

  private func status(_ form: Form) -> FormStatus {
    let isRegional = pipeline.requiredForms.regionForms.contains(form.id) && opd != "DISKOMINFO"
    let count = rows[form.table]?.count ?? 0
    let status = formStatuses[form.id] ?? (isRegional && count == 0 ? .notRequired : .submitted)
    return FormStatus(
      formID: form.id,
      status: status,
      rowCount: count,
      requiredCellCount: 0,
      filledCellCount: 0
    )
  }
}
