/// The shared string table (ECMA-376-1 §18.4), decoded, in one block of memory.
///
/// A text becomes a `String` when a cell asks for it; most texts of a big workbook are asked for once.
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The number of texts.
  var count: Int { ends.count }

  /// Returns the text at an index, or `nil` when the table has no such index.
  func text(at index: Int) -> String? {
    guard index >= 0, index < ends.count else { return nil }
    let start = index == 0 ? 0 : ends[index - 1]
    return bytes.withByteSpan { String($0.extracting(start..<ends[index])) }
  }

  /// Adds a text.
  fileprivate mutating func append(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }
}

/// Reads the shared string table.
struct SharedStringsPart: MarkupHandler {
  private let part: String
  private let limits: XLSXLimits
  private var text: RichText
  private var depth = 0
  private var isInItem = false
  /// The texts so far.
  private(set) var strings = SharedStrings()

  /// Makes an empty table, to be filled by parsing.
  init(part: String, limits: XLSXLimits) {
    self.part = part
    self.limits = limits
    text = RichText(byteLimit: limits.cellTextByteCount)
  }

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    depth += 1
    let known = namespace == .spreadsheet ? name : .other
    if isInItem {
      text.startElement(known, attributes)
    } else if depth == 1 {
      guard known == .sst else {
        throw XLSXError.markupInvalid("The part holds no shared strings", part: part)
      }
    } else if depth == 2, known == .si {
      isInItem = true
      text.begin()
    }
  }

  mutating func endElement() throws {
    depth -= 1
    guard isInItem else { return }
    guard depth == 1 else { return text.endElement() }
    isInItem = false
    strings.append(text.bytes)
    try XLSXError.check(
      strings.count,
      atMost: limits.sharedStringCount,
      named: .sharedStrings,
      part: part
    )
  }

  mutating func text(_ bytes: ByteSpan) throws {
    if isInItem { try text.append(bytes, part: part) }
  }
}
