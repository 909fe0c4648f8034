import Findings
import PipelineSpec
import Store
import Tabular
import Testing

struct ExportTests {
  private func rows(_ store: Store, _ name: String) throws -> [[String?]] {
    let table = try #require(
      (store.exportedTables + store.referenceTables).first { $0.name == name }
    )
    var rows: [[String?]] = []
    try store.forEachRow(of: table) { row in
      #expect(row.count == table.columns.count)
      rows.append(row.map { $0?.exportText })
    }
    return rows
  }

  @Test func tablesOfTheToolHaveTheColumnsThatCanBeDescribed() throws {
    let store = try TemporaryStore().open()
    let tables = store.exportedTables + store.referenceTables
    for (name, columns) in OwnTables.columns {
      #expect(tables.first { $0.name == name }?.columns.map(\.name) == columns, "\(name)")
    }
    for table in tables where table.name.hasPrefix("code_") {
      #expect(Array(table.columns.map(\.name).prefix(6)) == OwnTables.codeColumns)
    }
  }

  @Test func everyTableStreamsItsColumns() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    fixture.forms = [
      FormStatus(
        formID: "SC-04",
        status: .missing,
        rowCount: 0,
        requiredCellCount: 7,
        filledCellCount: 0
      )
    ]
    for schema in temporary.pipeline.schemas {
      try fixture.add(schema.table, [:])
    }
    try store.load(fixture.submission("a.xlsx", findings: [finding("NUM-01", file: "a.xlsx")]))
    for table in store.exportedTables + store.referenceTables {
      #expect(try rows(store, table.name).count >= 0)
    }
    for schema in temporary.pipeline.schemas where schema.table != "submissions_identity" {
      #expect(try rows(store, schema.table).count == 1)
    }
    #expect(!store.exportedTables.contains { $0.name == "submissions_identity" })
    #expect(try rows(store, "submissions").count == 1)
    #expect(try rows(store, "findings").first?[0] == "NUM-01")
    #expect(try rows(store, "form_statuses").first?[2...] == ["SC-04", "missing", "0", "7", "0"])
    #expect(try rows(store, "code_dimensions").first?.prefix(2) == ["SG", "Smart Governance"])
    #expect(try rows(store, "cycle").first?[0] == "2024-II")
  }

  @Test func rowsComeByAgencyAndThenInTheOrderOfTheSheet() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    for opd in ["DISHUB", "DINKES"] {
      var fixture = WorkbookFixture(temporary.pipeline, opd: opd)
      for title in ["b", "a", "c"] {
        try fixture.add("programs", ["title": title, "is_it_based": "false", "kind": ""])
      }
      try store.load(fixture.submission("\(opd).xlsx"))
    }
    let programs = try rows(store, "programs")
    #expect(programs.map { $0[1] } == ["DINKES", "DINKES", "DINKES", "DISHUB", "DISHUB", "DISHUB"])
    #expect(programs.map { $0[3] } == ["b", "a", "c", "b", "a", "c"])
    #expect(programs.first?[0] == "2024-II/DINKES/SC-04/1")
    #expect(programs.first?.contains("false") == true)
    let states = try rows(store, "value_states")
    #expect(states.count == 6)
    #expect(states.first == ["programs", "2024-II/DINKES/SC-04/1", "kind", "nil", "Nihil", "D6"])
  }

  @Test func supersededAndRejectedSubmissionsLeaveNoRows() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    for name in ["1", "2"] {
      var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
      try fixture.add("programs", ["title": name])
      try store.load(fixture.submission("\(name).xlsx"))
    }
    #expect(try rows(store, "programs").map { $0[3] } == ["2"])
    #expect(try rows(store, "submissions").map { $0[4] } == ["superseded", "accepted"])
  }
}
