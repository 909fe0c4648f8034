/// Collects the text of a shared or an inline string (ECMA-376-1 §18.4.8, `si`, and §18.3.1.53, `is`).
///
/// The text is that of `t` and of `r/t`, run after run; phonetic runs (`rPh`) are a reading aid and not part of it.
/// Blanks at the ends of a `t` without `xml:space="preserve"` do not count: Excel drops them when it opens a file.
struct RichText {
  private enum Place {
    case item, run, text
  }

  private let byteLimit: Int
  private var place = Place.item
  private var isInRun = false
  /// How deep in something that is not part of the text.
  private var ignoredDepth = 0
  private var runStart = 0
  private var preservesSpace = false
  /// The text so far, decoded.
  private(set) var bytes = ByteBuffer()

  /// Makes a collector that takes at most so many bytes.
  init(byteLimit: Int) {
    self.byteLimit = byteLimit
  }

  /// Begins a new text.
  mutating func begin() {
    place = .item
    ignoredDepth = 0
    bytes.clear()
  }

  /// An element begins inside the string.
  mutating func startElement(_ name: MarkupName, _ attributes: borrowing MarkupAttributes) {
    switch (place, name) {
    case _ where ignoredDepth > 0: ignoredDepth += 1
    case (.item, .t), (.run, .t):
      isInRun = place == .run
      place = .text
      runStart = bytes.count
      preservesSpace = attributes.text(of: .space, in: .xml) == "preserve"
    case (.item, .r): place = .run
    default: ignoredDepth = 1
    }
  }

  /// An element ends inside the string.
  mutating func endElement() {
    guard ignoredDepth == 0 else {
      ignoredDepth -= 1
      return
    }
    if place == .text { endText() }
    place = place == .text && isInRun ? .run : .item
  }

  private mutating func endText() {
    if !preservesSpace { bytes.trim(from: runStart) }
    guard let escape = bytes.withSpan({ EscapedCharacters.mayBegin(in: $0, from: runStart) }) else {
      return
    }
    var text = bytes.withSpan { Array(copying: $0.extracting(escape...)) }
    EscapedCharacters.decode(&text, from: 0)
    bytes.removeAll(from: escape)
    text.withByteSpan { bytes.append($0) }
  }

  /// A piece of text within the string, taken only where it belongs to it.
  @inline(__always)
  mutating func append(_ piece: ByteSpan, part: @autoclosure () -> String) throws {
    guard place == .text, ignoredDepth == 0 else { return }
    bytes.append(piece)
    guard bytes.count <= byteLimit else {
      throw XLSXError.limitExceeded(
        .cellTextBytes,
        value: byteLimit,
        found: bytes.count,
        part: part()
      )
    }
  }
}

/// The white space of XML: space, tab, line feed, carriage return (XML 1.0 §2.3).
enum XMLBlanks {
  /// Tells whether a byte is white space.
  static func contains(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Returns the range of the bytes without white space at both ends.
  @inline(__always)
  static func trimmedRange(of bytes: ByteSpan) -> Range<Int> {
    var (start, end) = (0, bytes.count)
    while start < end, contains(bytes[start]) { start += 1 }
    while end > start, contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}

extension ByteBuffer {
  /// Removes white space at both ends of the bytes from an index on.
  mutating func trim(from start: Int) {
    let range = withSpan { XMLBlanks.trimmedRange(of: $0.extracting(start...)) }
    removeAll(from: start + range.upperBound)
    if range.lowerBound > 0 { removeSubrange(start..<start + range.lowerBound) }
  }
}
