import Testing

/// Every command explains itself.
struct HelpTests {
  static let commands = [
    "ingest", "watch", "validate", "inspect", "cells", "status", "history", "diff", "export",
    "report", "rules", "explain", "doctor", "rebuild",
  ]

  @Test(arguments: commands)
  func everyCommandHasHelp(_ command: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let result = try tool.run(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("OVERVIEW: "))
    #expect(result.output.contains("USAGE: sc-etl \(command)"))
  }

  @Test func theOverviewNamesEveryCommandAndExitStatus() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let help = try tool.run("--help").output
    for command in Self.commands { #expect(help.contains(command)) }
    for status in ["64", "65", "66", "70", "73", "74", "75", "78", "130", "143"] {
      #expect(help.contains(status))
    }
  }

  @Test func aRuleIsExplainedInBothLanguages() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    #expect(try tool.run("explain", "ANG-01").output.contains("Perbaikan:"))
    #expect(try tool.run("explain", "ang-01", "--lang", "en").output.contains("Meaning:"))
  }

  @Test func rulesAreListedAsTextJSONAndMarkdown() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    #expect(try tool.run("rules").output.split(separator: "\n").count == 143)
    #expect(try tool.run("rules", "--select", "KLB", "--format", "json").output.hasPrefix("[\n"))
    #expect(try tool.run("rules", "--format", "md").output.contains("| ANG-01 | E |"))
  }
}
