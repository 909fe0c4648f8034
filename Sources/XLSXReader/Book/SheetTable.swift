/// A table of a sheet: a range whose columns have names (ECMA-376-1 §18.5.1.2, `table`).
public struct SheetTable: Sendable, Hashable {
  /// The name by which formulas call the table.
  public let name: String
  /// The cells of the table with its header and totals.
  public let range: CellRange
  /// The names of the columns, from left to right.
  public let columnNames: [String]
  /// The number of rows at the top that hold the names of the columns: 1, or 0 for a table without a header.
  public let headerRowCount: Int
  /// The number of rows at the bottom that hold totals: mostly 0.
  public let totalsRowCount: Int

  /// The cells between header and totals; `nil` when there are none.
  public var dataRange: CellRange? {
    let rows = range.rowIndexes
    let (first, last) = (rows.lowerBound + headerRowCount, rows.upperBound - totalsRowCount)
    guard first <= last else { return nil }
    return CellRange(
      first: CellAddress(rowIndex: first, columnIndex: range.columnIndexes.lowerBound),
      last: CellAddress(rowIndex: last, columnIndex: range.columnIndexes.upperBound)
    )
  }
}

/// Reads the part of a table.
struct TablePart: MarkupHandler {
  private let part: String
  private var path: [MarkupName] = []
  private var name = ""
  private var range: CellRange?
  private var columnNames: [String] = []
  private var headerRowCount = 1
  private var totalsRowCount = 0

  /// Makes an empty description, to be filled by parsing.
  init(part: String) {
    self.part = part
  }

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    let known = namespace == .spreadsheet ? name : .other
    path.append(known)
    switch (path.count, known) {
    case (1, .table): beginTable(attributes)
    case (1, _): throw XLSXError.markupInvalid("The part holds no table", part: part)
    case (3, .tableColumn) where path[1] == .tableColumns: try addColumn(attributes)
    default: break
    }
  }

  mutating func endElement() throws { path.removeLast() }
  mutating func text(_ bytes: ByteSpan) throws {}

  /// Returns the table.
  func table() throws -> SheetTable {
    guard let range else {
      throw XLSXError.markupInvalid("The table \"\(name.prefix(40))\" has no range", part: part)
    }
    return SheetTable(
      name: name,
      range: range,
      columnNames: columnNames,
      headerRowCount: headerRowCount,
      totalsRowCount: totalsRowCount
    )
  }

  private mutating func beginTable(_ attributes: borrowing MarkupAttributes) {
    name = attributes.text(of: .displayName) ?? attributes.text(of: .name) ?? ""
    range = attributes.text(of: .ref).flatMap { CellRange($0) }
    headerRowCount = Self.rowCount(attributes.text(of: .headerRowCount)) ?? 1
    totalsRowCount = Self.rowCount(attributes.text(of: .totalsRowCount)) ?? 0
  }

  private mutating func addColumn(_ attributes: borrowing MarkupAttributes) throws {
    let name = attributes.text(of: .name) ?? ""
    columnNames.append(name.withByteSpan { EscapedCharacters.text(of: $0) })
    guard columnNames.count <= CellAddress.columnLimit else {
      throw XLSXError.markupInvalid(
        "The table has more than \(CellAddress.columnLimit) columns",
        part: part
      )
    }
  }

  private static func rowCount(_ text: String?) -> Int? {
    text?.withByteSpan { DecimalNumber.index(of: $0, atMost: CellAddress.rowLimit) }
  }
}
