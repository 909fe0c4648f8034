public import Findings
public import PipelineSpec
public import Tabular

/// A table on its way out: columns, and rows that come one at a time.
///
/// The rows are produced anew on every pass and in the same order; a row has one text for each column, or nothing
/// where there is no value. Numbers are plain decimals, dates ISO 8601, truth values `true` and `false`.
public struct ExportTable: Sendable {
  /// A consumer of rows; the row is only good until it returns.
  public typealias RowBody = (TextRow) throws -> Void

  /// The table's name, also that of its file.
  public let name: String
  /// The title people see.
  public let title: LocalizedText
  /// What a row says, in a sentence.
  public let description: LocalizedText?
  /// The columns in order.
  public let columns: [ExportColumn]
  /// The columns that tell rows apart; empty if none do.
  public let primaryKey: [String]
  /// The columns whose values are keys of other tables.
  public let foreignKeys: [ExportForeignKey]
  /// The attributes that the Indonesian data standard asks for.
  public let dataStandard: DataStandard?
  /// The days its rows are about, where somebody says so.
  public let referencePeriod: ReferencePeriod?
  private let produceRows: @Sendable (RowBody) throws -> Void

  /// Creates a table from a producer of rows.
  public init(
    name: String,
    title: LocalizedText,
    description: LocalizedText? = nil,
    columns: [ExportColumn],
    primaryKey: [String] = [],
    foreignKeys: [ExportForeignKey] = [],
    dataStandard: DataStandard? = nil,
    referencePeriod: ReferencePeriod? = nil,
    rows: @escaping @Sendable (RowBody) throws -> Void
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.columns = columns
    self.primaryKey = primaryKey
    self.foreignKeys = foreignKeys
    self.dataStandard = dataStandard
    self.referencePeriod = referencePeriod
    produceRows = rows
  }

  /// Calls a closure with each row; holds one row at a time.
  public func forEachRow(_ body: RowBody) throws {
    try produceRows(body)
  }
}

/// A column whose values are keys of another table (Table Schema `foreignKeys`).
public struct ExportForeignKey: Sendable, Hashable {
  /// The column.
  public let column: String
  /// The other table.
  public let table: String
  /// The other table's column.
  public let referencedColumn: String

  /// Creates a foreign key.
  public init(column: String, table: String, referencedColumn: String) {
    self.column = column
    self.table = table
    self.referencedColumn = referencedColumn
  }
}
