import XLSXReader

/// Finds cells so far from everything else that they only make a sheet look large.
enum StrayCells {
  /// The empty rows before a cell that make it stray.
  static let rowGap = 200
  /// The empty columns before a cell that make it stray.
  static let columnGap = 50
  /// The most cells behind a gap that are still an accident and not a second half of the sheet.
  static let maximumCount = 10

  /// Returns the stray ones among unplaced cells, as indexes of the grid, in row order.
  static func indexes(in grid: Grid, ledger: CellLedger) -> [Int] {
    let rowLimit = limit(of: grid.rows.map(\.rowIndex), gap: rowGap)
    let columns = Set(grid.cells.map(\.address.columnIndex)).sorted()
    let columnLimit = limit(of: columns, gap: columnGap)
    guard rowLimit < .max || columnLimit < .max else { return [] }
    let far = grid.cells.indices.filter { index in
      let address = grid.cells[index].address
      return address.rowIndex > rowLimit || address.columnIndex > columnLimit
    }
    guard far.count <= maximumCount else { return [] }
    return far.filter(ledger.isUnknown)
  }

  /// The last index before the first gap; `Int.max` if there is none.
  private static func limit(of sorted: [Int], gap: Int) -> Int {
    for (index, next) in zip(sorted, sorted.dropFirst()) where next - index > gap { return index }
    return .max
  }
}
