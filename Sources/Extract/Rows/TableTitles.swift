import XLSXReader

/// The titles of the tables of a sheet, and the units that they give.
struct TableTitles {
  /// The title cells above a header.
  struct Title {
    /// The cells, in row order.
    let cells: [Int]
    /// What amounts are to be multiplied by, 1,000 for `dalam ribuan`; `nil` where no title gives a unit.
    let multiplier: Int?
  }

  let grid: Grid
  let finder: TitleFinder
  /// The headers from top to bottom.
  let headers: [FoundHeader]

  /// Claims the title cells above each header and returns them, a title for each header.
  func claim(in ledger: inout CellLedger) -> [Title] {
    let claimed = headers.indices.map { index -> [Int] in
      let header = headers[index]
      let isFirst = index == 0
      let limit = lastRow(above: index)
      return finder.claimTitles(
        above: header.rows.lowerBound,
        upperLimit: limit ?? -1,
        columns: isFirst && limit == nil ? 0...CellAddress.columnLimit : header.columns,
        ledger: &ledger
      )
    }
    let cells = claimed.flatMap(\.self)
    return headers.indices.map { index in
      Title(
        cells: claimed[index],
        multiplier: unit(over: index, among: cells)
          ?? unit(among: claimed[index].filter { !isOverTable($0) })
      )
    }
  }

  /// The last row of the headers above a header in any of its columns.
  private func lastRow(above index: Int) -> Int? {
    let header = headers[index]
    return headers[..<index].filter {
      $0.rows.upperBound < header.rows.lowerBound && $0.columns.overlaps(header.columns)
    }
    .map(\.rows.upperBound).max()
  }

  /// The unit that titles over the columns of a header give, whichever table claimed them.
  private func unit(over index: Int, among cells: [Int]) -> Int? {
    let header = headers[index]
    let limit = lastRow(above: index) ?? -1
    return unit(
      among: cells.filter { cell in
        let extent = grid.extent(of: grid.cells[cell])
        return extent.first.rowIndex > limit && extent.first.rowIndex < header.rows.lowerBound
          && extent.columnIndexes.overlaps(header.columns)
      }
    )
  }

  /// Whether a title stands over the columns of a table, and so speaks of that table.
  private func isOverTable(_ cell: Int) -> Bool {
    let extent = grid.extent(of: grid.cells[cell])
    return headers.contains {
      extent.columnIndexes.overlaps($0.columns) && extent.first.rowIndex < $0.rows.lowerBound
    }
  }

  private func unit(among cells: [Int]) -> Int? {
    cells.compactMap { grid.cells[$0].text }.compactMap(HeaderUnit.multiplier).last
  }
}
