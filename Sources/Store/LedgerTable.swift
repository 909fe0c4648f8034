internal import GRDB
internal import PipelineSpec
internal import Tabular

/// Reads and writes ledger rows, within a transaction of the caller.
struct LedgerTable {
  let database: Database
  let pipeline: Pipeline

  private var cycle: String { pipeline.cycle.id }

  /// What a new ledger row says before anything was counted.
  struct NewEntry {
    let fileName: String
    let sha256: String
    let byteCount: Int
    let receivedAt: String
    let opdCode: String?
    let cells: CellCounts
  }

  /// Adds a rejected entry, which ``finish(_:)`` corrects, and its first sighting.
  func insert(_ entry: NewEntry) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO submission (submission_id, cycle_id, opd_code, outcome, file_name, sha256,
          byte_count, received_at, cells_total, cells_mapped, cells_header, cells_decoration,
          cells_unknown, pipeline_hash, rules_hash)
        VALUES (?, ?, ?, 'rejected', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      String(entry.sha256.prefix(16)), cycle, entry.opdCode, entry.fileName, entry.sha256,
      entry.byteCount, entry.receivedAt, entry.cells.total, entry.cells.mapped,
      entry.cells.header, entry.cells.decoration, entry.cells.unknown, pipeline.contentHash,
      pipeline.rulesHash,
    ])
    let number = database.lastInsertedRowID
    try addSighting(entry.fileName, of: number)
    return number
  }

  /// Renews what a ledger row says of a workbook that is read again; its arrival stays.
  func update(_ number: Int64, with entry: NewEntry) throws {
    try database.cachedStatement(
      sql: """
        UPDATE submission SET opd_code = ?, cells_total = ?, cells_mapped = ?, cells_header = ?,
          cells_decoration = ?, cells_unknown = ?, pipeline_hash = ?, rules_hash = ?
        WHERE number = ?
        """
    ).execute(arguments: [
      entry.opdCode, entry.cells.total, entry.cells.mapped, entry.cells.header,
      entry.cells.decoration, entry.cells.unknown, pipeline.contentHash, pipeline.rulesHash, number,
    ])
  }

  /// Records a path; returns whether it is new.
  @discardableResult
  func addSighting(_ path: String, of submission: Int64) throws -> Bool {
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO sighting VALUES (?, ?)")
      .execute(arguments: [submission, path])
    return database.changesCount > 0
  }

  /// The paths that a submission was seen under, in byte order.
  func paths(_ number: Int64) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT path FROM sighting WHERE submission = ? ORDER BY path"
      ),
      arguments: [number]
    )
  }

  /// The number of the submission with some content.
  func number(ofSHA256 sha256: String) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: "SELECT number FROM submission WHERE cycle_id = ? AND sha256 = ?"
      ),
      arguments: [cycle, sha256]
    )
  }

  /// Counts rows and findings, sets outcome, completeness and quality.
  func finish(_ number: Int64, isRejected: Bool, rows: (accepted: Int, quarantined: Int)) throws {
    let outcome = isRejected ? "rejected" : (rows.quarantined > 0 ? "partial" : "accepted")
    try database.cachedStatement(
      sql: """
        UPDATE submission SET outcome = ?, rows_accepted = ?, rows_quarantined = ?,
          errors = c.errors, warnings = c.warnings, infos = c.infos,
          completeness = decimal_div(f.filled, f.required),
          quality_score = decimal_max(0, decimal_mul(100, decimal_sub(1, decimal_div(
            decimal_add(5 * c.errors + 2 * c.warnings, decimal_mul('0.5', c.infos)),
            cells_mapped))))
        FROM (
          SELECT COUNT(*) FILTER (WHERE severity = 'error') AS errors,
            COUNT(*) FILTER (WHERE severity = 'warning') AS warnings,
            COUNT(*) FILTER (WHERE severity = 'info') AS infos
          FROM finding WHERE submission = ? AND origin = 'workbook'
        ) AS c, (
          SELECT SUM(filled_cells) AS filled, SUM(required_cells) AS required
          FROM form_status WHERE submission = ?
        ) AS f
        WHERE number = ?
        """
    ).execute(arguments: [outcome, rows.accepted, rows.quarantined, number, number, number])
  }

  /// Numbers an agency's submissions by arrival and makes the newest that was not rejected the current one.
  func supersede(opdCode: String) throws {
    try database.cachedStatement(
      sql: """
        UPDATE submission SET revision = o.revision, is_superseded = o.is_superseded
        FROM (
          SELECT n, revision, outcome <> 'rejected' AND revision
            < MAX(CASE WHEN outcome <> 'rejected' THEN revision END) OVER () AS is_superseded
          FROM (
            SELECT number AS n, outcome,
              ROW_NUMBER() OVER (ORDER BY received_at, file_name, number) AS revision
            FROM submission WHERE cycle_id = ? AND opd_code = ?
          )
        ) AS o
        WHERE number = o.n AND (submission.revision IS NOT o.revision
          OR submission.is_superseded <> o.is_superseded)
        """
    ).execute(arguments: [cycle, opdCode])
  }

  /// The entry with a number.
  func entry(_ number: Int64) throws -> LedgerEntry {
    let entries = try entries(where: "s.number = ?", arguments: [number])
    guard let entry = entries.first else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "submission \(number) is gone")
    }
    return entry
  }

  /// The cycle's entries that satisfy a condition, by agency, then revision.
  func entries(
    where condition: String = "TRUE",
    arguments: StatementArguments = StatementArguments()
  ) throws -> [LedgerEntry] {
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(ScopedViews.ledgerColumns) FROM main.submission s
        WHERE s.cycle_id = :cycle AND \(condition)
        ORDER BY s.opd_code, s.revision, s.file_name, s.sha256
        """,
      arguments: ["cycle": cycle] + arguments
    )
    var entries: [LedgerEntry] = []
    while let row = try cursor.next() {
      entries.append(try LedgerEntry(row))
    }
    return entries
  }
}

extension LedgerEntry {
  /// Reads an entry from a row with the columns of `submissions.csv`.
  init(_ row: Row) throws {
    guard let status = SubmissionStatus(rawValue: row[4]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a submission has no status")
    }
    submissionID = row[0]
    opdCode = row[1]
    cycleID = row[2]
    revision = row[3]
    self.status = status
    fileName = row[5]
    sha256 = row[6]
    byteCount = row[7]
    receivedAt = row[8]
    cells = CellCounts(
      total: row[9],
      mapped: row[10],
      header: row[11],
      decoration: row[12],
      unknown: row[13]
    )
    rowsAccepted = row[14]
    rowsQuarantined = row[15]
    errorCount = row[16]
    warningCount = row[17]
    infoCount = row[18]
    completeness = try DecimalFunctions.number(row[19])
    qualityScore = try DecimalFunctions.number(row[20])
  }
}
