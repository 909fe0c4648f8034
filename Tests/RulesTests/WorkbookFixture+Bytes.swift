import Findings
import PipelineSpec
import Tabular
import TestSupport

/// A hand-made workbook as the XLSX file that an agency would send: one sheet a form, named officially, the header in
/// row 5 with captions above it, the first row of data in row 6 and its first field in column B.
extension WorkbookFixture {
  /// The bytes of the file.
  var bytes: [UInt8] {
    var workbook = WorkbookBuilder()
    for form in pipeline.forms where hasSheet(form) {
      workbook.addSheet(form.officialName) { sheet in
        if form.layout == .pairs { fillPairs(of: form, in: &sheet) } else { fill(form, in: &sheet) }
        for edit in edits[form.table] ?? [] { edit(&sheet) }
      }
    }
    for (name, build) in extraSheets { workbook.addSheet(name, state: "hidden", build) }
    return workbook.bytes()
  }

  private func hasSheet(_ form: Form) -> Bool {
    guard formStatuses[form.id] != .missing else { return false }
    let isRegional = pipeline.requiredForms.regionForms.contains(form.id)
    return !isRegional || !(rows[form.table] ?? []).isEmpty
  }

  // MARK: - Identity

  private func fillPairs(of form: Form, in sheet: inout SheetBuilder) {
    sheet.set("A1", "Data fiktif untuk contoh")
    for (index, column) in form.columns.enumerated() {
      guard let value = identityText(column.field) else { continue }
      sheet.set("A\(index + 3)", .text(column.label))
      sheet.set("B\(index + 3)", .text(value))
    }
  }

  private func identityText(_ field: String) -> String? {
    if let text = identity[field] { return text.isEmpty ? nil : text }
    return switch field {
    case "opd_code": pipeline.opds.codes.first { $0.code == opd }?.label.indonesian ?? opd
    case "region": "Kabupaten Probolinggo"
    case "year": "2024"
    case "stage": "II"
    case "filled_by": "Contoh Pengisi"
    default: nil
    }
  }

  // MARK: - Tables

  private func fill(_ form: Form, in sheet: inout SheetBuilder) {
    guard let schema = pipeline.schema(form.table) else { return }
    let fields = Self.columns(of: schema)
    sheet.set("A1", .text(form.officialName))
    sheet.set("A2", "Data fiktif untuk contoh")
    sheet.set("A5", "No")
    for (index, field) in fields.enumerated() {
      let column = form.columns.first { $0.field == field.name }
      let letters = CellReference.letters(ofColumn: index + 2)
      sheet.set("\(letters)5", .text(column?.label ?? field.title.indonesian))
      if let group = column?.group, !group.isEmpty { sheet.set("\(letters)4", .text(group)) }
    }
    let rows = rows[form.table] ?? []
    if rows.isEmpty { sheet.set("B\(Self.firstRowNumber)", "Nihil") }
    for (index, texts) in rows.enumerated() {
      let number = Self.firstRowNumber + index
      sheet.set("A\(number)", .number(Double(index + 1)))
      for (position, field) in fields.enumerated() {
        let letters = CellReference.letters(ofColumn: position + 2)
        if let value = value(texts[field.name] ?? "", of: field.type) {
          sheet.set("\(letters)\(number)", value)
        }
      }
    }
  }

  /// The fields that have a column of their own.
  static func columns(of schema: TableSchema) -> [Field] {
    schema.fields.filter { $0.computed == nil }
  }

  /// What stands in the cell of a field; `nil` for a blank one.
  private func value(_ text: String, of type: FieldType) -> CellValue? {
    guard !text.isEmpty else { return nil }
    if let word = Self.stateWords[text] { return word }
    switch type {
    case .integer, .money: return Int(text).map { .number(Double($0)) } ?? .text(text)
    case .number: return Double(text).map { .number($0) } ?? .text(text)
    case .percent: return Double(text).map { .number($0, format: "0.00%") } ?? .text(text)
    case .date: return .text(CivilDate(iso: text).map(words) ?? text)
    case .boolean: return .text(text == "true" ? "Ya" : text == "false" ? "Tidak" : text)
    case .text, .code, .codes: return .text(text)
    }
  }

  private func words(_ date: CivilDate) -> String {
    let months = [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  private static let stateWords: [String: CellValue] = [
    "<nil>": "Nihil", "<not_applicable>": "N/A", "<not_yet>": "Belum ada", "<placeholder>": "Y/T",
    "<error>": .error("#REF!"),
  ]
}
