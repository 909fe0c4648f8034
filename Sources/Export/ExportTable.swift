public import Findings

/// What kind of values a column of an export holds; it decides how each format writes them.
public enum ExportType: Sendable, Hashable {
  /// Text, a code or an address.
  case text
  /// A whole number, rupiah included.
  case integer
  /// An exact decimal.
  case decimal
  /// A day, as ISO 8601 text.
  case date
  /// A truth value.
  case boolean
}

/// One column of an export.
public struct ExportColumn: Sendable, Hashable {
  /// The name in headers and keys.
  public let name: String
  /// The kind of its values.
  public let type: ExportType
  /// The title people see.
  public let title: LocalizedText

  /// Creates a column.
  public init(name: String, type: ExportType, title: LocalizedText) {
    self.name = name
    self.type = type
    self.title = title
  }
}

/// A table on its way out: columns, and rows that come one at a time.
///
/// The rows are produced anew on every pass and in the same order; a row has one text for each column, or `nil`
/// where there is no value. Numbers are plain decimals, dates ISO 8601, truth values `true` and `false`.
public struct ExportTable: Sendable {
  /// A consumer of rows.
  public typealias RowBody = ([String?]) throws -> Void

  /// The table's name, also that of its file.
  public let name: String
  /// The title people see.
  public let title: LocalizedText
  /// The columns in order.
  public let columns: [ExportColumn]
  private let produceRows: @Sendable (RowBody) throws -> Void

  /// Creates a table from a producer of rows.
  public init(
    name: String,
    title: LocalizedText,
    columns: [ExportColumn],
    rows: @escaping @Sendable (RowBody) throws -> Void
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    produceRows = rows
  }

  /// Calls a closure with each row; holds one row at a time.
  public func forEachRow(_ body: RowBody) throws {
    try produceRows(body)
  }
}
