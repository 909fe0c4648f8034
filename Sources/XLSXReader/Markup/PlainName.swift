/// A short name of an element or attribute, kept in two words so that names are compared without a look at their bytes.
struct PlainName: Equatable {
  /// The most bytes of such a name.
  static let byteLimit = 16
  /// The prefix, and the attribute, that declares a namespace.
  static let xmlns = PlainName("xmlns")
  /// The prefix of the attributes that XML itself defines.
  static let xml = PlainName("xml")
  /// No name.
  static let none = PlainName()

  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// The number of bytes.
  private(set) var count = 0

  private init() {}

  /// Makes a name of ASCII text; what is beyond the limit is left out.
  init(_ text: String) {
    for byte in text.utf8.prefix(Self.byteLimit) { append(byte) }
  }

  /// Reads letters and digits that begin with a letter, and moves the index past them.
  ///
  /// Other names are as good in XML; they are left to the parser that knows all of it.
  ///
  /// - Returns: `nil` when there is no such name, or one that is too long.
  @inline(__always)
  init?(at index: inout Int, of bytes: ByteSpan) {
    guard index < bytes.count, Self.isLetter(bytes[index]) else { return nil }
    repeat {
      guard count < Self.byteLimit else { return nil }
      append(bytes[index])
      index += 1
    } while index < bytes.count && Self.continuesName(bytes[index])
  }

  /// The bytes of the name.
  var bytes: [UInt8] {
    (0..<count).map { index in
      let word = index < 8 ? low : high
      return UInt8(truncatingIfNeeded: word >> UInt64(index % 8 * 8))
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) &<< (UInt64(count) * 8)
    } else {
      high |= UInt64(byte) &<< (UInt64(count - 8) * 8)
    }
    count += 1
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  private static func continuesName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- UInt8(ascii: "0") < 10
  }

  /// The name that the reader knows, or `other`.
  @inline(__always)
  var markupName: MarkupName {
    if count == 1 {
      switch UInt8(truncatingIfNeeded: low) {
      case UInt8(ascii: "c"): return .c
      case UInt8(ascii: "r"): return .r
      case UInt8(ascii: "v"): return .v
      case UInt8(ascii: "s"): return .s
      case UInt8(ascii: "t"): return .t
      case UInt8(ascii: "f"): return .f
      default: return .other
      }
    }
    return longMarkupName
  }

  private var longMarkupName: MarkupName {
    for known in Self.known where known.name == self { return known.markupName }
    return .other
  }

  private static let known: [(name: PlainName, markupName: MarkupName)] = MarkupName.allCases
    .filter { (2...byteLimit).contains($0.rawValue.utf8.count) }
    .map { (PlainName($0.rawValue), $0) }
}
