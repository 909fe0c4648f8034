import Foundation
import Testing

/// Parsing without a store, loading, and exports in part.
struct ParseAndExportTests {
  private static let workbook = CommandLineTool.root.path + "/sample-xlsx/inbox/dishub.xlsx"
  private static let locked = CommandLineTool.root.path + "/sample-xlsx/inbox/satpolpp_sandi.xlsx"

  @Test func aWorkbookIsLinesThatEndWithACount() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run(
      "parse",
      Self.workbook,
      Self.locked,
      "--fail-on",
      "never",
      "-p",
      CommandLineTool.pipeline
    )
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix(#"{"type":"file","format":1,"file":"dishub.xlsx","#) == true)
    #expect(lines.count { $0.hasPrefix(#"{"type":"file""#) } == 2)
    #expect(lines.count { $0.hasPrefix(#"{"type":"end""#) } == 2)
    #expect(lines.contains { $0.contains(#""rule_id":"STR-01""#) })
    #expect(
      lines.last?.hasPrefix(#"{"type":"end","file":"satpolpp_sandi.xlsx","records":0"#) == true
    )
  }

  @Test func resultsAreLoadedAndOfAnotherPipelineRefused() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let parsed = try tool.run(
      "parse",
      Self.workbook,
      "--results",
      "parts",
      "--fail-on",
      "never",
      "-p",
      CommandLineTool.pipeline
    )
    #expect(parsed.status == 0, "\(parsed.errors)")
    let loaded = try tool.run("load", "parts", "--fail-on", "never", "-p", CommandLineTool.pipeline)
    #expect(loaded.status == 0, "\(loaded.errors)")
    #expect(loaded.output.contains("dishub.xlsx"))
    let other = try tool.copyPipeline()
    try other.replace("value: 1.5", with: "value: 1.6", in: "pipeline.yaml")
    let refused = try tool.run("load", "parts", "--lang", "en", "-p", other.url.path)
    #expect(refused.status == 2)
    #expect(refused.output.contains("was made with another version of the pipeline"))
  }

  @Test(arguments: [
    (["parse"], "Name a workbook or a folder"),
    (["parse", "x.xlsx", "--shard", "4/3"], "--shard must look like 1/3"),
    (["export", "--since", "kemarin"], "--since must look like 2024-11-07"),
    (["parse", "x.xlsx", "-0"], "-0 is about the list of --files-from"),
    (["export", "--format", "postgres", "--opd", "DINKES"], "takes whole cycles"),
    (["export", "--database", "postgresql://db/x"], "Add --format postgres"),
    (["export", "--format", "xlsx", "--history", "keep"], "--history is for PostgreSQL"),
    (["export", "--format", "xlsx", "--csv-profile", "excel-id"], "Add --format csv"),
  ])
  func wrongOptionsAreExplained(_ arguments: [String], _ message: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run(arguments, environment: [:])
    #expect(result.status == 64)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func aDefaultOfTheInstallationMayMeanNothingToACommand() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run(
      ["export", "-p", CommandLineTool.pipeline],
      environment: ["SC_ETL_DATABASE": "postgresql://db/x"]
    )
    #expect(!result.errors.contains("--database"), "\(result.errors)")
    #expect(result.status == 66)
  }

  @Test func everySchemaIsADocumentOfItsDraft() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let names = [
      "consolidated", "summaries", "findings", "run", "events", "parse", "cells", "inspect",
      "status", "history", "diff", "rules", "rehearse", "explain", "doctor", "health",
    ]
    for name in names {
      let result = try tool.run("schema", name, "-p", CommandLineTool.pipeline)
      #expect(result.output.contains("https://json-schema.org/draft/2020-12/schema"))
      #expect(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) is [String: Any])
    }
  }
}
