import Findings
import Foundation
import Synchronization
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

  @Test func theOldExportIsInReachUntilTheNewOneIs() throws {
    #expect(try write(0))
    let reader = ExportReader(path: target.appendingPathComponent("run.json").path)
    reader.start()
    for number in 1...100 { #expect(try write(number)) }
    let (readCount, missCount) = reader.stop()
    #expect(readCount > 0)
    #expect(missCount == 0)
  }

  @Test func anExchangeWithWhatIsNotThereChangesNothing() throws {
    #expect(try write(1))
    #expect(!FolderExchange.exchange(target.path, parent.appendingPathComponent("tidak-ada").path))
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

  @Test func aFileInThePlaceOfTheFolderIsLeftAsItIs() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("sc-etl-out-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: place) }
    try Data("kiriman".utf8).write(to: place)
    let error = #expect(throws: OutputError.self) { try OutputFolder(path: place.path).prepare() }
    #expect(error?.code == .notOurs)
    #expect(error?.message.english.contains("is a file and no folder") == true)
    #expect(try String(contentsOf: place, encoding: .utf8) == "kiriman")
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

/// Opens a file again and again, as a program does that reads exports while they are replaced.
private final class ExportReader: Sendable {
  private struct State {
    var isStopped = false
    var readCount = 0
    var missCount = 0
  }

  private let path: String
  private let state = Mutex(State())
  private let ended = DispatchSemaphore(value: 0)

  init(path: String) {
    self.path = path
  }

  /// Reads on a thread of its own; returns once the file was read for the first time.
  func start() {
    let first = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [self] in
      while !state.withLock(\.isStopped) {
        let isThere = FileManager.default.contents(atPath: path) != nil
        state.withLock { state in
          if isThere { state.readCount += 1 } else { state.missCount += 1 }
        }
        first.signal()
      }
      ended.signal()
    }
    first.wait()
  }

  /// Ends the thread and tells how often the file was read, and how often it was not there.
  func stop() -> (readCount: Int, missCount: Int) {
    state.withLock { $0.isStopped = true }
    ended.wait()
    return state.withLock { ($0.readCount, $0.missCount) }
  }
}
