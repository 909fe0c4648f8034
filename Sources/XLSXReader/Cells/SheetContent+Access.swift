extension SheetContent {
  /// The cell at an address; `nil` when it holds nothing.
  ///
  /// Costs a binary search.
  public subscript(address: CellAddress) -> Cell? {
    let index = cells.partitioningIndex { $0.address >= address }
    return index < cells.count && cells[index].address == address ? cells[index] : nil
  }

  /// The cell at an address in A1 form, such as `B7`; `nil` when it holds nothing, or the text is no address.
  public subscript(a1: String) -> Cell? {
    CellAddress(a1).flatMap { self[$0] }
  }

  /// The smallest range that holds every cell; `nil` for a blank sheet.
  ///
  /// Scans the cells. What the file says of its own dimension is often wrong and not used.
  public var usedRange: CellRange? {
    guard let first = cells.first, let last = cells.last else { return nil }
    let columns = cells.lazy.map(\.address.columnIndex)
    return CellRange(
      first: CellAddress(rowIndex: first.address.rowIndex, columnIndex: columns.min() ?? 0),
      last: CellAddress(rowIndex: last.address.rowIndex, columnIndex: columns.max() ?? 0)
    )
  }

  /// The rows that hold something, from top to bottom; each is made when asked for.
  public var rows: SheetRows { SheetRows(cells: cells) }

  /// Returns every row of a range with one element for each column, `nil` where a cell holds nothing.
  ///
  /// Each row is made when asked for, so a large range with few cells costs no memory.
  public func denseRows(in range: CellRange) -> DenseRows {
    DenseRows(cells: cells, range: range)
  }

  /// Returns the merged range that a cell lies in; the value of the range is that of its first cell.
  ///
  /// Costs a look at each merged range.
  public func mergedRange(containing cell: CellAddress) -> CellRange? {
    mergedRanges.first { $0.contains(cell) }
  }
}

/// The rows of a sheet that hold something, from top to bottom.
public struct SheetRows: Sequence, Sendable {
  /// The cells, row-major.
  let cells: [Cell]

  /// Returns the rows one after the other.
  public func makeIterator() -> Iterator { Iterator(rest: cells[...]) }

  /// Gives the rows one after the other.
  public struct Iterator: IteratorProtocol {
    fileprivate var rest: ArraySlice<Cell>

    /// Returns the next row, or `nil` after the last.
    public mutating func next() -> SheetRow? {
      guard let rowIndex = rest.first?.address.rowIndex else { return nil }
      let end = rest.firstIndex { $0.address.rowIndex != rowIndex } ?? rest.endIndex
      defer { rest = rest[end...] }
      return SheetRow(rowIndex: rowIndex, cells: rest[..<end])
    }
  }
}

/// Every row of a range of a sheet, with one element for each column.
public struct DenseRows: RandomAccessCollection, Sendable {
  /// The cells of the sheet, row-major.
  let cells: [Cell]
  /// The range that is shown.
  public let range: CellRange

  /// The position of the first row: 0.
  public var startIndex: Int { 0 }
  /// The number of rows.
  public var endIndex: Int { range.rowIndexes.count }

  /// The cells of a row, counted from the top of the range; `nil` where one holds nothing.
  public subscript(position: Int) -> [Cell?] {
    let rowIndex = range.rowIndexes.lowerBound + position
    let start = cells.partitioningIndex { $0.address.rowIndex >= rowIndex }
    let end = cells[start...].partitioningIndex { $0.address.rowIndex > rowIndex }
    return SheetRow(rowIndex: rowIndex, cells: cells[start..<end])
      .cells(inColumns: range.columnIndexes)
  }
}
