import Tabular
import XLSXReader

/// One row of a table before anybody knows what it is: its own cells, sorted by what column they stand in.
struct TableRow {
  /// The row.
  let rowIndex: Int
  /// The cells that can be seen and are not placed yet, as indexes of the grid.
  let cells: [Int]
  /// The cells in the columns of fields.
  let fieldCells: [Int]
  /// The cells that count the rows: those in a column of running numbers, and numberings left of the table.
  let numberCells: [Int]

  /// Collects the cells of a row of a table.
  init(position: Int, layout: TableLayout, grid: Grid, ledger: CellLedger) {
    rowIndex = grid.rows[position].rowIndex
    var cells: [Int] = []
    var fieldCells: [Int] = []
    var numberCells: [Int] = []
    for index in grid.cellRange(ofRowAt: position, columns: layout.columns) {
      guard ledger.isUnknown(index), !grid.cells[index].isBlank else { continue }
      let column = grid.cells[index].address.columnIndex
      if layout.fieldIndex(ofColumn: column) != nil {
        fieldCells.append(index)
      } else if layout.isRowNumberColumn(column) {
        numberCells.append(index)
      } else if column < layout.firstHeaderColumn {
        guard RowNumbers.isNumbering(grid.cells[index].displayText) else { continue }
        numberCells.append(index)
      }
      cells.append(index)
    }
    self.cells = cells
    self.fieldCells = fieldCells
    self.numberCells = numberCells
  }
}

/// Which column of the sheet is what in a table.
struct TableLayout {
  /// The fields from left to right.
  let fields: [FoundField]
  /// The columns of the table, one more on the left for numbers without a header.
  let columns: ClosedRange<Int>
  /// The first column with a header.
  let firstHeaderColumn: Int
  private let fieldByColumn: [Int: Int]
  private let rowNumberColumns: Set<Int>

  /// Creates the layout of a found header.
  init(_ header: FoundHeader, leftLimit: Int) {
    fields = header.fields
    firstHeaderColumn = header.columns.lowerBound
    let hasRowNumbers = !header.rowNumberColumns.isEmpty
    let first = hasRowNumbers ? firstHeaderColumn : max(leftLimit, firstHeaderColumn - 1)
    columns = min(first, firstHeaderColumn)...header.columns.upperBound
    rowNumberColumns = Set(header.rowNumberColumns.flatMap { $0.span.prefix(8) })
    var fieldByColumn: [Int: Int] = [:]
    for (index, field) in fields.enumerated() {
      for column in field.header.span.prefix(64) {
        fieldByColumn[column] = index
      }
    }
    self.fieldByColumn = fieldByColumn
  }

  /// The position in ``fields`` of the field that a column belongs to.
  func fieldIndex(ofColumn column: Int) -> Int? { fieldByColumn[column] }

  /// Whether a column holds running numbers.
  func isRowNumberColumn(_ column: Int) -> Bool { rowNumberColumns.contains(column) }

  /// Whether the same fields stand in the same columns.
  func hasSameColumns(as other: TableLayout) -> Bool {
    fields.map(\.formColumn) == other.fields.map(\.formColumn)
      && fields.map(\.header.columnIndex) == other.fields.map(\.header.columnIndex)
  }
}
