internal import Findings
internal import PipelineSpec
internal import Tabular

/// A canonical row as findings point to it.
struct ReportedRow {
  /// Whose row it is.
  var opdCode: String
  /// The workbook and its content.
  var fileName: String
  var sha256: String
  /// Where it stands.
  var table: String
  var sheet: String
  var rowNumber: Int
  /// What people call it.
  var key: String
  /// The fields of its table.
  var fields: Set<String>
  /// The address of each field that has a column.
  var addresses: [String: String]
  /// What the fields hold, as people see it.
  var contents: [String: String]
  /// The address for fields without a column; empty if none is known.
  var fallbackAddress: String

  /// The address of a field.
  func address(of field: String) -> String {
    addresses[field] ?? fallbackAddress
  }
}

extension ReportedRow {
  /// Creates the description of a row of a workbook in hand.
  init(_ row: CanonicalRow, schema: TableSchema, submission: SubmissionContext) {
    opdCode = submission.opdCode
    fileName = submission.fileName
    sha256 = submission.sha256
    table = row.table
    sheet = row.sheetName
    rowNumber = row.rowNumber
    key = schema.rowKey(of: row.cells)
    fields = Set(schema.fields.map(\.name))
    addresses = [:]
    contents = [:]
    for (field, cell) in zip(schema.fields, row.cells) {
      addresses[field.name] = cell.reference?.description
      contents[field.name] = cell.raw
    }
    fallbackAddress = row.place(of: nil, in: "", schema: schema).cell
  }
}
