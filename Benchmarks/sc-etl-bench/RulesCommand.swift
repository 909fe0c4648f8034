import ArgumentParser
import Findings
import Foundation
import PipelineSpec
import Rules
import Store
import Tabular

/// `sc-etl-bench rules`: the SQL rules over made-up submissions, each of an agency of its own.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Evaluate all SQL rules over a store of made-up submissions."
  )

  @Option(help: "The pipeline folder.")
  var pipeline = "pipelines/smart-city-2024-ii"

  @Option(help: "How many workbooks the store holds, each with 24 rows.")
  var workbooks = 22

  @Option(help: "A folder for the store; it must be empty.")
  var folder: String

  func run() throws {
    let pipeline = try PipelineLoader.load(folder: pipeline)
    let store = try Store.open(
      path: folder + "/store.sqlite",
      pipeline: pipeline,
      access: .readWrite(holder: "sc-etl-bench")
    )
    let runner = SQLRuleRunner(pipeline: pipeline, timeLimit: .seconds(3600))
    let clock = ContinuousClock()
    var own: Duration = .zero
    var ownCount = 0
    for number in 0..<workbooks {
      let made = MadeUpWorkbook(number: number, pipeline: pipeline)
      _ = try store.load(made.submission) { reader in
        var findings: [Finding] = []
        own += try clock.measure {
          findings = try runner.submissionFindings(in: reader, of: made.context)
        }
        ownCount += findings.count
        return findings
      }
    }
    var found: [Finding] = []
    let across = try clock.measure {
      found = try store.withBatchScope { try runner.batchFindings(in: $0) }
    }
    let pairs = found.count { ["DIM-08", "ANG-08", "XOP-01", "REG-04"].contains($0.ruleID) }
    print(
      "workbooks=\(workbooks) rows=\(workbooks * 24) own_findings=\(ownCount) pairs=\(pairs) "
        + "own_seconds=\(own / .seconds(1)) across_seconds=\(across / .seconds(1))"
    )
  }
}

/// A submission of six programmes, budget lines, indicators and regulations; the same number gives the same.
///
/// Titles begin alike and share words now and then, as real ones do; every tenth agency repeats a
/// programme and its budget of the one before it.
struct MadeUpWorkbook {
  let submission: NewSubmission
  let context: SubmissionContext

  init(number: Int, pipeline: Pipeline) {
    let opd = "OPD" + String(number + 10_000).dropFirst()
    let workbook = CanonicalWorkbook(
      identity: SubmissionIdentity(opdCode: opd, fields: [:]),
      rows: Self.rows(of: number, opd: opd, pipeline: pipeline),
      forms: [],
      mappings: [],
      coverage: []
    )
    let sha256 = Store.sha256(Array(opd.utf8))
    submission = NewSubmission(
      fileName: "\(opd).xlsx",
      sha256: sha256,
      byteCount: 1,
      receivedAt: "2024-11-07T09:00:00Z",
      workbook: workbook,
      findings: []
    )
    context = SubmissionContext(
      workbook: workbook,
      opdCode: opd,
      fileName: "\(opd).xlsx",
      sha256: sha256
    )
  }

  private static let dimensions = ["SG", "SB", "SE", "SL", "SS", "SV"]
  private static let beginnings = [
    "Layanan", "Aplikasi", "Peta", "Kelas", "Pasar", "Bank", "Posko", "Rumah", "Kartu", "Sistem",
  ]

  private static func title(_ number: Int, _ index: Int) -> String {
    // Every tenth agency repeats a programme of the one before it.
    let agency = number.isMultiple(of: 10) && number > 0 && index == 0 ? number - 1 : number
    let seed = agency * 6 + index
    let words = [seed &* 48_271 % 9_973, seed &* 69_621 % 19_937, seed].map(word)
    return ([beginnings[seed % beginnings.count]] + words).joined(separator: " ")
  }

  /// A word of its own for each number.
  private static func word(_ number: Int) -> String {
    let syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri"]
    var rest = number
    var word = ""
    for _ in 0..<4 {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    return word
  }

  private static func rows(of number: Int, opd: String, pipeline: Pipeline) -> [CanonicalRow] {
    var rows: [CanonicalRow] = []
    for index in 0..<6 {
      let title = title(number, index)
      let amount = String(1_000_000 + title.utf8.reduce(0) { ($0 * 31 + Int($1)) % 900_000_000 })
      let tables: [(String, [String: String])] = [
        (
          "programs",
          [
            "title": title, "dimension": dimensions[index],
            "sub_dimension": dimensions[index] + ".1",
            "kind": "PROGRAM", "masterplan_ref": "Bab 4", "plan_ref": "RPD", "status": "BERJALAN",
            "tangible_result": "120 warga di 3 desa", "evidence": "https://contoh.go.id/\(number)",
          ]
        ),
        (
          "budget_lines",
          [
            "program_title": title, "fiscal_year": "2024", "funding_source": "PAD",
            "ceiling": amount, "realized": "900000", "as_of": "2024-09-30",
          ]
        ),
        (
          "indicators",
          [
            "program_title": title, "level": "IMPACT", "name": "Hasil \(title)", "unit": "orang",
            "trend": "POSITIF", "baseline_value": "10", "baseline_year": "2022", "target": "20",
            "realized": "18", "achievement": "0.9",
          ]
        ),
        (
          "legal_documents",
          [
            "document_type": "PERBUP", "number": String(index + 1), "year": "2023",
            "title": "Peraturan tentang hal \(index + 1)", "status": "BERLAKU",
          ]
        ),
      ]
      for (table, values) in tables {
        if let row = row(values, of: table, index: index, opd: opd, pipeline: pipeline) {
          rows.append(row)
        }
      }
    }
    return rows
  }

  private static func row(
    _ values: [String: String],
    of table: String,
    index: Int,
    opd: String,
    pipeline: Pipeline
  ) -> CanonicalRow? {
    guard let schema = pipeline.schema(table),
      let form = pipeline.forms.first(where: { $0.table == table })
    else { return nil }
    return CanonicalRow(
      id: "\(pipeline.cycle.id)/\(opd)/\(form.id)/\(index + 1)",
      table: table,
      formID: form.id,
      sheetName: form.officialName,
      rowNumber: index + 6,
      cells: schema.fields.enumerated().map { column, field in
        let text = values[field.name] ?? ""
        let value = value(text, of: field.type)
        return CanonicalCell(
          value: value,
          state: value == nil ? .missing : .value,
          raw: text,
          reference: CellReference(rowNumber: index + 6, columnNumber: column + 2)
        )
      }
    )
  }

  private static func value(_ text: String, of type: FieldType) -> CanonicalValue? {
    guard !text.isEmpty else { return nil }
    return switch type {
    case .text, .code, .codes: .text(text)
    case .integer, .money: Int(text).map(CanonicalValue.integer)
    case .number, .percent: ExactDecimal(text).map(CanonicalValue.decimal)
    case .date: CivilDate(iso: text).map(CanonicalValue.date)
    case .boolean: .boolean(text == "true")
    }
  }
}
