// Reads the markup of one worksheet, or of a fragment of it, into batches of cells.
//
// Traps: `r` may be missing on rows and cells, then they count on from the one before; `v` may stand before `f`; a `v`
// deeper than directly in `c` is not the value; the dimension element is often wrong and never used.

/// The cells and the layout of one worksheet, as its part is parsed (ECMA-376-1 §18.3).
struct CellStream: FragmentHandler {
  private enum Place {
    case document, worksheet, sheetData, row, cell, value, inlineString, columns, mergedCells
  }

  /// What the parser of a fragment is told when the fragment's first row has no number.
  private struct RowUnknown: Error {}

  static let repeatedElement = "row"
  static let container = "sheetData"

  private let context: SheetContext
  /// Of the context, since to ask it for them would count references that threads share.
  private let cellAllowance: Int

  private var batch = CellBatch()
  private var place = Place.document
  private var depth = 0
  private var skippedDepth = 0
  /// How deep the elements are whose content counts as that of the element around them.
  private var transparentDepths: [Int] = [] {
    didSet { transparentDepth = transparentDepths.last ?? 0 }
  }
  /// The last of them, 0 when there is none.
  private var transparentDepth = 0

  private var cellCount = 0
  private var rowCount: Int
  /// The row before; `nil` at the start of a fragment, since what comes before it is not known.
  private var rowIndex: Int?
  private var cell: CellBuilder

  /// Makes a stream for what follows on so many rows and cells; from the start when there are none.
  init(_ context: SheetContext, rowCount: Int = 0, lastRowIndex: Int = -1, cellCount: Int = 0) {
    self.context = context
    self.rowCount = rowCount
    rowIndex = lastRowIndex
    cellAllowance = context.cellAllowance - cellCount
    cell = CellBuilder(context)
  }

  mutating func beginFragment(isFirst: Bool) {
    batch.clear()
    place = .document
    depth = 0
    skippedDepth = 0
    transparentDepths.removeAll()
    cellCount = 0
    rowCount = 0
    rowIndex = isFirst ? -1 : nil
  }

  mutating func exchangeYield(_ yield: inout CellBatch) {
    batch.lastRowIndex = rowIndex ?? -1
    swap(&batch, &yield)
    if isInCell { cell.moveBegunText(from: &yield, to: &batch) }
  }

  private var isInCell: Bool {
    switch place {
    case .cell, .value, .inlineString: true
    case .document, .worksheet, .sheetData, .row, .columns, .mergedCells: false
    }
  }

  @inline(__always)
  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    depth += 1
    guard skippedDepth == 0 else { return }
    guard namespace == .spreadsheet else {
      return try startForeignElement(name, in: namespace)
    }
    switch (place, name) {
    case (.row, .c): try beginCell(attributes)
    case (.cell, .v): if cell.beginValue(&batch) { place = .value } else { skip() }
    case (.cell, .f):
      cell.takeFormula()
      skip()
    case (.cell, .is):
      place = .inlineString
      cell.beginInlineString()
    case (.inlineString, _): cell.startInlineElement(name, attributes)
    case (.sheetData, .row): try beginRow(attributes)
    case (.worksheet, .sheetData): place = .sheetData
    case (.worksheet, .cols): place = .columns
    case (.worksheet, .mergeCells): place = .mergedCells
    case (.columns, .col): try addColumns(attributes)
    case (.mergedCells, .mergeCell): try addMergedRange(attributes)
    case (.document, _): try beginDocument(name)
    default: skip()
    }
  }

  @inline(__always)
  mutating func endElement() throws {
    depth -= 1
    guard skippedDepth == 0 else {
      if depth < skippedDepth { skippedDepth = 0 }
      return
    }
    if transparentDepth == depth + 1 {
      transparentDepths.removeLast()
      return
    }
    switch place {
    case .value: place = .cell
    case .cell:
      place = .row
      try cell.finish(&batch)
    case .row: place = .sheetData
    case .inlineString: if cell.endInlineElement(&batch) { place = .cell }
    case .sheetData, .columns, .mergedCells: place = .worksheet
    case .worksheet, .document: place = .document
    }
  }

  @inline(__always)
  mutating func text(_ bytes: ByteSpan) throws {
    guard skippedDepth == 0 else { return }
    if place == .value {
      try cell.addToValue(bytes, &batch)
    } else if place == .inlineString {
      try cell.addToInlineString(bytes)
    }
  }
}

