import PipelineSpec
import Store
import Testing

struct PreviousCycleTests {
  private static let data = PreviousCycleData(
    cycleID: "2023-II",
    tables: [
      "aspect_scores": .init(
        columns: ["score", "aspect_code"],
        rows: [["1.111", "BAS"], ["2.22", "OUT"]]
      ),
      "programs": .init(
        columns: ["id", "opd_code", "title", "gone", "start_year", "is_it_based"],
        rows: [
          ["1", "DINKES", "Contoh", "x", "2022", "true"], ["2", "DINSOS", nil, "y", "soon", "0"],
        ]
      ),
    ]
  )

  @Test func itsTablesHaveTheColumnsOfThisCycle() throws {
    let rows = try select(
      "SELECT id, title, status, start_year, is_it_based FROM previous_programs ORDER BY id",
      Self.data
    )
    #expect(
      rows == [["1", "Contoh", nil, "2022", "1"], ["2", nil, nil, nil, "0"]]
    )
  }

  @Test func withoutItTheTablesAreEmpty() throws {
    #expect(try select("SELECT COUNT(*) FROM previous_programs", nil) == [["0"]])
    #expect(try select("SELECT COUNT(*) FROM previous_region_index", nil) == [["0"]])
  }

  @Test func aStoreOlderThanTheSchemaIsReadWithoutTheNewField() throws {
    let temporary = try TemporaryStore()
    do { _ = try temporary.open() }
    let store = try Store.open(
      path: temporary.path,
      pipeline: try temporary.pipeline.with(field: "contractor", in: "budget_lines"),
      access: .readOnly
    )
    #expect(try store.column("SELECT COUNT(contractor) FROM budget_lines") == ["0"])
    #expect(try store.canonicalRows()["budget_lines"]?.columns.contains("contractor") == true)
  }

  @Test func publishedScoresPrecedeThoseOfTheData() throws {
    let scores = "SELECT code, previous_score FROM aspects WHERE code = 'BAS'"
    #expect(try select(scores, Self.data) == [["BAS", "2.6"]])
    #expect(
      try select("SELECT score FROM previous_aspect_scores WHERE aspect_code = 'BAS'", Self.data)
        == [["1.111"]]
    )
  }

  @Test func withoutPublishedScoresThoseOfTheDataCount() throws {
    let pipeline = try RepositoryPipeline.loaded.get().ofPreviousCycle(id: "2025-II")
    let rows = try select("SELECT code, previous_score FROM aspects", Self.data, pipeline: pipeline)
    #expect(rows.first { $0[0] == "BAS" } == ["BAS", "1.111"])
    #expect(rows.first { $0[0] == "KOL" } == ["KOL", nil])
    #expect(
      try select("SELECT previous_cycle_id FROM cycle", Self.data, pipeline: pipeline)
        == [["2023-II"]]
    )
  }

  private func select(
    _ sql: String,
    _ data: PreviousCycleData?,
    pipeline: Pipeline? = nil
  ) throws -> [[String?]] {
    let temporary = try TemporaryStore()
    let store = try Store.open(
      path: temporary.path,
      pipeline: pipeline ?? temporary.pipeline,
      access: .readWrite(holder: "tests"),
      previousCycle: data
    )
    return try store.withBatchScope { try $0.select(sql).rows.map { $0.map(\.text) } }
  }
}
