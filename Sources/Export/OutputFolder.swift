public import Findings
import Foundation

/// Why an output folder could not be replaced.
public struct OutputError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure it is; it decides the exit status.
  public enum Code: Sendable {
    /// The folder cannot be created or replaced.
    case cannotCreate
    /// The disk is full.
    case diskFull
    /// The folder holds things that are not an export.
    case notOurs
  }

  /// What kind of failure it is.
  public let code: Code
  /// What went wrong, where, and how to fix it.
  public let message: LocalizedText

  /// The English message.
  public var description: String { message.english }

  static func cannotCreate(_ path: String, cause: String) -> OutputError {
    OutputError(
      code: .cannotCreate,
      message: LocalizedText(
        indonesian:
          "Folder keluaran \(path) tidak dapat ditulis: \(cause). Periksa izinnya atau pilih "
          + "folder lain dengan --out.",
        english:
          "The output folder \(path) cannot be written: \(cause). Check its permissions or choose "
          + "another folder with --out."
      )
    )
  }

  static func diskFull(_ path: String) -> OutputError {
    OutputError(
      code: .diskFull,
      message: LocalizedText(
        indonesian:
          "Ruang disk habis saat menulis \(path). Kosongkan sebagian disk lalu jalankan lagi; "
          + "keluaran lama tetap utuh.",
        english:
          "The disk is full while writing \(path). Free some space and run again; the previous "
          + "output is untouched."
      )
    )
  }

  static func wholeExport(_ path: String) -> OutputError {
    OutputError(
      code: .notOurs,
      message: LocalizedText(
        indonesian:
          "Folder \(path) berisi keluaran lengkap; sebagian keluaran tidak menggantikannya. Pilih "
          + "folder lain dengan --out, atau tambahkan --format csv --format json.",
        english:
          "The folder \(path) holds a whole export, which a part does not replace. Choose another "
          + "folder with --out, or add --format csv --format json."
      )
    )
  }

  static func aFile(_ path: String) -> OutputError {
    OutputError(
      code: .notOurs,
      message: LocalizedText(
        indonesian:
          "\(path) adalah berkas, bukan folder, jadi tidak diganti. Pilih folder dengan --out.",
        english:
          "\(path) is a file and no folder, so it was not replaced. Choose a folder with --out."
      )
    )
  }

  static func notOurs(_ path: String) -> OutputError {
    OutputError(
      code: .notOurs,
      message: LocalizedText(
        indonesian:
          "Folder \(path) berisi berkas yang bukan keluaran sc-etl (tidak ada run.json), jadi "
          + "tidak diganti. Kosongkan folder itu atau pilih folder lain dengan --out.",
        english:
          "The folder \(path) holds files that are not an export of sc-etl (there is no run.json), "
          + "so it was not replaced. Empty it or choose another folder with --out."
      )
    )
  }
}

/// The folder that an export replaces as a whole, or not at all.
///
/// A new export is written into a folder beside it; then the two are exchanged in one step, so that a reader always finds one
/// of them. Where the file system cannot do that, the swap is two renames, and if a crash falls between them, the next call
/// of ``recover()`` brings the previous export back.
public struct OutputFolder: Sendable {
  private let target: URL
  private let staging: URL
  private let previous: URL

  /// Creates a handle for a folder that may not exist yet.
  public init(path: String) {
    target = URL(fileURLWithPath: path).standardizedFileURL
    let parent = target.deletingLastPathComponent()
    let name = target.lastPathComponent
    staging = parent.appendingPathComponent(".\(name).new")
    previous = parent.appendingPathComponent(".\(name).previous")
  }

