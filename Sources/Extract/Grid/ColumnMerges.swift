import XLSXReader

/// The merged ranges that cover one column, for finding the cell that a blank one belongs to.
///
/// Ranges of a valid sheet do not overlap. Of two that do, the upper one counts, so lookups stay unambiguous.
struct ColumnMerges {
  /// The ranges, from top to bottom, without overlap within the column.
  let ranges: [CellRange]

  /// Collects the ranges that cover a column; one pass over all merged ranges of the sheet.
  init(column: Int, in sortedMerges: [CellRange]) {
    var ranges: [CellRange] = []
    for range in sortedMerges where range.columnIndexes.contains(column) {
      if let last = ranges.last, last.last.rowIndex >= range.first.rowIndex { continue }
      ranges.append(range)
    }
    self.ranges = ranges
  }

  /// The range that covers a row of the column; a binary search.
  func range(coveringRow rowIndex: Int) -> CellRange? {
    let index = ranges.partitioningIndex { $0.last.rowIndex >= rowIndex }
    guard index < ranges.count, ranges[index].rowIndexes.contains(rowIndex) else { return nil }
    return ranges[index]
  }
}

extension Grid {
  /// The anchored merged ranges from top left to bottom right.
  func sortedMerges() -> [CellRange] {
    mergeByAnchor.values.sorted { $0.first < $1.first }
  }
}
