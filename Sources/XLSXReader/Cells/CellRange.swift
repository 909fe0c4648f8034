/// A rectangle of cells, such as `B7:C9`.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
  /// The upper left cell.
  public let first: CellAddress
  /// The lower right cell, included in the range.
  public let last: CellAddress

  /// Makes the smallest range that holds both cells, which may be any two opposite corners.
  public init(first: CellAddress, last: CellAddress) {
    self.first = CellAddress(
      rowIndex: min(first.rowIndex, last.rowIndex),
      columnIndex: min(first.columnIndex, last.columnIndex)
    )
    self.last = CellAddress(
      rowIndex: max(first.rowIndex, last.rowIndex),
      columnIndex: max(first.columnIndex, last.columnIndex)
    )
  }

  /// Makes the range of one cell.
  public init(_ cell: CellAddress) {
    first = cell
    last = cell
  }

  /// Reads a range in A1 form, such as `B7:C9` or `B7`.
  ///
  /// - Returns: The range, or `nil` when `a1` is not a range of cells within a sheet.
  public init?(_ a1: String) {
    let ends = a1.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count <= 2, let head = ends.first, let tail = ends.last,
      let first = CellAddress(String(head)), let last = CellAddress(String(tail))
    else { return nil }
    self.init(first: first, last: last)
  }

  /// The 0-based rows of the range.
  public var rowIndexes: ClosedRange<Int> { first.rowIndex...last.rowIndex }
  /// The 0-based columns of the range.
  public var columnIndexes: ClosedRange<Int> { first.columnIndex...last.columnIndex }

  /// Tells whether a cell lies in the range.
  public func contains(_ cell: CellAddress) -> Bool {
    rowIndexes.contains(cell.rowIndex) && columnIndexes.contains(cell.columnIndex)
  }

  /// The range in A1 form: `B7:C9`, or `B7` for a single cell.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