// MARK: - Structure

extension CellStream {
  /// Leaves out the element that has just begun with everything in it.
  private mutating func skip() { skippedDepth = depth }

  private mutating func beginDocument(_ name: MarkupName) throws {
    guard name == .worksheet else { throw context.invalid("The part holds no worksheet") }
    place = .worksheet
  }

  /// Takes what stands in the fallback of alternate content and skips everything else that is foreign.
  ///
  /// No extension is understood here, so no choice is taken (ECMA-376-3 §7.6). Rows and cells in a foreign namespace would
  /// be lost, so they are refused.
  private mutating func startForeignElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace
  ) throws {
    if namespace == .markupCompatibility, name == .alternateContent || name == .fallback {
      transparentDepths.append(depth)
      return
    }
    switch (place, name) {
    case (.document, _), (.worksheet, .sheetData), (.sheetData, .row), (.row, .c):
      throw context.invalid("The cells are in a namespace that is not that of spreadsheets")
    default: skip()
    }
  }

  private mutating func beginRow(_ attributes: borrowing MarkupAttributes) throws {
    place = .row
    cell.beginRow()
    rowCount += 1
    batch.rowCount += 1
    let (stated, isHidden) = try attributes.withValues(of: .r, .hidden, .other) {
      number,
      hidden,
      _ in
      (try statedRow(number), !hidden.isEmpty && XMLBoolean.isTrue(String(hidden)))
    }
    guard let row = stated ?? rowIndex.map({ $0 + 1 }) else { throw RowUnknown() }
    rowIndex = row
    guard row < CellAddress.rowLimit, rowCount <= CellAddress.rowLimit else {
      throw context.tooManyRows()
    }
    if isHidden { batch.layout.hiddenRows.addRun(row...row) }
  }

  /// Returns the 0-based row that a row states, or `nil` when it states none.
  @inline(__always)
  private func statedRow(_ bytes: ByteSpan) throws -> Int? {
    guard !bytes.isEmpty else { return nil }
    guard let number = DecimalNumber.index(of: bytes, atMost: CellAddress.rowLimit), number > 0
    else { throw context.invalid("There is no row \"\(String(bytes).prefix(40))\"") }
    return number - 1
  }

  private mutating func beginCell(_ attributes: borrowing MarkupAttributes) throws {
    place = .cell
    cellCount += 1
    batch.layout.cellCount += 1
    guard cellCount <= cellAllowance else {
      throw context.tooManyCells(beyond: cellCount - cellAllowance)
    }
    try cell.begin(attributes, inRow: rowIndex, batch)
  }

  private mutating func addColumns(_ attributes: borrowing MarkupAttributes) throws {
    let (first, last, isHidden) = attributes.withValues(of: .min, .max, .hidden) {
      first,
      last,
      hidden in
      (
        DecimalNumber.index(of: first, atMost: CellAddress.columnLimit) ?? 0,
        DecimalNumber.index(of: last, atMost: CellAddress.columnLimit) ?? 0,
        XMLBoolean.isTrue(String(hidden))
      )
    }
    skip()
    guard isHidden, first > 0, last >= first else { return }
    batch.layout.hiddenColumns.addRun(first - 1...last - 1)
    guard batch.layout.hiddenColumns.count <= CellAddress.columnLimit else {
      throw context.tooManyColumns()
    }
  }

  private mutating func addMergedRange(_ attributes: borrowing MarkupAttributes) throws {
    if let range = attributes.text(of: .ref).flatMap({ CellRange($0) }) {
      batch.layout.mergedRanges.append(range)
    }
    skip()
  }
}
