internal import GRDB

/// Which submissions an export takes.
public struct ExportScope: Sendable, Hashable {
  /// All of the cycle.
  public static let everything = ExportScope()

  /// The agencies; empty means all.
  public let opdCodes: [String]
  /// The earliest arrival, ISO 8601 in UTC; `nil` means all.
  public let since: String?

  /// Creates a scope; the default is everything.
  public init(opdCodes: [String] = [], since: String? = nil) {
    self.opdCodes = opdCodes
    self.since = since
  }

  /// What a `WHERE` goes on with; `s` is the submission.
  func condition(opdCode column: String) -> (sql: String, arguments: StatementArguments) {
    var sql = ""
    var arguments = StatementArguments()
    if !opdCodes.isEmpty {
      let places = opdCodes.map { _ in "?" }.joined(separator: ", ")
      sql += " AND \(column) IN (\(places))"
      arguments += StatementArguments(opdCodes)
    }
    if let since {
      sql += " AND s.received_at >= ?"
      arguments += [since]
    }
    return (sql, arguments)
  }
}
