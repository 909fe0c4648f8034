public import Findings
internal import GRDB

extension Store {
  /// Calls `body` with a reader whose scope is the current submission of each agency.
  ///
  /// The reader sees one state of the store, also while another process writes.
  public func withBatchScope<Result>(_ body: (StoreReader) throws -> Result) throws -> Result {
    try readBatch { try body(StoreReader(database: $0, interrupter: interrupter)) }
  }

  /// Replaces the findings across agencies and about the region; they take no row out of the data.
  ///
  /// - Returns: Whether they differ from those before.
  @discardableResult
  public func replaceBatchFindings(_ findings: [Finding]) throws(StoreError) -> Bool {
    try checked {
      try queue.write { database in
        guard try batchFindings(in: database) != findings else { return false }
        try database.execute(
          sql: "DELETE FROM finding WHERE cycle_id = ? AND origin = 'batch'",
          arguments: [cycleID]
        )
        try FindingRecord.insert(
          findings,
          origin: .batch,
          submission: nil,
          cycle: cycleID,
          in: database
        )
        return true
      }
    }
  }

  private func batchFindings(in database: Database) throws -> [Finding] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(FindingRecord.columns) FROM finding f
        WHERE f.cycle_id = ? AND f.origin = 'batch' ORDER BY f.number
        """,
      arguments: [cycleID]
    )
    return try rows.map(FindingRecord.finding)
  }

  /// Records a run.
  ///
  /// The times are the caller's, as text.
  public func recordRun(
    startedAt: String,
    finishedAt: String,
    changed: Bool,
    summary: String
  ) throws(StoreError) {
    try checked {
      try queue.write { database in
        try database.execute(
          sql: "INSERT INTO run VALUES (NULL, ?, ?, ?, ?, ?)",
          arguments: [cycleID, startedAt, finishedAt, changed, summary]
        )
      }
    }
  }

  /// Returns the recorded runs of the cycle, oldest first.
  public func runs() throws(StoreError) -> [RunRecord] {
    try checked {
      try read { database in
        let rows = try Row.fetchAll(
          database,
          sql: """
            SELECT number, started_at, finished_at, changed, summary FROM run
            WHERE cycle_id = ? ORDER BY number
            """,
          arguments: [cycleID]
        )
        return rows.map {
          RunRecord(
            number: $0[0],
            startedAt: $0[1],
            finishedAt: $0[2],
            changed: $0[3],
            summary: $0[4]
          )
        }
      }
    }
  }
}
