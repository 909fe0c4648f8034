// Reads the markup of one worksheet and gives out its cells one after the other. Memory is bounded by one cell; what a
// caller wants to keep it keeps itself.
//
// Traps: `r` may be missing on rows and cells, then they count on from the one before; `v` may stand before `f`; a `v`
// deeper than directly in `c` is not the value; the dimension element is often wrong and never used.

/// The cells and the layout of one worksheet, as its part is parsed (ECMA-376-1 §18.3).
struct CellStream: MarkupHandler {
  private enum Place {
    case document, worksheet, sheetData, row, cell, value, inlineString, columns, mergedCells
  }

  private let context: SheetContext
  private let earlierAddresses: (_ count: Int) throws -> Set<CellAddress>
  private let body: (borrowing Cell) throws -> Void

  private var place = Place.document
  private var depth = 0
  private var skippedDepth = 0
  private var transparentDepths: [Int] = []

  private var rowCount = 0
  private var rowIndex = -1
  private var columnIndex = -1
  private var address = CellAddress(rowIndex: 0, columnIndex: 0)
  private var type = CellType.number
  private var styleIndex = 0
  private var isFormula = false
  private var hasValue = false
  private var hasInlineString = false
  private var value = ByteBuffer()
  private var valueReader: CellValueReader
  private var richText: RichText
  private var richTextDepth = 0
  private var textByteCount = 0
  private var order = CellOrder()
  private var partialLayout = SheetLayout()

  /// What the sheet tells besides its cells.
  var layout: SheetLayout {
    var layout = partialLayout
    layout.isDisordered = order.isDisordered
    return layout
  }

  /// Makes a stream that gives each cell to `body`.
  ///
  /// - Parameter earlierAddresses: Returns the addresses of the first cells of the sheet that hold something; asked for
  ///   when cells are out of order.
  init(
    _ context: SheetContext,
    earlierAddresses: @escaping (_ count: Int) throws -> Set<CellAddress> = { _ in [] },
    _ body: @escaping (borrowing Cell) throws -> Void
  ) {
    self.context = context
    self.earlierAddresses = earlierAddresses
    self.body = body
    valueReader = CellValueReader(context)
    richText = RichText(byteLimit: context.limits.cellTextByteCount)
  }

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
    case (.cell, .v): beginValue()
    case (.cell, .f):
      isFormula = true
      skip()
    case (.cell, .is): beginInlineString()
    case (.inlineString, _):
      richTextDepth += 1
      richText.startElement(name, attributes)
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

  mutating func endElement() throws {
    depth -= 1
    guard skippedDepth == 0 else {
      if depth < skippedDepth { skippedDepth = 0 }
      return
    }
    if transparentDepths.last == depth + 1 {
      transparentDepths.removeLast()
      return
    }
    switch place {
    case .value: place = .cell
    case .cell:
      place = .row
      try finishCell()
    case .row: place = .sheetData
    case .inlineString: endInlineStringElement()
    case .sheetData, .columns, .mergedCells: place = .worksheet
    case .worksheet, .document: place = .document
    }
  }

  mutating func text(_ bytes: ByteSpan) throws {
    guard skippedDepth == 0 else { return }
    if place == .value {
      value.append(bytes)
      guard value.count <= context.limits.cellTextByteCount else { throw textTooLong() }
    } else if place == .inlineString {
      try richText.append(bytes, part: context.part)
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
    columnIndex = -1
    rowIndex += 1
    rowCount += 1
    var isHidden = false
    try attributes.visit { name, bytes in
      switch name {
      case .r where bytes.count > 0:
        guard
          let number = DecimalNumber.index(of: bytes, atMost: CellAddress.rowLimit), number > 0
        else { throw context.invalid("There is no row \"\(String(bytes).prefix(40))\"") }
        rowIndex = number - 1
      case .hidden: isHidden = XMLBoolean.isTrue(String(bytes))
      default: break
      }
    }
    guard rowIndex < CellAddress.rowLimit, rowCount <= CellAddress.rowLimit else {
      throw context.invalid("There are more than \(CellAddress.rowLimit) rows")
    }
    if isHidden { partialLayout.hiddenRows.addRun(rowIndex...rowIndex) }
  }

  private mutating func addColumns(_ attributes: borrowing MarkupAttributes) throws {
    var (first, last, isHidden) = (0, 0, false)
    attributes.visit { name, bytes in
      switch name {
      case .min: first = DecimalNumber.index(of: bytes, atMost: CellAddress.columnLimit) ?? 0
      case .max: last = DecimalNumber.index(of: bytes, atMost: CellAddress.columnLimit) ?? 0
      case .hidden: isHidden = XMLBoolean.isTrue(String(bytes))
      default: break
      }
    }
    skip()
    guard isHidden, first > 0, last >= first else { return }
    partialLayout.hiddenColumns.addRun(first - 1...last - 1)
    guard partialLayout.hiddenColumns.count <= CellAddress.columnLimit else {
      throw context.invalid("There are more than \(CellAddress.columnLimit) columns")
    }
  }

  private mutating func addMergedRange(_ attributes: borrowing MarkupAttributes) throws {
    if let range = attributes.text(of: .ref).flatMap({ CellRange($0) }) {
      partialLayout.mergedRanges.append(range)
    }
    try XLSXError.check(
      partialLayout.mergedRanges.count,
      atMost: context.limits.mergedRangeCount,
      named: .mergedRanges,
      part: context.part
    )
    skip()
  }
}

// MARK: - Cells

extension CellStream {
  private mutating func beginCell(_ attributes: borrowing MarkupAttributes) throws {
    place = .cell
    type = .number
    styleIndex = 0
    isFormula = false
    hasValue = false
    hasInlineString = false
    value.clear()
    partialLayout.cellCount += 1
    guard partialLayout.cellCount <= context.cellAllowance else { throw tooManyCells() }
    var reference: CellAddress?
    try attributes.visit { name, bytes in
      switch name {
      case .r where bytes.count > 0:
        reference = try Self.address(of: bytes, context)
      case .s: styleIndex = DecimalNumber.index(of: bytes, atMost: Int(Int32.max)) ?? 0
      case .t:
        guard let known = CellType(bytes) else {
          throw context.invalid("A cell has the unknown type \"\(String(bytes).prefix(40))\"")
        }
        type = known
      default: break
      }
    }
    try move(to: reference)
  }

