import Tabular

/// Rows of a table with the names of their columns.
struct ReportRows {
  /// The rows in order.
  let rows: [ReportRow]

  /// Creates rows; a row has one value for each column.
  init(columns: [String], rows: [[CanonicalValue?]]) {
    let positions = ReportRow.positions(of: columns)
    self.rows = rows.map { ReportRow(positions: positions, values: $0) }
  }
}

/// One row whose values are asked for by column.
struct ReportRow: Sendable {
  let positions: [String: Int]
  let values: [CanonicalValue?]

  /// The position of each column.
  static func positions(of columns: [String]) -> [String: Int] {
    Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of a column; `nil` for none, and for a column that is not there.
  subscript(column: String) -> CanonicalValue? {
    positions[column].flatMap { values.indices.contains($0) ? values[$0] : nil }
  }

  /// The value as export text; empty for none.
  func text(_ column: String) -> String { self[column]?.exportText ?? "" }

  /// The value as a number; `nil` for none and for text.
  func number(_ column: String) -> ExactDecimal? {
    switch self[column] {
    case .decimal(let number): number
    case .integer(let number): ExactDecimal(number)
    case .text, .date, .boolean, nil: nil
    }
  }

  /// The value as a whole number; 0 for none.
  func count(_ column: String) -> Int { number(column)?.integer ?? 0 }

  /// Whether the value is true.
  func isTrue(_ column: String) -> Bool { self[column] == .boolean(true) }
}
