internal import Findings

/// The SQL of one table of an export in PostgreSQL.
struct PostgreSQLTable {
  /// A column and its type as `format_type` spells it.
  struct Column {
    let name: String
    let type: String
    let comment: String
  }

  /// The table's name.
  let name: String
  /// The name of the table of rows that were replaced.
  var historyName: String { name + "_history" }
  /// The columns; the cycle first where the export's table has none.
  let columns: [Column]
  /// Whether the cycle is a column of ours.
  let addsCycle: Bool
  private let comment: String
  private let key: [String]
  private let references: [ExportForeignKey]
  private let schema: String

  init(_ table: ExportTable, schema: String) {
    name = table.name
    self.schema = schema
    addsCycle = !table.columns.contains { $0.name == "cycle_id" }
    comment = "\(table.title.indonesian) / \(table.title.english)"
    let cycle = Column(name: "cycle_id", type: "text", comment: "Siklus / Cycle")
    columns = (addsCycle ? [cycle] : []) + table.columns.map(Column.init)
    references = table.foreignKeys
    key =
      table.primaryKey.isEmpty ? [] : ["cycle_id"] + table.primaryKey.filter { $0 != "cycle_id" }
  }

  private var qualified: String { "\(Self.quoted(schema)).\(Self.quoted(name))" }
  private var history: String { "\(Self.quoted(schema)).\(Self.quoted(historyName))" }
  /// The temporary table that rows are copied into.
  var stage: String { "pg_temp.\(Self.quoted("stage_" + name))" }
  private var columnList: String { columns.map { Self.quoted($0.name) }.joined(separator: ", ") }
  private var keyList: String { key.map(Self.quoted).joined(separator: ", ") }

  // MARK: - Shape

  /// The statements that make the table.
  var creation: [String] {
    let keyed = Set(key)
    let lines = columns.map { column in
      "  \(Self.quoted(column.name)) \(column.type)\(keyed.contains(column.name) ? " NOT NULL" : "")"
    }
    let keyLine = key.isEmpty ? [] : ["  PRIMARY KEY (\(keyList))"]
    return ["CREATE TABLE \(qualified) (\n\((lines + keyLine).joined(separator: ",\n"))\n)"]
      + comments
  }

  private var comments: [String] {
    ["COMMENT ON TABLE \(qualified) IS \(Self.literal(comment))"]
      + columns.map { column in
        "COMMENT ON COLUMN \(qualified).\(Self.quoted(column.name)) IS \(Self.literal(column.comment))"
      }
  }

  /// The statement that makes the table of replaced rows.
  var historyCreation: String {
    let lines = columns.map { "\(Self.quoted($0.name)) \($0.type)" }
    return
      "CREATE TABLE \(history) (\(lines.joined(separator: ", ")), replaced_at timestamp with time zone NOT NULL)"
  }

  /// The statement that adds a column to an older table.
  func addition(of column: Column, to table: String) -> String {
    "ALTER TABLE \(Self.quoted(schema)).\(Self.quoted(table)) ADD COLUMN \(Self.quoted(column.name)) \(column.type)"
  }

  /// The statements that tie the table to others of the same load, checked when the load is complete.
  func foreignKeys(among tables: Set<String>) -> [String] {
    references.filter { tables.contains($0.table) }.map { reference in
      """
      ALTER TABLE \(qualified) ADD FOREIGN KEY (cycle_id, \(Self.quoted(reference.column)))
      REFERENCES \(Self.quoted(schema)).\(Self.quoted(reference.table))
        (cycle_id, \(Self.quoted(reference.referencedColumn))) DEFERRABLE INITIALLY DEFERRED
      """
    }
  }

  // MARK: - Rows

  /// The statement that makes the temporary table.
  var stageCreation: String {
    let lines = columns.map { "\(Self.quoted($0.name)) \($0.type)" }
    return
      "CREATE TEMPORARY TABLE \(Self.quoted("stage_" + name)) (\(lines.joined(separator: ", ")))"
      + " ON COMMIT DROP"
  }

  /// The statement that rows are sent to.
  var copy: String { "COPY \(stage) (\(columnList)) FROM STDIN" }

  /// The statement that keeps the rows of a cycle that the new ones do not repeat.
  func keepHistory(of cycleID: String, at time: String) -> String {
    """
    INSERT INTO \(history) (\(columnList), replaced_at)
    SELECT \(columnList), \(Self.literal(time)) FROM (
      SELECT \(columnList) FROM \(qualified) WHERE cycle_id = \(Self.literal(cycleID))
      EXCEPT ALL SELECT \(columnList) FROM \(stage)) AS replaced
    """
  }

  /// The statements that put the new rows of a cycle in the place of the old ones.
  func replacement(of cycleID: String) -> [String] {
    let isOfCycle = "t.cycle_id = \(Self.literal(cycleID))"
    guard !key.isEmpty else {
      return [
        "DELETE FROM \(qualified) t WHERE \(isOfCycle)",
        "INSERT INTO \(qualified) (\(columnList)) SELECT \(columnList) FROM \(stage)",
      ]
    }
    let sameKey = key.map { "s.\(Self.quoted($0)) = t.\(Self.quoted($0))" }
    let others = columns.map(\.name).filter { !key.contains($0) }.map(Self.quoted)
    let settings = others.map { "\($0) = EXCLUDED.\($0)" }.joined(separator: ", ")
    let old = others.map { "t.\($0)" }.joined(separator: ", ")
    let new = others.map { "EXCLUDED.\($0)" }.joined(separator: ", ")
    let action =
      others.isEmpty
      ? "DO NOTHING"
      : "DO UPDATE SET \(settings) WHERE (\(old)) IS DISTINCT FROM (\(new))"
    return [
      """
      DELETE FROM \(qualified) t WHERE \(isOfCycle)
      AND NOT EXISTS (SELECT 1 FROM \(stage) s WHERE \(sameKey.joined(separator: " AND ")))
      """,
      """
      INSERT INTO \(qualified) AS t (\(columnList)) SELECT \(columnList) FROM \(stage)
      ON CONFLICT (\(keyList)) \(action)
      """,
    ]
  }

  // MARK: - Words

  /// A name as SQL writes it.
  static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  /// A text as SQL writes it, whatever `standard_conforming_strings` says.
  static func literal(_ text: String) -> String {
    let doubled = text.replacing("'", with: "''")
    guard doubled.contains("\\") else { return "'" + doubled + "'" }
    return "E'" + doubled.replacing("\\", with: "\\\\") + "'"
  }
}

extension PostgreSQLTable.Column {
  fileprivate init(_ column: ExportColumn) {
    let meaning = column.description.map { ": \($0.indonesian) / \($0.english)" } ?? ""
    let unit = column.unit.map { " (\($0.indonesian))" } ?? ""
    self.init(
      name: column.name,
      type: column.type.postgreSQLType,
      comment: "\(column.title.indonesian) / \(column.title.english)\(unit)\(meaning)"
    )
  }
}

extension ExportType {
  fileprivate var postgreSQLType: String {
    switch self {
    case .text: "text"
    case .integer: "bigint"
    case .decimal: "numeric"
    case .date: "date"
    case .timestamp: "timestamp with time zone"
    case .boolean: "boolean"
    }
  }
}
