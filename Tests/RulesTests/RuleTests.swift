import ETLRun
import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Rules

/// Every rule that constraints or SQL decide, with a violating example and, in the unchanged workbooks, a clean one.
struct RuleTests {
  static let cases =
    ReadingCases.all + CastingCases.all + ConstraintCases.all + SubmissionCases.all
    + BatchCases.all

  /// Always reported, also when all is well.
  static let standing: Set<RuleID> = ["OTC-04", "RNA-05", "QWN-04", "STR-08"]

  @Test func cleanWorkbooksHaveNoFindings() async throws {
    let pipeline = try PipelineFixture.pipeline()
    let run = try await PipelineRun(
      [CleanWorkbooks.region(pipeline), CleanWorkbooks.agency(pipeline)],
      pipeline: pipeline
    )
    let unexpected = run.findings.filter { !Self.standing.contains($0.ruleID) }
    #expect(unexpected.map { "\($0.ruleID) \($0.sheet) \($0.cell) \($0.message.english)" } == [])
    #expect(run.files.map(\.outcome) == [.accepted, .accepted])
  }

  @Test(arguments: cases)
  func violationIsReportedAtItsCell(_ testCase: RuleCase) async throws {
    let pipeline = try PipelineFixture.pipeline()
    var region = CleanWorkbooks.region(pipeline)
    var agency = CleanWorkbooks.agency(pipeline)
    testCase.change(&region, &agency)
    let run = try await PipelineRun([region, agency], pipeline: pipeline)
    let findings = run.findings.filter { $0.ruleID == testCase.rule }
    #expect(findings.count == testCase.count, "\(run.findings.map(\.message.english))")
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
    case .cell(let table, let address):
      #expect(finding.sheet == region.sheet(of: table))
      #expect(finding.cell == address)
    case .file(let opd):
      #expect(finding.opdCode == opd)
      #expect(finding.fileName == "diskominfo.xlsx")
      #expect(finding.sheet == "")
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
