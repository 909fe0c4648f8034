import TestSupport
import Testing
import XLSXReader

struct WorkbookTests {
  @Test func cellsOfEveryKindAreRead() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Data") { sheet in
      sheet.setRows(at: "A1", [["satu", 1, 2.5, true, nil, .error("#DIV/0!")]])
      sheet.set("B3", .number(45603.25, format: "yyyy-mm-dd hh:mm"))
      sheet.set("C3", .number(0.395_833_333_333_333_3, format: "h:mm"))
    }
    let workbook = try Workbook(bytes: builder.bytes())
    let content = try workbook.content(of: workbook.sheets[0])
    #expect(
      content.cells.map(Printed.init) == [
        "A1 text satu", "B1 number 1", "C1 number 2.5", "D1 boolean TRUE", "F1 error #DIV/0!",
        "B3 datetime 2024-11-07T06:00:00", "C3 time PT9H30M",
      ]
    )
    #expect(content.cells[5].numberFormat.code == "yyyy-mm-dd hh:mm")
    #expect(content.nonEmptyCellCount == 7)
  }
}
