internal import Foundation

/// The raw workbooks, content-addressed: `<folder>/ab/ab12….xlsx` for the SHA-256 `ab12…`.
public struct Archive: Sendable, Hashable {
  /// The folder.
  public let folder: String

  /// The file of some content, whether it is there or not.
  public func path(ofSHA256 sha256: String) -> String {
    "\(folder)/\(sha256.prefix(2))/\(sha256).xlsx"
  }

  /// Keeps a file's bytes under their SHA-256, so that after a crash they are there whole or not at all.
  ///
  /// Written beside their place, synchronized, then renamed. Bytes that are already there are left alone; anything else in
  /// their place is replaced.
  ///
  /// - Throws: ``StoreError`` `diskFull` or `unwritable`.
  public func store(_ bytes: [UInt8], sha256: String) throws(StoreError) {
    let place = path(ofSHA256: sha256)
    guard (try? self.bytes(ofSHA256: sha256)) != bytes else { return }
    do {
      try write(bytes, to: place)
    } catch {
      throw Self.storeError(error, path: place)
    }
  }

  /// Returns the bytes of some content, or `nil` if it is not there.
  ///
  /// - Throws: ``StoreError`` `damaged` if the file cannot be read.
  public func bytes(ofSHA256 sha256: String) throws(StoreError) -> [UInt8]? {
    let place = path(ofSHA256: sha256)
    guard FileManager.default.fileExists(atPath: place) else { return nil }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: place)))
    } catch {
      throw .damaged(place, detail: error.localizedDescription)
    }
  }

  /// The SHA-256 of everything in the archive, in byte order; files of other names are passed over.
  public func contents() -> [String] {
    let files = FileManager.default
    let names = ((try? files.contentsOfDirectory(atPath: folder)) ?? []).flatMap { name in
      (try? files.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? []
    }
    return names.filter { $0.utf8.count == 69 && $0.hasSuffix(".xlsx") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  private func write(_ bytes: [UInt8], to place: String) throws {
    let files = FileManager.default
    let parent = URL(fileURLWithPath: place).deletingLastPathComponent()
    try files.createDirectory(
      at: parent,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let temporary = place + ".tmp"
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: temporary))
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: temporary)
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: temporary))
      try handle.synchronize()
      try handle.close()
      try? files.removeItem(atPath: place)
      try files.moveItem(atPath: temporary, toPath: place)
    } catch {
      try? files.removeItem(atPath: temporary)
      throw error
    }
    // A name is durable only once its folder is, up to the folder of the store.
    let archive = parent.deletingLastPathComponent()
    for level in [parent, archive, archive.deletingLastPathComponent()] {
      Self.synchronize(folder: level)
    }
  }

  /// Hands the names in a folder to the disk; not every file system lets a folder be synchronized.
  static func synchronize(folder: URL) {
    try? FileHandle(forReadingFrom: folder).synchronize()
  }

  static func storeError(_ error: any Error, path: String) -> StoreError {
    if let error = error as? StoreError { return error }
    let cause = error as NSError
    let underlying = cause.userInfo[NSUnderlyingErrorKey] as? NSError
    let isFull =
      [cause, underlying].contains { $0?.domain == NSPOSIXErrorDomain && $0?.code == 28 }
      || (cause.domain == NSCocoaErrorDomain
        && cause.code == CocoaError.fileWriteOutOfSpace.rawValue)
    return isFull ? .diskFull(path) : .unwritable(path, detail: cause.localizedDescription)
  }
}
