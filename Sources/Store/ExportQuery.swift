internal import GRDB
internal import PipelineSpec

/// The `SELECT` behind each exported table: its columns in its order.
///
/// Tables of rows that belong to a submission are read one submission after the other, in the order of a primary key, so
/// that nothing is sorted and nothing but a row is held.
enum ExportQuery {
  /// How a table is read.
  enum Plan {
    /// All of it at once.
    case whole(sql: String, arguments: StatementArguments)
    /// Once for each submission in scope, whose number is the only argument.
    case bySubmission(sql: String)
  }

  /// Returns how a table is read.
  static func plan(for table: StoredTable, pipeline: Pipeline, scope: ExportScope) -> Plan {
    switch table.kind {
    case .reference, .previous:
      return .whole(
        sql: "SELECT \(table.columns.map { quoted($0.name) }.joined(separator: ", ")) "
          + "FROM temp.\(quoted(table.name)) ORDER BY rowid",
        arguments: []
      )
    case .canonical:
      return .bySubmission(sql: pipeline.schema(table.name).map(canonical) ?? "")
    case .record:
      if let sql = bySubmission[table.name] { return .bySubmission(sql: sql) }
      let condition = scope.condition(
        opdCode: table.name == "findings" ? "f.opd_code" : "s.opd_code"
      )
      let arguments = StatementArguments([pipeline.cycle.id]) + condition.arguments
      guard let sql = whole(table.name, and: condition.sql) else {
        return .bySubmission(sql: quarantine(of: pipeline.schemas))
      }
      return .whole(sql: sql, arguments: arguments)
    }
  }

  /// The numbers of the submissions whose rows are exported, by agency.
  static func submissions(cycle: String, scope: ExportScope) -> (String, StatementArguments) {
    let condition = scope.condition(opdCode: "s.opd_code")
    return (
      """
      SELECT s.number FROM main.submission s
      WHERE s.cycle_id = ? AND s.is_superseded = 0 AND s.outcome <> 'rejected'\(condition.sql)
      ORDER BY s.opd_code
      """,
      StatementArguments([cycle]) + condition.arguments
    )
  }

  private static func canonical(_ schema: TableSchema) -> String {
    let fields = schema.fields.map { "c.\(CanonicalTables.columnName($0)), " }.joined()
    return """
      SELECT c.id, s.opd_code, s.cycle_id, \(fields)s.submission_id, c.source_sheet, c.source_row
      FROM main.submission s CROSS JOIN main.\(CanonicalTables.name(schema)) c
        ON c.submission = s.number
      WHERE s.number = ? AND c.quarantined = 0 ORDER BY c.position
      """
  }

  /// One row for each row in quarantine, whatever its table.
  private static func quarantine(of schemas: [TableSchema]) -> String {
    let rows = schemas.map { schema in
      """
      SELECT submission, position, id, '\(schema.table)' AS "table", form, source_cells,
        source_sheet, source_row
      FROM main.\(CanonicalTables.name(schema)) WHERE submission = ?1 AND quarantined = 1
      """
    }
    return """
      SELECT c.id, s.opd_code, s.cycle_id, c."table", c.form,
        (SELECT group_concat(rule_id, ';') FROM (
          SELECT DISTINCT f.rule_id FROM main.finding f
          WHERE f.submission = s.number AND f.row_id = c.id AND f.effect = 'quarantine'
          ORDER BY f.rule_id)),
        c.source_cells, s.submission_id, c.source_sheet, c.source_row
      FROM main.submission s JOIN (\(rows.joined(separator: " UNION ALL "))) c
        ON c.submission = s.number
      WHERE s.number = ?1 ORDER BY c.position
      """
  }

  private static func whole(_ table: String, and condition: String) -> String? {
    switch table {
    case "submissions":
      """
      SELECT \(ScopedViews.ledgerColumns) FROM main.submission s WHERE s.cycle_id = ?\(condition)
      ORDER BY s.opd_code, s.revision, s.file_name, s.sha256
      """
    case "findings":
      """
      \(findings)\(condition) ORDER BY \(Store.findingOrder)
      """
    default: nil
    }
  }

  private static let findings = """
    SELECT f.rule_id, f.severity, f.responsibility, NULLIF(f.opd_code, ''),
      NULLIF(f.file_name, ''), NULLIF(f.sha256, ''), NULLIF(f.sheet, ''), NULLIF(f.cell, ''),
      NULLIF(f."table", ''), NULLIF(f.field, ''), NULLIF(f.row_key, ''), NULLIF(f.value, ''),
      NULLIF(f.expected, ''), f.message_id, f.message_en, f.fix_id,
      NULLIF(f.waiver_reason, ''), NULLIF(f.waiver_approved_by, ''), NULLIF(f.waiver_until, '')
    FROM main.finding f LEFT JOIN main.submission s ON s.number = f.submission
    WHERE f.cycle_id = ? AND COALESCE(s.is_superseded, 0) = 0
    """

  private static let bySubmission = [
    "column_mappings": """
    SELECT s.submission_id, t.sheet, t.form, t.field, t."column", t.header_text, t.match,
      t.confidence
    FROM main.submission s JOIN main.column_mapping t ON t.submission = s.number
    WHERE s.number = ? ORDER BY t.position
    """,
    "value_states": """
    SELECT t."table", t.row_id, t.field, t.state, t.raw, t.cell
    FROM main.submission s JOIN main.value_state t ON t.submission = s.number
    WHERE s.number = ? ORDER BY t.position
    """,
    "form_statuses": """
    SELECT s.submission_id, s.opd_code, t.form, t.status, t.rows, t.required_cells, t.filled_cells
    FROM main.submission s JOIN main.form_status t ON t.submission = s.number
    WHERE s.number = ? ORDER BY t.position
    """,
  ]
}
