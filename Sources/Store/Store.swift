internal import GRDB
public import PipelineSpec

/// The database of one installation: the ledger of submissions, the canonical tables, the findings, and the archive
/// of the workbooks beside it.
///
/// One SQLite file in WAL mode, with one connection; calls from several threads wait for each other. Several cycles
/// may share a store; an opened store sees the cycle of its pipeline.
///
/// A class because it owns the connection and the writer's lock.
public final class Store: Sendable {
  /// What a store is opened for.
  public enum Access: Sendable, Hashable {
    /// Reading only; the store must exist. Others may write meanwhile.
    case readOnly
    /// Reading and writing, as the only writer; creates the store where there is none.
    ///
    /// `holder` is how a second writer is told who holds the store, such as `process 4711 on server-1`.
    case readWrite(holder: String)
  }

  /// The file.
  public let path: String
  /// The definition that the canonical tables are made from.
  public let pipeline: Pipeline
  /// What the store was told of the previous cycle; `nil` if nothing.
  public let previousCycle: PreviousCycleData?
  /// The raw workbooks, content-addressed, in `<path>.d`.
  public let archive: Archive
  /// The id of the pipeline's cycle.
  var cycleID: String { pipeline.cycle.id }
  let queue: DatabaseQueue
  let interrupter: Interrupter
  private let writerLock: WriterLock?

  init(
    _ opening: StoreOpening,
    queue: DatabaseQueue,
    writerLock: WriterLock?,
    archiveFolder: String? = nil
  ) {
    path = opening.path
    pipeline = opening.pipeline
    previousCycle = opening.previousCycle
    self.queue = queue
    self.writerLock = writerLock
    archive = Archive(folder: archiveFolder ?? opening.path + ".d")
    interrupter = Interrupter(queue: queue, flag: opening.interrupted)
  }

  /// Opens a store, creating or migrating it when it is opened for writing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - pipeline: What its cycle, tables, rules and summaries are.
  ///   - access: Whether it is written to.
  ///   - previousCycle: The data of the cycle before, for rules and summaries that compare with them.
  /// - Throws: ``StoreError`` `locked`, `newerVersion`, `notAStore`, `missing`, `diskFull`, `unwritable`, `damaged`.
  public static func open(
    path: String,
    pipeline: Pipeline,
    access: Access,
    previousCycle: PreviousCycleData? = nil
  ) throws(StoreError) -> Store {
    let opening = StoreOpening(path: path, pipeline: pipeline, previousCycle: previousCycle)
    switch access {
    case .readOnly:
      let queue = try opening.queueForReading()
      return Store(opening, queue: queue, writerLock: nil)
    case .readWrite(let holder):
      try opening.checkFile()
      let lock = try WriterLock(storePath: path, holder: holder)
      let queue = try opening.queueForWriting()
      return Store(opening, queue: queue, writerLock: lock)
    }
  }

  /// Calls `body` in one write transaction; nothing is left behind if it throws.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.write(body)
    } catch let error as DatabaseError {
      throw StoreError.wrapping(error, path: path)
    }
  }

  /// Calls `body` in one read transaction whose scope is the current submission of each agency.
  func readBatch<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try read { database in
        try ScopedViews.limitToCurrent(cycle: cycleID, in: database)
        return try body(database)
      }
    } catch let error as DatabaseError {
      throw StoreError.wrapping(error, path: path)
    }
  }

  /// Calls `body`, which changes nothing, in one transaction.
  ///
  /// A read of the queue would set `PRAGMA query_only`, and each time it is set SQLite compiles every statement anew, those of
  /// the rules too.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    var result: Result?
    try queue.inTransaction(.deferred) { database in
      result = try body(database)
      return .commit
    }
    guard let result else { throw StoreError.damaged(path, detail: "no result") }
    return result
  }

  /// Runs `body` and gives its errors as the store's own.
  func checked<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try body()
    } catch {
      throw .wrapping(error, path: path)
    }
  }
}
