internal import Findings
internal import GRDB
internal import PipelineSpec
internal import Tabular

/// Writes all that one workbook says, within a transaction of the caller.
struct SubmissionWriter {
  let database: Database
  let pipeline: Pipeline
  /// The number of the submission's ledger row.
  let number: Int64

  /// Writes everything but the ledger row and the findings.
  func write(_ workbook: CanonicalWorkbook) throws {
    try write(identity: workbook.identity)
    try write(rows: workbook.rows)
    try write(mappings: workbook.mappings)
    try write(coverage: workbook.coverage)
    try write(forms: workbook.forms)
  }

  private func write(identity: SubmissionIdentity) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO identity_field VALUES (?, ?, ?, ?, ?, ?)"
    )
    for (field, cell) in identity.fields.sorted(by: { $0.key < $1.key }) {
      try insertion.execute(arguments: [
        number, field, cell.value?.exportText, cell.state.rawValue, cell.raw,
        cell.reference?.description ?? "",
      ])
    }
  }

  private func write(rows: [CanonicalRow]) throws {
    var statements: [String: Statement] = [:]
    let states = try database.cachedStatement(
      sql: "INSERT INTO value_state VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    var statePosition = 0
    for (position, row) in rows.enumerated() {
      guard let schema = pipeline.schema(row.table) else { continue }
      let insertion = try statements[row.table] ?? insertion(into: schema)
      statements[row.table] = insertion
      try insertion.execute(arguments: arguments(for: row, at: position, schema: schema))
      for (cell, field) in zip(row.cells, schema.fields) where cell.state.isNoted {
        try states.execute(arguments: [
          number, statePosition, row.table, row.id, field.name, cell.state.rawValue, cell.raw,
          cell.reference?.description ?? "",
        ])
        statePosition += 1
      }
    }
  }

  private func insertion(into schema: TableSchema) throws -> Statement {
    let fields = schema.fields.map { CanonicalTables.columnName($0) + ", " }.joined()
    let places = String(repeating: "?, ", count: schema.fields.count)
    return try database.cachedStatement(
      sql: """
        INSERT INTO \(CanonicalTables.name(schema))
        (submission, position, id, form, \(fields)source_sheet, source_row, quarantined, source_cells)
        VALUES (?, ?, ?, ?, \(places)?, ?, ?, ?)
        """
    )
  }

  private func arguments(
    for row: CanonicalRow,
    at position: Int,
    schema: TableSchema
  ) -> StatementArguments {
    var values: [DatabaseValue] = [
      number.databaseValue, position.databaseValue, row.id.databaseValue, row.formID.databaseValue,
    ]
    for index in schema.fields.indices {
      values.append(index < row.cells.count ? row.cells[index].value?.stored ?? .null : .null)
    }
    values += [
      row.sheetName.databaseValue, row.rowNumber.databaseValue, row.isQuarantined.databaseValue,
      SourceCells.encoded(row.cells, fields: schema.fields).databaseValue,
    ]
    return StatementArguments(values)
  }

  private func write(
    mappings: [(sheetName: String, formID: String, column: RawColumn)]
  ) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO column_mapping VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for (position, mapping) in mappings.enumerated() {
      let column = mapping.column
      try insertion.execute(arguments: [
        number, position, mapping.sheetName, mapping.formID, column.field,
        CellReference.letters(ofColumn: column.columnNumber), column.headerText,
        column.match.rawValue, column.confidence.description, column.headerReference.description,
      ])
    }
  }

  /// Writes the account of each sheet.
  func write(coverage: [SheetCoverage]) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO sheet_coverage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for (position, sheet) in coverage.enumerated() {
      let rules = sheet.decorationByRule.sorted { $0.key < $1.key }
        .map { "\(JSONText.quoted($0.key)):\($0.value)" }.joined(separator: ",")
      let ranges = sheet.unknownRanges.map(JSONText.quoted).joined(separator: ",")
      try insertion.execute(arguments: [
        number, position, sheet.sheetName, sheet.total, sheet.mapped, sheet.header,
        sheet.decoration, sheet.unknown, "{\(rules)}", "[\(ranges)]",
      ])
    }
  }

  private func write(forms: [FormStatus]) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO form_status VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    for (position, form) in forms.enumerated() {
      try insertion.execute(arguments: [
        number, position, form.formID, form.status.rawValue, form.rowCount,
        form.requiredCellCount, form.filledCellCount,
      ])
    }
  }

  /// Takes the rows out of the data that findings put in quarantine.
  func quarantine(_ findings: [Finding]) throws {
    for finding in findings where finding.effect == .quarantine && !finding.rowID.isEmpty {
      guard let schema = pipeline.schema(finding.table) else { continue }
      try database.cachedStatement(
        sql:
          "UPDATE \(CanonicalTables.name(schema)) SET quarantined = 1 WHERE submission = ? AND id = ?"
      ).execute(arguments: [number, finding.rowID])
    }
  }

  /// Removes the rows and all that stands beside them.
  func removeRows() throws {
    for schema in pipeline.schemas {
      try database.cachedStatement(
        sql: "DELETE FROM \(CanonicalTables.name(schema)) WHERE submission = ?"
      ).execute(arguments: [number])
    }
    for table in ["value_state", "form_status"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE submission = ?")
        .execute(arguments: [number])
    }
  }

  /// Removes everything but the ledger row.
  func removeAll() throws {
    try removeRows()
    for table in ["identity_field", "column_mapping", "sheet_coverage"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE submission = ?")
        .execute(arguments: [number])
    }
    try removeFindings()
  }

  /// Removes the workbook's own findings.
  func removeFindings() throws {
    try database.cachedStatement(
      sql: "DELETE FROM finding WHERE submission = ? AND origin = 'workbook'"
    ).execute(arguments: [number])
  }

  /// The rows loaded and those in quarantine.
  func rowCounts() throws -> (accepted: Int, quarantined: Int) {
    var total = 0
    var quarantined = 0
    for schema in pipeline.schemas {
      let statement = try database.cachedStatement(
        sql: """
          SELECT COUNT(*), COALESCE(SUM(quarantined), 0) FROM \(CanonicalTables.name(schema))
          WHERE submission = ?
          """
      )
      guard let row = try Row.fetchOne(statement, arguments: [number]) else { continue }
      total += row[0] as Int
      quarantined += row[1] as Int
    }
    return (total - quarantined, quarantined)
  }
}

extension ValueState {
  /// Whether `value_states.csv` tells of it.
  fileprivate var isNoted: Bool { !hasValue && self != .missing }
}
