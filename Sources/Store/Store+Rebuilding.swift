internal import Foundation
internal import GRDB
public import PipelineSpec

extension Store {
  /// Makes a new store beside an old one, has it filled, and puts it in the old one's place.
  ///
  /// The archive is the same for both. Until the swap the old store is as it was; a crash before it leaves the old one, a
  /// crash after it the new one. An old store that cannot be read is set aside under a name that ends in `.damaged`.
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
    let isReadable = try isStore(path, pipeline: pipeline)
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
    let old = isReadable ? try openOld(path, pipeline: pipeline) : nil
    try await fill(new, old)
    if old == nil { setAside(path) }
    try old?.close()
    try new.replaceContent(ofStoreAt: path)
    try new.close()
  }

  /// Whether there is a store to take over from; a file that is damaged or something else is none.
  ///
  /// - Throws: ``StoreError`` for a store that is not to be replaced: a newer version's, or one that cannot be reached.
  private static func isStore(_ path: String, pipeline: Pipeline) throws(StoreError) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    do {
      try StoreOpening(path: path, pipeline: pipeline, previousCycle: nil).checkFile()
      return true
    } catch {
      guard error.code == .notAStore || error.code == .damaged else { throw error }
      return false
    }
  }

  /// Opens the old store, brought up to this version if it is older; `nil` if it turns out to be damaged.
  private static func openOld(_ path: String, pipeline: Pipeline) throws(StoreError) -> Store? {
    let opening = StoreOpening(path: path, pipeline: pipeline, previousCycle: nil)
    do {
      return Store(opening, queue: try opening.queueForWriting(), writerLock: nil)
    } catch {
      guard error.code == .damaged else { throw error }
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
