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
    var row = SheetRow(rowIndex: 0)
    try forEachCell(of: sheet) { cell in
      if cell.address.rowIndex != row.rowIndex {
        if !row.cells.isEmpty { try body(row) }
        row = SheetRow(rowIndex: cell.address.rowIndex)
      }
      row.insert(copy cell)
    }
    if !row.cells.isEmpty { try body(row) }
  }
}
