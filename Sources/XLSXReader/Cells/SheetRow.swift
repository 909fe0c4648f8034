/// The cells of one row that hold something.
public struct SheetRow: Sendable, Hashable {
  /// The 0-based row.
  public let rowIndex: Int
  /// The cells that hold something, sorted by column.
  public let cells: [Cell]

  /// The 1-based row, as people see it.
  public var rowNumber: Int { rowIndex + 1 }

  /// Makes a row of sorted cells.
  init(rowIndex: Int, cells: some Sequence<Cell>) {
    self.rowIndex = rowIndex
    self.cells = Array(cells)
  }

  /// The cell in a 0-based column; `nil` when it holds nothing.
  ///
  /// Costs a binary search.
  public subscript(columnIndex: Int) -> Cell? {
    let index = cells.partitioningIndex { $0.address.columnIndex >= columnIndex }
    return index < cells.count && cells[index].address.columnIndex == columnIndex
      ? cells[index] : nil
  }

  /// Returns one element for each of the 0-based columns: the cell, or `nil` where it holds nothing.
  public func cells(inColumns columnIndexes: ClosedRange<Int>) -> [Cell?] {
    var result = [Cell?](repeating: nil, count: columnIndexes.count)
    for cell in cells where columnIndexes.contains(cell.address.columnIndex) {
      result[cell.address.columnIndex - columnIndexes.lowerBound] = cell
    }
    return result
  }
}
