import Foundation
import Testing

/// What `validate` writes for other programs, and which rules it looks at.
@Suite(.serialized)
struct FindingFormatTests {
  private static let workbook = CommandLineTool.inbox + "/dishub.xlsx"

  private func validate(_ options: String...) throws -> CommandLineTool.Result {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    return try tool.run(
      ["validate", Self.workbook] + options,
      environment: ["SC_ETL_PIPELINE": CommandLineTool.pipeline]
    )
  }

  @Test func csvHasTheColumnsAndLinesOfTheExport() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let printed = try tool.run("validate", Self.workbook, "--format", "csv").output
    _ = try tool.run("ingest", Self.workbook)
    let exported = String(
      decoding: try Data(contentsOf: tool.folder.appendingPathComponent("out/data/findings.csv")),
      as: UTF8.self
    )
    let lines = printed.split(separator: "\n")
    #expect(lines.count > 30)
    #expect(Set(lines).isSubset(of: Set(exported.split(separator: "\n"))))
    #expect(lines.first == exported.split(separator: "\n").first)
  }

  @Test func sarifNamesTheCellAndTheRule() throws {
    let output = try validate("--format", "sarif", "--select", "ANG-01", "--lang", "en").output
    for text in [
      "\"version\": \"2.1.0\"", "\"ruleId\": \"ANG-01\"", "\"level\": \"error\"",
      "\"fullyQualifiedName\": \"SC-06 Anggaran!H11\"", "\"startLine\": 11", "\"startColumn\": 8",
      "\"sha-256\": \"c87e4d4fc93951eec5c0b215f96029be43c973b0051eea21cfc8493f6813a61f\"",
      "The realized amount 1,250,000,000 exceeds the ceiling 1,200,000,000 by 50,000,000.",
    ] {
      #expect(output.contains(text), "\(text)")
    }
  }

  @Test func junitFailsTheRulesAtTheThreshold() throws {
    let errors = try validate("--format", "junit", "--select", "ANG-01,DIM-02,ANG-02").output
    #expect(errors.contains("<testsuites name=\"sc-etl\" tests=\"3\" failures=\"2\" errors=\"0\">"))
    #expect(errors.contains("<failure type=\"error\" message=\"SC-06 Anggaran!H11: Realisasi "))
    #expect(errors.contains("<testcase name=\"DIM-02\""))
    let never = try validate(
      "--format",
      "junit",
      "--select",
      "ANG-01",
      "--fail-on",
      "never"
    )
    #expect(never.status == 0)
    #expect(never.output.contains("failures=\"0\""))
    #expect(never.output.contains("<system-out>error SC-06 Anggaran!H11: Realisasi "))
  }

  @Test(arguments: [
    (["--select", "ANG"], ["ANG-01", "ANG-02"]),
    (["--select", "ang-01", "--select", "DIM-03"], ["ANG-01", "DIM-03"]),
    (["--select", "ANG,DIM", "--exclude", "ANG-02,DIM"], ["ANG-01"]),
    (["--select", "STR", "--exclude", "error"], ["STR-10", "STR-11"]),
  ])
  func rulesAreChosenByIdGroupAndSeverity(options: [String], expected: [String]) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run(
      ["validate", Self.workbook, "--format", "csv"] + options,
      environment: ["SC_ETL_PIPELINE": CommandLineTool.pipeline]
    )
    let rules = Set(result.output.split(separator: "\n").dropFirst().map { $0.prefix(6) })
    #expect(rules.map(String.init).sorted() == expected)
  }

  @Test func anUnknownRuleIsAMistakeOfTheCall() throws {
    let result = try validate("--select", "FOO", "--lang", "en")
    #expect(result.status == 64)
    #expect(result.errors.contains("\"FOO\" is no rule, group or severity. Groups: ANG, "))
  }

  @Test func whatARunSwitchesOffStandsInItsManifest() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    _ = try tool.run("ingest", Self.workbook, "--exclude", "ANG-01")
    let manifest = String(
      decoding: try Data(contentsOf: tool.folder.appendingPathComponent("out/run.json")),
      as: UTF8.self
    )
    #expect(manifest.contains("\"switched_off_rules\": [\n    \"ANG-01\"\n  ]"), "\(manifest)")
    #expect(try !tool.rows("out/data/findings.csv").contains { $0["rule_id"] == "ANG-01" })
  }
}
