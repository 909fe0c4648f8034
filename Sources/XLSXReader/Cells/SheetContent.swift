/// Everything that was read from one sheet.
///
/// Sparse: only cells that hold something are kept, so two cells at opposite corners of the grid cost two cells.
public struct SheetContent: Sendable {
  /// The sheet that was read.
  public let sheet: Sheet
  /// The cells that hold something, row-major and without duplicates; formulas without a value are included.
  public let cells: [Cell]
  /// The merged ranges, in the order of the file.
  public let mergedRanges: [CellRange]
  /// The hidden rows as sorted runs of 0-based indexes.
  public let hiddenRows: [ClosedRange<Int>]
  /// The hidden columns as sorted runs of 0-based indexes.
  public let hiddenColumns: [ClosedRange<Int>]
  /// The number of formulas without a stored value.
  public let formulaWithoutValueCount: Int

  /// The number of cells with a value; formulas without a stored value are not counted.
  public var nonEmptyCellCount: Int { cells.count - formulaWithoutValueCount }

  /// Tells whether a row, 0-based, is hidden, at the cost of a binary search.
  public func isRowHidden(_ rowIndex: Int) -> Bool { hiddenRows.coversIndex(rowIndex) }
  /// Tells whether a column, 0-based, is hidden, at the cost of a binary search.
  public func isColumnHidden(_ columnIndex: Int) -> Bool { hiddenColumns.coversIndex(columnIndex) }
}

extension [ClosedRange<Int>] {
  /// Tells whether one of the sorted, disjoint ranges holds the index.
  func coversIndex(_ index: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < index { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(index)
  }

  /// Adds a range, joined to the last one where it follows it.
  mutating func addRun(_ range: ClosedRange<Int>) {
    if let last, last.upperBound + 1 == range.lowerBound {
      self[count - 1] = last.lowerBound...range.upperBound
    } else {
      append(range)
    }
  }

  /// Returns the same indexes as sorted, disjoint runs.
  func joined() -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = runs.last, range.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
      } else {
        runs.append(range)
      }
    }
    return runs
  }
}
