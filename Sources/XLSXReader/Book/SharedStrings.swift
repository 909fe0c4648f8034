/// The shared string table (ECMA-376-1 §18.4), decoded, in one block of memory.
///
/// A text becomes a `String` when a cell asks for it; most texts of a big workbook are asked for once.
struct SharedStrings: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends, and the next one starts.
  private(set) var ends: [UInt32] = []

  /// The most room that is made before there is anything to put there, since the size of a part is only what the file says.
  private static let roomLimit = 64 << 20

  /// Makes an empty table with room for the texts of a part, so that most tables are not copied while they grow.
  ///
  /// Room that is not used costs addresses and no memory; 13 bytes is an entry without text.
  fileprivate init(statedByteCount: Int) {
    let room = min(statedByteCount, Self.roomLimit)
    bytes.reserveCapacity(room)
    ends.reserveCapacity(room / 13)
  }

  /// Makes an empty table.
  init() {}

  /// The number of texts.
  var count: Int { ends.count }

  /// Returns the text at an index, or `nil` when the table has no such index.
  func text(at index: Int) -> String? {
    guard index >= 0, index < ends.count else { return nil }
    return bytes.withByteSpan { String($0.extracting(start(of: index)..<Int(ends[index]))) }
  }

  /// Returns where a text starts, which the table must have.
  @inline(__always)
  func start(of index: Int) -> Int { index == 0 ? 0 : Int(ends[index - 1]) }

  /// Adds a text to the table of a piece, which is far from holding 4 GiB.
  fileprivate mutating func append(_ text: borrowing ByteBuffer) {
    text.withSpan { bytes.append($0) }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }
}

extension SharedStrings: FragmentYield {
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Adds the texts of another table.
  ///
  /// - Returns: `false` when the table cannot hold more than it does, which is 4 GiB.
  fileprivate mutating func append(_ other: borrowing SharedStrings) -> Bool {
    guard let start = UInt32(exactly: bytes.count),
      UInt32(exactly: bytes.count + other.bytes.count) != nil
    else { return false }
    bytes.append(contentsOf: other.bytes)
    for end in other.ends { ends.append(start + end) }
    return true
  }
}

/// Puts the shared string table together from what its pieces tell.
struct SharedStringsCollector: YieldReceiver {
  private let part: String
  private let limits: XLSXLimits
  /// The texts so far.
  private(set) var strings: SharedStrings

  /// Makes an empty table, to be filled by parsing.
  ///
  /// - Parameter statedByteCount: The bytes of the part as the archive states them.
  init(part: String, statedByteCount: Int, limits: XLSXLimits) {
    self.part = part
    self.limits = limits
    strings = SharedStrings(statedByteCount: statedByteCount)
  }

  var fragmentHandler: @Sendable () -> SharedStringsPart {
    { [part, limits] in SharedStringsPart(part: part, limits: limits) }
  }

  func continuingHandler() -> SharedStringsPart { SharedStringsPart(part: part, limits: limits) }

  mutating func receive(_ yield: borrowing SharedStrings) throws {
    guard strings.append(yield) else {
      throw XLSXError.limitExceeded(
        .partBytes,
        value: Int(UInt32.max),
        found: Int(UInt32.max) + 1,
        part: part
      )
    }
    try XLSXError.check(
      strings.count,
      atMost: limits.sharedStringCount,
      named: .sharedStrings,
      part: part
    )
  }
}

/// Reads the shared string table, or a fragment of it.
struct SharedStringsPart: FragmentHandler {
  static let repeatedElement = "si"
  static let container = "sst"

  private let part: String
  private var text: RichText
  private var depth = 0
  private var isInItem = false
  private var strings = SharedStrings()

  /// Makes a handler that has seen nothing.
  init(part: String, limits: XLSXLimits) {
    self.part = part
    text = RichText(byteLimit: limits.cellTextByteCount)
  }

  mutating func beginFragment(isFirst: Bool) {
    strings.clear()
    depth = 0
    isInItem = false
  }

  mutating func exchangeYield(_ yield: inout SharedStrings) { swap(&strings, &yield) }

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
  }

  mutating func text(_ bytes: ByteSpan) throws {
    if isInItem { try text.append(bytes, part: part) }
  }
}
