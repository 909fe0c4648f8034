import FolderWatch
import Foundation
import Glibc
import Testing

/// What is seen in real folders.
struct FolderScanTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("folder-watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("bawah/lagi"),
      withIntermediateDirectories: true
    )
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  @Test func filesOfAllFoldersAreSeenInTheOrderOfTheirPaths() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write([1, 2, 3], to: "z.xlsx")
    try write([1], to: "bawah/lagi/ä b.xlsx")
    try write([1], to: "bawah/.rahasia.xlsx")
    let scan = try FolderScan(folder: folder.path) { $0.contains("/.") }
    #expect(scan.files.map(\.path) == ["bawah/lagi/ä b.xlsx", "z.xlsx"])
    #expect(scan.files.map(\.byteCount) == [1, 3])
    #expect(scan.folders == ["", "bawah", "bawah/lagi"])
  }

  @Test func linksToFilesAreFollowedThoseToFoldersAreNot() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write([1, 2], to: "bawah/a.xlsx")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.appendingPathComponent("tautan.xlsx").path,
      withDestinationPath: "bawah/a.xlsx"
    )
    try manager.createSymbolicLink(
      atPath: folder.appendingPathComponent("lingkaran").path,
      withDestinationPath: "."
    )
    try manager.createSymbolicLink(
      atPath: folder.appendingPathComponent("hilang.xlsx").path,
      withDestinationPath: "tidak-ada"
    )
    let scan = try FolderScan(folder: folder.path) { _ in false }
    #expect(scan.files.map(\.path) == ["bawah/a.xlsx", "tautan.xlsx"])
    #expect(scan.unusable == [UnusableEntry(path: "hilang.xlsx", cause: .brokenLink)])
  }

  @Test func whatNoFileCanBeReadFromIsNamedAndNeverWaitedFor() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appendingPathComponent("pipa.xlsx").path
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    // "é.xlsx" as Windows programs of the nineties wrote it.
    let latin = Array(folder.path.utf8) + [0x2F, 0xE9] + Array(".xlsx".utf8) + [0]
    let descriptor = unsafe latin.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { path in
        guard let path = path.baseAddress else { return Int32(-1) }
        return unsafe open(path, O_WRONLY | O_CREAT, 0o600)
      }
    }
    #expect(descriptor >= 0)
    close(descriptor)
    let scan = try FolderScan(folder: folder.path) { $0.hasPrefix(".") }
    #expect(scan.files.isEmpty)
    #expect(
      scan.unusable == [
        UnusableEntry(path: "pipa.xlsx", cause: .notAFile),
        UnusableEntry(path: "\u{FFFD}.xlsx", cause: .nameNotUTF8),
      ]
    )
    #expect(FileEnding(path: pipe) == .unfinished)
  }

  @Test(.disabled(if: getuid() == 0, "nothing is forbidden to the superuser"))
  func aFolderThatMustNotBeLookedIntoIsNamed() throws {
    let closed = folder.appendingPathComponent("tertutup")
    defer {
      _ = unsafe chmod(closed.path, 0o700)
      try? FileManager.default.removeItem(at: folder)
    }
    try FileManager.default.createDirectory(at: closed, withIntermediateDirectories: false)
    _ = unsafe chmod(closed.path, 0)
    let scan = try FolderScan(folder: folder.path) { _ in false }
    #expect(scan.unusable == [UnusableEntry(path: "tertutup", cause: .unreadableFolder)])
  }

  @Test func aFolderThatIsNotThereIsAnErrorWithItsCause() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = folder.appendingPathComponent("tidak-ada").path
    let error = #expect(throws: FolderError.self) {
      _ = try FolderScan(folder: missing) { _ in false }
    }
    #expect(error?.description == "\(missing): No such file or directory")
    #expect(FileSystemKind(path: missing) == .unknown)
    #expect(FileSystemKind(path: folder.path) == .local)
  }

  struct Ending: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let ending: FileEnding
    var testDescription: String { name }
  }

  private static let start: [UInt8] = [0x50, 0x4B, 3, 4] + Array("isi berkas".utf8)
  private static let end: [UInt8] =
    [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 16)

  /// An end record without a comment whose directory has four bytes and ends at an offset of the file.
  private static func end(directoryEnd: Int) -> [UInt8] {
    [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 8) + [4, 0, 0, 0]
      + [UInt8(directoryEnd - 4), 0, 0, 0, 0, 0]
  }

  @Test(arguments: [
    Ending(name: "empty", bytes: [], ending: .unfinished),
    Ending(name: "preallocated", bytes: [UInt8](repeating: 0, count: 5000), ending: .unfinished),
    Ending(name: "half an archive", bytes: start, ending: .unfinished),
    Ending(name: "archive", bytes: start + end + [0, 0], ending: .completeArchive),
    Ending(
      name: "archive with comment",
      bytes: start + end + [3, 0, 1, 2, 3],
      ending: .completeArchive
    ),
    Ending(name: "comment cut short", bytes: start + end + [9, 0, 1, 2, 3], ending: .unfinished),
    Ending(name: "zeros after the record", bytes: start + end + [0, 0, 0, 0], ending: .unfinished),
    Ending(
      name: "bytes behind the record that ends the directory",
      bytes: start + end(directoryEnd: start.count) + [13, 10],
      ending: .completeArchive
    ),
    Ending(
      name: "record of an archive within, cut short behind it",
      bytes: start + end(directoryEnd: 4) + [1, 2, 3],
      ending: .unfinished
    ),
    Ending(name: "old workbook", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1], ending: .unknown),
    Ending(name: "page", bytes: Array("<html>".utf8), ending: .unknown),
  ])
  func theEndOfAFileTellsWhetherItIsAllThere(_ test: Ending) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(test.bytes, to: "a.xlsx")
    #expect(FileEnding(path: folder.appendingPathComponent("a.xlsx").path) == test.ending)
  }

  @Test func aFileThatIsGoneCannotBeRead() {
    #expect(FileEnding(path: folder.appendingPathComponent("b.xlsx").path) == .unreadable)
  }

  @Test func theKernelTellsOfClosedAndMovedFiles() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let notifier = ChangeNotifier(folder: folder.path, forcesPolling: false)
    #expect(notifier.method == .inotify)
    notifier.watch(["", "bawah"])
    #expect(await notifier.wait(for: .zero) == FolderNotice())
    try write([1], to: "bawah/a.xlsx")
    let notice = await notifier.wait(for: .seconds(5))
    #expect(notice.hasChanges)
    #expect(notice.closedPaths == ["bawah/a.xlsx"])
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent("bawah/a.xlsx"),
      to: folder.appendingPathComponent("b.xlsx")
    )
    #expect(await notifier.wait(for: .seconds(5)).closedPaths == ["b.xlsx"])
  }

  @Test func pollingTellsNothingAndReturnsInTime() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let notifier = ChangeNotifier(folder: folder.path, forcesPolling: true)
    #expect(notifier.method == .polling)
    notifier.watch([""])
    try write([1], to: "a.xlsx")
    #expect(await notifier.wait(for: .milliseconds(20)) == FolderNotice())
  }
}
