internal import GRDB

/// The right to write to a store, held until this object goes.
///
/// A reserved lock on a small SQLite file beside the store: the operating system releases it when the process
/// ends, however it ends; readers of the store are not hindered, and the file tells who holds it.
///
/// A class because it owns the lock.
final class WriterLock: Sendable {
  private let queue: DatabaseQueue

  /// Takes the lock.
  ///
  /// - Throws: ``StoreError`` `locked` if another process has it.
  init(storePath: String, holder: String) throws(StoreError) {
    let path = storePath + ".lock"
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try Self.take(queue, holder: holder)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw .locked(storePath, holder: Self.holder(at: path))
    } catch {
      throw .wrapping(error, path: storePath)
    }
  }

  /// Writes who holds the lock, then takes it anew: a reserved lock lets others read what was committed before.
  private static func take(_ queue: DatabaseQueue, holder: String) throws {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      try database.execute(sql: "CREATE TABLE IF NOT EXISTS holder (name TEXT NOT NULL)")
      try database.execute(sql: "DELETE FROM holder")
      try database.execute(sql: "INSERT INTO holder VALUES (?)", arguments: [holder])
      try database.execute(sql: "COMMIT")
      try database.execute(sql: "BEGIN IMMEDIATE")
    }
  }

  private static func holder(at path: String) -> String {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try? DatabaseQueue(path: path, configuration: configuration)
    let name = try? queue?.read { try String.fetchOne($0, sql: "SELECT name FROM holder") }
    return name ?? ""
  }
}
