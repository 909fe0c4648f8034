import Evaluate
import Findings
import Foundation
import PipelineSpec
import Store
import Tabular
import Testing

/// The pipeline of this repository, found from where this file stands.
enum RepositoryPipeline {
  static let loaded = Result { try PipelineLoader.load(folder: folder) }

  private static var folder: String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(root)/pipelines/smart-city-2024-ii"
  }
}

/// Fills a store with rows written as text, and evaluates it.
///
/// All of it is fictitious.
final class RegionFixture {
  let pipeline: Pipeline
  /// The data of the cycle before, if they are given.
  var previousCycle: PreviousCycleData?
  private let folder: URL
  private var rows: [String: [(table: String, values: [String: String])]] = [:]
  private var forms: [String: [FormStatus]] = [:]
  private var findings: [String: [Finding]] = [:]
  private var rejected: Set<String> = []
  private var order: [String] = []

  init(_ pipeline: Pipeline? = nil) throws {
    self.pipeline = try pipeline ?? RepositoryPipeline.loaded.get()
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-evaluate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Adds rows of one table to an agency's workbook: the fields' names, then one text for each in each row.
  ///
  /// An empty text is a blank cell.
  func add(_ opd: String, _ table: String, _ fields: String, _ rows: [String]...) {
    name(opd)
    let names = fields.split(separator: " ").map(String.init)
    for row in rows {
      let values = Dictionary(uniqueKeysWithValues: zip(names, row).filter { !$0.1.isEmpty })
      self.rows[opd, default: []].append((table, values))
    }
  }

  /// Has an agency send a workbook, be it empty.
  func name(
    _ opd: String,
    forms: [FormStatus] = [],
    findings: [Finding] = [],
    isRejected: Bool = false
  ) {
    if !order.contains(opd) { order.append(opd) }
    self.forms[opd, default: []] += forms
    self.findings[opd, default: []] += findings
    if isRejected { rejected.insert(opd) }
  }

  /// Gives every question of an aspect the same assessor's score.
  func score(_ aspect: String, _ score: String) {
    for question in pipeline.questions where question.aspectCode == aspect {
      add("DISKOMINFO", "assessor_scores", "question_id assessor score", [question.id, "A", score])
    }
  }

  /// Loads everything and returns the rows of one summary as export text.
  func summary(_ name: String) throws -> [[String: String]] {
    try #require(try summaries()[name])
  }

  /// Loads everything and returns the rows of every summary, by name, as export text.
  func summaries() throws -> [String: [[String: String]]] {
    let tables = try evaluated().tables
    return Dictionary(
      uniqueKeysWithValues: tables.map { table in
        (table.definition.name, table.rows.map { Self.texts($0, table.definition) })
      }
    )
  }

  /// Loads everything and returns the store with every summary of it.
  func evaluated() throws -> (store: Store, tables: [SummaryTable]) {
    let path = folder.appendingPathComponent("test.sqlite").path
    let store = try Store.open(
      path: path,
      pipeline: pipeline,
      access: .readWrite(holder: "a test"),
      previousCycle: previousCycle
    )
    for opd in order {
      _ = try store.load(try submission(of: opd)) { _ in [] }
    }
    let tables = try store.withBatchScope { try Evaluator(pipeline: pipeline).summaries(in: $0) }
    return (store, tables)
  }

  private static func texts(
    _ row: [CanonicalValue?],
    _ definition: SummaryDefinition
  ) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: zip(definition.columns, row).map { ($0.name, $1?.exportText ?? "") }
    )
  }

  /// The forms that were named, and the others as not required.
  private func allForms(of opd: String) -> [FormStatus] {
    pipeline.forms.map { form in
      forms[opd]?.first { $0.formID == form.id }
        ?? FormStatus(
          formID: form.id,
          status: .notRequired,
          rowCount: 0,
          requiredCellCount: 0,
          filledCellCount: 0
        )
    }
  }

  private func submission(of opd: String) throws -> NewSubmission {
    var counts: [String: Int] = [:]
    let canonical = try (rows[opd] ?? []).map { table, values in
      counts[table, default: 0] += 1
      return try row(table, values, number: counts[table] ?? 0, opd: opd)
    }
    let rejecting = rejected.contains(opd) ? [finding("STR-05", .error, effect: .reject)] : []
    return NewSubmission(
      fileName: "\(opd).xlsx",
      sha256: Store.sha256(Array(opd.utf8)),
      byteCount: 1,
      receivedAt: "2024-11-01T08:00:00Z",
      workbook: CanonicalWorkbook(
        identity: SubmissionIdentity(opdCode: opd, fields: [:]),
        rows: canonical,
        forms: allForms(of: opd),
        mappings: [],
        coverage: [
          SheetCoverage(
            sheetName: "Data",
            total: 100,
            mapped: 100,
            header: 0,
            decorationByRule: [:],
            unknown: 0,
            unknownRanges: []
          )
        ]
      ),
      findings: (findings[opd] ?? []) + rejecting
    )
  }

  private func row(
    _ table: String,
    _ values: [String: String],
    number: Int,
    opd: String
  ) throws -> CanonicalRow {
    let schema = try #require(pipeline.schema(table))
    let form = try #require(pipeline.forms.first { $0.table == table })
    #expect(values.keys.filter { schema.field($0) == nil }.isEmpty)
    return CanonicalRow(
      id: "\(pipeline.cycle.id)/\(opd)/\(form.id)/\(number)",
      table: table,
      formID: form.id,
      sheetName: form.officialName,
      rowNumber: number + 5,
      cells: schema.fields.map { cell(values[$0.name], of: $0) }
    )
  }

  private func cell(_ text: String?, of field: Field) -> CanonicalCell {
    guard let text else {
      return CanonicalCell(value: nil, state: .missing, raw: "", reference: nil)
    }
    let value: CanonicalValue? =
      switch field.type {
      case .text, .code, .codes: .text(text)
      case .integer, .money: Int(text).map(CanonicalValue.integer)
      case .number, .percent: ExactDecimal(text).map(CanonicalValue.decimal)
      case .date: CivilDate(iso: text).map(CanonicalValue.date)
      case .boolean: .boolean(text == "true")
      }
    #expect(value != nil, "\(field.name): \(text)")
    return CanonicalCell(
      value: value,
      state: .value,
      raw: text,
      reference: nil
    )
  }
}

/// A finding with little in it.
func finding(
  _ rule: RuleID,
  _ severity: Severity,
  effect: Effect = .flag,
  about opd: String = ""
) -> Finding {
  Finding(
    ruleID: rule,
    severity: severity,
    effect: effect,
    responsibility: .opd,
    opdCode: opd,
    message: LocalizedText(indonesian: "Pesan.", english: "Message."),
    fix: LocalizedText(indonesian: "Perbaiki.", english: "Fix it.")
  )
}

extension [[String: String]] {
  /// The rows that hold a value in a column.
  func rows(_ column: String, _ value: String) -> [[String: String]] {
    filter { $0[column] == value }
  }

  /// The values of a column.
  func column(_ name: String) -> [String] {
    map { $0[name] ?? "?" }
  }
}
