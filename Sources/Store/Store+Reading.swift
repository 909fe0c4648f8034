public import Findings
internal import GRDB
public import Tabular

extension Store {
  /// Returns all submissions of the cycle by agency, then revision; those of unknown agencies come first.
  public func ledger() throws(StoreError) -> [LedgerEntry] {
    try checked {
      try read { try LedgerTable(database: $0, pipeline: pipeline).entries() }
    }
  }

  /// When the latest submission of the cycle arrived, as the caller said; `nil` without one.
  public func latestArrival() throws(StoreError) -> String? {
    try checked {
      try read { database in
        try String.fetchOne(
          database,
          sql: "SELECT MAX(received_at) FROM submission WHERE cycle_id = ?",
          arguments: [cycleID]
        )
      }
    }
  }

  /// Returns the submissions of one agency in the cycle, oldest first.
  public func history(opd: String) throws(StoreError) -> [LedgerEntry] {
    try checked {
      try read { database in
        try LedgerTable(database: database, pipeline: pipeline)
          .entries(where: "s.opd_code = :opd", arguments: ["opd": opd])
      }
    }
  }

  /// Returns the findings of the cycle: those of submissions that are not superseded, and those across agencies.
  ///
  /// Ordered by agency, file name, and within a file as they were found; those without an agency come first.
  public func findings() throws(StoreError) -> [Finding] {
    var findings: [Finding] = []
    try forEachFinding { findings.append($0) }
    return findings
  }

  /// Calls `body` with each finding of ``findings()``, in its order.
  ///
  /// Streams; holds one finding.
  public func forEachFinding(_ body: (Finding) -> Void) throws(StoreError) {
    try checked {
      try read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT \(FindingRecord.columns) FROM finding f
            LEFT JOIN submission s ON s.number = f.submission
            WHERE f.cycle_id = ? AND COALESCE(s.is_superseded, 0) = 0
            ORDER BY \(Self.findingOrder)
            """,
          arguments: [cycleID]
        )
        while let row = try rows.next() { body(try FindingRecord.finding(from: row)) }
      }
    }
  }

  /// The findings of one submission, whatever became of it, as they were found.
  public func findings(sha256: String) throws(StoreError) -> [Finding] {
    try checked {
      try read { database in
        let rows = try Row.fetchAll(
          database,
          sql: """
            SELECT \(FindingRecord.columns) FROM finding f JOIN submission s ON s.number = f.submission
            WHERE s.cycle_id = ? AND s.sha256 = ? ORDER BY f.number
            """,
          arguments: [cycleID, sha256]
        )
        return try rows.map(FindingRecord.finding)
      }
    }
  }

  /// Agency, file, then the order of discovery within one submission.
  static let findingOrder = "f.opd_code, f.file_name, f.sha256, f.origin <> 'workbook', f.number"

  /// Returns the form statuses of the current submissions, in the order of the forms, by agency code.
  public func formStatuses() throws(StoreError) -> [String: [FormStatus]] {
    try checked {
      try read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT s.opd_code, t.form, t.status, t.rows, t.required_cells, t.filled_cells
            FROM form_status t JOIN submission s ON s.number = t.submission
            WHERE s.cycle_id = ? AND s.is_superseded = 0 AND s.outcome <> 'rejected'
            ORDER BY s.opd_code, t.position
            """,
          arguments: [cycleID]
        )
        var statuses: [String: [FormStatus]] = [:]
        while let row = try rows.next() {
          statuses[row[0], default: []].append(try FormStatus(row))
        }
        return statuses
      }
    }
  }
}

extension FormStatus {
  fileprivate init(_ row: Row) throws {
    guard let status = Status(rawValue: row[2]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a form has no status")
    }
    self.init(
      formID: row[1],
      status: status,
      rowCount: row[3],
      requiredCellCount: row[4],
      filledCellCount: row[5]
    )
  }
}
