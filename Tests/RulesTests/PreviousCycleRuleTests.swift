import Findings
import PipelineSpec
import Store
import Testing

@testable import Rules

/// Rules that hold this cycle's rows against those of the cycle before.
struct PreviousCycleRuleTests {
  /// One row of a table of the cycle before, and what is said of this cycle because of it.
  struct Case: CustomTestStringConvertible {
    let rule: RuleID
    let table: String
    let row: [String: String]
    let cell: String
    let indonesian: String
    let english: String
    var change: @Sendable (_ agency: inout WorkbookFixture) -> Void = { _ in }
    var testDescription: String { "\(rule): \(english)" }
  }

  static let cases = [
    Case(
      rule: "BAS-03",
      table: "indicators",
      row: ["name": "Waktu  RUJUKAN", "unit": "Menit", "realized": "84.5"],
      cell: "indicators/baseline_value",
      indonesian:
        "Baseline tahun ini (90) berbeda dengan realisasi tahun lalu (84,5), selisih 5,5.",
      english: "This year's baseline (90) differs from last year's realized value (84.5), by 5.5."
    ) { $0.set("indicators", 0, "baseline_year", "2023") },
    Case(
      rule: "QWN-03",
      table: "quick_wins",
      row: ["title": "Ambulans desa", "current_status": "BERJALAN"],
      cell: "header of title",
      indonesian: "Quick win tahun lalu \"Ambulans desa\" tidak muncul lagi pada data tahun ini.",
      english: "Last year's quick win \"Ambulans desa\" does not appear in this year's data."
    ),
    Case(
      rule: "TLR-01",
      table: "follow_ups",
      row: ["recommendation": "Latih kader", "status": "PROSES"],
      cell: "header of recommendation",
      indonesian: "Rekomendasi asesor tahun lalu belum ditindaklanjuti: \"Latih kader\".",
      english: "Last year's recommendation has not been followed up: \"Latih kader\"."
    ),
    Case(
      rule: "ANG-04",
      table: "budget_lines",
      row: [
        "program_title": "Rujukan ibu hamil", "nomenclature_code": "1.02.02.2.02.0001",
        "fiscal_year": "2023", "ceiling": "45000000",
      ],
      cell: "budget_lines/ceiling",
      indonesian:
        "Pagu 450.000.000 tidak wajar dibanding tahun lalu (1000% dari 45.000.000).",
      english:
        "The ceiling 450,000,000 is implausible compared with last year (1000% of 45,000,000)."
    ),
  ]

  @Test(arguments: cases)
  func differenceFromTheCycleBeforeIsReported(_ testCase: Case) throws {
    let pipeline = try PipelineFixture.pipeline()
    let finding = try #require(try findings(testCase, row: testCase.row).first)
    var agency = CleanWorkbooks.agency(pipeline)
    testCase.change(&agency)
    #expect(finding.opdCode == "DINKES")
    #expect(finding.fileName == "dinkes.xlsx")
    #expect(finding.message.indonesian == testCase.indonesian)
    #expect(finding.message.english == testCase.english)
    #expect(finding.sheet == agency.sheet(of: testCase.table))
    #expect(finding.rowKey.isEmpty == false)
    let parts = testCase.cell.split(separator: "/").map(String.init)
    if let field = parts.last, parts.count == 2 {
      #expect(finding.cell == agency.address(parts[0], 0, field))
    } else {
      // The header stands in the row above the first one.
      #expect(finding.cell.hasSuffix("\(WorkbookFixture.firstRowNumber - 1)"), "\(finding.cell)")
    }
  }

  /// Another agency's row of the cycle before, and one that agrees, say nothing.
  @Test(arguments: cases)
  func otherAgenciesRowsAndEqualOnesAreNotReported(_ testCase: Case) throws {
    #expect(try findings(testCase, row: testCase.row, opd: "DINSOS").isEmpty)
    let same = [
      "realized": "90", "ceiling": "450000000", "title": "Rujukan  bumil",
      "recommendation": "latih kader!",
    ]
    let equal = testCase.row.merging(same.filter { testCase.row[$0.key] != nil }) { $1 }
    let found = try findings(testCase, row: equal) { agency in
      agency.rows["quick_wins"] = [["title": "Rujukan bumil"]]
      agency.rows["follow_ups"] = [
        ["recommendation": "Latih kader", "status": "PROSES", "response": "Berjalan"]
      ]
    }
    #expect(found.isEmpty)
  }

  private func findings(
    _ testCase: Case,
    row: [String: String],
    opd: String = "DINKES",
    change: (_ agency: inout WorkbookFixture) -> Void = { _ in }
  ) throws -> [Finding] {
    let pipeline = try PipelineFixture.pipeline()
    var agency = CleanWorkbooks.agency(pipeline)
    testCase.change(&agency)
    change(&agency)
    var row = row
    row["id"] = "2023-II/\(opd)/1"
    row["opd_code"] = opd
    let previous = PreviousCycleData(cycleID: "2023-II", tables: [testCase.table: table(row)])
    return try RuleRun([agency], pipeline: pipeline, previousCycle: previous).findings
      .filter { $0.ruleID == testCase.rule }
  }

  private func table(_ row: [String: String]) -> PreviousCycleData.Table {
    let columns = row.keys.sorted()
    return PreviousCycleData.Table(columns: columns, rows: [columns.map { row[$0] }])
  }
}
