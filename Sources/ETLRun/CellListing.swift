import XLSXReader

/// The lines of `sc-etl cells`: every non-empty cell of a workbook as JSON.
public enum CellListing {
  /// Gives out all lines in blocks, or none.
  ///
  /// The workbook is read twice: once to know that it can be read to its end, once to write. Holds one block.
  ///
  /// - Throws: `XLSXError` if the file is no workbook that can be read whole; nothing is given out then.
  public static func write(
    ofWorkbookAt path: String,
    stopCheck: StopCheck,
    to output: ([UInt8]) -> Void
  ) throws {
    let workbook = try Workbook(path: path, control: stopCheck.readControl())
    for sheet in workbook.sheets {
      try workbook.forEachCell(of: sheet) { _ in }
    }
    var block: [UInt8] = []
    for sheet in workbook.sheets {
      try workbook.forEachCell(of: sheet) { cell in
        CellLine(sheetName: sheet.name, cell: cell).write(to: &block)
        guard block.count > 1 << 16 else { return }
        output(block)
        block.removeAll(keepingCapacity: true)
      }
    }
    output(block)
  }
}
