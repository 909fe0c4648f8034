internal import Foundation
internal import GRDB
internal import PipelineSpec

/// How a store's file becomes a connection.
struct StoreOpening {
  let path: String
  let pipeline: Pipeline
  let previousCycle: PreviousCycleData?
  /// Tells the functions of the connection that their time is up.
  let interrupted = InterruptFlag()

  /// Refuses a file that is not a store, or a newer one, before anything is written beside it.
  ///
  /// No file, and an empty one, are no error; nor is a file that a killed process left in the middle of a change, which only a
  /// writer can bring back: it is checked once it was.
  func checkFile() throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    var configuration = Configuration()
    configuration.readonly = true
    try checked {
      do {
        try DatabaseQueue(path: path, configuration: configuration).inDatabase { try check($0) }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
        return
      }
    }
  }

  /// Opens an existing store for reading.
  func queueForReading() throws(StoreError) -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    var configuration = baseConfiguration
    configuration.readonly = true
    return try checked {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try check(database)
        guard try StoreSchema.migrator.hasCompletedMigrations(database) else {
          throw StoreError.notAStore(path)
        }
        try prepare(database)
      }
      return queue
    }
  }

  /// Opens, creates or migrates a store for writing.
  func queueForWriting() throws(StoreError) -> DatabaseQueue {
    var configuration = baseConfiguration
    configuration.journalMode = .wal
    configuration.foreignKeysEnabled = true
    return try checked {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try check($0) }
      try StoreSchema.migrator.migrate(queue)
      try queue.write { try CanonicalTables.create(for: pipeline.schemas, in: $0) }
      try queue.writeWithoutTransaction { try prepare($0) }
      return queue
    }
  }

  private var baseConfiguration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let interrupted = interrupted
    configuration.prepareDatabase { database in
      DecimalFunctions.scalars.forEach(database.add(function:))
      DecimalFunctions.aggregates.forEach(database.add(function:))
      TextFunctions.all(interrupted: interrupted).forEach(database.add(function:))
      database.add(collation: DecimalFunctions.collation)
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      // A crash of the machine must not lose a submission that was reported as recorded.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Refuses another program's database and one written by a newer version.
  private func check(_ database: Database) throws {
    let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
    guard id == StoreSchema.applicationID || (id == 0 && isEmpty) else {
      throw StoreError.notAStore(path)
    }
    guard try !StoreSchema.migrator.hasBeenSuperseded(database) else {
      throw StoreError.newerVersion(path)
    }
  }

  /// Makes the pipeline's reference tables and the views over the scope.
  private func prepare(_ database: Database) throws {
    try database.inTransaction(.deferred) {
      for table in pipeline.referenceTables(previous: previousCycle) {
        try table.create(in: database)
      }
      try ScopedViews.create(for: pipeline, in: database)
      return .commit
    }
  }

  private func checked<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try body()
    } catch {
      throw .wrapping(error, path: path)
    }
  }
}
