public import Findings

/// What an export is to write.
public struct ExportRequest: Sendable {
  /// A format.
  public enum Format: String, Sendable, CaseIterable {
    /// CSV files with `datapackage.json`.
    case csv
    /// `consolidated.json` and `summaries.json`.
    case json
    /// One file of JSON lines for each table.
    case ndjson
    /// One workbook.
    case xlsx
    /// One SQLite database.
    case sqlite
    /// Tables of a PostgreSQL database.
    case postgres
  }

  /// Where PostgreSQL is, and how it is loaded.
  public struct Database: Sendable {
    /// A URL or `key=value` list; empty leaves all to the `PG*` variables.
    public var connection: String
    /// The schema.
    public var schema: String
    /// Whether rows that change or vanish are kept in `<table>_history`.
    public var keepsHistory: Bool

    /// Creates a place.
    public init(connection: String, schema: String, keepsHistory: Bool) {
      self.connection = connection
      self.schema = schema
      self.keepsHistory = keepsHistory
    }
  }

  /// All tables as CSV and JSON: what `out/` holds.
  public static let standard = ExportRequest()

  /// The formats.
  public var formats: [Format]
  /// The agencies; empty means all.
  public var agencies: [String]
  /// The tables and summaries; empty means all.
  public var tables: [String]
  /// The earliest arrival of a submission, ISO 8601 in UTC; `nil` means all.
  public var since: String?
  /// Whether more than numbers of persons is hidden.
  public var isRedacted: Bool
  /// The language of formats for people.
  public var language: Language
  /// The database of ``Format/postgres``.
  public var database: Database

  /// Creates a request; the default is all tables as CSV and JSON.
  public init(
    formats: [Format] = [.csv, .json],
    agencies: [String] = [],
    tables: [String] = [],
    since: String? = nil,
    isRedacted: Bool = false,
    language: Language = .indonesian,
    database: Database = Database(connection: "", schema: "sc_etl", keepsHistory: false)
  ) {
    self.formats = formats
    self.agencies = agencies
    self.tables = tables
    self.since = since
    self.isRedacted = isRedacted
    self.language = language
    self.database = database
  }

  /// Whether only some submissions are taken; summaries, which are about all of them, are then left out.
  public var isLimited: Bool { !agencies.isEmpty || since != nil }

  /// Whether it is less than what `out/` holds.
  public var isPartial: Bool {
    isLimited || !tables.isEmpty || isRedacted || !formats.contains(.csv)
      || !formats.contains(.json)
  }
}
