import XLSXReader

/// A sheet as rows of cells that hold something.
///
/// Sparse: a cell at `XFD1048576` or a merged range over the whole grid costs one entry. Rows and columns are 0-based
/// indexes here, as in the reader; `CellReference` with its numbers from 1 is used for what leaves the stage.
struct Grid {
  /// The name on the tab.
  let name: String
  /// Whether the sheet is hidden in any way.
  let isHidden: Bool
  /// The cells, row by row, then by column.
  let cells: [Cell]
  /// The rows that hold something, from top to bottom.
  let rows: [GridRow]
  /// The merged ranges of more than one cell whose first cell holds something, by that cell.
  let mergeByAnchor: [CellAddress: CellRange]
  /// The hidden rows as sorted runs.
  let hiddenRows: [ClosedRange<Int>]
  /// The hidden columns as sorted runs.
  let hiddenColumns: [ClosedRange<Int>]

  /// Creates a view of a sheet's parts; the cells must be in row-major order.
  init(
    name: String,
    isHidden: Bool = false,
    cells: [Cell],
    mergedRanges: [CellRange] = [],
    hiddenRows: [ClosedRange<Int>] = [],
    hiddenColumns: [ClosedRange<Int>] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.cells = cells
    self.hiddenRows = hiddenRows
    self.hiddenColumns = hiddenColumns
    rows = GridRow.rows(of: cells)
    mergeByAnchor = Self.anchoredMerges(mergedRanges, cells: cells)
  }

  /// Creates a view of what the reader read.
  init(_ content: SheetContent) {
    self.init(
      name: content.sheet.name,
      isHidden: content.sheet.visibility != .visible,
      cells: content.cells,
      mergedRanges: content.mergedRanges,
      hiddenRows: content.hiddenRows,
      hiddenColumns: content.hiddenColumns
    )
  }

  /// Keeps the ranges whose first cell holds something; of two with one first cell the earlier stays.
  private static func anchoredMerges(
    _ ranges: [CellRange],
    cells: [Cell]
  ) -> [CellAddress: CellRange] {
    guard !ranges.isEmpty else { return [:] }
    var merges: [CellAddress: CellRange] = [:]
    for range in ranges where range.first != range.last && merges[range.first] == nil {
      if Self.position(of: range.first, in: cells) != nil { merges[range.first] = range }
    }
    return merges
  }

  private static func position(of address: CellAddress, in cells: [Cell]) -> Int? {
    let index = cells.partitioningIndex { $0.address >= address }
    return index < cells.count && cells[index].address == address ? index : nil
  }
}

/// One row of a grid that holds something.
struct GridRow {
  /// The row.
  let rowIndex: Int
  /// Its cells, as a range of the grid's cells.
  let cellRange: Range<Int>

  /// Returns the rows of cells in row-major order.
  static func rows(of cells: [Cell]) -> [GridRow] {
    var rows: [GridRow] = []
    var start = 0
    for index in cells.indices where index > 0 {
      if cells[index].address.rowIndex != cells[start].address.rowIndex {
        rows.append(GridRow(rowIndex: cells[start].address.rowIndex, cellRange: start..<index))
        start = index
      }
    }
    if start < cells.count {
      rows.append(
        GridRow(rowIndex: cells[start].address.rowIndex, cellRange: start..<cells.count)
      )
    }
    return rows
  }
}

// MARK: - Looking up

extension Grid {
  /// The position in ``rows`` of the first row at or below an index.
  func rowPosition(atOrBelow rowIndex: Int) -> Int {
    rows.partitioningIndex { $0.rowIndex >= rowIndex }
  }

  /// The cells of a row within columns, as a range of ``cells``; two binary searches.
  func cellRange(ofRowAt position: Int, columns: ClosedRange<Int>) -> Range<Int> {
    let row = rows[position].cellRange
    let lower = cells[row].partitioningIndex { $0.address.columnIndex >= columns.lowerBound }
    let upper = cells[lower..<row.upperBound].partitioningIndex {
      $0.address.columnIndex > columns.upperBound
    }
    return lower..<upper
  }

  /// The cells of a row that adjoin one another, merged ranges included, as ranges of ``cells`` from left to right.
  func runs(ofRowAt position: Int) -> [Range<Int>] {
    rows[position].cellRange.chunked(by: adjoin)
  }

  /// Whether no empty column is between a cell, with its merged range, and a later one of its row.
  func adjoin(_ cell: Int, _ later: Int) -> Bool {
    cells[later].address.columnIndex <= extent(of: cells[cell]).last.columnIndex + 1
  }

  /// The merged range that begins at a cell, or the cell alone.
  func extent(of cell: Cell) -> CellRange {
    mergeByAnchor[cell.address] ?? CellRange(cell.address)
  }

  /// Whether a row is hidden.
  func isRowHidden(_ rowIndex: Int) -> Bool { Self.covers(hiddenRows, rowIndex) }

  /// Whether a column is hidden.
  func isColumnHidden(_ columnIndex: Int) -> Bool { Self.covers(hiddenColumns, columnIndex) }

  private static func covers(_ runs: [ClosedRange<Int>], _ index: Int) -> Bool {
    let run = runs.partitioningIndex { $0.upperBound >= index }
    return run < runs.count && runs[run].contains(index)
  }
}

extension Grid {
  /// The smallest range that holds some cells, given by their indexes in row order; `nil` for none.
  func usedRange(of indexes: some Collection<Int>) -> CellRange? {
    let addresses = indexes.map { cells[$0].address }
    guard let top = addresses.first, let bottom = addresses.last,
      let left = addresses.map(\.columnIndex).min(), let right = addresses.map(\.columnIndex).max()
    else { return nil }
    return CellRange(
      first: CellAddress(rowIndex: top.rowIndex, columnIndex: left),
      last: CellAddress(rowIndex: bottom.rowIndex, columnIndex: right)
    )
  }
}
