internal import PipelineSpec
internal import Store
internal import Tabular

/// Finds the rows and submissions that results speak of.
protocol RowDirectory {
  /// The row with an id, or `nil` if there is none.
  mutating func row(_ id: String) throws -> ReportedRow?
  /// The file name and SHA-256 of the current workbook of an agency, or `nil` if it has none.
  mutating func file(of opdCode: String) throws -> (fileName: String, sha256: String)?
}

/// The rows of one workbook in hand.
struct WorkbookRowDirectory: RowDirectory {
  private let submission: SubmissionContext
  private let pipeline: Pipeline
  private let indexByID: [String: Int]

  init(submission: SubmissionContext, pipeline: Pipeline) {
    self.submission = submission
    self.pipeline = pipeline
    indexByID = Dictionary(
      submission.workbook.rows.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func row(_ id: String) -> ReportedRow? {
    guard let index = indexByID[id] else { return nil }
    let row = submission.workbook.rows[index]
    return pipeline.schema(row.table).map { ReportedRow(row, schema: $0, submission: submission) }
  }

  func file(of opdCode: String) -> (fileName: String, sha256: String)? {
    (submission.fileName, submission.sha256)
  }
}

/// The rows of all current submissions, read from the store when they are asked for.
struct StoredRowDirectory: RowDirectory {
  private let reader: StoreReader
  private let pipeline: Pipeline
  private var submissions: [String: StoredSubmission]?
  private var columns: [ColumnKey: [String: String]]?

  /// The current submission of an agency.
  private struct StoredSubmission {
    let id: String
    let fileName: String
    let sha256: String
  }

  /// The columns of one form on one sheet of one submission.
  private struct ColumnKey: Hashable {
    let submissionID: String
    let sheet: String
    let formID: String
  }

  init(reader: StoreReader, pipeline: Pipeline) {
    self.reader = reader
    self.pipeline = pipeline
  }

  mutating func row(_ id: String) throws -> ReportedRow? {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, let form = pipeline.form(String(parts[2])),
      let schema = pipeline.schema(form.table),
      let record = try record(id, ofAgency: String(parts[1]), in: schema.table)
    else { return nil }
    let opdCode = record["opd_code"] ?? ""
    let key = ColumnKey(
      submissionID: record["submission_id"] ?? "",
      sheet: record["source_sheet"] ?? "",
      formID: form.id
    )
    let rowNumber = record["source_row"] ?? ""
    let letters = try columnLetters(of: key)
    let file = try file(of: opdCode)
    return ReportedRow(
      opdCode: opdCode,
      fileName: file?.fileName ?? "",
      sha256: file?.sha256 ?? "",
      table: schema.table,
      sheet: key.sheet,
      rowNumber: Int(rowNumber) ?? 0,
      key: schema.rowKeyFields.lazy.compactMap { record[$0] }.first { !$0.isEmpty } ?? "",
      fields: Set(schema.fields.map(\.name)),
      addresses: letters.mapValues { "\($0)\(rowNumber)" },
      contents: record,
      fallbackAddress: rowNumber.isEmpty ? "" : "A\(rowNumber)"
    )
  }

  mutating func file(of opdCode: String) throws -> (fileName: String, sha256: String)? {
    try submission(of: opdCode).map { ($0.fileName, $0.sha256) }
  }

  private mutating func submission(of opdCode: String) throws -> StoredSubmission? {
    if let submissions { return submissions[opdCode] }
    let result = try reader.select(
      "SELECT opd_code, submission_id, file_name, sha256 FROM submissions"
    )
    var known: [String: StoredSubmission] = [:]
    for row in result.rows {
      let texts = row.map { $0.text ?? "" }
      known[texts[0]] = StoredSubmission(id: texts[1], fileName: texts[2], sha256: texts[3])
    }
    submissions = known
    return known[opdCode]
  }

  /// The row's columns; only the agency's submission is searched.
  private mutating func record(
    _ id: String,
    ofAgency opdCode: String,
    in table: String
  ) throws -> [String: String]? {
    guard let submission = try submission(of: opdCode) else { return nil }
    let result = try reader.select(
      "SELECT * FROM \"\(table)_read\" WHERE submission_id = :submission AND id = :id",
      parameters: ["id": .text(id), "submission": .text(submission.id)],
      place: "\(table)_read"
    )
    return result.rows.first.map { row in
      Dictionary(
        zip(result.columns, row).compactMap { name, value in value.text.map { (name, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  private mutating func columnLetters(of key: ColumnKey) throws -> [String: String] {
    if let columns { return columns[key] ?? [:] }
    let result = try reader.select(
      "SELECT submission_id, sheet, form, field, \"column\" FROM column_mappings"
    )
    var known: [ColumnKey: [String: String]] = [:]
    for row in result.rows {
      let rowKey = ColumnKey(
        submissionID: row[0].text ?? "",
        sheet: row[1].text ?? "",
        formID: row[2].text ?? ""
      )
      known[rowKey, default: [:]][row[3].text ?? ""] = row[4].text
    }
    columns = known
    return known[key] ?? [:]
  }
}
