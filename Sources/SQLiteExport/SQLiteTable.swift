internal import Export
internal import Findings

/// The SQL of one table of an export in SQLite.
struct SQLiteTable {
  private let table: ExportTable
  private let otherTables: Set<String>

  /// Prepares the SQL; foreign keys to tables that are not among `tables` are left out.
  init(_ table: ExportTable, tables: Set<String>) {
    self.table = table
    otherTables = tables
  }

  /// The statement that makes the table.
  var creation: String {
    let keyed = Set(table.primaryKey)
    var lines = table.columns.map { column in
      let isRequired = keyed.contains(column.name) || column.constraints.isRequired
      return (
        "\(quoted(column.name)) \(column.type.sqliteType)\(isRequired ? " NOT NULL" : "")",
        comment(of: column)
      )
    }
    if !table.primaryKey.isEmpty {
      lines.append(("PRIMARY KEY (\(table.primaryKey.map(quoted).joined(separator: ", ")))", ""))
    }
    for key in table.foreignKeys where otherTables.contains(key.table) {
      let target = "\(quoted(key.table)) (\(quoted(key.referencedColumn)))"
      lines.append(("FOREIGN KEY (\(quoted(key.column))) REFERENCES \(target)", ""))
    }
    let body = lines.enumerated().map { index, line in
      "  " + line.0 + (index == lines.count - 1 ? "" : ",")
        + (line.1.isEmpty ? "" : " -- " + line.1)
    }
    return "CREATE TABLE \(quoted(table.name)) ( -- \(comment)\n"
      + body.joined(separator: "\n") + "\n) STRICT"
  }

  /// The statement that adds a row.
  var insertion: String {
    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(quoted(table.name)) VALUES (\(places))"
  }

  /// The view with labels beside the codes, where the table has codes.
  var views: [String] {
    let coded = table.columns.filter { column in
      column.codes.map { !$0.isJoined && otherTables.contains($0.table) } ?? false
    }
    guard !coded.isEmpty else { return [] }
    let columns = table.columns.flatMap { column in
      let own = "t.\(quoted(column.name))"
      guard coded.contains(column) else { return [own] }
      return [own, "\(quoted("c_" + column.name)).label_id AS \(quoted(column.name + "_label"))"]
    }
    let joins = coded.map { column in
      let list = quoted(column.codes?.table ?? "")
      let alias = quoted("c_" + column.name)
      return "LEFT JOIN \(list) AS \(alias) ON \(alias).code = t.\(quoted(column.name))"
    }
    return [
      """
      CREATE VIEW \(quoted(table.name + "_labelled")) AS
      SELECT \(columns.joined(separator: ", "))
      FROM \(quoted(table.name)) AS t
      \(joins.joined(separator: "\n"))
      """
    ]
  }

  private var comment: String {
    Self.line(table.title, table.description)
  }

  private func comment(of column: ExportColumn) -> String {
    Self.line(column.title, column.description)
  }

  /// Both languages on one line, since a line break would end the comment.
  private static func line(_ title: LocalizedText, _ description: LocalizedText?) -> String {
    let texts = [title.indonesian, title.english, description?.indonesian, description?.english]
    return texts.compactMap { $0 }.joined(separator: " / ")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension ExportType {
  fileprivate var sqliteType: String {
    switch self {
    case .text, .date, .timestamp: "TEXT"
    case .integer, .boolean: "INTEGER"
    case .decimal: "REAL"
    }
  }
}

extension ExportCodes {
  /// The name of the exported list.
  fileprivate var table: String { "code_" + list }
}

/// A name as SQL writes it.
private func quoted(_ name: String) -> String {
  "\"" + name.replacing("\"", with: "\"\"") + "\""
}
