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
    try readBatch { database in
      let cursor = try Row.fetchCursor(
        database,
        sql: ExportQuery.sql(for: table, pipeline: pipeline),
        arguments: table.kind == .reference ? [] : [cycleID]
      )
      while let row = try cursor.next() {
        try body(try table.columns.indices.map { try table.value(of: row, at: $0) })
      }
    }
  }
}

extension StoredTable {
  /// Reads one value of a row of ``ExportQuery``.
  fileprivate func value(of row: Row, at index: Int) throws -> CanonicalValue? {
    let value: DatabaseValue = row[index]
    guard !value.isNull else { return nil }
    switch columns[index].type {
    case .text, .code, .codes: return .text(row[index])
    case .integer, .money: return .integer(row[index])
    case .boolean: return .boolean(row[index])
    case .date: return CivilDate(iso: row[index]).map(CanonicalValue.date)
    case .number, .percent: return try DecimalFunctions.number(value).map(CanonicalValue.decimal)
    }
  }
}
