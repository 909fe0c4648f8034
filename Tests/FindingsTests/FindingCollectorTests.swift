import Findings
import Testing

struct FindingCollectorTests {
  private static func rule(_ id: RuleID, isEnabled: Bool = true) -> RuleDefinition {
    RuleDefinition(
      id: id,
      severity: .error,
      scope: .row,
      effect: .quarantine,
      responsibility: .opd,
      check: .sql,
      isEnabled: isEnabled,
      message: LocalizedText(indonesian: "{r} > {p}", english: "{r} above {p}"),
      fix: LocalizedText(indonesian: "Perbaiki {r}", english: "Correct {r}"),
      meaning: LocalizedText(indonesian: "", english: ""),
      example: "",
      source: ""
    )
  }

  private static let catalogue = RuleCatalogue([
    rule("ANG-01"), rule("ANG-02", isEnabled: false), rule("ANG-01", isEnabled: false),
  ])

  @Test
  func aReportIsWordedFromTheCatalogue() throws {
    var findings = FindingCollector(catalogue: Self.catalogue, fileName: "a.xlsx", sha256: "ab12")
    findings.opdCode = "DINKES"
    let place = FindingPlace(
      sheet: "SC-06",
      cell: "H18",
      table: "budget_lines",
      field: "realized",
      rowID: "1",
      rowKey: "Program"
    )
    let effect = findings.report(
      "ANG-01",
      at: place,
      value: "2",
      expected: "1",
      parameters: ["r": "2", "p": "1"]
    )
    let finding = try #require(findings.findings.first)
    #expect(effect == .quarantine)
    #expect(finding.message == LocalizedText(indonesian: "2 > 1", english: "2 above 1"))
    #expect(finding.fix.english == "Correct 2")
    #expect(
      [finding.sheet, finding.cell, finding.table, finding.field] == [
        "SC-06", "H18", "budget_lines", "realized",
      ]
    )
    #expect(
      [finding.rowID, finding.rowKey, finding.value, finding.expected] == [
        "1", "Program", "2", "1",
      ]
    )
    #expect([finding.opdCode, finding.fileName, finding.sha256] == ["DINKES", "a.xlsx", "ab12"])
  }

  @Test
  func aReportMayWeighMoreOrLessThanItsRule() {
    var findings = FindingCollector(catalogue: Self.catalogue, fileName: "", sha256: "")
    #expect(findings.report("ANG-01", severity: .warning, effect: .flag) == .flag)
    #expect(findings.findings.first?.severity == .warning)
  }

  @Test
  func rulesThatAreOffOrUnknownLeaveNothing() {
    var findings = FindingCollector(catalogue: Self.catalogue, fileName: "", sha256: "")
    #expect(findings.report("ANG-02", effect: .reject) == .flag)
    #expect(findings.report("XXX-99") == .flag)
    #expect(findings.findings.isEmpty)
  }

  @Test
  func theFirstOfTwoDefinitionsCounts() {
    #expect(Self.catalogue["ANG-01"]?.isEnabled == true)
    #expect(Self.catalogue.definitions.count == 3)
  }

  @Test
  func theAgencyIsSetForEarlierFindingsToo() {
    var findings = FindingCollector(catalogue: Self.catalogue, fileName: "", sha256: "")
    findings.report("ANG-01")
    findings.assign(opdCode: "DLH")
    findings.report("ANG-01")
    #expect(findings.findings.map(\.opdCode) == ["DLH", "DLH"])
  }

  @Test
  func severitiesAreOrderedByWeight() {
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
    #expect(Severity.allCases.map(\.letter) == ["E", "W", "I"])
    #expect(
      ["NUM-02", "ANG-01", "NUM-01"].map(RuleID.init(rawValue:)).sorted().map(\.description) == [
        "ANG-01", "NUM-01", "NUM-02",
      ]
    )
  }
}
