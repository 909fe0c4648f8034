/// Where and how a PostgreSQL export is loaded.
public struct DatabaseTarget: Sendable {
  /// What becomes of rows that change or vanish.
  public enum History: String, Sendable, CaseIterable {
    /// They are gone.
    case replace
    /// They go on in `<table>_history`, with the time of the load that replaced them.
    case keep
  }

  /// A URL or `key=value` list; empty leaves all to the `PG*` variables.
  public let connection: String
  /// The schema that holds the tables.
  public let schema: String
  /// What becomes of rows that change or vanish.
  public let history: History
  /// The time that the history records, ISO 8601 in UTC.
  public let loadedAt: String

  /// Creates a target.
  public init(connection: String, schema: String, history: History, loadedAt: String) {
    self.connection = connection
    self.schema = schema
    self.history = history
    self.loadedAt = loadedAt
  }
}
