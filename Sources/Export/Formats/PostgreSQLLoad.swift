internal import Findings
internal import Tabular

/// Loads an export into PostgreSQL in one transaction: all of it is there afterwards, or nothing has changed.
///
/// Each table of the export is a table of the schema, made from the same columns, keys and code lists as the Table
/// Schemas; every table carries the cycle, so that several cycles stand side by side. Rows come in through `COPY` into a
/// temporary table and replace those of the cycle: by key where the table has one, so that a row that is the same is not
/// touched, else as a whole. Loading the same export again changes nothing.
struct PostgreSQLLoad {
  private let connection: PostgreSQLConnection
  private let target: DatabaseTarget
  private let cycleID: String

  /// Loads all tables of an export.
  static func run(_ set: ExportSet, into target: DatabaseTarget) throws {
    let connection = try PostgreSQLConnection(target.connection)
    let load = PostgreSQLLoad(connection: connection, target: target, cycleID: set.cycleID)
    try connection.execute("BEGIN")
    try load.prepareSchema(set)
    let shapes = set.tables.map { PostgreSQLTable($0, schema: target.schema) }
    var new: [PostgreSQLTable] = []
    for (table, shape) in zip(set.tables, shapes) {
      if try load.load(table, shape) { new.append(shape) }
    }
    let names = Set(shapes.map(\.name))
    for shape in new {
      for statement in shape.foreignKeys(among: names) { try connection.execute(statement) }
    }
    try load.commit()
  }

  private func commit() throws {
    do {
      try connection.execute("COMMIT")
    } catch let error where error.kind == .lost {
      throw PostgreSQLError(kind: .lostAtCommit, detail: error.detail)
    }
  }

  private func prepareSchema(_ set: ExportSet) throws {
    // Two loads at once wait for each other; the number is any that nobody else uses.
    try connection.execute("SELECT pg_advisory_xact_lock(1396920388)")
    // IF NOT EXISTS would ask for the right to create schemas even where the schema is there.
    let name = PostgreSQLTable.literal(target.schema)
    let present = try connection.firstRow(of: "SELECT 1 FROM pg_namespace WHERE nspname = \(name)")
    guard present.isEmpty else { return }
    try connection.execute("CREATE SCHEMA \(PostgreSQLTable.quoted(target.schema))")
  }

  /// Loads one table; returns whether it was made just now.
  private func load(_ table: ExportTable, _ shape: PostgreSQLTable) throws -> Bool {
    let isNew = try create(shape)
    try connection.execute(shape.stageCreation)
    try copy(table, shape)
    if target.history == .keep {
      try connection.execute(shape.keepHistory(of: cycleID, at: target.loadedAt))
    }
    for statement in shape.replacement(of: cycleID) { try connection.execute(statement) }
    try connection.execute("DROP TABLE \(shape.stage)")
    return isNew
  }

  /// Creates the table, or adds the columns that an older one lacks; returns whether it was created.
  private func create(_ shape: PostgreSQLTable) throws -> Bool {
    let present = try columns(of: shape.name)
    if present.isEmpty {
      for statement in shape.creation { try connection.execute(statement) }
    } else {
      try adapt(shape, name: shape.name, present: present)
    }
    guard target.history == .keep else { return present.isEmpty }
    let historyColumns = try columns(of: shape.historyName)
    if historyColumns.isEmpty {
      try connection.execute(shape.historyCreation)
    } else {
      try adapt(shape, name: shape.historyName, present: historyColumns)
    }
    return present.isEmpty
  }

  private func adapt(_ shape: PostgreSQLTable, name: String, present: [String: String]) throws {
    for column in shape.columns {
      guard let type = present[column.name] else {
        try connection.execute(shape.addition(of: column, to: name))
        continue
      }
      guard type == column.type else {
        throw PostgreSQLError(
          kind: .otherShape,
          detail: "\(target.schema).\(name).\(column.name): \(type), \(column.type)"
        )
      }
    }
  }

  private func columns(of name: String) throws -> [String: String] {
    let rows = try connection.rows(
      of: """
        SELECT a.attname, format_type(a.atttypid, NULL) FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = \(PostgreSQLTable.literal(target.schema))
          AND c.relname = \(PostgreSQLTable.literal(name)) AND a.attnum > 0 AND NOT a.attisdropped
        """
    )
    return Dictionary(
      rows.map { ($0[0] ?? "", $0[1] ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func copy(_ table: ExportTable, _ shape: PostgreSQLTable) throws {
    let encoder = CopyTextEncoder(cycleID: shape.addsCycle ? cycleID : nil)
    try connection.copy(shape.copy) { send in
      var bytes: [UInt8] = []
      try table.forEachRow { row in
        encoder.append(row, to: &bytes)
        if bytes.count > 1 << 16 {
          try send(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
      }
      if !bytes.isEmpty { try send(bytes) }
    }
  }
}

/// Turns rows into the text format of `COPY` (PostgreSQL documentation, COPY, Text Format).
struct CopyTextEncoder {
  private let prefix: [UInt8]

  /// Creates an encoder whose rows begin with the cycle, if one is given.
  init(cycleID: String?) {
    var prefix: [UInt8] = []
    if let cycleID {
      Self.append(Array(cycleID.utf8)[...], to: &prefix)
      prefix.append(UInt8(ascii: "\t"))
    }
    self.prefix = prefix
  }

  /// Appends one line.
  func append(_ row: TextRow, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: prefix)
    for index in row.indices {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      if let value = row.utf8(at: index) {
        Self.append(value, to: &bytes)
      } else {
        bytes.append(contentsOf: "\\N".utf8)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a value; PostgreSQL keeps no zero byte, which is left out.
  private static func append(_ value: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    for byte in value {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0: continue
      default: bytes.append(byte)
      }
    }
  }
}
