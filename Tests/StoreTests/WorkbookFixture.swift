import Findings
import PipelineSpec
import Store
import Tabular
import Testing

/// The pipeline of this repository, found from where this file stands.
enum RepositoryPipeline {
  static let loaded = Result { try PipelineLoader.load(folder: folder) }

  static var folder: String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(root)/pipelines/smart-city-2024-ii"
  }
}

/// Builds what the stages before the store make of a workbook: rows from text, typed by the schema.
///
/// All of it is fictitious.
struct WorkbookFixture {
  let pipeline: Pipeline
  let opdCode: String?
  private(set) var rows: [CanonicalRow] = []
  var forms: [FormStatus] = []
  var mappedCellCount = 100

  init(_ pipeline: Pipeline, opd: String?) {
    self.pipeline = pipeline
    opdCode = opd
  }

  /// Adds a row; a field that is not named is missing, one that is empty is `nil`.
  mutating func add(_ table: String, _ values: [String: String], quarantined: Bool = false) throws {
    let schema = try #require(pipeline.schema(table))
    let form = try #require(pipeline.forms.first { $0.table == table })
    #expect(values.keys.allSatisfy { schema.field($0) != nil })
    let number = rows.count { $0.table == table } + 1
    rows.append(
      CanonicalRow(
        id: "\(pipeline.cycle.id)/\(opdCode ?? "")/\(form.id)/\(number)",
        table: table,
        formID: form.id,
        sheetName: form.officialName,
        rowNumber: number + 5,
        cells: schema.fields.enumerated().map { index, field in
          cell(values[field.name], of: field.type, row: number + 5, column: index + 1)
        },
        isQuarantined: quarantined
      )
    )
  }

  private func cell(_ text: String?, of type: FieldType, row: Int, column: Int) -> CanonicalCell {
    let reference = CellReference(rowNumber: row, columnNumber: column)
    guard let text else {
      return CanonicalCell(value: nil, state: .missing, raw: "", reference: reference)
    }
    let value: CanonicalValue? =
      switch type {
      case .text, .code, .codes: text.isEmpty ? nil : .text(text)
      case .integer, .money: Int(text).map(CanonicalValue.integer)
      case .number, .percent: ExactDecimal(text).map(CanonicalValue.decimal)
      case .date: CivilDate(iso: text).map(CanonicalValue.date)
      case .boolean: text.isEmpty ? nil : .boolean(text == "true")
      }
    return CanonicalCell(
      value: value,
      state: value == nil ? .nil : .value,
      raw: text.isEmpty ? "Nihil" : text,
      reference: reference
    )
  }

  /// The workbook.
  var workbook: CanonicalWorkbook {
    CanonicalWorkbook(
      identity: SubmissionIdentity(opdCode: opdCode, fields: [:]),
      rows: rows,
      forms: forms,
      mappings: [],
      coverage: [
        SheetCoverage(
          sheetName: "Data",
          total: mappedCellCount,
          mapped: mappedCellCount,
          header: 0,
          decorationByRule: [:],
          unknown: 0,
          unknownRanges: []
        )
      ]
    )
  }

  /// The workbook as a submission whose content is `content`.
  func submission(
    _ fileName: String,
    content: String? = nil,
    at receivedAt: String = "2024-11-01T08:00:00Z",
    findings: [Finding] = []
  ) -> NewSubmission {
    NewSubmission(
      fileName: fileName,
      sha256: Store.sha256(Array((content ?? fileName).utf8)),
      byteCount: (content ?? fileName).utf8.count,
      receivedAt: receivedAt,
      workbook: workbook,
      findings: findings
    )
  }
}

/// A finding with little in it.
func finding(
  _ rule: RuleID,
  severity: Severity = .error,
  effect: Effect = .flag,
  table: String = "",
  rowID: String = "",
  opd: String = "",
  file: String = "",
  value: String = ""
) -> Finding {
  Finding(
    ruleID: rule,
    severity: severity,
    effect: effect,
    responsibility: .opd,
    opdCode: opd,
    fileName: file,
    table: table,
    rowID: rowID,
    value: value,
    message: LocalizedText(indonesian: "Pesan.", english: "Message."),
    fix: LocalizedText(indonesian: "Perbaiki.", english: "Fix it.")
  )
}
