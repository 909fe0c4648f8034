/// Collects the text of a shared or an inline string (ECMA-376-1 §18.4.8, `si`, and §18.3.1.53, `is`).
///
/// The text is that of `t` and of `r/t`, run after run; phonetic runs (`rPh`) are a reading aid and not part of it.
/// Blanks at the ends of a `t` without `xml:space="preserve"` do not count: Excel drops them when it opens a file.
struct RichText {
  private enum Place {
    case item, run, text, ignored
  }

  private let byteLimit: Int
  private var places: [Place] = []
  private var runStart = 0
  private var preservesSpace = false
  /// The text so far, decoded.
  private(set) var bytes: [UInt8] = []

  /// Makes a collector that takes at most so many bytes.
  init(byteLimit: Int) {
    self.byteLimit = byteLimit
  }

  /// Begins a new text.
  mutating func begin() {
    places.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// An element begins inside the string.
  mutating func startElement(_ name: MarkupName, _ attributes: borrowing MarkupAttributes) {
    let place: Place
    switch (places.last ?? .item, name) {
    case (.item, .t), (.run, .t):
      place = .text
      runStart = bytes.count
      preservesSpace = attributes.text(of: .space, in: .xml) == "preserve"
    case (.item, .r): place = .run
    default: place = .ignored
    }
    places.append(place)
  }

  /// An element ends inside the string.
  mutating func endElement() {
    guard places.popLast() == .text else { return }
    if !preservesSpace { XMLBlanks.trim(&bytes, from: runStart) }
    EscapedCharacters.decode(&bytes, from: runStart)
  }

  /// A piece of text within the string, taken only where it belongs to it.
  mutating func append(_ piece: ByteSpan, part: String) throws {
    guard places.last == .text else { return }
    bytes.append(piece)
    try XLSXError.check(
      bytes.count,
      atMost: byteLimit,
      named: .cellTextBytes,
      part: part
    )
  }
}

/// The white space of XML: space, tab, line feed, carriage return (XML 1.0 §2.3).
enum XMLBlanks {
  /// Tells whether a byte is white space.
  static func contains(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Removes white space at both ends of the bytes from an index on.
  static func trim(_ bytes: inout [UInt8], from start: Int) {
    while bytes.count > start, contains(bytes[bytes.count - 1]) { bytes.removeLast() }
    var first = start
    while first < bytes.count, contains(bytes[first]) { first += 1 }
    if first > start { bytes.removeSubrange(start..<first) }
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
