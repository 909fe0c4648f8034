extension Workbook {
  /// Writes every cell of every sheet as a line of JSON, once all of them are known to be good.
  ///
  /// Half a table is worse than none, so nothing is written before the last cell of the last sheet has been read. Lines
  /// wait in memory up to `bufferByteCount`; a bigger workbook is read a second time instead.
  ///
  /// - Parameters:
  ///   - bufferByteCount: The most memory for waiting lines.
  ///   - write: Takes UTF-8 in pieces that end with a line.
  /// - Throws: `XLSXError` before anything is written, and what `write` throws.
  public func writeCellLines(
    bufferByteCount: Int = 32 << 20,
    _ write: ([UInt8]) throws -> Void
  ) throws {
    var lines: [UInt8] = []
    var fits = true
    try forEachSheetCell { sheetName, cell in
      guard fits else { return }
      CellLine(sheetName: sheetName, cell: copy cell).write(to: &lines)
      fits = lines.count <= bufferByteCount
      if !fits { lines = [] }
    }
    if fits { return try write(lines) }
    try forEachSheetCell { sheetName, cell in
      CellLine(sheetName: sheetName, cell: copy cell).write(to: &lines)
      if lines.count > 1 << 18 {
        try write(lines)
        lines.removeAll(keepingCapacity: true)
      }
    }
    try write(lines)
  }

  private func forEachSheetCell(_ body: (String, borrowing Cell) throws -> Void) throws {
    for sheet in sheets {
      try forEachCell(of: sheet) { cell in try body(sheet.name, cell) }
    }
  }
}
