import Foundation
import Testing

/// Findings that somebody allowed for a time.
@Suite(.serialized)
struct WaiverTests {
  private static let header = "rule,opd,row key,reason,approved by,until\n"
  /// In `dishub.xlsx` the realized amount of this row exceeds its ceiling.
  private static let waiver = "ANG-01,DISHUB,rambu  pintar TONGAS,Geser anggaran,Sekda (fiktif),"

  /// A folder with `inbox/dishub.xlsx` and `waivers.csv` beside the inbox.
  private func installation(_ lines: String) throws -> CommandLineTool {
    let tool = try CommandLineTool()
    let workbook = try Data(
      contentsOf: URL(fileURLWithPath: CommandLineTool.inbox + "/dishub.xlsx")
    )
    try tool.write(Array(workbook), to: "inbox/dishub.xlsx")
    try tool.write(Array((Self.header + lines).utf8), to: "waivers.csv")
    return tool
  }

  @Test func aWaivedRowIsInTheDataAndItsFindingHasTheWaiver() throws {
    let tool = try installation(Self.waiver + "2024-12-31\n")
    defer { tool.remove() }
    let result = try tool.run("ingest", "inbox", "--as-of", "2024-11-07T09:00:00Z")
    #expect(result.output.contains("54 baris  34 galat  3 peringatan  1 dikecualikan"))
    #expect(result.output.contains("Pengecualian: 1 temuan dikecualikan."))
    let finding = try #require(
      try tool.rows("out/data/findings.csv").first { $0["rule_id"] == "ANG-01" }
    )
    #expect(finding["severity"] == "error")
    #expect(finding["cell"] == "H11")
    #expect(finding["waiver_reason"] == "Geser anggaran")
    #expect(finding["waiver_approved_by"] == "Sekda (fiktif)")
    #expect(finding["waiver_until"] == "2024-12-31")
    let lines = try tool.rows("out/data/budget_lines.csv")
    #expect(lines.contains { $0["source_row"] == "11" })
  }

  /// The same store gives the same data as one that had the waiver from the start.
  @Test func aWaiverGivenLaterTakesEffectAndOneTakenAwayLosesIt() throws {
    let tool = try installation("")
    defer { tool.remove() }
    func ingest() throws -> [String: Data] {
      _ = try tool.run("ingest", "inbox", "--as-of", "2024-11-07T09:00:00Z")
      return try tool.files(below: "out/data")
    }
    let before = try ingest()
    try tool.write(Array((Self.header + Self.waiver + "2024-12-31\n").utf8), to: "waivers.csv")
    let waived = try ingest()
    #expect(waived["budget_lines.csv"] != before["budget_lines.csv"])
    #expect(try ingest() == waived)
    let fresh = try installation(Self.waiver + "2024-12-31\n")
    defer { fresh.remove() }
    _ = try fresh.run("ingest", "inbox", "--as-of", "2024-11-07T09:00:00Z")
    #expect(try fresh.files(below: "out/data") == waived)
    try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("waivers.csv"))
    #expect(try ingest() == before)
  }

  @Test func onlyWaivedErrorsDoNotFailTheRun() throws {
    let tool = try installation(Self.waiver + "2024-12-31\n")
    defer { tool.remove() }
    let options = ["inbox/dishub.xlsx", "--select", "ANG-01", "--as-of"]
    func status(on day: String) throws -> Int32 {
      try tool.run(
        ["validate"] + options + ["\(day)T09:00:00Z"],
        environment: ["SC_ETL_PIPELINE": CommandLineTool.pipeline]
      ).status
    }
    #expect(try status(on: "2024-12-31") == 0)
    #expect(try status(on: "2025-01-01") == 1)
  }

  @Test func expiredWaiversAndThoseThatMatchNothingAreNamed() throws {
    let tool = try installation(
      Self.waiver + "2024-11-06\nSVY-04,DISHUB,Tidak ada,Contoh,Sekda (fiktif),2024-12-31\n"
    )
    defer { tool.remove() }
    let result = try tool.run("ingest", "inbox", "--as-of", "2024-11-07T09:00:00Z", "--lang", "en")
    #expect(
      result.output.contains(
        "line 2  ANG-01 · DISHUB · rambu  pintar TONGAS  expired, its last day was 2024-11-06; its findings count again"
      )
    )
    #expect(
      result.output.contains(
        "line 3  SVY-04 · DISHUB · Tidak ada  matches no finding; remove or correct the line"
      )
    )
    #expect(result.output.contains("53 rows  35 errors  3 warnings\n"))
  }

  @Test func aFaultyFileStopsTheRunWithEachPlace() throws {
    let tool = try installation("ANG-99,DISHUP,x,,y,soon\n")
    defer { tool.remove() }
    let result = try tool.run("validate", "inbox", "--lang", "en")
    #expect(result.status == 78)
    for place in [
      "waivers.csv:2:1: Unknown rule \"ANG-99\".", "waivers.csv:2:8: Unknown agency \"DISHUP\".",
      "Did you mean \"DISHUB\"?", "waivers.csv:2:17: The cell is blank.",
      "waivers.csv:2:20: \"soon\" is not a day.",
    ] {
      #expect(result.errors.contains(place), "\(result.errors)")
    }
    let missing = try tool.run("validate", "inbox", "--waivers", "nowhere.csv")
    #expect(missing.status == 66)
  }
}
