extension Workbook {
  /// Returns the first sheet of a name, compared exactly; `nil` when there is none.
  public func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name == name }
  }

  /// Reads a sheet row by row, in the order of the file, in bounded memory.
  ///
  /// Only rows with a cell that holds something are given, the cells of each sorted by column. In the rare file that has
  /// the cells of a row in several places, the row comes as often; `SheetContent.rows` puts such a sheet in order.
  ///
  /// - Throws: `XLSXError` when the sheet cannot be read to its end, so the rows given before are not all; and whatever
  ///   `body` throws.
  public func forEachRow(of sheet: Sheet, _ body: (SheetRow) throws -> Void) throws {
    var cells: [Cell] = []
    var isSorted = true
    func endRow() throws {
      guard let rowIndex = cells.first?.address.rowIndex else { return }
      if !isSorted { cells.sort { $0.address < $1.address } }
      try body(SheetRow(rowIndex: rowIndex, cells: cells))
      cells.removeAll(keepingCapacity: true)
      isSorted = true
    }
    try forEachCell(of: sheet) { cell in
      if let last = cells.last {
        if cell.address.rowIndex != last.address.rowIndex {
          try endRow()
        } else if cell.address < last.address {
          isSorted = false
        }
      }
      cells.append(copy cell)
    }
    try endRow()
  }
}
