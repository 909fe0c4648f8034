import TestSupport
import Testing

@testable import XLSXReader

struct SheetAccessTests {
  private static func content() throws -> SheetContent {
    var builder = WorkbookBuilder()
    builder.addSheet("Data") { sheet in
      sheet.setRows(at: "B2", [["a", nil, 3], [nil, nil, nil], [4, 5, nil]])
      sheet.merge("B2:C2")
    }
    let workbook = try Workbook(bytes: builder.bytes())
    return try workbook.content(of: workbook.sheets[0])
  }

  @Test func aCellIsFoundByItsAddress() throws {
    let content = try Self.content()
    #expect(content["D2"]?.content == .number(3))
    #expect(content["$C$4"]?.content == .number(5))
    #expect(content[CellAddress(rowIndex: 3, columnIndex: 1)]?.content == .number(4))
    for blank in ["A1", "C2", "B3", "D4", "Z99", "", "nonsens"] { #expect(content[blank] == nil) }
  }

  @Test func rowsHoldWhatIsThere() throws {
    let rows = Array(try Self.content().rows)
    #expect(rows.map(\.rowNumber) == [2, 4])
    #expect(rows.map { $0.cells.map(\.address.description) } == [["B2", "D2"], ["B4", "C4"]])
    #expect(rows[0][3]?.content == .number(3))
    #expect(rows[0][2] == nil && rows[0][0] == nil && rows[0][99] == nil)
    #expect(rows[1].cells(inColumns: 2...4).map { $0?.content } == [.number(5), nil, nil])
  }

  @Test func denseRowsHaveEveryCellOfTheRange() throws {
    let content = try Self.content()
    let range = try #require(content.usedRange)
    #expect(range.description == "B2:D4")
    let rows = content.denseRows(in: range).map { row in
      row.map { $0?.content.canonicalText ?? "-" }
    }
    #expect(rows == [["a", "-", "3"], ["-", "-", "-"], ["4", "5", "-"]])
  }

  @Test func aRangeAsLargeAsTheGridCostsNothing() throws {
    let content = try Self.content()
    let all = content.denseRows(in: try #require(CellRange("A1:XFD1048576")))
    #expect(all.count == 1_048_576)
    #expect(all[1_048_575].count == 16_384)
    #expect(all[1].compactMap(\.self).map(\.address.description) == ["B2", "D2"])
  }

  @Test func aBlankSheetHasNoRange() throws {
    let content = try firstSheet(of: PackageBuilder())
    #expect(content.usedRange == nil)
    #expect(Array(content.rows) == [])
  }

  @Test func theMergedRangeOfACellIsFound() throws {
    let content = try Self.content()
    #expect(
      content.mergedRange(containing: try #require(CellAddress("C2")))?.description == "B2:C2"
    )
    #expect(content.mergedRange(containing: try #require(CellAddress("D2"))) == nil)
  }

  @Test func rowsAreStreamed() throws {
    let package = PackageBuilder(
      worksheet: """
        <sheetData><row r="2"><c r="C2"><v>1</v></c><c r="A2"><v>2</v></c><c r="B2"/></row><row r="3"><c r="A3"/></row>\
        <row r="1"><c r="A1"><v>3</v></c></row></sheetData>
        """
    )
    let workbook = try Workbook(bytes: package.bytes())
    let sheet = try #require(workbook.sheet(named: "Sheet1"))
    var rows: [String] = []
    try workbook.forEachRow(of: sheet) { row in
      rows.append("\(row.rowNumber): \(row.cells.map { "\(Printed($0))" }.joined(separator: ", "))")
    }
    #expect(rows == ["2: A2 number 2, C2 number 1", "1: A1 number 3"])
    #expect(workbook.sheet(named: "sheet1") == nil)
  }
}
