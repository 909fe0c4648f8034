internal import Synchronization

/// An XLSX workbook, opened for reading.
///
/// Opening reads the list of sheets, the styles and the shared strings; cells are read from the file when asked for.
/// A class because it is the identity of one open file; several threads may read different sheets at once.
public final class Workbook: Sendable {
  /// The worksheets in the order of their tabs, hidden ones included; chart, dialog and macro sheets are left out.
  public let sheets: [Sheet]
  /// The defined names in the order of the file, hidden ones included; those of other sheets are left out.
  public let definedNames: [DefinedName]
  /// The date system of the workbook's serial numbers.
  public let dateSystem: DateSystem

  let package: Package
  private let sheetParts: [PartName]
  private let formats: [NumberFormat]
  private let sharedStrings: SharedStrings
  private let cellCounts = Mutex<[Int: Int]>([:])

  /// Opens a workbook file.
  ///
  /// - Throws: `XLSXError` when the file cannot be read or is no workbook. A workbook without a cell is not an error.
  public convenience init(
    path: String,
    limits: XLSXLimits = .standard,
    control: ReadControl = .none
  ) throws {
    try self.init(try ByteSource(path: path), limits: limits, control: control)
  }

  /// Opens a workbook from its bytes.
  ///
  /// - Throws: `XLSXError` when the bytes are no workbook. A workbook without a cell is not an error.
  public convenience init(
    bytes: [UInt8],
    limits: XLSXLimits = .standard,
    control: ReadControl = .none
  ) throws {
    try self.init(ByteSource(bytes: bytes), limits: limits, control: control)
  }

  init(
    _ source: ByteSource,
    limits: XLSXLimits,
    control: ReadControl,
    plan: ReadingPlan = .standard
  ) throws {
    package = try Package(source, limits: limits, control: control, plan: plan)
    let map = try WorkbookMap(package)
    sheets = map.sheets
    sheetParts = map.sheetParts
    definedNames = map.definedNames
    dateSystem = map.dateSystem
    formats = try map.numberFormats(in: package)
    sharedStrings = try map.sharedStrings(in: package)
  }

  /// Reads a whole sheet.
  ///
  /// - Throws: `XLSXError` when the sheet cannot be read to its end. A blank sheet is not an error; it has no cells.
  public func content(of sheet: Sheet) throws -> SheetContent {
    var cells: [Cell] = []
    var formulaWithoutValueCount = 0
    let layout = try read(sheet) { cell in
      if case .formulaWithoutValue = cell.content { formulaWithoutValueCount += 1 }
      cells.append(copy cell)
    }
    if layout.isDisordered { cells.sort { $0.address < $1.address } }
    return SheetContent(
      sheet: sheet,
      cells: cells,
      mergedRanges: layout.mergedRanges,
      hiddenRows: layout.hiddenRows.joined(),
      hiddenColumns: layout.hiddenColumns.joined(),
      formulaWithoutValueCount: formulaWithoutValueCount
    )
  }

  /// Reads a sheet cell by cell, in the order of the file, in bounded memory.
  ///
  /// Only cells that hold something are given, each address once. A sheet whose cells are out of order is read twice.
  ///
  /// - Throws: `XLSXError` when the sheet cannot be read to its end, so the cells given before are not all; and whatever
  ///   `body` throws.
  public func forEachCell(of sheet: Sheet, _ body: (borrowing Cell) throws -> Void) throws {
    _ = try read(sheet, body)
  }

  private func read(_ sheet: Sheet, _ body: (borrowing Cell) throws -> Void) throws -> SheetLayout {
    let part = try part(of: sheet)
    let context = context(of: sheet, part: part)
    return try withoutActuallyEscaping(body) { body in
      var delivery = CellDelivery(
        context,
        earlierAddresses: { try self.firstAddresses($0, of: part, context) },
        body
      )
      try package.read(part, neededFor: "the sheet \"\(sheet.name)\"", into: &delivery)
      let layout = delivery.layout
      try countCells(layout.cellCount, of: sheet)
      return layout
    }
  }

  /// Returns the part that holds a sheet, after a check that the sheet is one of this workbook's.
  func part(of sheet: Sheet) throws -> PartName {
    guard sheets.indices.contains(sheet.index), sheets[sheet.index] == sheet else {
      throw XLSXError.partMissing("The workbook has no sheet \"\(sheet.name)\".")
    }
    return sheetParts[sheet.index]
  }

  private func context(of sheet: Sheet, part: PartName) -> SheetContext {
    let others = cellCounts.withLock { counts in
      counts.reduce(0) { $1.key == sheet.index ? $0 : $0 + $1.value }
    }
    return SheetContext(
      part: part.description,
      formats: formats,
      sharedStrings: sharedStrings,
      dateSystem: dateSystem,
      limits: package.limits,
      cellAllowance: package.limits.cellCount - others
    )
  }

  /// Adds the cells of a sheet to those of the others; several threads may come to the limit together.
  private func countCells(_ count: Int, of sheet: Sheet) throws {
    let total = cellCounts.withLock { counts in
      counts[sheet.index] = count
      return counts.values.reduce(0, +)
    }
    try XLSXError.check(total, atMost: package.limits.cellCount, named: .cells)
  }

  /// Returns the addresses of the first cells of a sheet that hold something, by reading it again so far.
  private func firstAddresses(
    _ count: Int,
    of part: PartName,
    _ context: SheetContext
  ) throws -> Set<CellAddress> {
    var addresses: Set<CellAddress> = []
    var delivery = CellDelivery(context) { cell in
      addresses.insert(cell.address)
      if addresses.count == count { throw ReadControl.Stop() }
    }
    do {
      try package.read(part, neededFor: "the sheet", into: &delivery)
    } catch is ReadControl.Stop {
      return addresses
    }
    return addresses
  }
}
