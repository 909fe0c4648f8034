/// Reads the stored value of a cell from the text of `v` or `is` (ECMA-376-1 §18.3.1.96 and §18.18.11).
enum StoredValueReader {
  /// What a text turned out to be.
  enum Reading {
    case value(StoredCell.Value)
    /// No text, or blanks where a number would be.
    case nothing
    /// Something that no cell of the type can hold, for which something else is expected.
    case invalid(expected: Expectation)
  }

  /// What a value should be.
  enum Expectation {
    case number, truthValue, sharedStringIndex
  }

  /// Reads a value.
  ///
  /// - Parameters:
  ///   - texts: The texts of the batch, among them that of the value.
  ///   - range: Where the text of the value is.
  ///   - type: The type of the cell.
  ///   - sharedStringCount: The number of shared strings.
  @inline(__always)
  static func read(
    _ texts: ByteSpan,
    _ range: Range<Int>,
    type: CellType,
    sharedStringCount: Int
  ) -> Reading {
    let bytes = texts.extracting(range)
    switch type {
    case .number:
      let trimmed = bytes.extracting(XMLBlanks.trimmedRange(of: bytes))
      guard !trimmed.isEmpty else { return .nothing }
      guard let number = DecimalNumber.value(of: trimmed) else {
        return .invalid(expected: .number)
      }
      return .value(.number(number))
    case .sharedString:
      guard let index = DecimalNumber.index(of: bytes, atMost: sharedStringCount - 1) else {
        let isBlank = XMLBlanks.trimmedRange(of: bytes).isEmpty
        return isBlank ? .nothing : .invalid(expected: .sharedStringIndex)
      }
      return .value(.sharedString(index: UInt32(truncatingIfNeeded: index)))
    case .formulaString, .inlineString: return text(range, type: type)
    case .boolean, .error, .date: return trimmedValue(of: bytes, from: range.lowerBound, type: type)
    }
  }

  private static func text(_ range: Range<Int>, type: CellType) -> Reading {
    guard !range.isEmpty else { return .nothing }
    let (start, end) = places(range)
    return .value(
      type == .formulaString ? .escapedText(start: start, end: end) : .text(start: start, end: end)
    )
  }

  private static func trimmedValue(of bytes: ByteSpan, from start: Int, type: CellType) -> Reading {
    let range = XMLBlanks.trimmedRange(of: bytes)
    guard !range.isEmpty else { return .nothing }
    guard type != .boolean else { return truthValue(bytes.extracting(range)) }
    let (start, end) = places(start + range.lowerBound..<start + range.upperBound)
    return .value(type == .date ? .date(start: start, end: end) : .error(start: start, end: end))
  }

  private static func truthValue(_ bytes: ByteSpan) -> Reading {
    switch String(bytes) {
    case "1", "true", "TRUE": .value(.boolean(true))
    case "0", "false", "FALSE": .value(.boolean(false))
    default: .invalid(expected: .truthValue)
    }
  }

  /// Returns both ends of a range; the texts of a batch are far from 4 GiB.
  private static func places(_ range: Range<Int>) -> (start: UInt32, end: UInt32) {
    (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound))
  }
}

extension StoredCell.Value {
  /// Whether its text is among those of the batch.
  @inline(__always)
  var isText: Bool {
    switch self {
    case .number, .sharedString, .boolean, .formulaWithoutValue: false
    case .text, .escapedText, .error, .date: true
    }
  }
}
