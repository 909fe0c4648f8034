import Findings
import FolderWatch
import Foundation
import Store
import Testing

@testable import ETLRun

/// Where taken files go.
struct FinishedFilesTests {
  private let installation: Installation
  private let failed: URL

  init() throws {
    installation = try Installation()
    failed = installation.folder.appendingPathComponent("gagal")
  }

  /// Writes a file into the inbox and says that it was rejected.
  private func settle(
    _ name: String,
    _ content: String,
    to folder: URL? = nil,
    before: (URL) throws -> Void = { _ in }
  ) throws {
    let url = installation.inbox.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(content.utf8).write(to: url)
    var file = WorkbookFile(name: name, path: url.path)
    file.settled = FileObservation(at: url.path, path: name)
    let report = FileReport(
      name: name,
      path: url.path,
      sha256: Store.sha256(Array(content.utf8)),
      outcome: .rejected,
      opdCode: "",
      formCount: 0,
      rowCount: 0,
      findings: [],
      isRejected: true
    )
    try before(url)
    var settings = WatchSettings(inboxPath: installation.inbox.path)
    settings.failedPath = (folder ?? failed).path
    try FinishedFiles(settings).settle(report, of: file)
  }

  private func contents(_ folder: URL) throws -> [String: String] {
    try Installation.files(below: folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func theSameContentUnderOneNameLiesThereOnce() throws {
    for _ in 1...3 { try settle("a.xlsx", "satu") }
    #expect(try contents(failed) == ["a.xlsx": "satu"])
    #expect(try contents(installation.inbox).isEmpty)
  }

  @Test func anotherContentUnderTheSameNameLiesBesideIt() throws {
    for content in ["satu", "dua", "dua", "satu"] { try settle("bawah/a.xlsx", content) }
    let mark = Store.sha256(Array("dua".utf8)).prefix(8)
    #expect(
      try contents(failed) == ["bawah/a.xlsx": "satu", "bawah/a.\(mark).xlsx": "dua"]
    )
    #expect(try contents(installation.inbox).isEmpty)
  }

  @Test func aFileThatChangedAfterItWasReadStays() throws {
    try settle("a.xlsx", "satu") { try Data("lebih baru".utf8).write(to: $0) }
    #expect(try contents(installation.inbox) == ["a.xlsx": "lebih baru"])
    #expect(!FileManager.default.fileExists(atPath: failed.path))
  }

  @Test func aFolderThatIsTheInboxUnderAnotherNameTakesNothingAway() throws {
    let alias = installation.folder.appendingPathComponent("tautan")
    try FileManager.default.createSymbolicLink(at: alias, withDestinationURL: installation.inbox)
    try settle("a.xlsx", "satu", to: alias)
    #expect(try contents(installation.inbox) == ["a.xlsx": "satu"])
  }

  /// `/dev/shm` is a file system of its own on Linux.
  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
  func anotherFileSystemGetsAWholeCopy() throws {
    let other = URL(fileURLWithPath: "/dev/shm/sc-etl-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: other) }
    try settle("a.xlsx", "satu", to: other)
    try settle("a.xlsx", "satu", to: other)
    try settle("b.xlsx", "dua", to: other)
    #expect(try contents(other) == ["a.xlsx": "satu", "b.xlsx": "dua"])
    #expect(try contents(installation.inbox).isEmpty)
  }

  @Test func whatIsNotAFolderIsSaid() throws {
    try Data().write(to: failed)
    let error = #expect(throws: InputError.self) { try settle("a.xlsx", "satu") }
    #expect(error?.message.english.hasPrefix("a.xlsx cannot be moved to \(failed.path) (") == true)
    #expect(try contents(installation.inbox) == ["a.xlsx": "satu"])
  }
}

/// What is read of a file that settled.
struct WorkbookFileTests {
  @Test func aFileThatChangedSinceItSettledIsNotRead() throws {
    let installation = try Installation()
    let url = installation.inbox.appendingPathComponent("a.xlsx")
    try Data("satu".utf8).write(to: url)
    var file = WorkbookFile(name: "a.xlsx", path: url.path)
    file.settled = FileObservation(at: url.path, path: "a.xlsx")
    #expect(try file.bytes(byteLimit: 100) == Array("satu".utf8))
    try Data("satu lagi".utf8).write(to: url)
    let error = #expect(throws: InputError.self) { try file.bytes(byteLimit: 100) }
    #expect(error?.message.english.hasPrefix("a.xlsx changed while it was read.") == true)
  }

  @Test func aFolderIsNoObservation() throws {
    let installation = try Installation()
    #expect(FileObservation(at: installation.inbox.path, path: "inbox") == nil)
    #expect(FileObservation(at: "/tidak/ada", path: "ada") == nil)
  }
}

/// When what failed is tried again.
struct RetryScheduleTests {
  @Test func pausesDoubleUpToFiveMinutes() {
    var schedule = RetrySchedule()
    var now = Duration.seconds(100)
    var pauses: [Int64] = []
    for _ in 1...12 {
      schedule.fail(at: now)
      pauses.append((schedule.due - now).components.seconds)
      now = schedule.due
    }
    #expect(pauses == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
    #expect(schedule.failureCount == 12)
  }
}
