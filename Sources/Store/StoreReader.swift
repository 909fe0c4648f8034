internal import GRDB
public import Tabular

/// One value of a SQL result.
public enum SQLValue: Sendable, Hashable {
  /// Text; also dates and decimals.
  case text(String)
  /// A whole number; also money and truth values (0 and 1).
  case integer(Int)
  /// No value.
  case null

  /// The value as text; `nil` for no value.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .null: nil
    }
  }

  /// The value as a number; `nil` for no value and for text that is no number.
  public var decimal: ExactDecimal? {
    switch self {
    case .text(let text): ExactDecimal(text)
    case .integer(let number): ExactDecimal(number)
    case .null: nil
    }
  }
}

/// The rows that a `SELECT` gave.
public struct SQLResult: Sendable, Hashable {
  /// The names of the columns in order.
  public let columns: [String]
  /// The rows in the order of the `SELECT`, one value for each column.
  public let rows: [[SQLValue]]
}

/// A value for a `:name` in SQL.
public enum SQLParameter: Sendable, Hashable {
  /// Text.
  case text(String)
  /// A number: bound as an integer if it is one, else as decimal text.
  case decimal(ExactDecimal)
  /// No value.
  case null
}

/// Reads the store for as long as the closure lasts that it is handed to.
///
/// It sees the relations that rules and summaries are written against, limited to the submissions in scope, and
/// cannot change anything.
public struct StoreReader {
  let database: Database
  let interrupter: Interrupter

  /// Returns the rows of a `SELECT`.
  ///
  /// - Parameters:
  ///   - sql: One `SELECT`, or `WITH … SELECT`.
  ///   - parameters: The values for names such as `:cap`; names the SQL does not use are passed over.
  ///   - timeLimit: How long it may take.
  ///   - place: What the SQL belongs to, for messages: the rule's id, or a file and line.
  /// - Throws: ``StoreError`` `invalidSQL` for SQL that cannot be prepared, is no `SELECT`, lacks a parameter or
  ///   returns binary floating-point numbers; `timeLimit`. No rows are not an error.
  public func select(
    _ sql: String,
    parameters: [String: SQLParameter] = [:],
    timeLimit: Duration = .seconds(60),
    place: String = ""
  ) throws(StoreError) -> SQLResult {
    try SelectStatement(sql: sql, place: place, database: database)
      .result(parameters: parameters, timeLimit: timeLimit, interrupter: interrupter)
  }

  /// Returns the columns of a `SELECT` without running it; checks a rule when the pipeline is loaded.
  ///
  /// - Throws: ``StoreError`` `invalidSQL`.
  public func columns(of sql: String, place: String = "") throws(StoreError) -> [String] {
    try SelectStatement(sql: sql, place: place, database: database).columns
  }
}
