internal import Findings
internal import GRDB
internal import PipelineSpec
public import Tabular

extension Store {
  /// The tables that exports write: the canonical ones in the order of the forms, then the others.
  ///
  /// The identity form is no table; what it says about persons stays in the store.
  public var exportedTables: [StoredTable] {
    StoredTable.canonical(of: pipeline) + StoredTable.records
  }

  /// The tables that an engine other than the store needs to compute the summaries: those made from the pipeline, and
  /// the data of the previous cycle.
  ///
  /// Code lists are named `code_<list>`, the previous cycle's tables `previous_<table>`.
  public var referenceTables: [StoredTable] {
    pipeline.referenceTables(previous: previousCycle).map { StoredTable(reference: $0) }
  }

  /// Calls `body` with each row of a table, one value for each of its columns.
  ///
  /// Streams; holds one row. Canonical tables, `quarantine`, `column_mappings`, `value_states` and `form_statuses`
  /// give the current submissions, by agency, then by form and row; `submissions` all of the cycle by agency and
  /// revision; `findings` as ``findings()``; reference tables the order of the pipeline.
  public func forEachRow(
    of table: StoredTable,
    _ body: ([CanonicalValue?]) throws -> Void
  ) throws {
    try forEachDatabaseRow(of: table, in: .everything) { row in
      try body(try table.columns.indices.map { try table.value(of: row, at: $0) })
    }
  }

  /// Calls `body` with each row of a table as exports write it; order as in ``forEachRow(of:_:)``.
  ///
  /// Streams; holds one row, which is only good until `body` returns. Ratios have their digits; personal data are
  /// masked.
  public func forEachTextRow(
    of table: StoredTable,
    in scope: ExportScope,
    _ body: (TextRow) throws -> Void
  ) throws {
    let encoders = table.columns.map(TextEncoder.init)
    var text = TextRow()
    try forEachDatabaseRow(of: table, in: scope) { row in
      text.removeAll()
      for index in encoders.indices {
        try encoders[index].append(row, index, to: &text)
      }
      try body(text)
    }
  }

  private func forEachDatabaseRow(
    of table: StoredTable,
    in scope: ExportScope,
    _ body: (Row) throws -> Void
  ) throws {
    try readBatch { database in
      switch ExportQuery.plan(for: table, pipeline: pipeline, scope: scope) {
      case .whole(let sql, let arguments):
        let cursor = try Row.fetchCursor(database, sql: sql, arguments: arguments)
        while let row = try cursor.next() { try body(row) }
      case .bySubmission(let sql):
        let (numbers, arguments) = ExportQuery.submissions(cycle: cycleID, scope: scope)
        let statement = try database.makeStatement(sql: sql)
        for number in try Int64.fetchAll(database, sql: numbers, arguments: arguments) {
          let cursor = try Row.fetchCursor(statement, arguments: [number])
          while let row = try cursor.next() { try body(row) }
        }
      }
    }
  }
}

extension StoredTable {
  /// Reads one value of a row of ``ExportQuery``.
  fileprivate func value(of row: Row, at index: Int) throws -> CanonicalValue? {
    try CanonicalValue(row[index] as DatabaseValue, type: columns[index].type)
  }
}

/// How the values of one column become text.
private struct TextEncoder {
  private enum Kind {
    /// Text and whole numbers, which SQLite itself gives as text.
    case plain
    case personal
    case truth
    case decimal
    case rounded(digits: Int)
  }

  private let kind: Kind

  init(_ column: StoredColumn) {
    switch column.type {
    case _ where column.digits != nil: kind = .rounded(digits: column.digits ?? 0)
    case .text, .code, .codes, .date: kind = column.isPersonal ? .personal : .plain
    case .integer, .money: kind = .plain
    case .boolean: kind = .truth
    case .number, .percent: kind = .decimal
    }
  }

  /// Appends a value; the common kinds are read as their Swift type at once, which GRDB does without a box.
  func append(_ row: Row, _ index: Int, to text: inout TextRow) throws {
    switch kind {
    case .plain: text.append(row[index] as String?)
    case .personal: text.append((row[index] as String?).map(PersonalData.masked))
    case .truth: text.append((row[index] as Int64?).map { $0 == 0 ? "false" : "true" })
    case .decimal: text.append(try DecimalFunctions.number(row[index])?.description)
    case .rounded(let digits):
      text.append(try DecimalFunctions.number(row[index])?.description(digits: digits))
    }
  }
}

extension CanonicalValue {
  /// Reads a stored value; `nil` for none.
  init?(_ value: DatabaseValue, type: FieldType) throws {
    guard !value.isNull, let typed = try Self.typed(value, as: type) else { return nil }
    self = typed
  }

  private static func typed(_ value: DatabaseValue, as type: FieldType) throws -> CanonicalValue? {
    switch type {
    case .text, .code, .codes: String.fromDatabaseValue(value).map(CanonicalValue.text)
    case .integer, .money: Int.fromDatabaseValue(value).map(CanonicalValue.integer)
    case .boolean: Bool.fromDatabaseValue(value).map(CanonicalValue.boolean)
    case .date:
      String.fromDatabaseValue(value).flatMap(CivilDate.init(iso:)).map(CanonicalValue.date)
    case .number, .percent: try DecimalFunctions.number(value).map(CanonicalValue.decimal)
    }
  }
}
