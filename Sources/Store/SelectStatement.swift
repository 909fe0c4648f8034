internal import GRDB
internal import Tabular

/// One `SELECT` of a rule or a summary.
struct SelectStatement {
  /// The text.
  let sql: String
  /// What it belongs to, for messages.
  let place: String
  /// The connection.
  let database: Database

  /// The names of its columns.
  var columns: [String] {
    get throws(StoreError) {
      try prepared().columnNames
    }
  }

  /// Runs it.
  func result(
    parameters: [String: SQLParameter],
    timeLimit: Duration,
    interrupter: Interrupter
  ) throws(StoreError) -> SQLResult {
    let statement = try prepared()
    do {
      try statement.setArguments(arguments(for: statement, from: parameters))
      let rows = try interrupter.limit(timeLimit) { try Self.rows(of: statement) }
      return SQLResult(columns: statement.columnNames, rows: rows)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      throw .timeLimit(place: place, limit: timeLimit)
    } catch let error as NotExact {
      throw .binaryNumber(place: place, column: error.column)
    } catch {
      throw .failedSQL(place: place, error: error)
    }
  }

  /// A statement that is one `SELECT` and nothing else, and so cannot write.
  ///
  /// `PRAGMA query_only` would say the same, but each time it is set SQLite compiles every statement anew.
  private func prepared() throws(StoreError) -> Statement {
    guard Self.startsLikeSelect(sql) else { throw .notASelect(place: place) }
    do {
      let statement = try database.cachedStatement(sql: sql)
      guard statement.isReadonly else { throw StoreError.notASelect(place: place) }
      return statement
    } catch let error as StoreError {
      throw error
    } catch {
      throw .failedSQL(place: place, error: error)
    }
  }

  /// Whether the first word after blanks and comments is `SELECT` or `WITH`.
  private static func startsLikeSelect(_ sql: String) -> Bool {
    var rest = sql[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.hasPrefix("--") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        guard let end = rest.firstRange(of: "*/") else { return false }
        rest = rest[end.upperBound...]
      } else {
        return ["select", "with"].contains(rest.prefix(while: \.isLetter).lowercased())
      }
    }
  }

  private func arguments(
    for statement: Statement,
    from parameters: [String: SQLParameter]
  ) throws -> StatementArguments {
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    for (name, value) in parameters {
      switch value {
      case .text(let text): values[name] = text
      case .decimal(let number):
        values[name] = number.integer?.databaseValue ?? number.description.databaseValue
      case .null: values[name] = DatabaseValue.null
      }
    }
    return StatementArguments(values)
  }

  private static func rows(of statement: Statement) throws -> [[SQLValue]] {
    let names = statement.columnNames
    let cursor = try Row.fetchCursor(statement)
    var rows: [[SQLValue]] = []
    while let row = try cursor.next() {
      rows.append(try names.indices.map { try value(of: row, at: $0, named: names[$0]) })
    }
    return rows
  }

  private static func value(of row: Row, at index: Int, named name: String) throws -> SQLValue {
    let value: DatabaseValue = row[index]
    switch value.storage {
    case .null: return .null
    case .int64(let number): return .integer(Int(number))
    case .string(let text): return .text(text)
    case .double, .blob: throw NotExact(column: name)
    }
  }
}

/// A result that is a binary floating-point number or bytes.
private struct NotExact: Error {
  let column: String
}
