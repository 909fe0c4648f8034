import XLSXReader

/// The bands of adjacent rows of a sheet that may be a header.
struct BandPositions {
  let grid: Grid
  /// The cells of headers found before.
  let taken: TakenCells

  /// The bands that hold a row, as positions: lower ones first, then those that begin further down.
  ///
  /// None reaches over a row of column numbers, and none begins with a row of titles that has labels below it.
  func bands(around position: Int) -> [ClosedRange<Int>] {
    (1...HeaderBand.maximumHeight).flatMap { height in
      stride(from: position, through: max(0, position - height + 1), by: -1)
        .map { $0...($0 + height - 1) }
        .filter { positions in
          isAdjacent(positions) && !positions.contains(where: isColumnNumbers)
            && !(height > 1 && beginsWithTitles(positions))
        }
    }
  }

  /// Whether a row holds nothing but column numbers such as `(1) (2) (3)` or letters such as `a b c`.
  func isColumnNumbers(_ position: Int) -> Bool {
    guard position < grid.rows.count else { return false }
    let cells = grid.rows[position].cellRange.map { grid.cells[$0] }
    return RowWords.countColumns(cells.filter { !$0.isBlank }.map(\.displayText))
  }

  /// The number of texts in the row just above some rows that stand over columns in the middle of a table, as labels do.
  func labelCount(above positions: ClosedRange<Int>) -> Int {
    let above = positions.lowerBound - 1
    guard above >= 0, isAdjacent(above...positions.lowerBound), !isColumnNumbers(above) else {
      return 0
    }
    return labelCells(above).count { cell in
      cell.text.map { $0.utf8.count <= 60 && !HeaderUnit.isNote($0) } ?? false
        && !isOutermost(cell.address.columnIndex, below: above...positions.upperBound)
    }
  }

  private func isAdjacent(_ positions: ClosedRange<Int>) -> Bool {
    guard positions.upperBound < grid.rows.count else { return false }
    let first = grid.rows[positions.lowerBound].rowIndex
    return grid.rows[positions.upperBound].rowIndex == first + positions.count - 1
  }

  /// Whether every cell of the first row stands alone where a table begins: nothing beside it, nothing to the left below it.
  private func beginsWithTitles(_ positions: ClosedRange<Int>) -> Bool {
    let titles = labelCells(positions.lowerBound).map(grid.extent)
    let areApart = zip(titles, titles.dropFirst()).allSatisfy {
      $1.first.columnIndex > $0.last.columnIndex + 1
    }
    return areApart
      && titles.allSatisfy {
        $0.rowIndexes.count == 1 && isOutermost($0.first.columnIndex, below: positions)
      }
  }

  /// Whether no row below the first of some rows has a cell just to the left of a column, merged ones included.
  private func isOutermost(_ column: Int, below positions: ClosedRange<Int>) -> Bool {
    column == 0
      || positions.dropFirst().allSatisfy { position in
        let left = grid.cellRange(ofRowAt: position, columns: 0...(column - 1))
          .last { !grid.cells[$0].isBlank }
        return left.map { grid.extent(of: grid.cells[$0]).last.columnIndex < column - 1 } ?? true
      }
  }

  private func labelCells(_ position: Int) -> [Cell] {
    grid.rows[position].cellRange.map { grid.cells[$0] }
      .filter { !$0.isBlank && !taken.contains($0.address) }
  }
}