  /// Checks that the folder can be replaced, and repairs what an interrupted swap left.
  ///
  /// - Throws: ``OutputError`` if it cannot be written or holds something that is not an export. A folder that
  ///   does not exist is no error.
  public func prepare() throws {
    try recover()
    guard !isFile else { throw OutputError.aFile(target.path) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: target.path)) ?? []
    guard names.isEmpty || names.contains("run.json") else {
      throw OutputError.notOurs(target.path)
    }
    do {
      try removeIfPresent(staging)
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
      try removeIfPresent(staging)
    } catch {
      throw translated(error)
    }
  }

  /// Whether something else than a folder is in the place.
  private var isFile: Bool {
    let path = target.resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type].map { $0 as? FileAttributeType != .typeDirectory } ?? false
  }

  /// Checks that a part of an export does not take the place of a whole one.
  ///
  /// - Parameter isWhole: Whether a `run.json` is that of a whole export.
  /// - Throws: ``OutputError`` if it would.
  public func checkTakesParts(_ isWhole: (_ manifest: [UInt8]) -> Bool) throws {
    let manifest = FileManager.default.contents(
      atPath: target.appendingPathComponent("run.json").path
    )
    if let manifest, isWhole(Array(manifest)) { throw OutputError.wholeExport(target.path) }
  }

  /// Writes an export beside the folder and puts it in its place.
  ///
  /// - Parameter write: Writes all files with the writer it is given.
  /// - Returns: Whether the content of the folder changed; an identical export leaves the folder as it is.
  /// - Throws: What `write` throws, or ``OutputError``; then the folder is as it was before.
  public func replace(_ write: (inout ExportWriter) throws -> Void) throws -> Bool {
    do {
      try removeIfPresent(staging)
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
      var writer = ExportWriter(folder: staging)
      try write(&writer)
      if isIdentical(writer.files) {
        try removeIfPresent(staging)
        return false
      }
      try makeDurable(writer.files)
      try swap()
      return true
    } catch {
      try? removeIfPresent(staging)
      throw translated(error)
    }
  }

  /// Hands all bytes and names of the new export to the disk before it takes the place of the old one.
  private func makeDurable(_ files: [WrittenFile]) throws {
    var folders: Set<URL> = [staging]
    for file in files {
      let url = staging.appendingPathComponent(file.path)
      folders.insert(url.deletingLastPathComponent())
      try synchronize(url)
    }
    // Not every file system lets a folder be synchronized.
    for folder in folders { try? synchronize(folder) }
  }

  private func synchronize(_ url: URL) throws {
    let handle = try FileHandle(forReadingFrom: url)
    try handle.synchronize()
    try handle.close()
  }

  private func swap() throws {
    let hasTarget = FileManager.default.fileExists(atPath: target.path)
    if hasTarget, FolderExchange.exchange(staging.path, target.path) {
      try? synchronize(target.deletingLastPathComponent())
      // The new export is in place; an old one that cannot be removed is removed by the next run.
      try? removeIfPresent(staging)
      return
    }
    try removeIfPresent(previous)
    if hasTarget { try FileManager.default.moveItem(at: target, to: previous) }
    do {
      try FileManager.default.moveItem(at: staging, to: target)
    } catch {
      if hasTarget { try FileManager.default.moveItem(at: previous, to: target) }
      throw error
    }
    try? synchronize(target.deletingLastPathComponent())
    try removeIfPresent(previous)
  }

  /// Brings back the previous export if a crash left the folder without one.
  private func recover() throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: previous.path) else { return }
    if manager.fileExists(atPath: target.path) {
      try? removeIfPresent(previous)
    } else {
      try? manager.moveItem(at: previous, to: target)
    }
  }

  private func isIdentical(_ files: [WrittenFile]) -> Bool {
    let manager = FileManager.default
    guard let existing = manager.subpaths(atPath: target.path) else { return false }
    let existingFiles = existing.filter { !isFolder(target.appendingPathComponent($0)) }
    guard Set(existingFiles) == Set(files.map(\.path)) else { return false }
    return files.allSatisfy { file in
      manager.contentsEqual(
        atPath: target.appendingPathComponent(file.path).path,
        andPath: staging.appendingPathComponent(file.path).path
      )
    }
  }

  private func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }

  private func removeIfPresent(_ url: URL) throws {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    try FileManager.default.removeItem(at: url)
  }

  private func translated(_ error: any Error) -> any Error {
    let cause = error as NSError
    guard cause.domain == NSCocoaErrorDomain || cause.domain == NSPOSIXErrorDomain else {
      return error
    }
    let underlying = cause.userInfo[NSUnderlyingErrorKey] as? NSError
    if cause.code == CocoaError.fileWriteOutOfSpace.rawValue || underlying?.code == Int(ENOSPC) {
      return OutputError.diskFull(target.path)
    }
    let sentence = cause.localizedDescription
    return OutputError.cannotCreate(
      target.path,
      cause: sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    )
  }
}
