internal import GRDB
internal import PipelineSpec
public import Tabular

/// One row of one submission, current or not.
public struct RevisionRow: Sendable, Hashable {
  /// The row's id.
  public let id: String
  /// The sheet it was read from.
  public let sheet: String
  /// The row in the sheet, counted from 1.
  public let rowNumber: Int
  /// Whether an error keeps it out of the data.
  public let isQuarantined: Bool
  /// One value for each field of the table's schema, in its order; personal data unmasked.
  public let values: [CanonicalValue?]
}

extension Store {
  /// Returns the rows of one table that one submission holds, in the order they were read; rows in quarantine
  /// included.
  ///
  /// - Parameters:
  ///   - table: The name of a schema's table; an unknown one has no rows.
  ///   - sha256: The submission, whatever became of it.
  public func revisionRows(
    of table: String,
    sha256: String
  ) throws(StoreError) -> [RevisionRow] {
    guard let schema = pipeline.schema(table) else { return [] }
    return try checked {
      try read { database in
        let rows = try Row.fetchAll(
          database,
          sql: RevisionQuery.sql(for: schema),
          arguments: [cycleID, sha256]
        )
        return try rows.map { try RevisionRow($0, schema: schema) }
      }
    }
  }
}

/// The `SELECT` behind ``Store/revisionRows(of:sha256:)``.
private enum RevisionQuery {
  static func sql(for schema: TableSchema) -> String {
    let fields = schema.fields.map { ", c.\(CanonicalTables.columnName($0))" }.joined()
    return """
      SELECT c.id, c.source_sheet, c.source_row, c.quarantined\(fields)
      FROM main.submission s JOIN main.\(CanonicalTables.name(schema)) c ON c.submission = s.number
      WHERE s.cycle_id = ? AND s.sha256 = ? ORDER BY c.position
      """
  }
}

extension RevisionRow {
  fileprivate init(_ row: Row, schema: TableSchema) throws {
    id = row[0]
    sheet = row[1]
    rowNumber = row[2]
    isQuarantined = row[3]
    values = try schema.fields.enumerated().map { index, field in
      try CanonicalValue(row[4 + index] as DatabaseValue, type: field.type)
    }
  }
}
