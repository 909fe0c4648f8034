import Foundation
import TestSupport
import Testing

/// The example that the README and the documentation of the reader show is a program, and it does what they say.
struct DocumentationExampleTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(of file: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
  }

  @Test(arguments: ["README.md", "Sources/XLSXReader/XLSXReader.docc/ReadingAWorkbook.md"])
  func theTextIsThatOfTheProgram(page: String) throws {
    let program = try Self.text(of: "Examples/read-workbook/main.swift")
    #expect(try Self.text(of: page).contains("```swift\n\(program)```\n"))
  }

  @Test func theProgramPrintsTheCells() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("Data") { sheet in
      sheet.setRows(at: "B2", [["Nilai", 12.5], [true, nil]])
      sheet.set("A9", .number(45603, format: "d mmm yyyy"))
      sheet.set("B9", .formula("1+1"))
    }
    builder.addSheet("Rahasia", state: "hidden") { $0.set("A1", 1) }
    let output = try run(builder.bytes())
    #expect(
      output == """
        Data, row 2:
          B2 is Nilai
          C2 is the number 12.5
        Data, row 3:
          B3 is TRUE
        Data, row 9:
          A9 is the date 2024-11-07
          B9 is not calculated yet

        """
    )
  }

  /// Runs the program, which lies beside the test runner, on a workbook and returns what it prints.
  private func run(_ workbook: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("example-\(UUID().uuidString).xlsx")
    try Data(workbook).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("read-workbook")
    process.arguments = [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
  }
}
