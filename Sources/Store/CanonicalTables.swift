internal import GRDB
internal import PipelineSpec

/// The physical tables behind the pipeline's schemas: `canonical_<table>`.
///
/// A schema that gains a field gains a column; one that loses a field keeps the column, so that the data of other
/// cycles in the store stay readable.
enum CanonicalTables {
  /// The name of the physical table, quoted.
  static func name(_ schema: TableSchema) -> String { quoted("canonical_\(schema.table)") }

  /// Creates what is missing.
  static func create(for schemas: [TableSchema], in database: Database) throws {
    for schema in schemas {
      if try database.tableExists("canonical_\(schema.table)") {
        try addColumns(of: schema, in: database)
      } else {
        try database.execute(sql: creation(of: schema))
      }
    }
  }

  private static func creation(of schema: TableSchema) -> String {
    let fields = schema.fields.map { "  \(column(of: $0)),\n" }.joined()
    return """
      CREATE TABLE \(name(schema)) (
        submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        form TEXT NOT NULL,
      \(fields)  source_sheet TEXT NOT NULL,
        source_row INTEGER NOT NULL,
        quarantined INTEGER NOT NULL,
        source_cells TEXT NOT NULL,
        PRIMARY KEY (submission, position)
      ) WITHOUT ROWID
      """
  }

  private static func addColumns(of schema: TableSchema, in database: Database) throws {
    let present = Set(try database.columns(in: "canonical_\(schema.table)").map(\.name))
    for field in schema.fields where !present.contains("f_\(field.name)") {
      try database.execute(sql: "ALTER TABLE \(name(schema)) ADD COLUMN \(column(of: field))")
    }
  }

  /// The names of a schema's fields that its table has columns for; `nil` if there is no such table.
  ///
  /// All of them where the store was opened for writing; a store that is only read may be older than the schema.
  static func storedFields(of schema: TableSchema, in database: Database) throws -> Set<String>? {
    guard try database.tableExists("canonical_\(schema.table)") else { return nil }
    let columns = Set(try database.columns(in: "canonical_\(schema.table)").map(\.name))
    return Set(schema.fields.map(\.name).filter { columns.contains("f_\($0)") })
  }

  /// The physical column of a field; the prefix keeps it apart from the columns that every table has.
  static func columnName(_ field: Field) -> String { quoted("f_\(field.name)") }

  private static func column(of field: Field) -> String {
    "\(columnName(field)) \(declaration(of: field.type))"
  }

  /// The type and collation of a column.
  static func declaration(of type: FieldType) -> String {
    switch type {
    case .text, .date, .code, .codes: "TEXT"
    case .integer, .money, .boolean: "INTEGER"
    case .number, .percent: "TEXT COLLATE DECIMAL"
    }
  }
}

/// Returns a name as SQL writes it.
func quoted(_ name: String) -> String {
  "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    + "\""
}
