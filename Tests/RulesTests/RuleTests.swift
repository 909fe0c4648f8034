import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Rules

/// Every rule that constraints or SQL decide, with a violating example and, in the unchanged workbooks, a clean one.
struct RuleTests {
  static let cases = ConstraintCases.all + SubmissionCases.all + BatchCases.all

  /// Always reported, also when all is well.
  static let standing: Set<RuleID> = ["OTC-04", "RNA-05", "QWN-04", "STR-08"]

  @Test func cleanWorkbooksHaveNoFindings() throws {
    let pipeline = try PipelineFixture.pipeline()
    let run = try RuleRun(
      [CleanWorkbooks.region(pipeline), CleanWorkbooks.agency(pipeline)],
      pipeline: pipeline
    )
    let unexpected = run.findings.filter { !Self.standing.contains($0.ruleID) }
    #expect(unexpected.map { "\($0.ruleID) \($0.sheet) \($0.cell) \($0.message.english)" } == [])
    #expect(run.workbooks.allSatisfy { $0.rows.allSatisfy { !$0.isQuarantined } })
  }

  @Test(arguments: cases)
  func violationIsReportedAtItsCell(_ testCase: RuleCase) throws {
    let pipeline = try PipelineFixture.pipeline()
    var region = CleanWorkbooks.region(pipeline)
    var agency = CleanWorkbooks.agency(pipeline)
    testCase.change(&region, &agency)
    let run = try RuleRun([region, agency], pipeline: pipeline)
    let findings = run.findings.filter { $0.ruleID == testCase.rule }
    #expect(findings.count == testCase.count)
    let finding = try #require(findings.first)
    let definition = try #require(pipeline.catalogue[testCase.rule])
    #expect(finding.severity == definition.severity)
    #expect(finding.effect == definition.effect)
    #expect(finding.message.indonesian == testCase.indonesian)
    #expect(finding.message.english == testCase.english)
    #expect(finding.fix.parameterNames == [])
    expect(finding, at: testCase.place, region: region, agency: agency)
  }

  private func expect(
    _ finding: Finding,
    at place: RuleCase.Place,
    region: WorkbookFixture,
    agency: WorkbookFixture
  ) {
    switch place {
    case .region(let table, let index, let field):
      expect(finding, in: region, table, index, field)
    case .agency(let table, let index, let field):
      expect(finding, in: agency, table, index, field)
    case .none(let opd, let sheet):
      #expect(finding.opdCode == opd)
      #expect(finding.sheet == sheet)
      #expect(finding.cell == "")
    }
  }

  private func expect(
    _ finding: Finding,
    in fixture: WorkbookFixture,
    _ table: String,
    _ index: Int,
    _ field: String
  ) {
    #expect(finding.opdCode == fixture.opd)
    #expect(finding.fileName == "\(fixture.opd.lowercased()).xlsx")
    #expect(finding.sheet == fixture.sheet(of: table))
    #expect(finding.cell == fixture.address(table, index, field))
    #expect(finding.table == table)
    #expect(finding.field == field)
    #expect(finding.rowID.hasSuffix("/\(index + 1)"))
  }

  @Test func everyRuleOfConstraintsAndSQLHasACase() throws {
    let pipeline = try PipelineFixture.pipeline()
    let skipped = Set(SQLRuleRunner(pipeline: pipeline).skippedRules.map(\.id))
    let decided = pipeline.catalogue.definitions
      .filter { $0.check == .schema || $0.check == .sql }
      .map(\.id).filter { !skipped.contains($0) }
    let covered = Set(Self.cases.map(\.rule) + ["STR-06"])  // See newerSubmissionIsReported.
    #expect(decided.filter { !covered.contains($0) } == [])
  }

  @Test func newerSubmissionIsReported() throws {
    let pipeline = try PipelineFixture.pipeline()
    let agency = CleanWorkbooks.agency(pipeline)
    let findings = try RuleRun([agency, agency], pipeline: pipeline).findings
      .filter { $0.ruleID == "STR-06" }
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding.opdCode == "DINKES")
    #expect(finding.fileName == "dinkes-2.xlsx")
    #expect(
      finding.message.english
        == "There is more than one file from DINKES; the newest revision, number 2 (dinkes-2.xlsx), is used."
    )
    #expect(
      finding.message.indonesian
        == "Ditemukan lebih dari satu berkas dari DINKES; dipakai revisi terbaru, yaitu revisi 2 (dinkes-2.xlsx)."
    )
  }

  @Test func quarantinedRowIsReportedOnlyForWhatKeepsItOut() throws {
    let pipeline = try PipelineFixture.pipeline()
    var agency = CleanWorkbooks.agency(pipeline)
    agency.set("programs", 0, "sub_dimension", "SG.1")
    agency.set("programs", 0, "tangible_result", "Berjalan baik")
    let findings = try RuleRun([agency], pipeline: pipeline).findings
      .filter { $0.table == "programs" }
    #expect(findings.map(\.ruleID) == ["DIM-03"])
  }

  @Test func mistakeOfOneAgencyFlagsNoOther() throws {
    let pipeline = try PipelineFixture.pipeline()
    var agency = CleanWorkbooks.agency(pipeline)
    agency.set("budget_lines", 0, "realized", "999999999")
    let run = try RuleRun([CleanWorkbooks.region(pipeline), agency], pipeline: pipeline)
    #expect(run.findings.filter { $0.ruleID == "ANG-01" }.map(\.opdCode) == ["DINKES"])
  }
}
