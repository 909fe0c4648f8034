/// What reading the cells of one sheet needs to know of the rest of the workbook.
///
/// A class so that the hot loop passes one reference and copies none of the tables' references.
final class SheetContext: Sendable {
  /// The part that holds the sheet.
  let part: String
  /// The number formats by style index.
  let formats: [NumberFormat]
  /// The shared strings.
  let sharedStrings: SharedStrings
  /// What day serial 0 is.
  let dateSystem: DateSystem
  /// The limits that hold for every cell.
  let limits: XLSXLimits
  /// The most cells that this sheet may still have.
  let cellAllowance: Int

  /// Makes the context of a sheet.
  init(
    part: String,
    formats: [NumberFormat],
    sharedStrings: SharedStrings,
    dateSystem: DateSystem,
    limits: XLSXLimits,
    cellAllowance: Int
  ) {
    self.part = part
    self.formats = formats
    self.sharedStrings = sharedStrings
    self.dateSystem = dateSystem
    self.limits = limits
    self.cellAllowance = cellAllowance
  }

  /// Returns an error in the sheet's part.
  func invalid(_ reason: String) -> XLSXError {
    .markupInvalid(reason, part: part)
  }

  /// Returns the error of a sheet with more rows than a sheet can have.
  func tooManyRows() -> XLSXError {
    invalid("There are more than \(CellAddress.rowLimit) rows")
  }

  /// Returns the error of a sheet with more columns than a sheet can have.
  func tooManyColumns() -> XLSXError {
    invalid("There are more than \(CellAddress.columnLimit) columns")
  }

  /// Returns the error of a sheet with so many cells more than it may still have.
  func tooManyCells(beyond count: Int) -> XLSXError {
    .limitExceeded(.cells, value: limits.cellCount, found: limits.cellCount + count, part: part)
  }

  /// Returns the error of a cell with a text of so many bytes, which are too many.
  func tooMuchText(_ count: Int) -> XLSXError {
    .limitExceeded(.cellTextBytes, value: limits.cellTextByteCount, found: count, part: part)
  }
}
