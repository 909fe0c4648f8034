import PipelineSpec
import Store
import Testing

/// This cycle against the one before, whose data are given.
struct CycleComparisonTests {
  private func table(_ columns: String, _ rows: [String?]...) -> PreviousCycleData.Table {
    PreviousCycleData.Table(columns: columns.split(separator: " ").map(String.init), rows: rows)
  }

  /// A region with a score of a dimension, an indicator in two rows, and the same of the year before.
  private func region(_ pipeline: Pipeline? = nil) throws -> RegionFixture {
    let region = try RegionFixture(pipeline)
    region.add("DISKOMINFO", "assessor_scores", "question_id assessor score", ["KOL.SG", "A", "3"])
    let fields = "name level trend baseline_value target realized"
    region.add(
      "DINKES",
      "indicators",
      fields,
      ["Angka stunting", "OUTCOME", "NEGATIF", "20", "10", "12"],
      ["angka  stunting", "OUTCOME", "NEGATIF", "20", "10", "13"],
      ["Hanya kini", "OUTPUT", "POSITIF", "1", "2", "2"]
    )
    region.previousCycle = PreviousCycleData(
      cycleID: "2023-II",
      tables: [
        "dimension_summary": table(
          "dimension_code dimension_index",
          ["SG", "2.75"],
          ["SB", "2.5"]
        ),
        "indicators": table(
          "opd_code name realized",
          ["DINKES", "Angka Stunting", "14"],
          ["DISHUB", "Hanya kini", "1"]
        ),
        "opd_summary": table("opd_code completeness", ["DINKES", nil]),
        "aspect_scores": table("aspect_code score", ["KOL", "2.9"]),
      ]
    )
    return region
  }

  @Test func whatBothCyclesHaveIsCompared() throws {
    let rows = try region().summary("cycle_comparison")
    let dimension = try #require(rows.rows("subject", "dimension").first)
    #expect(rows.rows("subject", "dimension").count == 1)
    #expect(dimension["code"] == "SG")
    #expect(dimension["measure"] == "dimension_index")
    #expect(dimension["previous_value"] == "2.75")
    #expect(dimension["current_value"] == "3")
    #expect(dimension["delta"] == "0.25")
    let indicator = try #require(rows.rows("subject", "indicator").first)
    #expect(rows.rows("subject", "indicator").count == 1)
    #expect(indicator["opd_code"] == "DINKES")
    #expect(indicator["previous_value"] == "14")
    // (12 + 13) / 2
    #expect(indicator["current_value"] == "12.5")
    #expect(indicator["delta"] == "-1.5")
    // The cycle before has no completeness of DINKES.
    #expect(rows.rows("subject", "opd").isEmpty)
    #expect(rows.allSatisfy { $0["previous_cycle_id"] == "2023-II" })
  }

  @Test func aspectsAreComparedWithWhatWasPublished() throws {
    let rows = try region().summary("cycle_comparison").rows("subject", "aspect")
    #expect(rows.column("code") == ["KOL"])
    #expect(rows.column("previous_value") == ["2.4"])
    #expect(rows.column("delta") == ["0.6"])
  }

  /// Stage I of the same year publishes nothing: its data tell.
  @Test func withoutPublishedScoresThoseOfTheDataCount() throws {
    let plain = try RepositoryPipeline.loaded.get()
    let pipeline = Pipeline(
      plain,
      previousCycle: PreviousCycle(id: "2023-II", aspectScores: [:], index: nil)
    )
    let rows = try region(pipeline).summary("cycle_comparison").rows("subject", "aspect")
    #expect(rows.column("code") == ["KOL"])
    #expect(rows.column("previous_value") == ["2.9"])
    #expect(rows.column("delta") == ["0.1"])
  }

  @Test func withoutDataOnlyTheAspectsAreCompared() throws {
    let region = try region()
    region.previousCycle = nil
    #expect(try region.summary("cycle_comparison").column("subject") == ["aspect"])
  }
}
