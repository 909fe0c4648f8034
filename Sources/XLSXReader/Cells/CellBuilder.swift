/// The cell that is being read: what its attributes and its value have told so far (ECMA-376-1 §18.3.1.4).
///
/// The bytes of a text are kept where the batch has its texts, behind those of the cells before.
struct CellBuilder {
  /// For errors; what every cell needs of it is copied, since counting references to what threads share is slow.
  private let context: SheetContext
  private let textByteLimit: Int
  private let sharedStringCount: Int

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

  /// Makes a builder for the cells of a sheet.
  init(_ context: SheetContext) {
    self.context = context
    textByteLimit = context.limits.cellTextByteCount
    sharedStringCount = context.sharedStrings.count
    richText = RichText(byteLimit: textByteLimit)
  }

  /// Goes to the start of a row.
  mutating func beginRow() { columnIndex = -1 }

  /// Begins a cell of a row.
  @inline(__always)
  mutating func begin(
    _ attributes: borrowing MarkupAttributes,
    inRow rowIndex: Int?,
    _ batch: borrowing CellBatch
  ) throws {
    type = .number
    styleIndex = 0
    isFormula = false
    hasValue = false
    hasInlineString = false
    valueStart = batch.texts.count
    digits = ShortInteger()
    try attributes.withValues(of: .r, .s, .t) { reference, style, type in
      if !style.isEmpty {
        styleIndex = DecimalNumber.index(of: style, atMost: Int(Int32.max)) ?? 0
      }
      if !type.isEmpty {
        guard let known = CellType(type) else { throw unknownType(type) }
        self.type = known
      }
      try move(to: reference, inRow: rowIndex)
    }
  }

  /// Says that the cell has a formula.
  mutating func takeFormula() { isFormula = true }

  /// Takes the text of a cell that has not ended out of a batch that is about to go, to where the next ones are.
  mutating func moveBegunText(from yield: inout CellBatch, to batch: inout CellBatch) {
    yield.texts.withSpan { batch.texts.append($0.extracting(valueStart...)) }
    yield.texts.removeAll(from: valueStart)
    valueStart = 0
  }

  @inline(never)
  private func unknownType(_ bytes: ByteSpan) -> XLSXError {
    context.invalid("A cell has the unknown type \"\(String(bytes).prefix(40))\"")
  }

  // MARK: The address

  /// Moves to the address that a cell states, or on by one.
  ///
  /// Excel counts on where the reference is not in A1 form (observed: it opens sheets with `r="0"`, `r="1"`, …); a cell
  /// that no sheet can have is refused.
  @inline(__always)
  private mutating func move(to reference: ByteSpan, inRow rowIndex: Int?) throws {
    switch CellReference.read(reference) {
    case .address(let stated):
      address = stated
      columnIndex = stated.columnIndex
    case .outsideSheet: throw noSuchCell(reference)
    case .notAReference: try moveOn(inRow: rowIndex ?? 0)
    }
  }

  private mutating func moveOn(inRow rowIndex: Int) throws {
    columnIndex += 1
    guard columnIndex < CellAddress.columnLimit else {
      throw context.invalid("Row \(rowIndex + 1) has more than \(CellAddress.columnLimit) cells")
    }
    address = CellAddress(rowIndex: rowIndex, columnIndex: columnIndex)
  }

  @inline(never)
  private func noSuchCell(_ bytes: ByteSpan) -> XLSXError {
    context.invalid("There is no cell \"\(String(bytes).prefix(40))\"")
  }
}

// MARK: - The value

extension CellBuilder {
  /// Begins a value, in place of one before it; returns `false` where it does not count, since there is an inline string.
  @inline(__always)
  mutating func beginValue(_ batch: inout CellBatch) -> Bool {
    guard !hasInlineString else { return false }
    hasValue = true
    clearValue(&batch)
    return true
  }

  @inline(__always)
  private mutating func clearValue(_ batch: inout CellBatch) {
    batch.texts.removeAll(from: valueStart)
    digits = ShortInteger()
  }

  /// Adds a piece of the value.
  @inline(__always)
  mutating func addToValue(_ bytes: ByteSpan, _ batch: inout CellBatch) throws {
    if batch.texts.count == valueStart, digits.digitCount == 0, let digits = ShortInteger(bytes) {
      self.digits = digits
      return
    }
    writeDigits(&batch)
    batch.texts.append(bytes)
    try checkTextLimit(batch)
  }