  /// Returns the address that a cell states.
  ///
  /// Excel counts on where the reference is not in A1 form (observed: it opens sheets with `r="0"`, `r="1"`, …); a cell
  /// that no sheet can have is refused.
  private static func address(
    of bytes: ByteSpan,
    _ context: SheetContext
  ) throws -> CellAddress? {
    switch CellReference.read(bytes) {
    case .address(let address): return address
    case .notAReference: return nil
    case .outsideSheet: throw context.invalid("There is no cell \"\(String(bytes).prefix(40))\"")
    }
  }

  private mutating func move(to reference: CellAddress?) throws {
    if let reference {
      address = reference
      columnIndex = reference.columnIndex
      return
    }
    columnIndex += 1
    guard columnIndex < CellAddress.columnLimit else {
      throw context.invalid("Row \(rowIndex + 1) has more than \(CellAddress.columnLimit) cells")
    }
    address = CellAddress(rowIndex: rowIndex, columnIndex: columnIndex)
  }

  private mutating func beginValue() {
    guard !hasInlineString else { return skip() }
    place = .value
    hasValue = true
    value.clear()
  }

  private mutating func beginInlineString() {
    place = .inlineString
    richTextDepth = 0
    richText.begin()
  }

  private mutating func endInlineStringElement() {
    guard richTextDepth > 0 else {
      place = .cell
      if type == .inlineString { takeInlineString() }
      return
    }
    richTextDepth -= 1
    richText.endElement()
  }

  /// Makes the inline string the value; a `v` beside it does not count, before or after.
  private mutating func takeInlineString() {
    value.clear()
    richText.bytes.withByteSpan { value.append($0) }
    hasInlineString = true
  }

  private mutating func finishCell() throws {
    let numberFormat = context.numberFormat(ofStyle: styleIndex)
    guard let content = try content(kind: numberFormat.kind) else { return }
    if case .text(let text) = content { try count(text) }
    let isNew = try order.isNew(address, earlierAddresses)
    guard isNew else {
      throw context.invalid("The cell \(address) is there twice, with two values")
    }
    try body(
      Cell(address: address, content: content, isFormula: isFormula, numberFormat: numberFormat)
    )
  }

  /// Bounds the text of all cells together: one long shared string can be in millions of cells.
  private mutating func count(_ text: String) throws {
    textByteCount += text.utf8.count
    try XLSXError.check(
      textByteCount,
      atMost: context.limits.sheetTextByteCount,
      named: .sheetTextBytes,
      part: context.part
    )
  }

  /// Returns what the cell holds, or `nil` when it holds nothing.
  ///
  /// A formula whose value nobody has stored holds something that is not known; an empty text that a formula gave is a
  /// value, though an empty one.
  private mutating func content(kind: NumberFormatKind) throws -> CellContent? {
    let (type, address) = (type, address)
    let content = try value.withSpan {
      try valueReader.content(of: $0, type: type, kind: kind, address: address)
    }
    if content != nil { return content }
    return isFormula && !(hasValue && type == .formulaString) ? .formulaWithoutValue : nil
  }

  private func textTooLong() -> XLSXError {
    .limitExceeded(
      .cellTextBytes,
      value: context.limits.cellTextByteCount,
      found: value.count,
      part: context.part
    )
  }

  private func tooManyCells() -> XLSXError {
    let limit = context.limits.cellCount
    return .limitExceeded(
      .cells,
      value: limit,
      found: limit - context.cellAllowance + partialLayout.cellCount,
      part: context.part
    )
  }
}
