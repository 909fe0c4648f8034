import Export
import Findings
import PipelineSpec
import Store
import Tabular
import Testing

@testable import ETLRun
@testable import Evaluate

/// What the pipeline says of its data to those who take them.
struct DataStandardTests {
  private let tables: [ExportTable]

  init() throws {
    let installation = try Installation()
    let pipeline = try Installation.pipeline.get()
    let store = try Store.open(
      path: installation.storePath,
      pipeline: pipeline,
      access: .readWrite(holder: "test")
    )
    let maker = ExportTableMaker(
      store: store,
      pipeline: pipeline,
      scope: .everything,
      isRedacted: false
    )
    let summaries = pipeline.summaries.map { maker.table(SummaryTable(definition: $0, rows: [])) }
    tables = maker.dataTables() + maker.referenceTables() + summaries
  }

  @Test func everyTableHasAStandardAPeriodAndADescription() {
    #expect(tables.count > 100)
    for table in tables {
      #expect(table.dataStandard != nil, "\(table.name)")
      #expect(table.referencePeriod != nil, "\(table.name)")
      #expect(isSaid(table.title, otherThan: table.name), "\(table.name)")
      #expect(isSaid(table.description, otherThan: table.name), "\(table.name)")
    }
  }

  @Test func everyFieldHasATitleAMeaningAndNumbersAUnit() {
    for table in tables {
      for column in table.columns {
        let name = "\(table.name).\(column.name)"
        #expect(isSaid(column.title, otherThan: column.name), "\(name)")
        #expect(isSaid(column.description, otherThan: column.name), "\(name)")
        guard column.type == .integer || column.type == .decimal else { continue }
        #expect(isSaid(column.unit, otherThan: column.name), "\(name)")
      }
    }
  }

  @Test func theCycleBeforeHasItsOwnPeriod() throws {
    let previous = try #require(tables.first { $0.name == "previous_programs" })
    #expect(previous.referencePeriod?.start.description == "2023-01-01")
    #expect(previous.title.indonesian == "Program (siklus lalu)")
    #expect(
      tables.first { $0.name == "programs" }?.referencePeriod?.start.description == "2024-01-01"
    )
  }

  private func isSaid(_ text: LocalizedText?, otherThan name: String) -> Bool {
    guard let text else { return false }
    return [text.indonesian, text.english].allSatisfy {
      !$0.isEmpty && ($0 != name || !name.contains("_"))
    }
  }
}
