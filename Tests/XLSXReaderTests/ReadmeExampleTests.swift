import Foundation
import TestSupport
import Testing
import XLSXReader

/// The example of the README, as a reader of it would write it.
struct ReadmeExampleTests {
  @Test func theExampleReadsEveryCell() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Data") { $0.setRows(at: "B2", [["Nilai", 12.5]]) }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("example-\(UUID().uuidString).xlsx")
    try Data(builder.bytes()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var printed: [String] = []

    let workbook = try Workbook(path: file.path)
    for sheet in workbook.sheets {
      try workbook.forEachCell(of: sheet) { cell in
        printed.append("\(sheet.name) \(cell.address) \(cell.content)")
      }
    }

    #expect(printed == ["Data B2 text(\"Nilai\")", "Data C2 number(12.5)"])
  }
}
