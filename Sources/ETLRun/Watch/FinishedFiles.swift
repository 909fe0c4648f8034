import Findings
import Foundation
import Store

/// Moves files that were taken out of the inbox, where that is wanted.
///
/// A file is moved only as what was taken: one that has changed since stays. Where a file of the same name lies already, the same
/// content is not kept twice, and another content gets the beginning of its SHA-256 into its name.
struct FinishedFiles: Sendable {
  private let donePath: String?
  private let failedPath: String?

  init(_ settings: WatchSettings) {
    donePath = settings.donePath
    failedPath = settings.failedPath
  }

  /// Moves a file that the ledger has.
  ///
  /// - Throws: `InputError` if it cannot be moved; it then stays where it is.
  func settle(_ report: FileReport, of file: WorkbookFile) throws(InputError) {
    guard let folder = folder(for: report), file.isAsSettled else { return }
    do {
      try move(file, sha256: report.sha256, to: URL(fileURLWithPath: folder))
    } catch {
      throw InputError.immovable(
        name: file.name,
        folder: folder,
        cause: error.localizedDescription
      )
    }
  }

  private func folder(for report: FileReport) -> String? {
    if case .failed = report.outcome { return nil }
    return report.isRejected ? failedPath : donePath
  }

  private func move(_ file: WorkbookFile, sha256: String, to folder: URL) throws {
    let files = FileManager.default
    let source = URL(fileURLWithPath: file.path)
    guard files.fileExists(atPath: source.path) else { return }
    let wanted = folder.appendingPathComponent(file.name)
    try files.createDirectory(
      at: wanted.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    for target in Self.places(wanted, sha256: sha256) {
      if !files.fileExists(atPath: target.path) {
        return try move(source, sha256: sha256, to: target)
      }
      if try Self.isSameFile(source, target) { return }
      if try Self.sha256(of: target) == sha256 {
        return try files.removeItem(at: source)
      }
    }
    throw CocoaError(.fileWriteFileExists)
  }

  /// The name of the file, the name with the beginning of the content's hash, the name with all of it.
  private static func places(_ wanted: URL, sha256: String) -> [URL] {
    let name = wanted.deletingPathExtension().lastPathComponent
    let marked = [8, 64].map { length in
      wanted.deletingLastPathComponent()
        .appendingPathComponent("\(name).\(sha256.prefix(length)).\(wanted.pathExtension)")
    }
    return [wanted] + marked
  }

  /// Renames the file; on another file system, copies it under a hidden name first, so that no half of it is ever seen.
  private func move(_ source: URL, sha256: String, to target: URL) throws {
    let files = FileManager.default
    let folder = target.deletingLastPathComponent()
    guard try Self.number(.systemNumber, of: source) != Self.number(.systemNumber, of: folder)
    else { return try files.moveItem(at: source, to: target) }
    let copy = folder.appendingPathComponent(".\(target.lastPathComponent).part")
    do {
      if files.fileExists(atPath: copy.path) { try files.removeItem(at: copy) }
      try files.copyItem(at: source, to: copy)
      guard try Self.sha256(of: copy) == sha256 else { throw CocoaError(.fileReadCorruptFile) }
      let handle = try FileHandle(forUpdating: copy)
      try handle.synchronize()
      try handle.close()
      try files.moveItem(at: copy, to: target)
    } catch {
      try? files.removeItem(at: copy)
      throw error
    }
    try files.removeItem(at: source)
  }

  private static func isSameFile(_ one: URL, _ other: URL) throws -> Bool {
    try [.systemNumber, .systemFileNumber].allSatisfy { key in
      try number(key, of: one) == number(key, of: other)
    }
  }

  private static func number(_ key: FileAttributeKey, of url: URL) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: url.resolvingSymlinksInPath().path
    )
    return (attributes[key] as? NSNumber)?.intValue
  }

  private static func sha256(of url: URL) throws -> String {
    Store.sha256([UInt8](try Data(contentsOf: url)))
  }
}
