public import Export
internal import Findings
internal import Foundation
internal import GRDB
internal import Tabular

/// Writes an export as one SQLite database that other programs open as it is.
///
/// The tables are STRICT and have the keys of the Table Schemas; what tables and columns mean stands as comments in
/// their definitions. `<table>_labelled` is a view with the labels beside the codes. Decimals are REAL: a decimal of up to
/// 15 digits comes back as it was written. Dates and times are ISO 8601 text, truth values 0 and 1.
public enum SQLiteFile {
  /// Writes the database to a path where there is no file.
  ///
  /// Streams; holds one row.
  ///
  /// - Throws: GRDB's `DatabaseError`.
  public static func write(_ set: ExportSet, to path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      // The file is not in use until it is whole, so that a journal would protect nothing.
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { database in
      try database.inTransaction {
        for table in set.tables { try write(table, among: set, to: database) }
        return .commit
      }
      try database.execute(sql: "PRAGMA user_version = 1; ANALYZE")
    }
    try queue.close()
  }

  private static func write(
    _ table: ExportTable,
    among set: ExportSet,
    to database: Database
  ) throws {
    let shape = SQLiteTable(table, tables: Set(set.tables.map(\.name)))
    try database.execute(sql: shape.creation)
    let insertion = try database.makeStatement(sql: shape.insertion)
    let types = table.columns.map(\.type)
    var values = [DatabaseValue](repeating: .null, count: types.count)
    try table.forEachRow { row in
      for index in types.indices {
        values[index] = value(row, index, type: types[index])
      }
      insertion.setUncheckedArguments(StatementArguments(values))
      try insertion.execute()
    }
    for view in shape.views { try database.execute(sql: view) }
  }

  private static func value(_ row: TextRow, _ index: Int, type: ExportType) -> DatabaseValue {
    guard let text = row[index] else { return .null }
    switch type {
    case .text, .date, .timestamp: return text.databaseValue
    case .integer: return Int(text)?.databaseValue ?? .null
    case .decimal: return Double(text)?.databaseValue ?? .null
    case .boolean: return (text == "true" ? 1 : 0).databaseValue
    }
  }
}
