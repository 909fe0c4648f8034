import Foundation
import Testing

/// A rule set is changed as data, and its effect is seen before it is adopted.
@Suite(.serialized)
struct RehearsalTests {
  private static let addedRule = """

    - id: SIZ-01
      severity: warning
      scope: row
      effect: flag
      responsibility: opd
      check: sql
      table: meetings
      message:
        id: 'Rapat hanya dihadiri {n} peserta.'
        en: 'The meeting had only {n} participants.'
      fix:
        id: 'Periksa jumlah peserta.'
        en: 'Check the number of participants.'
      meaning:
        id: 'Rapat kecil jarang mewakili semua OPD.'
        en: 'A small meeting rarely stands for all agencies.'
      example: '3 peserta'
      source: 'Contoh'
      sql: |
        SELECT id AS row_id, 'participants' AS field, participants AS n
        FROM meetings WHERE participants < 1000 ORDER BY id
    """

  @Test func twoRulesChangedOneAddedAndOneSwitchedOffNeedNoSwift() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let workbook = CommandLineTool.inbox + "/dishub.xlsx"
    _ = try tool.run("ingest", workbook)
    let store = try Data(contentsOf: tool.folder.appendingPathComponent("sc-etl.sqlite"))
    let pipeline = try tool.copyPipeline()
    // ANG-01 warns and withholds nothing; SVY-01 wants more respondents.
    try pipeline.replace(
      "- id: ANG-01\n  severity: error\n  scope: row\n  effect: quarantine",
      with: "- id: ANG-01\n  severity: warning\n  scope: row\n  effect: flag",
      in: "rules/budget.yaml"
    )
    try pipeline.replace(
      "minimum_respondents:\n    value: 50",
      with: "minimum_respondents:\n    value: 5000",
      in: "pipeline.yaml"
    )
    try pipeline.replace(
      "- id: DIM-03\n",
      with: "- id: DIM-03\n  enabled: false\n",
      in: "rules/dimensions.yaml"
    )
    let rules = pipeline.url.appendingPathComponent("rules/institutions.yaml")
    let text = String(decoding: try Data(contentsOf: rules), as: UTF8.self) + Self.addedRule
    try Data(text.utf8).write(to: rules)

    let result = try tool.run("rules", "rehearse", "pipeline", "--lang", "en")
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("  dishub.xlsx  DISHUB  partial  53 → ") }, "\(lines)")
    #expect(lines.contains("  ANG-01  0 new, 0 gone, 1 changed  (DISHUB)"))
    #expect(lines.contains("  DIM-03  0 new, 1 gone, 0 changed  (DISHUB)"))
    #expect(
      lines.contains {
        $0.hasPrefix("  SIZ-01  ") && $0.hasSuffix(" new, 0 gone, 0 changed  (DISHUB)")
      }
    )
    #expect(lines.contains { $0.hasPrefix("  SVY-01  ") && $0.contains(" new, 0 gone, ") })
    #expect(
      lines.contains {
        $0.hasPrefix("     ~ DISHUB  SC-06 Anggaran!H11  ")
          && $0.hasSuffix("[error → warning; quarantine → flag]")
      }
    )
    #expect(lines.contains { $0.hasPrefix("     - DISHUB  SC-04 Program!D10  The sub-dimension") })
    #expect(try Data(contentsOf: tool.folder.appendingPathComponent("sc-etl.sqlite")) == store)
  }

  @Test func anUnchangedPipelineChangesNothing() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    _ = try tool.run("ingest", CommandLineTool.inbox + "/dishub.xlsx")
    _ = try tool.copyPipeline()
    let result = try tool.run("rules", "rehearse", "pipeline", "--format", "json")
    #expect(result.output.contains("\"verdicts\": [],\n  \"new\": [],\n  \"gone\": [],\n"))
    #expect(result.output.contains("\"workbooks\": 1"))
  }

  @Test func aPipelineOfAnotherCycleIsRefused() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    _ = try tool.run("ingest", CommandLineTool.inbox + "/dlh.xlsx")
    let pipeline = try tool.copyPipeline()
    try pipeline.replace("  id: 2024-II", with: "  id: 2025-II", in: "pipeline.yaml")
    let result = try tool.run("rules", "rehearse", "pipeline", "--lang", "en")
    #expect(result.status == 78)
    #expect(result.errors.contains("is for cycle 2025-II, but the archive is of cycle 2024-II."))
  }

  @Test func aFaultyRuleIsNamedWithItsPlace() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    _ = try tool.run("ingest", CommandLineTool.inbox + "/dlh.xlsx")
    let pipeline = try tool.copyPipeline()
    try pipeline.replace("FROM budget_lines", with: "FROM budget_linez", in: "rules/budget.yaml")
    let result = try tool.run("rules", "rehearse", "pipeline")
    #expect(result.status == 78)
    #expect(result.errors.contains("pipeline/rules/budget.yaml:"), "\(result.errors)")
    #expect(result.errors.contains("no such table: budget_linez"), "\(result.errors)")
  }
}
