import Foundation
import Testing

/// A figure is followed down to the cell it was typed in.
struct ExplainTests {
  private func ingested() throws -> CommandLineTool {
    let tool = try CommandLineTool()
    _ = try tool.run("ingest", CommandLineTool.inbox + "/diskominfo.xlsx", "--fail-on", "never")
    return tool
  }

  @Test func anIndexLeadsToTheCellsOfTheAssessors() throws {
    let tool = try ingested()
    defer { tool.remove() }
    let arguments = ["--row", "1", "--column", "achievement_index"]
    let result = try tool.run(
      ["explain", "out/summaries/region_index.csv"] + arguments,
      environment: ["SC_ETL_PIPELINE": CommandLineTool.pipeline]
    )
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("region_index 2024-II KPPN_IKN · achievement_index = 2.462\n"))
    #expect(
      result.output.contains("aspect_scores BAS Kondisi awal (baseline) · weighted_score = 0.260")
    )
    #expect(result.output.contains("aspects = weight = 10"))
    #expect(result.output.contains("← diskominfo.xlsx · SC-18"))
  }

  @Test func everyColumnOfEverySummaryCanBeExplained() throws {
    let tool = try ingested()
    defer { tool.remove() }
    for summary in try FileManager.default.contentsOfDirectory(
      atPath: tool.folder.path + "/out/summaries"
    )
    where summary.hasSuffix(".csv") {
      let path = "out/summaries/" + summary
      guard let row = try tool.rows(path).first, let column = row.keys.sorted().first else {
        continue
      }
      let result = try tool.run(
        "explain",
        path,
        "--row",
        "1",
        "--column",
        column,
        "--format",
        "json"
      )
      #expect(result.status == 0, "\(summary) \(column): \(result.errors)")
      #expect(result.output.contains("\"inputs\""), "\(summary) \(column)")
    }
  }

  @Test func aValueOfTheDataIsFoundInItsCell() throws {
    let tool = try ingested()
    defer { tool.remove() }
    let result = try tool.run(
      "explain",
      "out/data/budget_lines.csv",
      "--row",
      "1",
      "--column",
      "ceiling"
    )
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("← diskominfo.xlsx · SC-06 Anggaran!"))
  }

  struct Refusal: CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Refusal(
      arguments: ["out/summaries/region_index.csv"],
      status: 64,
      message: "needs --row and --column"
    ),
    Refusal(
      arguments: ["ANG-01", "--row", "1", "--column", "x"],
      status: 64,
      message: "belong to a CSV file"
    ),
    Refusal(
      arguments: [
        "out/summaries/region_index.csv", "--row", "9", "--column", "cluster", "--lang", "en",
      ],
      status: 66,
      message: "There is no row 9: the table has 1 row, counted"
    ),
    Refusal(
      arguments: [
        "out/summaries/region_index.csv", "--row", "1", "--column", "indeks", "--lang", "en",
      ],
      status: 66,
      message: "There is no column \"indeks\". Known: cycle_id, cluster"
    ),
    Refusal(
      arguments: ["out/summaries/none.csv", "--row", "1", "--column", "x", "--lang", "en"],
      status: 66,
      message: "out/summaries/none.csv does not exist."
    ),
  ])
  func whatCannotBeExplainedIsSaid(_ test: Refusal) throws {
    let tool = try ingested()
    defer { tool.remove() }
    let result = try tool.run(
      ["explain"] + test.arguments,
      environment: ["SC_ETL_PIPELINE": CommandLineTool.pipeline]
    )
    #expect(result.status == test.status)
    #expect(result.errors.contains(test.message), "\(result.errors)")
  }

  @Test func aFileThatIsNotWhatTheStoreGivesIsRefused() throws {
    let tool = try ingested()
    defer { tool.remove() }
    let path = "out/summaries/region_index.csv"
    let text = try String(contentsOf: tool.folder.appendingPathComponent(path), encoding: .utf8)
    try tool.write(
      Array(text.replacingOccurrences(of: "2.462,2.462,", with: "3.900,2.462,").utf8),
      to: path
    )
    let result = try tool.run(
      "explain",
      path,
      "--row",
      "1",
      "--column",
      "achievement_index",
      "--lang",
      "en"
    )
    #expect(result.status == 66)
    #expect(result.errors.contains("holds \"3.900\" there, but the store gives \"2.462\""))
  }
}
