/// The cells of one row that hold something.
public struct SheetRow: Sendable, Hashable {
  /// The 0-based row.
  public let rowIndex: Int
  /// The cells that hold something, sorted by column.
  public private(set) var cells: [Cell] = []

  /// The 1-based row, as people see it.
  public var rowNumber: Int { rowIndex + 1 }

  /// Makes a row without cells.
  init(rowIndex: Int) {
    self.rowIndex = rowIndex
  }

  /// Makes a row of sorted cells.
  init(rowIndex: Int, cells: ArraySlice<Cell>) {
    self.rowIndex = rowIndex
    self.cells = Array(cells)
  }

  /// The cell in a 0-based column; `nil` when it holds nothing.
  ///
  /// Costs a binary search.
  public subscript(columnIndex: Int) -> Cell? {
    let index = cells.partitionIndex { $0.address.columnIndex < columnIndex }
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

  /// Adds a cell at its place; nearly always that is the end.
  mutating func insert(_ cell: Cell) {
    let isLast = cells.last.map { $0.address < cell.address } ?? true
    cells.insert(
      cell,
      at: isLast ? cells.count : cells.partitionIndex { $0.address < cell.address }
    )
  }
}

extension RandomAccessCollection where Index == Int {
  /// Returns the first index whose element does not satisfy a condition that holds for a first part of the collection only.
  func partitionIndex(_ belongsToFirstPart: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToFirstPart(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
