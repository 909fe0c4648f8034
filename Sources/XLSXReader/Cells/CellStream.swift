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

  /// For errors; what every cell needs of it is copied, since counting references to what threads share is slow.
  private let context: SheetContext
  private let cellAllowance: Int
  private let cellTextByteLimit: Int
  private let sharedStringCount: Int

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
  private var columnIndex = -1
  private var address = CellAddress(rowIndex: 0, columnIndex: 0)
  private var type = CellType.number
  private var styleIndex = 0
  private var isFormula = false
  private var hasValue = false
  private var hasInlineString = false
  private var valueStart = 0
  /// The value so far, as long as it is nothing but a few digits: most are, and then no byte is copied.
  private var digits = ShortInteger()
  private var richText: RichText
  private var richTextDepth = 0

  /// Makes a stream for what follows on so many rows and cells; from the start when there are none.
  init(_ context: SheetContext, rowCount: Int = 0, lastRowIndex: Int = -1, cellCount: Int = 0) {
    self.context = context
    self.rowCount = rowCount
    rowIndex = lastRowIndex
    cellAllowance = context.cellAllowance - cellCount
    cellTextByteLimit = context.limits.cellTextByteCount
    sharedStringCount = context.sharedStrings.count
    richText = RichText(byteLimit: context.limits.cellTextByteCount)
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
    if isInCell { takeBegunText(from: &yield) }
  }

  private var isInCell: Bool {
    switch place {
    case .cell, .value, .inlineString: true
    case .document, .worksheet, .sheetData, .row, .columns, .mergedCells: false
    }
  }

  /// Takes the text of a cell that has not ended out of a batch that is about to go.
  private mutating func takeBegunText(from yield: inout CellBatch) {
    yield.texts.withSpan { batch.texts.append($0.extracting(valueStart...)) }
    yield.texts.removeAll(from: valueStart)
    valueStart = 0
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
      try finishCell()
    case .row: place = .sheetData
    case .inlineString: endInlineStringElement()
    case .sheetData, .columns, .mergedCells: place = .worksheet
    case .worksheet, .document: place = .document
    }
  }

  @inline(__always)
  mutating func text(_ bytes: ByteSpan) throws {
    guard skippedDepth == 0 else { return }
    if place == .value {
      try addToValue(bytes)
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

// MARK: - Cells

extension CellStream {
  private mutating func beginCell(_ attributes: borrowing MarkupAttributes) throws {
    place = .cell
    type = .number
    styleIndex = 0
    isFormula = false
    hasValue = false
    hasInlineString = false
    valueStart = batch.texts.count
    digits = ShortInteger()
    cellCount += 1
    batch.layout.cellCount += 1
    guard cellCount <= cellAllowance else {
      throw context.tooManyCells(beyond: cellCount - cellAllowance)
    }
    try attributes.withValues(of: .r, .s, .t) { reference, style, type in
      if !style.isEmpty {
        styleIndex = DecimalNumber.index(of: style, atMost: Int(Int32.max)) ?? 0
      }
      if !type.isEmpty {
        guard let known = CellType(type) else { throw unknownType(type) }
        self.type = known
      }
      try move(to: reference)
    }
  }

  @inline(never)
  private func noSuchCell(_ bytes: ByteSpan) -> XLSXError {
    context.invalid("There is no cell \"\(String(bytes).prefix(40))\"")
  }

  @inline(never)
  private func unknownType(_ bytes: ByteSpan) -> XLSXError {
    context.invalid("A cell has the unknown type \"\(String(bytes).prefix(40))\"")
  }

  /// Moves to the address that a cell states, or on by one.
  ///
  /// Excel counts on where the reference is not in A1 form (observed: it opens sheets with `r="0"`, `r="1"`, …); a cell
  /// that no sheet can have is refused.
  @inline(__always)
  private mutating func move(to reference: ByteSpan) throws {
    switch CellReference.read(reference) {
    case .address(let stated):
      address = stated
      columnIndex = stated.columnIndex
    case .outsideSheet: throw noSuchCell(reference)
    case .notAReference: try moveOn()
    }
  }

  private mutating func moveOn() throws {
    columnIndex += 1
    let rowIndex = rowIndex ?? 0
    guard columnIndex < CellAddress.columnLimit else {
      throw context.invalid("Row \(rowIndex + 1) has more than \(CellAddress.columnLimit) cells")
    }
    address = CellAddress(rowIndex: rowIndex, columnIndex: columnIndex)
  }

  private mutating func beginValue() {
    guard !hasInlineString else { return skip() }
    place = .value
    hasValue = true
    clearValue()
  }

  private mutating func clearValue() {
    batch.texts.removeAll(from: valueStart)
    digits = ShortInteger()
  }

  @inline(__always)
  private mutating func addToValue(_ bytes: ByteSpan) throws {
    if batch.texts.count == valueStart, digits.digitCount == 0, let digits = ShortInteger(bytes) {
      self.digits = digits
      return
    }
    writeDigits()
    batch.texts.append(bytes)
    try checkTextLimit()
  }

  /// Puts the digits where the rest of the value goes.
  private mutating func writeDigits() {
    guard digits.digitCount > 0 else { return }
    digits.bytes.withByteSpan { batch.texts.append($0) }
    digits = ShortInteger()
  }

  @inline(__always)
  private func checkTextLimit() throws {
    let count = batch.texts.count - valueStart
    guard count <= cellTextByteLimit else { throw context.tooMuchText(count) }
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
    clearValue()
    batch.texts.append(richText.bytes)
    hasInlineString = true
  }

  private mutating func finishCell() throws {
    if type == .number, digits.digitCount > 0 {
      append(.number(Double(digits.value)))
    } else if type == .sharedString, digits.digitCount > 0, digits.value < sharedStringCount {
      append(.sharedString(index: UInt32(truncatingIfNeeded: digits.value)))
    } else if type == .boolean, digits.digitCount == 1, digits.value <= 1 {
      append(.boolean(digits.value == 1))
    } else if type == .number, let number = Self.number(in: batch.texts, from: valueStart) {
      batch.texts.removeAll(from: valueStart)
      append(.number(number))
    } else if hasInlineString, batch.texts.count > valueStart {
      append(
        .text(
          start: UInt32(truncatingIfNeeded: valueStart),
          end: UInt32(truncatingIfNeeded: batch.texts.count)
        )
      )
    } else {
      writeDigits()
      try checkTextLimit()
      try finishCellWithText()
    }
  }

  /// Returns the number that a text is from an index on; `nil` for one with white space around it, which few have.
  @inline(__always)
  private static func number(in texts: borrowing ByteBuffer, from start: Int) -> Double? {
    texts.withSpan { DecimalNumber.value(of: $0.extracting(start...)) }
  }

  private mutating func finishCellWithText() throws {
    let (start, type, sharedStringCount) = (valueStart, type, sharedStringCount)
    let reading = batch.texts.withSpan { texts in
      StoredValueReader.read(
        texts,
        start..<texts.count,
        type: type,
        sharedStringCount: sharedStringCount
      )
    }
    switch reading {
    case .value(let value):
      if !value.isText { batch.texts.removeAll(from: valueStart) }
      append(value)
    case .nothing:
      batch.texts.removeAll(from: valueStart)
      if let value = valueOfEmptyFormula { append(value) }
    case .invalid(let expected): throw invalidValue(expected)
    }
  }

  @inline(__always)
  private mutating func append(_ value: StoredCell.Value) {
    batch.cells.append(
      StoredCell(
        address: address,
        value: value,
        isFormula: isFormula,
        styleIndex: UInt32(truncatingIfNeeded: styleIndex)
      )
    )
  }

  @inline(never)
  private func invalidValue(_ expectation: StoredValueReader.Expectation) -> XLSXError {
    let found = batch.texts.withSpan { texts in
      let bytes = texts.extracting(valueStart...)
      let trimmed = bytes.extracting(XMLBlanks.trimmedRange(of: bytes))
      return String(trimmed.extracting(..<min(40, trimmed.count)))
    }
    let expected =
      switch expectation {
      case .number: "a number"
      case .truthValue: "a truth value, 0 or 1"
      case .sharedStringIndex: "the index of one of the \(sharedStringCount) shared strings"
      }
    return context.invalid("The value \"\(found)\" of the cell \(address) is not \(expected)")
  }

  /// A formula whose value nobody has stored holds something that is not known; an empty text that a formula gave is a
  /// value, though an empty one.
  private var valueOfEmptyFormula: StoredCell.Value? {
    isFormula && !(hasValue && type == .formulaString) ? .formulaWithoutValue : nil
  }
}
