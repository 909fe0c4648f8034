import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Rules

struct ConstraintCheckTests {
  @Test(arguments: ["<nil>", "<not_applicable>", "<not_yet>"])
  func wordsForNothingCountAsFilled(_ text: String) throws {
    let (findings, workbook) = try check { $0.set("indicators", 0, "baseline_value", text) }
    #expect(findings == [])
    #expect(workbook.rows.allSatisfy { !$0.isQuarantined })
  }

  @Test(arguments: ["<error>", "<placeholder>", "<unreadable>"])
  func cellsThatWereReportedBeforeAreNotReportedAgain(_ text: String) throws {
    let (findings, _) = try check { $0.set("indicators", 0, "baseline_value", text) }
    #expect(findings == [])
  }

  @Test func conditionDecidesWhetherAFieldIsRequired() throws {
    let (findings, _) = try check { workbook in
      workbook.set("indicators", 0, "impact_area", "")
    }
    #expect(findings.map(\.ruleID) == ["STR-14"])
    #expect(findings.first?.field == "impact_area")
    let (others, _) = try check { workbook in
      workbook.set("indicators", 0, "level", "OUTCOME")
      workbook.set("indicators", 0, "impact_area", "")
    }
    #expect(others == [])
  }

  @Test func absentColumnIsReportedAtTheFirstCellOfTheRow() throws {
    let (findings, workbook) = try check { $0.rows["indicators"]?[0]["unit"] = nil }
    #expect(findings.map(\.ruleID) == ["OUT-01"])
    #expect(findings.first?.cell == "B6")
    #expect(workbook.rows.first { $0.table == "indicators" }?.isQuarantined == true)
  }

  @Test func warningAboutARequiredFieldKeepsTheRow() throws {
    let pipeline = try PipelineFixture.pipeline()
    var fixture = CleanWorkbooks.region(pipeline)
    fixture.set("collaborations", 0, "area_code", "")
    let (findings, workbook) = check(fixture, pipeline: pipeline)
    #expect(findings.map(\.ruleID) == ["KOL-03"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(workbook.rows.allSatisfy { !$0.isQuarantined })
  }

  @Test func rowWithAnEarlierQuarantiningFindingIsMarked() throws {
    let pipeline = try PipelineFixture.pipeline()
    let fixture = CleanWorkbooks.agency(pipeline)
    var workbook = fixture.workbook
    var findings = collector(pipeline)
    let row = try #require(workbook.rows.first { $0.table == "budget_lines" })
    findings.report("NUM-01", at: FindingPlace(rowID: row.id))
    ConstraintCheck(pipeline: pipeline).check(&workbook, findings: &findings)
    #expect(workbook.rows.filter(\.isQuarantined).map(\.id) == [row.id])
  }

  @Test func workbookWithoutAnyKnownFormIsRejected() throws {
    let pipeline = try PipelineFixture.pipeline()
    var fixture = CleanWorkbooks.agency(pipeline)
    fixture.rows = [:]
    for form in pipeline.requiredForms.everyOPD { fixture.formStatuses[form] = .missing }
    for form in pipeline.requiredForms.regionForms { fixture.formStatuses[form] = .notRequired }
    let (findings, _) = check(fixture, pipeline: pipeline)
    #expect(findings.count == 16)
    #expect(findings.allSatisfy { $0.ruleID == "STR-03" && $0.effect == .reject })
  }

  private func check(
    _ change: (inout WorkbookFixture) -> Void
  ) throws -> ([Finding], CanonicalWorkbook) {
    let pipeline = try PipelineFixture.pipeline()
    var fixture = CleanWorkbooks.agency(pipeline)
    change(&fixture)
    return check(fixture, pipeline: pipeline)
  }

  private func check(
    _ fixture: WorkbookFixture,
    pipeline: Pipeline
  ) -> ([Finding], CanonicalWorkbook) {
    var workbook = fixture.workbook
    var findings = collector(pipeline)
    ConstraintCheck(pipeline: pipeline).check(&workbook, findings: &findings)
    return (findings.findings, workbook)
  }

  private func collector(_ pipeline: Pipeline) -> FindingCollector {
    FindingCollector(catalogue: pipeline.catalogue, fileName: "dinkes.xlsx", sha256: "")
  }
}
