internal import PipelineSpec

/// The `SELECT` behind each exported table: its columns in its order.
///
/// Each but those of reference tables has one argument, the cycle.
enum ExportQuery {
  /// Returns the text for a table.
  static func sql(for table: StoredTable, pipeline: Pipeline) -> String {
    switch table.kind {
    case .reference:
      "SELECT \(table.columns.map { quoted($0.name) }.joined(separator: ", ")) "
        + "FROM temp.\(quoted(table.name)) ORDER BY rowid"
    case .canonical:
      pipeline.schema(table.name).map(canonical) ?? ""
    case .record:
      records[table.name] ?? quarantine(of: pipeline.schemas)
    }
  }

  private static let isCurrent =
    "s.cycle_id = ? AND s.is_superseded = 0 AND s.outcome <> 'rejected'"

  private static func canonical(_ schema: TableSchema) -> String {
    let fields = schema.fields.map { "c.\(CanonicalTables.columnName($0)), " }.joined()
    return """
      SELECT c.id, s.opd_code, s.cycle_id, \(fields)s.submission_id, c.source_sheet, c.source_row
      FROM main.submission s JOIN main.\(CanonicalTables.name(schema)) c ON c.submission = s.number
      WHERE \(isCurrent) AND c.quarantined = 0 ORDER BY s.opd_code, c.position
      """
  }

  /// One row for each row in quarantine, whatever its table.
  private static func quarantine(of schemas: [TableSchema]) -> String {
    let rows = schemas.map { schema in
      """
      SELECT submission, position, id, '\(schema.table)' AS "table", form, source_cells,
        source_sheet, source_row
      FROM main.\(CanonicalTables.name(schema)) WHERE quarantined = 1
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
      WHERE \(isCurrent) ORDER BY s.opd_code, c.position
      """
  }

  private static let records = [
    "submissions": """
    SELECT \(ScopedViews.ledgerColumns) FROM main.submission s WHERE s.cycle_id = ?
    ORDER BY s.opd_code, s.revision, s.file_name, s.sha256
    """,
    "findings": """
    SELECT f.rule_id, f.severity, f.responsibility, NULLIF(f.opd_code, ''),
      NULLIF(f.file_name, ''), NULLIF(f.sha256, ''), NULLIF(f.sheet, ''), NULLIF(f.cell, ''),
      NULLIF(f."table", ''), NULLIF(f.field, ''), NULLIF(f.row_key, ''), NULLIF(f.value, ''),
      NULLIF(f.expected, ''), f.message_id, f.message_en, f.fix_id,
      NULLIF(f.waiver_reason, ''), NULLIF(f.waiver_approved_by, ''), NULLIF(f.waiver_until, '')
    FROM main.finding f LEFT JOIN main.submission s ON s.number = f.submission
    WHERE f.cycle_id = ? AND COALESCE(s.is_superseded, 0) = 0 ORDER BY \(Store.findingOrder)
    """,
    "column_mappings": """
    SELECT s.submission_id, t.sheet, t.form, t.field, t."column", t.header_text, t.match,
      t.confidence
    FROM main.submission s JOIN main.column_mapping t ON t.submission = s.number
    WHERE \(isCurrent) ORDER BY s.opd_code, t.position
    """,
    "value_states": """
    SELECT t."table", t.row_id, t.field, t.state, t.raw, t.cell
    FROM main.submission s JOIN main.value_state t ON t.submission = s.number
    WHERE \(isCurrent) ORDER BY s.opd_code, t.position
    """,
    "form_statuses": """
    SELECT s.submission_id, s.opd_code, t.form, t.status, t.rows, t.required_cells, t.filled_cells
    FROM main.submission s JOIN main.form_status t ON t.submission = s.number
    WHERE \(isCurrent) ORDER BY s.opd_code, t.position
    """,
  ]
}
