/// An XLSX workbook, opened for reading.
///
/// Opening reads the list of sheets, the styles and the shared strings; cells are read from the file when asked for.
/// A class because it is the identity of one open file; everything in it is immutable, so several threads may read
/// different sheets at once.
public final class Workbook: Sendable {
  /// The worksheets in the order of their tabs, hidden ones included.
  public let sheets: [Sheet]
  /// The date system of the workbook's serial numbers.
  public let dateSystem: DateSystem

  /// Opens a workbook file.
  ///
  /// - Throws: `XLSXError` when the file cannot be read or is no workbook. A workbook without a cell is not an error.
  public convenience init(
    path: String,
    limits: XLSXLimits = .standard,
    control: ReadControl = .none
  ) throws {
    try self.init(bytes: [], limits: limits, control: control)
  }

  /// Opens a workbook from its bytes.
  ///
  /// - Throws: `XLSXError` when the bytes are no workbook. A workbook without a cell is not an error.
  public init(bytes: [UInt8], limits: XLSXLimits = .standard, control: ReadControl = .none) throws {
    sheets = []
    dateSystem = .excel1900
  }

  /// Reads a whole sheet.
  ///
  /// - Throws: `XLSXError` when the sheet cannot be read to its end. A blank sheet is not an error; it has no cells.
  public func content(of sheet: Sheet) throws -> SheetContent {
    SheetContent(
      sheet: sheet,
      cells: [],
      mergedRanges: [],
      hiddenRows: [],
      hiddenColumns: [],
      formulaWithoutValueCount: 0
    )
  }

  /// Reads a sheet cell by cell, in the order of the file, in bounded memory.
  ///
  /// - Throws: `XLSXError` when the sheet cannot be read to its end, so the cells given before are not all; and whatever
  ///   `body` throws.
  public func forEachCell(of sheet: Sheet, _ body: (borrowing Cell) throws -> Void) throws {
  }
}
