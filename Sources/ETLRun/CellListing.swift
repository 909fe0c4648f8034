import XLSXReader

/// The lines of `sc-etl cells`: every non-empty cell of a workbook as JSON.
public enum CellListing {
  /// Gives out all lines in blocks, or none.
  ///
  /// - Throws: `XLSXError` if the file is no workbook that can be read whole; nothing is given out then.
  public static func write(
    ofWorkbookAt path: String,
    stopCheck: StopCheck,
    to output: ([UInt8]) -> Void
  ) throws {
    try Workbook(path: path, control: stopCheck.readControl()).writeCellLines { output($0) }
  }
}
