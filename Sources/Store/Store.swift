internal import Findings
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
  /// The raw workbooks, content-addressed, in `<path>.d`.
  public let archive: Archive
  let queue: DatabaseQueue
  let interrupter: Interrupter
  private let writerLock: WriterLock?

  init(
    path: String,
    pipeline: Pipeline,
    queue: DatabaseQueue,
    writerLock: WriterLock?
  ) {
    self.path = path
    self.pipeline = pipeline
    self.queue = queue
    self.writerLock = writerLock
    archive = Archive(folder: path + ".d")
    interrupter = Interrupter()
  }
}