  /// Puts the digits where the rest of the value goes.
  private mutating func writeDigits(_ batch: inout CellBatch) {
    guard digits.digitCount > 0 else { return }
    digits.bytes.withByteSpan { batch.texts.append($0) }
    digits = ShortInteger()
  }

  @inline(__always)
  private func checkTextLimit(_ batch: borrowing CellBatch) throws {
    let count = batch.texts.count - valueStart
    guard count <= textByteLimit else { throw context.tooMuchText(count) }
  }

  /// Begins an inline string.
  mutating func beginInlineString() {
    richTextDepth = 0
    richText.begin()
  }

  /// An element begins inside the inline string.
  mutating func startInlineElement(_ name: MarkupName, _ attributes: borrowing MarkupAttributes) {
    richTextDepth += 1
    richText.startElement(name, attributes)
  }

  /// Adds a piece of text inside the inline string.
  mutating func addToInlineString(_ bytes: ByteSpan) throws {
    try richText.append(bytes, part: context.part)
  }

  /// An element ends inside the inline string, or the string itself; returns whether it was that.
  ///
  /// The string becomes the value of a cell that says to have one; a `v` beside it does not count, before or after.
  mutating func endInlineElement(_ batch: inout CellBatch) -> Bool {
    guard richTextDepth == 0 else {
      richTextDepth -= 1
      richText.endElement()
      return false
    }
    if type == .inlineString {
      clearValue(&batch)
      batch.texts.append(richText.bytes)
      hasInlineString = true
    }
    return true
  }
}

// MARK: - The end

extension CellBuilder {
  /// Ends the cell, and adds it to the batch if it holds something.
  mutating func finish(_ batch: inout CellBatch) throws {
    if type == .number, digits.digitCount > 0 {
      append(.number(Double(digits.value)), to: &batch)
    } else if type == .sharedString, digits.digitCount > 0, digits.value < sharedStringCount {
      append(.sharedString(index: UInt32(truncatingIfNeeded: digits.value)), to: &batch)
    } else if type == .boolean, digits.digitCount == 1, digits.value <= 1 {
      append(.boolean(digits.value == 1), to: &batch)
    } else if type == .number, let number = Self.number(in: batch.texts, from: valueStart) {
      batch.texts.removeAll(from: valueStart)
      append(.number(number), to: &batch)
    } else if hasInlineString, batch.texts.count > valueStart {
      append(
        .text(
          start: UInt32(truncatingIfNeeded: valueStart),
          end: UInt32(truncatingIfNeeded: batch.texts.count)
        ),
        to: &batch
      )
    } else {
      writeDigits(&batch)
      try checkTextLimit(batch)
      try finishWithText(&batch)
    }
  }

  /// Returns the number that a text is from an index on; `nil` for one with white space around it, which few have.
  @inline(__always)
  private static func number(in texts: borrowing ByteBuffer, from start: Int) -> Double? {
    texts.withSpan { DecimalNumber.value(of: $0.extracting(start...)) }
  }

  private func finishWithText(_ batch: inout CellBatch) throws {
    let reading = batch.texts.withSpan { texts in
      StoredValueReader.read(
        texts,
        valueStart..<texts.count,
        type: type,
        sharedStringCount: sharedStringCount
      )
    }
    switch reading {
    case .value(let value):
      if !value.isText { batch.texts.removeAll(from: valueStart) }
      append(value, to: &batch)
    case .nothing:
      batch.texts.removeAll(from: valueStart)
      if let value = valueOfEmptyFormula { append(value, to: &batch) }
    case .invalid(let expected): throw invalidValue(expected, batch)
    }
  }

  @inline(__always)
  private func append(_ value: StoredCell.Value, to batch: inout CellBatch) {
    batch.cells.append(
      StoredCell(
        address: address,
        value: value,
        isFormula: isFormula,
        styleIndex: UInt32(truncatingIfNeeded: styleIndex)
      )
    )
  }

  /// A formula whose value nobody has stored holds something that is not known; an empty text that a formula gave is a
  /// value, though an empty one.
  private var valueOfEmptyFormula: StoredCell.Value? {
    isFormula && !(hasValue && type == .formulaString) ? .formulaWithoutValue : nil
  }

  @inline(never)
  private func invalidValue(
    _ expectation: StoredValueReader.Expectation,
    _ batch: borrowing CellBatch
  ) -> XLSXError {
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
}
