import Findings
import Foundation
import Tabular
import Testing

@testable import Export

struct OutputFolderTests {
  private let parent: URL

  init() throws {
    parent = FileManager.default.temporaryDirectory.appendingPathComponent(
      "out-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  }

  private var target: URL { parent.appendingPathComponent("out") }
  private var folder: OutputFolder { OutputFolder(path: target.path) }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: parent.path).sorted()
  }

  private func write(_ number: Int) throws -> Bool {
    try folder.prepare()
    return try folder.replace { try $0.writeJSON(.integer(number), to: "run.json") }
  }

  @Test func theFirstExportMakesTheFolder() throws {
    #expect(try write(1))
    #expect(
      try String(contentsOf: target.appendingPathComponent("run.json"), encoding: .utf8) == "1\n"
    )
    #expect(try names() == ["out"])
  }

  @Test func anIdenticalExportChangesNothing() throws {
    #expect(try write(1))
    #expect(try !write(1))
    #expect(try write(2))
    #expect(try names() == ["out"])
  }

  @Test func aFailedExportLeavesTheOldOne() throws {
    struct Interruption: Error {}
    #expect(try write(1))
    #expect(throws: Interruption.self) {
      _ = try folder.replace { writer in
        try writer.writeJSON(.integer(2), to: "run.json")
        throw Interruption()
      }
    }
    #expect(
      try String(contentsOf: target.appendingPathComponent("run.json"), encoding: .utf8) == "1\n"
    )
    #expect(try names() == ["out"])
  }

  @Test func aFolderOfSomebodyElseIsNotTouched() throws {
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: target.appendingPathComponent("notes.txt"))
    let error = #expect(throws: OutputError.self) { try folder.prepare() }
    #expect(error?.code == .notOurs)
    #expect(error?.message.english.contains("holds files that are not an export of sc-etl") == true)
    #expect(try names() == ["out"])
  }

  @Test func anInterruptedSwapIsRepaired() throws {
    #expect(try write(1))
    try FileManager.default.moveItem(at: target, to: parent.appendingPathComponent(".out.previous"))
    try folder.prepare()
    #expect(
      try String(contentsOf: target.appendingPathComponent("run.json"), encoding: .utf8) == "1\n"
    )
    #expect(try names() == ["out"])
  }

  @Test func aTableIsWrittenWithItsLengthHashAndRows() throws {
    let table = ExportTable(
      name: "t",
      title: LocalizedText(indonesian: "T", english: "T"),
      columns: [
        ExportColumn(name: "a", type: .text, title: LocalizedText(indonesian: "A", english: "A"))
      ],
      rows: { body in
        try body(TextRow(["x"]))
        try body(TextRow([nil]))
      }
    )
    var writer = ExportWriter(folder: parent)
    try writer.writeCSV(table, to: "data/t.csv", profile: .data)
    let file = try #require(writer.files.first)
    #expect(file.path == "data/t.csv")
    #expect(file.byteCount == 5)
    #expect(file.rowCount == 2)
    // sha256 of "a\nx\n\n", as sha256sum prints it.
    #expect(file.sha256 == "ff843f1b39f26651ac59b87d4bd70f349cc2ddbae57ee7b42543c8e3266f462c")
  }
}
