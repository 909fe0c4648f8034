import ArgumentParser
import Findings
import Foundation
import PipelineSpec
import Rules
import Store
import Tabular

/// `sc-etl-stage-bench rules`: the SQL rules over made-up submissions, each of an agency of its own.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Evaluate all SQL rules over a store of made-up submissions.",
    discussion: "Times are CPU seconds of this process."
  )

  @Option(help: "The pipeline folder.")
  var pipeline = "pipelines/smart-city-2024-ii"

  @Option(help: "How many workbooks the store holds.")
  var workbooks = 22

  @Option(help: "How many programmes each has, and as many rows of three other tables.")
  var programs = 6

  @Option(help: "A folder for the store; it must be empty.")
  var folder: String

  @Flag(help: "Then evaluate each rule by itself and print its time, the longest first.")
  var byRule = false

  func run() throws {
    let pipeline = try PipelineLoader.load(folder: pipeline)
    let store = try Store.open(
      path: folder + "/store.sqlite",
      pipeline: pipeline,
      access: .readWrite(holder: "sc-etl-stage-bench")
    )
    let runner = SQLRuleRunner(pipeline: pipeline, timeLimit: .seconds(3600))
    var own = 0.0
    var ownCount = 0
    for number in 0..<workbooks {
      let made = MadeUpWorkbook(number: number, programCount: programs, pipeline: pipeline)
      _ = try store.load(made.submission) { reader in
        var findings: [Finding] = []
        own += try processorSeconds {
          findings = try runner.submissionFindings(in: reader, of: made.context)
        }
        ownCount += findings.count
        return findings
      }
    }
    var found: [Finding] = []
    let across = try processorSeconds {
      found = try store.withBatchScope { try runner.batchFindings(in: $0) }
    }
    let counts = ["DIM-08", "ANG-08", "XOP-01", "REG-04"].map { (id: RuleID) in
      "\(id)=\(found.count { $0.ruleID == id })"
    }
    print(
      "workbooks=\(workbooks) rows=\(workbooks * programs * 4) own_findings=\(ownCount) "
        + "\(counts.joined(separator: " ")) own_seconds=\(own) across_seconds=\(across)"
    )
    if byRule { try printTimes(pipeline: pipeline, store: store) }
  }

  private func printTimes(pipeline: Pipeline, store: Store) throws {
    let last = MadeUpWorkbook(number: workbooks, programCount: programs, pipeline: pipeline)
    var times: [(id: RuleID, scope: RuleScope, seconds: Double)] = []
    _ = try store.load(last.submission) { reader in
      times += try self.times(of: pipeline) {
        _ = try $0.submissionFindings(in: reader, of: last.context)
      }
      return []
    }
    try store.withBatchScope { reader in
      times += try self.times(of: pipeline) { _ = try $0.batchFindings(in: reader) }
    }
    for time in times.sorted(by: { $0.seconds > $1.seconds }) where time.seconds >= 0.001 {
      print("\(time.id) \(time.scope.rawValue) seconds=\(time.seconds)")
    }
  }

  private func times(
    of pipeline: Pipeline,
    _ body: (SQLRuleRunner) throws -> Void
  ) throws -> [(RuleID, RuleScope, Double)] {
    try pipeline.sqlRules.map { rule in
      let only = try RuleSelection(
        select: [rule.id.rawValue],
        exclude: [],
        catalogue: pipeline.catalogue
      )
      let alone = pipeline.with(catalogue: only.applied(to: pipeline.catalogue))
      let runner = SQLRuleRunner(pipeline: alone, timeLimit: .seconds(3600))
      return (rule.id, rule.scope, try processorSeconds { try body(runner) })
    }
  }
}

