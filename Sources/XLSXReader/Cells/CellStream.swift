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
  private let body: (borrowing Cell) throws -> Void

  private var place = Place.document
  private var depth = 0
  private var skippedDepth = 0
  private var transparentDepths: [Int] = []

  private var rowIndex = -1
  private var columnIndex = -1
  private var address = CellAddress(rowIndex: 0, columnIndex: 0)
  private var type = CellType.number
  private var styleIndex = 0
  private var isFormula = false
  private var hasValue = false
  private var value: [UInt8] = []
  private var richText: RichText
  private var richTextDepth = 0
  private var order = CellOrder()
  private var sharedStringCache = SharedStringCache()

  /// What the sheet tells besides its cells.
  private(set) var layout = SheetLayout()

  /// Makes a stream that gives each cell to `body`.
  init(_ context: SheetContext, _ body: @escaping (borrowing Cell) throws -> Void) {
    self.context = context
    self.body = body
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
    case (.columns, .col): addColumns(attributes)
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
    guard rowIndex < CellAddress.rowLimit else {
      throw context.invalid("There are more than \(CellAddress.rowLimit) rows")
    }
    if isHidden { layout.hiddenRows.addRun(rowIndex...rowIndex) }
  }

  private mutating func addColumns(_ attributes: borrowing MarkupAttributes) {
    var (first, last, isHidden) = (0, 0, false)
    attributes.visit { name, bytes in
      switch name {
      case .min: first = DecimalNumber.index(of: bytes, atMost: CellAddress.columnLimit) ?? 0
      case .max: last = DecimalNumber.index(of: bytes, atMost: CellAddress.columnLimit) ?? 0
      case .hidden: isHidden = XMLBoolean.isTrue(String(bytes))
      default: break
      }
    }
    if isHidden, first > 0, last >= first { layout.hiddenColumns.addRun(first - 1...last - 1) }
    skip()
  }

  private mutating func addMergedRange(_ attributes: borrowing MarkupAttributes) throws {
    if let range = attributes.text(of: .ref).flatMap({ CellRange($0) }) {
      layout.mergedRanges.append(range)
    }
    try XLSXError.check(
      layout.mergedRanges.count,
      atMost: context.limits.mergedRangeCount,
      named: "merged ranges",
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
    value.removeAll(keepingCapacity: true)
    layout.cellCount += 1
    guard layout.cellCount <= context.cellAllowance else { throw tooManyCells() }
    var reference: CellAddress?
    try attributes.visit { name, bytes in
      switch name {
      case .r where bytes.count > 0:
        reference = try address(of: bytes)
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
  private func address(of bytes: ByteSpan) throws -> CellAddress? {
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
    place = .value
    hasValue = true
    value.removeAll(keepingCapacity: true)
  }

  private mutating func beginInlineString() {
    place = .inlineString
    richTextDepth = 0
    richText.begin()
  }

  private mutating func endInlineStringElement() {
    guard richTextDepth > 0 else {
      place = .cell
      if type == .inlineString { value = richText.bytes }
      return
    }
    richTextDepth -= 1
    richText.endElement()
  }

  private mutating func finishCell() throws {
    guard let content = try content() ?? contentOfFormulaWithoutValue() else { return }
    let cell = Cell(
      address: address,
      content: content,
      isFormula: isFormula,
      numberFormat: numberFormat
    )
    let isNew = try order.isNew(address, context.earlierAddresses)
    layout.isDisordered = order.isDisordered
    guard isNew else {
      throw context.invalid("The cell \(address) is there twice, with two values")
    }
    try body(cell)
  }

  private var numberFormat: NumberFormat {
    styleIndex < context.formats.count ? context.formats[styleIndex] : .general
  }

  /// A formula whose value nobody has stored; an empty text that a formula gave is a value, though an empty one.
  private func contentOfFormulaWithoutValue() -> CellContent? {
    guard isFormula, !hasValue || type != .formulaString else { return nil }
    return .formulaWithoutValue
  }

  /// Returns what the cell holds, or `nil` when it holds nothing.
  private mutating func content() throws -> CellContent? {
    switch type {
    case .formulaString:
      EscapedCharacters.decode(&value, from: 0)
      return value.isEmpty ? nil : .text(String(decoding: value, as: UTF8.self))
    case .inlineString: return value.isEmpty ? nil : .text(String(decoding: value, as: UTF8.self))
    default: break
    }
    let trimmed = value[XMLBlanks.trimmedRange(of: value)]
    guard !trimmed.isEmpty else { return nil }
    switch type {
    case .sharedString: return try sharedString(trimmed)
    case .boolean: return .boolean(try boolean(trimmed))
    case .error: return .error(String(decoding: trimmed, as: UTF8.self))
    case .date:
      return ISODate.content(of: trimmed) ?? .text(String(decoding: trimmed, as: UTF8.self))
    default: return try number(trimmed)
    }
  }

  private func number(_ bytes: ArraySlice<UInt8>) throws -> CellContent {
    guard let number = DecimalNumber.value(of: bytes) else {
      throw invalidValue(bytes, is: "a number")
    }
    return context.content(ofNumber: number, kind: numberFormat.kind)
  }

  private func boolean(_ bytes: ArraySlice<UInt8>) throws -> Bool {
    switch String(decoding: bytes, as: UTF8.self) {
    case "1", "true", "TRUE": return true
    case "0", "false", "FALSE": return false
    default: throw invalidValue(bytes, is: "a truth value, 0 or 1")
    }
  }

  private mutating func sharedString(_ bytes: ArraySlice<UInt8>) throws -> CellContent? {
    let limit = context.sharedStrings.count - 1
    guard let index = Array(bytes).withByteSpan({ DecimalNumber.index(of: $0, atMost: limit) })
    else {
      throw invalidValue(bytes, is: "the index of one of the \(limit + 1) shared strings")
    }
    let text = sharedStringCache.text(at: index, of: context.sharedStrings)
    return text.isEmpty ? nil : .text(text)
  }

  private func invalidValue(_ bytes: ArraySlice<UInt8>, is expected: String) -> XLSXError {
    let found = String(decoding: bytes.prefix(40), as: UTF8.self)
    return context.invalid("The value \"\(found)\" of the cell \(address) is not \(expected)")
  }

  private func textTooLong() -> XLSXError {
    .limitExceeded(
      "bytes of text in a cell",
      value: context.limits.cellTextByteCount,
      found: value.count,
      part: context.part
    )
  }

  private func tooManyCells() -> XLSXError {
    let limit = context.limits.cellCount
    return .limitExceeded(
      "cells",
      value: limit,
      found: limit - context.cellAllowance + layout.cellCount,
      part: context.part
    )
  }
}
