internal import GRDB
internal import PipelineSpec

/// The relations that rules and summaries are written against: temporary views over the fixed and canonical tables,
/// limited to the submissions in the temporary table `scope`.
///
/// The joins are `CROSS JOIN`, which SQLite does not reorder: a rule then reads the rows of its scope alone, however
/// many submissions the store holds. `submission_id` comes from the scope, so that asking for one submission seeks it there
/// instead of passing through all. Summaries are views too: `summary_<name>`.
enum ScopedViews {
  /// Creates the scope, empty, and the views.
  static func create(for pipeline: Pipeline, in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE scope (submission INTEGER PRIMARY KEY, submission_id TEXT NOT NULL);
        CREATE INDEX temp.scope_submission_id ON scope (submission_id)
        """
    )
    try database.execute(sql: "CREATE TEMP TABLE scope_cycle (cycle_id TEXT, is_batch INTEGER)")
    for schema in pipeline.schemas {
      let stored = try CanonicalTables.storedFields(of: schema, in: database)
      for (name, withQuarantine) in [(schema.table, false), ("\(schema.table)_read", true)] {
        try database.execute(
          sql: view(name, of: schema, stored: stored, withQuarantine: withQuarantine)
        )
      }
    }
    for (name, select) in fixedViews {
      try database.execute(sql: "CREATE TEMP VIEW \(name) AS \(select)")
    }
    for summary in pipeline.summaries {
      try createView(of: summary, in: database)
    }
  }

  /// Makes a summary readable to the others, not rounded, as `summary_<name>`.
  private static func createView(of summary: SummaryDefinition, in database: Database) throws {
    do {
      try database.execute(
        sql: "CREATE TEMP VIEW \(quoted("summary_\(summary.name)")) AS \(summary.sql)"
      )
    } catch {
      throw StoreError.failedSQL(place: summary.place, error: error)
    }
  }

  /// Makes one submission the scope.
  static func limit(to submission: Int64, cycle: String, in database: Database) throws {
    try clear(cycle: cycle, isBatch: false, in: database)
    try database.execute(
      sql:
        "INSERT INTO temp.scope SELECT number, submission_id FROM main.submission WHERE number = ?",
      arguments: [submission]
    )
  }

  /// Makes the current submission of each agency of the cycle the scope.
  static func limitToCurrent(cycle: String, in database: Database) throws {
    try clear(cycle: cycle, isBatch: true, in: database)
    try database.execute(
      sql: """
        INSERT INTO temp.scope SELECT number, submission_id FROM main.submission
        WHERE cycle_id = ? AND outcome <> 'rejected' AND is_superseded = 0
        """,
      arguments: [cycle]
    )
  }

  private static func clear(cycle: String, isBatch: Bool, in database: Database) throws {
    try database.execute(sql: "DELETE FROM temp.scope")
    try database.execute(sql: "DELETE FROM temp.scope_cycle")
    try database.execute(
      sql: "INSERT INTO temp.scope_cycle VALUES (?, ?)",
      arguments: [cycle, isBatch]
    )
  }

  private static func view(
    _ name: String,
    of schema: TableSchema,
    stored: Set<String>?,
    withQuarantine: Bool
  ) -> String {
    guard let stored else { return emptyView(name, of: schema, withQuarantine: withQuarantine) }
    let fields = schema.fields.map { field in
      let value = stored.contains(field.name) ? "c.\(CanonicalTables.columnName(field))" : "NULL"
      return "\(value) AS \(quoted(field.name))"
    }
    let columns =
      ["c.id AS id", "s.opd_code AS opd_code", "s.cycle_id AS cycle_id"] + fields
      + [
        "scope.submission_id AS submission_id", "c.source_sheet AS source_sheet",
        "c.source_row AS source_row",
      ] + (withQuarantine ? ["c.quarantined AS quarantined"] : [])
    return """
      CREATE TEMP VIEW \(quoted(name)) AS
      SELECT \(columns.joined(separator: ", "))
      FROM temp.scope CROSS JOIN main.submission s ON s.number = scope.submission
      CROSS JOIN main.\(CanonicalTables.name(schema)) c ON c.submission = s.number
      \(withQuarantine ? "" : "WHERE c.quarantined = 0")
      """
  }

  /// The view over a table that an older store does not have yet.
  private static func emptyView(
    _ name: String,
    of schema: TableSchema,
    withQuarantine: Bool
  ) -> String {
    let names =
      ["id", "opd_code", "cycle_id"] + schema.fields.map(\.name)
      + ["submission_id", "source_sheet", "source_row"] + (withQuarantine ? ["quarantined"] : [])
    let columns = names.map { "NULL AS \(quoted($0))" }.joined(separator: ", ")
    return "CREATE TEMP VIEW \(quoted(name)) AS SELECT \(columns) WHERE FALSE"
  }

  /// The columns of `submissions.csv`.
  static let ledgerColumns = "s.submission_id, \(otherLedgerColumns)"

  private static let otherLedgerColumns = """
    s.opd_code, s.cycle_id, s.revision,
    CASE WHEN s.is_superseded THEN 'superseded' ELSE s.outcome END AS status,
    s.file_name, s.sha256, s.byte_count, s.received_at, s.cells_total, s.cells_mapped,
    s.cells_header, s.cells_decoration, s.cells_unknown, s.rows_accepted, s.rows_quarantined,
    s.errors, s.warnings, s.infos, s.completeness, s.quality_score
    """

  private static let fixedViews = [
    (
      "submissions",
      """
      SELECT scope.submission_id, \(otherLedgerColumns)
      FROM temp.scope CROSS JOIN main.submission s ON s.number = scope.submission
      """
    ),
    (
      "ledger",
      """
      SELECT \(ledgerColumns) FROM temp.scope_cycle
      CROSS JOIN main.submission s ON s.cycle_id = scope_cycle.cycle_id
      """
    ),
    (
      "form_statuses",
      """
      SELECT s.submission_id, s.opd_code, t.form, t.status, t.rows, t.required_cells, t.filled_cells
      FROM temp.scope CROSS JOIN main.submission s ON s.number = scope.submission
      CROSS JOIN main.form_status t ON t.submission = s.number
      """
    ),
    (
      "value_states",
      """
      SELECT scope.submission_id, t."table", t.row_id AS id, t.field, t.state, t.raw, t.cell
      FROM temp.scope CROSS JOIN main.value_state t ON t.submission = scope.submission
      """
    ),
    (
      "column_mappings",
      """
      SELECT scope.submission_id, t.sheet, t.form, t.field, t."column", t.header_text, t.match,
        t.confidence, t.header_cell
      FROM temp.scope CROSS JOIN main.column_mapping t ON t.submission = scope.submission
      """
    ),
    (
      "findings",
      """
      SELECT f.rule_id, f.severity, f.responsibility, f.opd_code, f.file_name, f.sha256, f.sheet,
        f.cell, f."table", f.field, f.row_key, f.value, f.expected, f.message_id, f.message_en,
        f.fix_id AS fix, NULLIF(f.waiver_reason, '') AS waiver_reason,
        NULLIF(f.waiver_approved_by, '') AS waiver_approved_by,
        NULLIF(f.waiver_until, '') AS waiver_until, s.submission_id, f.row_id
      FROM temp.scope_cycle CROSS JOIN main.finding f ON f.cycle_id = scope_cycle.cycle_id
      LEFT JOIN main.submission s ON s.number = f.submission
      WHERE CASE WHEN scope_cycle.is_batch THEN COALESCE(s.is_superseded, 0) = 0
        ELSE f.submission IN (SELECT submission FROM temp.scope) END
      """
    ),
  ]
}
