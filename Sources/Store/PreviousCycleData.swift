/// What the previous cycle left, as text: the rows of its canonical tables and summaries.
///
/// A store that is opened with it shows it to rules and summaries as `previous_<table>` and `previous_<summary>`, with
/// the columns that this cycle's pipeline gives those tables; without it these relations are there and empty.
public struct PreviousCycleData: Sendable, Hashable {
  /// The rows of one table.
  public struct Table: Sendable, Hashable {
    /// The names of the columns, in any order.
    public let columns: [String]
    /// The rows, one text or `nil` for each column: plain decimals, ISO dates, `true` or `1`.
    public let rows: [[String?]]

    /// Creates a table.
    public init(columns: [String], rows: [[String?]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// The cycle's id, such as `2023-II`.
  public let cycleID: String
  /// The tables and summaries by name.
  public let tables: [String: Table]

  /// Creates the data of a cycle.
  public init(cycleID: String, tables: [String: Table]) {
    self.cycleID = cycleID
    self.tables = tables
  }

  /// The text in a column of the first row for which another column has some value.
  func text(_ column: String, of table: String, where key: String, is value: String) -> String? {
    guard let table = tables[table], let index = table.columns.firstIndex(of: column),
      let keyIndex = table.columns.firstIndex(of: key)
    else { return nil }
    return table.rows.first { $0[keyIndex] == value }?[index]
  }
}
