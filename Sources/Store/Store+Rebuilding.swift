internal import Foundation
internal import GRDB
public import PipelineSpec

extension Store {
  /// Makes a new store beside an old one, has it filled, and puts it in the old one's place.
  ///
  /// The archive is the same for both. Until the swap the old store says what it said, brought up to this version if it was
  /// older; a crash before it leaves the old one, a crash after it the new one. An old store that is damaged, or a file that
  /// is none, is set aside under a name that ends in `.damaged`.
  ///
  /// - Parameters:
  ///   - path: The store's file; it need not exist, its archive must.
  ///   - holder: How a second writer is told who holds the store.
  ///   - fill: Called with the empty store, and the old one if it can be read.
  /// - Throws: ``StoreError`` `locked`, `newerVersion`, `missing` without an archive, `unwritable`, `diskFull`; what `fill`
  ///   throws.
  public static func rebuild(
    path: String,
    pipeline: Pipeline,
    holder: String,
    previousCycle: PreviousCycleData?,
    fill: (_ new: Store, _ old: Store?) async throws -> Void
  ) async throws {
    guard FileManager.default.fileExists(atPath: path + ".d") else {
      throw StoreError.missing(path + ".d")
    }
    let oldOpening = StoreOpening(path: path, pipeline: pipeline, previousCycle: nil)
    // A newer store is refused before anything is written beside it.
    let isReadable =
      try FileManager.default.fileExists(atPath: path)
      && unlessDamaged { () throws(StoreError) in try oldOpening.checkFile() } != nil
    let lock = try WriterLock(storePath: path, holder: holder)
    let newPath = path + ".new"
    remove(newPath)
    defer { remove(newPath) }
    let opening = StoreOpening(path: newPath, pipeline: pipeline, previousCycle: previousCycle)
    let new = Store(
      opening,
      queue: try opening.queueForWriting(),
      writerLock: lock,
      archiveFolder: path + ".d"
    )
    let old: Store? =
      isReadable
      ? try unlessDamaged { () throws(StoreError) in
        Store(oldOpening, queue: try oldOpening.queueForWriting(), writerLock: nil)
      } : nil
    try await fill(new, old)
    if old == nil { setAside(path) }
    try old?.close()
    try new.replaceContent(ofStoreAt: path)
    try new.close()
  }

  /// What `body` returns; `nil` if it finds that the file is damaged or something else than a store.
  private static func unlessDamaged<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result? {
    do {
      return try body()
    } catch {
      guard error.code == .notAStore || error.code == .damaged else { throw error }
      return nil
    }
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Keeps a file that is no readable store for whoever wants to look into it.
  private static func setAside(_ path: String) {
    for suffix in ["-wal", "-shm", ""] {
      try? FileManager.default.removeItem(atPath: path + ".damaged" + suffix)
      try? FileManager.default.moveItem(atPath: path + suffix, toPath: path + ".damaged" + suffix)
    }
  }

  /// Makes another file say what this store says, in one transaction of that file.
  private func replaceContent(ofStoreAt path: String) throws(StoreError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    do {
      let target = try DatabaseQueue(path: path, configuration: configuration)
      try queue.backup(to: target)
      try target.close()
    } catch {
      throw .wrapping(error, path: path)
    }
  }

  private func close() throws(StoreError) {
    try checked { try queue.close() }
  }
}