/// The CPU time that the process spends while `body` runs.
private func processorSeconds(_ body: () throws -> Void) rethrows -> Double {
  let start = clock()
  try body()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// A submission of programmes, budget lines, indicators and regulations; the same number gives the same.
///
/// Titles begin alike and share a common word, as real ones do. Every tenth agency but the first tells some of what the
/// one before it told, and so plants two pairs for DIM-08 and ANG-08 each (one title is repeated, one misspelt), one
/// for XOP-01 (another figure for the same indicator) and one for REG-04 (another title for the same regulation). All
/// agencies cite one regulation and one indicator in the same way, which is no finding.
struct MadeUpWorkbook {
  let submission: NewSubmission
  let context: SubmissionContext

  init(number: Int, programCount: Int, pipeline: Pipeline) {
    let opd = "OPD" + String(number + 10_000).dropFirst()
    let workbook = CanonicalWorkbook(
      identity: SubmissionIdentity(opdCode: opd, fields: [:]),
      rows: Self.rows(of: number, count: programCount, opd: opd, pipeline: pipeline),
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
  private static let commonWords = [
    "desa", "digital", "terpadu", "informasi", "kesehatan", "pendidikan", "masyarakat", "daring",
    "pariwisata", "pertanian", "perizinan", "keluarga", "lingkungan", "bencana", "kependudukan",
  ]

  /// Whether an agency tells again, in its first rows, what the one before it told.
  private static func repeats(_ number: Int) -> Bool { number > 0 && number.isMultiple(of: 10) }

  /// The agency that a row of an agency is taken from.
  private static func origin(_ number: Int, _ index: Int) -> Int {
    repeats(number) && index < 2 ? number - 1 : number
  }

  private static func title(_ number: Int, _ index: Int) -> String {
    let seed = origin(number, index) * 1_000 + index
    var words = [beginnings[seed % beginnings.count], commonWords[seed % commonWords.count]]
    words += [word(seed), word(seed + 500_000_009)]
    let isMisspelt = repeats(number) && index == 1
    return words.joined(separator: " ") + (isMisspelt ? "h" : "")
  }

  /// A word of five syllables; different numbers hardly ever have syllables in the same place.
  private static func word(_ number: Int) -> String {
    var rest = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    rest = (rest ^ (rest >> 30)) &* 0xBF58_476D_1CE4_E5B9
    rest ^= rest >> 31
    let consonants = Array("bcdfghjklmnprstwy")
    let vowels = Array("aeiou")
    var word = ""
    for _ in 0..<5 {
      word.append(consonants[Int(rest % 17)])
      word.append(vowels[Int(rest / 17 % 5)])
      rest /= 85
    }
    return word
  }

  private static func rows(
    of number: Int,
    count: Int,
    opd: String,
    pipeline: Pipeline
  ) -> [CanonicalRow] {
    (0..<count).flatMap { index in
      values(number, index).compactMap { table, values in
        row(values, of: table, index: index, opd: opd, pipeline: pipeline)
      }
    }
  }

  /// The fields of one row of each table.
  private static func values(_ number: Int, _ index: Int) -> [(String, [String: String])] {
    let title = title(number, index)
    let origin = origin(number, index)
    let amount = 1_000_000 + (origin * 1_000 + index) * 7
    let tellsDifferently = repeats(number) && index == 0
    let isShared = index == 2
    return [
      (
        "programs",
        [
          "title": title, "dimension": dimensions[index % 6],
          "sub_dimension": dimensions[index % 6] + ".1",
          "kind": "PROGRAM", "masterplan_ref": "Bab 4", "plan_ref": "RPD", "status": "BERJALAN",
          "tangible_result": "120 warga di 3 desa", "evidence": "https://contoh.go.id/\(number)",
        ]
      ),
      (
        "budget_lines",
        [
          "program_title": title, "fiscal_year": "2024", "funding_source": "PAD",
          "ceiling": String(amount), "realized": String(amount / 10 * 9), "as_of": "2024-09-30",
        ]
      ),
      (
        "indicators",
        [
          "program_title": title, "level": "IMPACT",
          "name": isShared ? "Angka kemiskinan" : "Angka \(origin) \(index)",
          "unit": isShared ? "persen" : "orang", "trend": "POSITIF", "baseline_value": "10",
          "baseline_year": "2022", "target": "20", "realized": tellsDifferently ? "17.5" : "18",
          "achievement": "0.9",
        ]
      ),
      (
        "legal_documents",
        [
          "document_type": "PERBUP",
          "number": isShared ? "1" : String(origin * 1_000 + index + 2), "year": "2023",
          "title": isShared
            ? "Peraturan bersama"
            : "Peraturan tentang hal \(origin) \(index)" + (tellsDifferently ? " baru" : ""),
          "status": "BERLAKU",
        ]
      ),
    ]
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
