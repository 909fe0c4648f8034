import Foundation
import Testing

/// What is compared with the cycle before, from its store or its output folder.
@Suite(.serialized)
struct PreviousCycleTests {
  /// A workbook that reports indicators whose baseline year is the year before.
  private static let workbook = CommandLineTool.inbox + "/dinkes_revisi.xlsx"

  /// Ingests the workbook as that of another cycle: its store is `name.sqlite`, its output folder `name`.
  private func ingest(
    as cycle: String,
    into name: String,
    with tool: CommandLineTool,
    _ options: String...
  ) throws {
    let pipeline = try tool.copyPipelineAnew()
    try pipeline.replace("  id: 2024-II", with: "  id: \(cycle)", in: "pipeline.yaml")
    let result = try tool.run(
      ["ingest", Self.workbook, "-p", "pipeline", "--store", "\(name).sqlite", "-o", name]
        + options,
      environment: [:]
    )
    #expect(result.status <= 1, "\(result.errors)")
  }

  @Test(arguments: ["before.sqlite", "before", "before-excel"])
  func rowsOfTheCycleBeforeAreCompared(_ previous: String) throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try ingest(as: "2023-II", into: "before", with: tool)
    try ingest(as: "2023-II", into: "before-excel", with: tool, "--csv-profile", "excel-id")
    let result = try tool.run("ingest", Self.workbook, "--previous", previous)
    #expect(result.status <= 1, "\(result.errors)")
    let findings = try tool.rows("out/data/findings.csv").filter { $0["rule_id"] == "BAS-03" }
    let finding = try #require(findings.first)
    #expect(finding["opd_code"] == "DINKES")
    #expect(finding["field"] == "baseline_value")
    #expect(finding["cell"]?.isEmpty == false)
    #expect(finding["message_id"]?.hasPrefix("Baseline tahun ini (") == true)
    let manifest = String(
      decoding: try Data(contentsOf: tool.folder.appendingPathComponent("out/run.json")),
      as: UTF8.self
    )
    #expect(!manifest.contains("\"BAS-03\""))
    #expect(manifest.contains("\"previous_cycle\": {\n    \"cycle_id\": \"2023-II\""))
  }

  @Test func withoutItTheRulesAreSkippedWithTheReason() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    _ = try tool.run("ingest", Self.workbook)
    let manifest = String(
      decoding: try Data(contentsOf: tool.folder.appendingPathComponent("out/run.json")),
      as: UTF8.self
    )
    for rule in ["BAS-03", "QWN-03"] {
      #expect(manifest.contains("\"rule_id\": \"\(rule)\""))
    }
    #expect(manifest.contains("name its store or out/ folder with --previous."))
    #expect(manifest.contains("\"previous_cycle\": null"))
  }

  @Test func thePipelineMayNameIt() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try ingest(as: "2023-II", into: "before", with: tool)
    let pipeline = try tool.copyPipelineAnew()
    try pipeline.replace(
      "previous_cycle:\n",
      with: "previous_cycle:\n  data: ../before\n",
      in: "pipeline.yaml"
    )
    let result = try tool.run(["ingest", Self.workbook, "-p", "pipeline"], environment: [:])
    #expect(result.status <= 1, "\(result.errors)")
    #expect(try tool.rows("out/data/findings.csv").contains { $0["rule_id"] == "BAS-03" })
  }

  struct Unsuitable: CustomTestStringConvertible {
    let path: String
    let status: Int32
    let says: String
    var testDescription: String { path }
  }

  static let unsuitable = [
    Unsuitable(path: "nowhere", status: 66, says: "nowhere does not exist."),
    Unsuitable(
      path: "folder",
      status: 78,
      says: "folder is no output folder of sc-etl: it has no run.json."
    ),
    Unsuitable(path: "text.sqlite", status: 78, says: "text.sqlite is not a store of sc-etl."),
    Unsuitable(
      path: "this.sqlite",
      status: 78,
      says: "this.sqlite holds cycle 2024-II, which is this very cycle."
    ),
    Unsuitable(
      path: "older",
      status: 78,
      says: "older holds cycle 2022-II, but the previous cycle of pipeline.yaml is 2023-II."
    ),
    Unsuitable(
      path: "older.sqlite",
      status: 78,
      says: "older.sqlite holds cycle 2022-II, but the previous cycle of pipeline.yaml is 2023-II."
    ),
    Unsuitable(
      path: "changed",
      status: 74,
      says:
        "changed is damaged: data/quick_wins.csv is not the file any more that run.json has."
    ),
    Unsuitable(
      path: "incomplete",
      status: 74,
      says: "incomplete is damaged: data/quick_wins.csv cannot be read."
    ),
    Unsuitable(
      path: "elsewhere",
      status: 78,
      says: "elsewhere holds the data of region 35.07, not of 35.13."
    ),
    Unsuitable(path: "cut.sqlite", status: 74, says: "cut.sqlite is damaged: "),
  ]

  @Test func whatIsNotTheCycleBeforeIsRefusedWithWhatToGive() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    try ingest(as: "2022-II", into: "older", with: tool)
    try ingest(as: "2023-II", into: "before", with: tool)
    _ = try tool.run("ingest", Self.workbook, "--store", "this.sqlite")
    try tool.write(Array("not a store".utf8), to: "text.sqlite")
    try tool.write([], to: "folder/readme.txt")
    let files = FileManager.default
    func copy(_ name: String) throws -> URL {
      let url = tool.folder.appendingPathComponent(name)
      try files.copyItem(at: tool.folder.appendingPathComponent("before"), to: url)
      return url
    }
    let quickWins = "data/quick_wins.csv"
    try Data("id\n".utf8).write(to: try copy("changed").appendingPathComponent(quickWins))
    try files.removeItem(at: try copy("incomplete").appendingPathComponent(quickWins))
    let manifest = try copy("elsewhere").appendingPathComponent("run.json")
    let text = String(decoding: try Data(contentsOf: manifest), as: UTF8.self)
    try Data(text.replacing("35.13", with: "35.07").utf8).write(to: manifest)
    let store = try Data(contentsOf: tool.folder.appendingPathComponent("before.sqlite"))
    try tool.write(Array(store.prefix(20_000)), to: "cut.sqlite")
    for input in Self.unsuitable {
      let result = try tool.run(
        "validate",
        Self.workbook,
        "--previous",
        input.path,
        "--lang",
        "en"
      )
      #expect(result.status == input.status, "\(input.path): \(result.errors)")
      #expect(result.errors.contains("sc-etl: \(input.says)"), "\(result.errors)")
      #expect(
        result.errors.contains(
          "Name with --previous the store (sc-etl.sqlite) or the out/ folder of the cycle before."
        )
      )
      #expect(result.output.isEmpty)
    }
  }
}

extension CommandLineTool {
  /// Copies the project's pipeline over a copy that was made before.
  fileprivate func copyPipelineAnew() throws -> PipelineFolder {
    try? FileManager.default.removeItem(at: folder.appendingPathComponent("pipeline"))
    return try copyPipeline()
  }
}
