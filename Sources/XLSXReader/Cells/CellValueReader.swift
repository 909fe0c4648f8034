/// Turns the stored value of a cell into its content (ECMA-376-1 §18.3.1.96 and §18.18.11).
struct CellValueReader {
  private let context: SheetContext
  private var sharedStringCache = SharedStringCache()

  /// Makes a reader for the cells of one sheet.
  init(_ context: SheetContext) {
    self.context = context
  }

  /// Returns what a value means, or `nil` when it means nothing: no text, or blanks where a number would be.
  ///
  /// - Parameters:
  ///   - bytes: The text of `v`, or of `is` for an inline string.
  ///   - type: The type of the cell.
  ///   - kind: What the cell's format shows a number as.
  ///   - address: The place of the cell, for messages.
  /// - Throws: `XLSXError.markupInvalid` where the value cannot be one of the cell's type.
  mutating func content(
    of bytes: ByteSpan,
    type: CellType,
    kind: NumberFormatKind,
    address: CellAddress
  ) throws -> CellContent? {
    switch type {
    case .formulaString:
      return bytes.isEmpty ? nil : .text(EscapedCharacters.text(of: bytes))
    case .inlineString:
      return bytes.isEmpty ? nil : .text(String(bytes))
    default: break
    }
    let trimmed = bytes.extracting(XMLBlanks.trimmedRange(of: bytes))
    guard !trimmed.isEmpty else { return nil }
    switch type {
    case .number: return try number(trimmed, kind: kind, address: address)
    case .sharedString: return try sharedString(trimmed, address: address)
    case .boolean: return .boolean(try boolean(trimmed, address: address))
    case .date: return ISODate.content(of: Array(copying: trimmed)[...]) ?? .text(String(trimmed))
    default: return .error(String(trimmed))
    }
  }

  private func number(
    _ bytes: ByteSpan,
    kind: NumberFormatKind,
    address: CellAddress
  ) throws -> CellContent {
    guard let number = DecimalNumber.value(of: bytes) else {
      throw invalid(bytes, of: address, is: "a number")
    }
    return content(ofNumber: number, kind: kind)
  }

  /// Returns a number as its format shows it: as a date, a time or the number that it is.
  ///
  /// A date format on a serial below 1 shows a time of day: day 0 is no day in the 1900 system. What has no date (negative,
  /// past the year 9999, serial 60) stays the number that it is.
  private func content(ofNumber number: Double, kind: NumberFormatKind) -> CellContent {
    switch kind {
    case .general, .number, .percent, .text: return .number(number)
    case .elapsed:
      return SerialDate.elapsedTime(number).map { .time($0, serial: number) } ?? .number(number)
    case .date, .dateTime, .time:
      let isTimeOnly = context.dateSystem == .excel1900 || kind == .time
      if isTimeOnly, number >= 0, number < 1, let time = SerialDate.elapsedTime(number) {
        return .time(time, serial: number)
      }
      return SerialDate.dateTime(number, system: context.dateSystem)
        .map { .dateTime($0, serial: number) } ?? .number(number)
    }
  }

  private func boolean(_ bytes: ByteSpan, address: CellAddress) throws -> Bool {
    switch String(bytes) {
    case "1", "true", "TRUE": return true
    case "0", "false", "FALSE": return false
    default: throw invalid(bytes, of: address, is: "a truth value, 0 or 1")
    }
  }

  private mutating func sharedString(
    _ bytes: ByteSpan,
    address: CellAddress
  ) throws -> CellContent? {
    let count = context.sharedStrings.count
    guard let index = DecimalNumber.index(of: bytes, atMost: count - 1) else {
      throw invalid(bytes, of: address, is: "the index of one of the \(count) shared strings")
    }
    let text = sharedStringCache.text(at: index, of: context.sharedStrings)
    return text.isEmpty ? nil : .text(text)
  }

  private func invalid(
    _ bytes: ByteSpan,
    of address: CellAddress,
    is expected: String
  ) -> XLSXError {
    let found = String(bytes.extracting(..<min(40, bytes.count)))
    return context.invalid("The value \"\(found)\" of the cell \(address) is not \(expected)")
  }
}
