import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct PercentCastTests {
  /// A cell, the other cells of its column, and the ratio it stands for.
  struct Case: CustomTestStringConvertible, Sendable {
    let cell: CastCase
    let neighbors: [RawContent]

    init(_ cell: CastCase, beside neighbors: RawContent...) {
      self.cell = cell
      self.neighbors = neighbors
    }

    var testDescription: String { "\(cell.testDescription) beside \(neighbors.map(\.plainText))" }
  }

  static let cases: [Case] = [
    Case(CastCase(.number(0.868), "0.868", format: .percent)), Case(CastCase("86,8 %", "0.868")),
    Case(CastCase("86,8%", "0.868")), Case(CastCase("86.8 %", "0.868")),
    Case(CastCase("89,13 persen", "0.8913")),
    Case(CastCase("89,13 Persen", "0.8913")), Case(CastCase("89,13 prosen", "0.8913")),
    Case(CastCase("100 %", "1")),
    Case(CastCase("0 %", "0")), Case(CastCase("125 %", "1.25")),
    Case(CastCase("> 75%", "0.75", "NUM-02")),
    Case(CastCase("≥ 75 %", "0.75", "NUM-02")), Case(CastCase("± 75 %", "0.75", "NUM-02")),
    Case(CastCase("86,8", "0.868")), Case(CastCase("86.8", "0.868")),
    Case(CastCase(.number(86.8), "0.868")),
    Case(CastCase(.number(100), "1")), Case(CastCase(.number(0.868), "0.868")),
    Case(CastCase("0,868", "0.868")),
    Case(CastCase(.number(1), "1")), Case(CastCase(.number(1), "0.01"), beside: .number(86.8)),
    Case(CastCase(.number(1), "1"), beside: .number(0.5)),
    Case(CastCase(.number(1.2), "1.2"), beside: .number(0.5)),
    Case(CastCase(.number(1.2), "0.012"), beside: .number(86.8)),
    Case(CastCase(.number(0), "0"), beside: .number(86.8)),
    Case(CastCase(.number(0.868), "0.868"), beside: .number(86.8)),
    Case(CastCase("0,868", "0.868"), beside: .text("92")),
    Case(CastCase(.number(1.25), "1.25", format: .percent), beside: .number(86.8)),
    Case(CastCase("86,8 %", "0.868"), beside: .number(0.5)), Case(CastCase("-5 %", "-0.05")),
    Case(CastCase("33,33 %", "0.3333")), Case(CastCase("100", "1")), Case(CastCase("-", "<nil>")),
    Case(CastCase("belum dilaksanakan", "<not_yet>")),
    Case(CastCase("baik", "<unreadable>", "NUM-01")),
    Case(CastCase("80-90 %", "<unreadable>", "NUM-01")),
    Case(CastCase(.number(0.1 + 0.2), "0.3", format: .percent)),
  ]

  @Test(arguments: cases)
  func percentsBecomeRatios(_ item: Case) {
    let neighbors = item.neighbors.map { RawCell(reference: item.cell.cell.reference, content: $0) }
    let plan = FieldPlan(
      field: TestPipeline.field("stated_achievement", .percent),
      columnIndex: 0,
      header: "Capaian (%)",
      cast: PercentCast(scale: PercentScale(cells: [item.cell.cell] + neighbors))
    )
    let result = item.cell.result(plan)
    #expect(result.text == item.cell.expected)
    #expect(result.rules == item.cell.rules)
  }

  @Test
  func aColumnWithBothScalesIsMixed() {
    func scale(_ contents: RawContent...) -> PercentScale {
      PercentScale(
        cells: contents.map {
          RawCell(reference: CellReference(rowNumber: 1, columnNumber: 1), content: $0)
        }
      )
    }
    #expect(scale(.number(0.8), .number(86.8)).isMixed)
    #expect(scale(.text("0,8"), .text("92")).isMixed)
    #expect(!scale(.number(86.8), .number(92), .number(0)).isMixed)
    #expect(!scale(.number(0.8), .number(1.2)).isMixed)
    #expect(!scale(.text("86,8 %"), .number(0.8)).isMixed)
  }
}
